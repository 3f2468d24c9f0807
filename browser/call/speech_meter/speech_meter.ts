// When the person at this microphone speaks: frames in, seconds out. Pure; keeps numbers, no sound.
import { Bleed } from "./bleed";
import { Floor } from "./floor";
import { BANDS, type Frame } from "./spectrum";

export const FRAME = 0.02; // seconds
const ONSET = 3; // frames: 60 ms; a key, a click, a touched table is over by then
const HANG_OVER = 15; // frames: 300 ms; a pause within a sentence is part of talking
const BEGINS = 5; // dB above the floor, mean over the bands, from which on speech may begin
const GOES_ON = 2.5; // dB; below this it ends: lower than where it begins, so that it does not flicker
const VOICED = 0.6; // how strongly a frame must repeat to be a vowel: noise stays below
const VOWEL_NEAR = 10; // frames: 200 ms; no syllable is longer without a vowel, clatter is
const ROW = 3; // vowel frames in a row, 60 ms: a spring that rings, a chair, is shorter
const VOWELS = 4; // frames among the last `VOWEL_NEAR` for an interval to begin
const LEAD = 10; // frames before the first vowel that may belong to its syllable: "str"
const DIP = 3; // frames: a stop consonant is silent for so long within a syllable
const LOW = 6; // bands: those below 950 Hz
const QUIETEST = -65; // dB; below it a microphone gives its own noise, whatever the floor says
const MOST = 20; // dB that one band may count for: a whistle is not speech

export class SpeechMeter {
  /** Seconds spoken so far: the speech intervals together, pauses up to the hang-over included. */
  talk = 0;
  /** Whether an interval is under way, its hang-over included. */
  speaking = false;
  /** The interval under way, or the last one: its first and its last frame. */
  from = 0;
  to = 0;
  /** Frames taken so far. */
  frames = 0;
  private readonly floor = new Floor(BANDS);
  private readonly bleed = new Bleed();
  private run = 0; // frames in a row that are loud enough to begin
  private onset = false;
  private vowels = 0; // a shift register: bit n tells whether the frame n ago was a vowel
  private first = 0; // where the stretch of sound under way began, whatever it is
  private last = -DIP; // its last frame
  private counted = 0;

  /** One frame of the microphone, and how loud the room-mates arrive in it, in dB. */
  take(frame: Frame, arriving: number): void {
    const now = this.frames++;
    const score = this.above(frame);
    this.floor.take(frame.bands);
    const echo = this.bleed.isEcho(frame.level, arriving);
    const sounds = frame.level > QUIETEST && !echo && score > GOES_ON;
    this.vowels = ((this.vowels << 1) | Number(sounds && frame.voiced > VOICED && isLow(frame))) & ((1 << VOWEL_NEAR) - 1);
    if (sounds) {
      if (now - this.last > DIP) {
        this.first = now;
        this.onset = false;
      }
      this.last = now;
    }
    this.run = sounds && score > BEGINS ? this.run + 1 : 0;
    this.onset ||= this.run >= ONSET;
    if (this.speaking) {
      if (sounds && (this.vowels & (this.vowels >> 1)) !== 0) this.to = now;
      else if (now - this.to > HANG_OVER) this.end();
    } else if (sounds && this.onset && isVowel(this.vowels)) {
      this.speaking = true;
      const vowel = now - (31 - Math.clz32(this.vowels));
      this.from = this.counted = Math.max(this.first, vowel - LEAD, this.to + 1);
      this.to = now;
    }
    if (this.speaking) this.count();
  }

  /** Switched off, or another microphone: what was under way is over, and nothing hangs over. */
  end(): void {
    if (this.speaking) this.count();
    this.speaking = false;
    this.run = this.vowels = 0;
  }

  private count(): void {
    this.talk += (this.to + 1 - this.counted) * FRAME;
    this.counted = this.to + 1;
  }

  private above(frame: Frame): number {
    let sum = 0;
    for (let b = 0; b < BANDS; b++)
      sum += Math.min(MOST, Math.max(0, frame.bands[b]! - this.floor.values[b]!));
    return this.frames === 1 ? 0 : sum / BANDS;
  }
}

/** A vowel is strongest below 950 Hz; a spring that rings, a spoon, a beep repeats as steadily, above. */
function isLow(frame: Frame): boolean {
  let low = -Infinity, high = -Infinity;
  for (let b = 0; b < BANDS; b++) {
    if (b < LOW) low = Math.max(low, frame.bands[b]!);
    else high = Math.max(high, frame.bands[b]!);
  }
  return low >= high;
}

function isVowel(bits: number): boolean {
  let count = 0, row = 0, longest = 0;
  for (let left = bits; left; left >>= 1) {
    count += left & 1;
    row = left & 1 ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return count >= VOWELS && longest >= ROW;
}
