// The meter against made frames: what is speech counts, to the frame, and what only sounds does not.
import { expect, test, vi } from "vitest";
import { Bleed } from "./bleed";
import { FRAME, SpeechMeter } from "./speech_meter";
import { BANDS, SILENCE, Spectrum, transform } from "./spectrum";

// Seconds of made sound are worked through here: quick alone, slow on a machine that does much else.
vi.setConfig({ testTimeout: 60_000 });

const RATE = 48_000;
const LENGTH = RATE * FRAME;

/** Seeded noise: the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 31 - 1;
}

/** Plays a function of time, in seconds, through the spectrum into a meter. */
function play(meter: SpeechMeter, seconds: number, sound: (t: number) => number, arriving = (_t: number) => SILENCE): void {
  const spectrum = new Spectrum(LENGTH, RATE);
  const samples = new Float32Array(LENGTH);
  for (let n = 0; n < Math.round(seconds / FRAME); n++) {
    for (let i = 0; i < LENGTH; i++) samples[i] = sound((n * LENGTH + i) / RATE);
    meter.take(spectrum.of(samples), arriving(n * FRAME));
  }
}

/** A voice at 140 Hz with the overtones of a vowel, four syllables a second. */
function voice(t: number, loud = 0.1): number {
  let sum = 0;
  for (let k = 1; k <= 20; k++) sum += Math.sin(2 * Math.PI * 140 * k * t + k * k) / k;
  return loud * sum * (0.55 + 0.45 * Math.sin(2 * Math.PI * 4 * t));
}
const between = (t: number, from: number, to: number): boolean => t >= from && t < to;

test("two utterances in a quiet room are counted to within a few frames", () => {
  const meter = new SpeechMeter(), noise = dice(1);
  play(meter, 8, (t) => noise() * 0.0004 + (between(t, 2, 4) || between(t, 5, 6) ? voice(t) : 0));
  expect(meter.talk).toBeGreaterThan(2.9);
  expect(meter.talk).toBeLessThan(3.15); // 60 ms in which each fades out, though these end at once
  expect(meter.speaking).toBe(false);
});

test("a pause shorter than the hang-over belongs to talking, a longer one does not", () => {
  const short = new SpeechMeter(), long = new SpeechMeter(), noise = dice(2);
  play(short, 6, (t) => noise() * 0.0004 + (between(t, 2, 3) || between(t, 3.2, 4.2) ? voice(t) : 0));
  play(long, 6, (t) => noise() * 0.0004 + (between(t, 2, 3) || between(t, 3.6, 4.6) ? voice(t) : 0));
  expect(short.talk).toBeCloseTo(2.2 + 0.06, 1); // 60 ms in which a word fades out
  expect(long.talk).toBeCloseTo(2.0 + 2 * 0.06, 1);
});

test("a fan that begins, keys that clatter and one click are no speech", () => {
  const fan = new SpeechMeter(), keys = new SpeechMeter(), noise = dice(3);
  play(fan, 10, (t) => noise() * (t < 3 ? 0.0004 : 0.05));
  play(keys, 10, (t) => noise() * (0.0004 + 0.3 * Math.exp(-(t % 0.14) / 0.006)));
  expect(fan.talk).toBe(0);
  expect(keys.talk).toBe(0);
});

test("a spring that rings at every key is no vowel, though it repeats as steadily", () => {
  const meter = new SpeechMeter(), noise = dice(9);
  const tones = (t: number) => [4, 5, 6, 7, 8, 9, 10].reduce((sum, k) => sum + Math.sin(2 * Math.PI * 300 * k * t), 0) / 4;
  const ring = (t: number) => 0.3 * Math.exp(-(t % 0.16) / 0.08) * (tones(t) + 0.1 * noise());
  play(meter, 6, (t) => noise() * 0.0004 + (t > 1 ? ring(t) : 0));
  expect(meter.talk).toBe(0);
});

test("speech is found again when the gain triples in the middle of it, with the fan's noise", () => {
  const meter = new SpeechMeter(), noise = dice(4);
  const gain = (t: number) => (t < 6 ? 1 : 3);
  const speaks = (t: number) => between(t, 3, 5) || between(t, 8, 10);
  play(meter, 12, (t) => gain(t) * (noise() * 0.004 + (speaks(t) ? voice(t, 0.05) : 0)));
  expect(meter.talk).toBeGreaterThan(3.8);
  expect(meter.talk).toBeLessThan(4.3);
});

test("switching the microphone off ends an interval at once", () => {
  const meter = new SpeechMeter(), noise = dice(5);
  play(meter, 3, (t) => noise() * 0.0004 + (t > 1 ? voice(t) : 0));
  expect(meter.speaking).toBe(true);
  const before = meter.talk;
  meter.end();
  expect(meter.speaking).toBe(false);
  play(meter, 2, () => 0);
  expect(meter.talk).toBe(before);
});

test("a microphone that comes on in a room that hums hears no speech in it", () => {
  const meter = new SpeechMeter(), noise = dice(10);
  const hum = (t: number) => noise() * 0.004 + 0.002 * Math.sin(2 * Math.PI * 118 * t) + 0.002 * Math.sin(2 * Math.PI * 354 * t);
  play(meter, 6, (t) => (between(t, 1, 3) || t > 4 ? hum(t) : 0));
  expect(meter.talk).toBe(0);
});

test("a cough is no speech, though it ends with the voice", () => {
  const meter = new SpeechMeter(), noise = dice(11);
  const cough = (t: number) => 0.2 * noise() * Math.exp(-t / 0.06) + (between(t, 0.22, 0.32) ? voice(t) : 0);
  play(meter, 8, (t) => noise() * 0.0004 + (t > 2 ? cough(t % 2) : 0));
  expect(meter.talk).toBe(0);
});

test("room-mates out of the loudspeaker are not counted, one's own voice above them is", () => {
  const meter = new SpeechMeter(), noise = dice(6);
  const mates = (t: number) => (between(t % 4, 0.5, 3) ? voice(t * 1.02) : 0);
  const loudness = (t: number) => (between(t % 4, 0.5, 3) ? -22 + 8 * Math.sin(2 * Math.PI * 4.08 * t) : SILENCE);
  play(meter, 12, (t) => noise() * 0.0004 + 0.25 * mates(t - 0.14), loudness);
  const echo = meter.talk;
  play(meter, 4, (t) => noise() * 0.0004 + 0.25 * mates(t - 0.14) + voice(t), loudness);
  expect(echo).toBeLessThan(2); // until the delay has been found
  expect(meter.talk - echo).toBeGreaterThan(2.5);
});

test("with headphones, where nothing comes back, who speaks at the same time is heard", () => {
  const bleed = new Bleed(), noise = dice(7);
  for (let n = 0; n < 400; n++)
    expect(bleed.isEcho(-30 + 10 * noise(), -25 + 8 * Math.sin(n / 3))).toBe(false);
});

test("nothing that a frame holds can be played back: three numbers and the strength of bands", () => {
  const frame = new Spectrum(LENGTH, RATE).of(new Float32Array(LENGTH).map((_, i) => voice(i / RATE)));
  expect(Object.keys(frame).sort()).toEqual(["bands", "level", "voiced"]);
  expect(frame.bands).toHaveLength(BANDS);
  expect(frame.voiced).toBeGreaterThan(0.9);
  const held = JSON.stringify(new SpeechMeter(), (_, value: unknown) => (value instanceof Float32Array ? value.length : value));
  expect(held.match(/\d+/g)!.map(Number).filter((n) => n > 200)).toEqual([]);
});

test("the fast transform is the slow one", () => {
  const n = 16, noise = dice(8);
  const re = Float32Array.from({ length: n }, noise), im = Float32Array.from({ length: n }, noise);
  const [a, b] = [re.slice(), im.slice()];
  const table = (f: (x: number) => number) => Float32Array.from({ length: n / 2 }, (_, i) => f((2 * Math.PI * i) / n));
  transform(re, im, table(Math.cos), table(Math.sin));
  for (let k = 0; k < n; k++) {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const angle = (-2 * Math.PI * k * i) / n;
      sum += a[i]! * Math.cos(angle) - b[i]! * Math.sin(angle);
    }
    expect(re[k]).toBeCloseTo(sum, 4);
  }
});
