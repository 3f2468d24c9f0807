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
const VOWELS = 6; // frames among the last `VOWEL_NEAR`, 120 ms, for an interval to begin: a ringing spring, a cough's end is shorter
const LEAD = 10; // frames before the first vowel that may belong to its syllable: "str"
const FADES = 3; // frames: a word sinks below the noise before it is over
const FADES_MOST = 8; // frames: in loud noise it sinks sooner
const CLEAR = 36; // dB by which vowels rise where only the end of a word is lost
const SINKS = 3; // dB by which a word sinks in a frame
const REMEMBERS = 0.02; // of a vowel, for how clear this voice is just now: about a second of vowels
const DIP = 3; // frames: a stop consonant is silent for so long within a syllable
const RISE = 13; // dB above the floor in the two strongest low bands: the tones that noise suppression leaves of a fan stay below
const LOW = 6; // bands: those below 950 Hz
const NOTHING = -96; // dB; what a microphone gives that is off, or not there yet: no room is that quiet
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
  private begins = 0; // where the voice began whose pauses have been those of a sentence since
  private voiced = -HANG_OVER - 1; // its last vowel
  private heard = 0; // the last frame of the interval that was loud enough
  private counted = 0;
  private clear = CLEAR; // dB by which this voice's vowels rise

  /** One frame of the microphone, and how loud the room-mates arrive in it, in dB. */
  take(frame: Frame, arriving: number): void {
    const now = this.frames++;
    const score = this.above(frame);
    const rise = this.rise(frame);
    // Or all that follows would count as loud.
    if (frame.level > NOTHING) this.floor.take(frame.bands);
    const echo = this.bleed.isEcho(frame.level, arriving);
    const sounds = frame.level > QUIETEST && !echo && score > GOES_ON;
    const vowel = sounds && frame.voiced > VOICED && isLow(frame) && rise > RISE;
    if (vowel) this.clear += (rise - this.clear) * REMEMBERS;
    this.vowels = ((this.vowels << 1) | Number(vowel)) & ((1 << VOWEL_NEAR) - 1);
    if (sounds) {
      if (now - this.last > DIP) {
        this.first = now;
        this.onset = false;
      }
      this.last = now;
    }
    this.run = sounds && score > BEGINS ? this.run + 1 : 0;
    this.onset ||= this.run >= ONSET;
    const voice = sounds && (this.vowels & (this.vowels >> 1)) !== 0;
    if (voice) {
      if (now - this.voiced > HANG_OVER) this.begins = Math.max(this.first, now - LEAD);
      this.voiced = now;
    }
    if (this.speaking) {
      if (voice) this.heard = now;
      this.to = Math.min(now, this.heard + this.fades());
      if (now - this.heard > HANG_OVER) this.end();
    } else if (sounds && this.onset && ones(this.vowels) >= VOWELS) {
      this.speaking = true;
      this.from = this.counted = Math.max(this.begins, this.to + 1);
      this.to = this.heard = now;
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

  private fades(): number {
    return Math.round(Math.min(FADES_MOST, FADES + Math.max(0, CLEAR - this.clear) / SINKS));
  }

  /** How far the two low bands that rise most are above the floor, in dB. */
  private rise(frame: Frame): number {
    let first = 0, second = 0;
    for (let b = 0; b < LOW; b++) {
      const above = frame.bands[b]! - this.floor.values[b]!;
      if (above > first) [first, second] = [above, first];
      else if (above > second) second = above;
    }
    return (first + second) / 2;
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

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left; left >>= 1) count += left & 1;
  return count;
}
