// The strength of one 20 ms frame in the bands of a voice, and how periodic it is. Keeps no sound.

/** What is left of a frame once its sound is gone: numbers that no word can be got back from. */
export interface Frame {
  /** Mean power of the whole frame, in dB of full scale. */
  level: number;
  /** Power in each band, in dB. */
  bands: Float32Array;
  /** From 0, noise, to 1, a steady voice. How strongly it repeats, never how high it is. */
  voiced: number;
}

/** Edges in Hz: where vowels and most consonants have their strength; a fan's rumble lies below. */
const EDGES = [160, 250, 350, 470, 600, 760, 950, 1200, 1500, 1850, 2300, 2850, 3500];
export const BANDS = EDGES.length - 1;
export const SILENCE = -100; // dB; below what any microphone gives
const SLOW = 8000; // samples a second: enough to see a voice repeat, and a sixth of the work
const SHORTEST = 400; // Hz; a high voice repeats this often
const LONGEST = 75; // Hz; a deep one

export class Spectrum {
  private readonly size: number;
  private readonly re: Float32Array;
  private readonly im: Float32Array;
  private readonly cos: Float32Array;
  private readonly sin: Float32Array;
  private readonly window: Float32Array;
  private readonly bins: number[];
  private readonly slow: Float32Array;
  private readonly every: number;
  private readonly frame: Frame = { level: SILENCE, bands: new Float32Array(BANDS), voiced: 0 };
  private readonly length: number;

  constructor(length: number, sampleRate: number) {
    this.length = length;
    this.size = 2 ** Math.ceil(Math.log2(length));
    this.re = new Float32Array(this.size);
    this.im = new Float32Array(this.size);
    this.cos = Float32Array.from({ length: this.size / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / this.size));
    this.sin = Float32Array.from({ length: this.size / 2 }, (_, i) => Math.sin((2 * Math.PI * i) / this.size));
    this.window = Float32Array.from({ length }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / length));
    this.bins = EDGES.map((hz) => Math.round((hz * this.size) / sampleRate));
    this.every = Math.max(1, Math.round(sampleRate / SLOW));
    this.slow = new Float32Array(Math.floor(length / this.every));
  }

  /** The same object each time, filled anew: the audio thread makes no garbage. */
  of(samples: Float32Array): Frame {
    const { frame, re, im, bins } = this;
    let power = 0;
    for (let i = 0; i < this.length; i++) power += samples[i]! * samples[i]!;
    frame.level = decibels(power / this.length);
    re.fill(0);
    im.fill(0);
    for (let i = 0; i < this.length; i++) re[i] = samples[i]! * this.window[i]!;
    transform(re, im, this.cos, this.sin);
    for (let band = 0; band < BANDS; band++) {
      let sum = 0;
      for (let k = bins[band]!; k < bins[band + 1]!; k++) sum += re[k]! * re[k]! + im[k]! * im[k]!;
      frame.bands[band] = decibels(sum / (this.length * this.length * 0.375));
    }
    frame.voiced = frame.level > SILENCE + 10 ? this.repeats(samples) : 0;
    return frame;
  }

  /** The best normalised cross-correlation of the frame with itself, between the lags of a voice. */
  private repeats(samples: Float32Array): number {
    const { slow, every } = this;
    let mean = 0;
    for (let i = 0; i < slow.length; i++) {
      let sum = 0;
      for (let j = 0; j < every; j++) sum += samples[i * every + j]!;
      slow[i] = sum / every;
      mean += slow[i]! / slow.length;
    }
    for (let i = 0; i < slow.length; i++) slow[i]! -= mean;
    let best = 0;
    for (let lag = Math.floor(SLOW / SHORTEST); lag <= SLOW / LONGEST && lag < slow.length * 0.7; lag++) {
      let cross = 0, first = 1e-9, second = 1e-9;
      for (let i = lag; i < slow.length; i++) {
        cross += slow[i]! * slow[i - lag]!;
        first += slow[i]! * slow[i]!;
        second += slow[i - lag]! * slow[i - lag]!;
      }
      best = Math.max(best, cross / Math.sqrt(first * second));
    }
    return best;
  }
}

export const decibels = (power: number): number => Math.max(SILENCE, 10 * Math.log10(power + 1e-12));

/** The fast Fourier transform, in place: Cooley and Tukey, radix 2. */
export function transform(re: Float32Array, im: Float32Array, cos: Float32Array, sin: Float32Array): void {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [re[i], re[j]] = [re[j]!, re[i]!];
      [im[i], im[j]] = [im[j]!, im[i]!];
    }
  }
  for (let half = 1; half < n; half *= 2) {
    const step = n / (2 * half);
    for (let start = 0; start < n; start += 2 * half) {
      for (let k = 0; k < half; k++) {
        const a = start + k, b = a + half;
        const x = re[b]! * cos[k * step]! + im[b]! * sin[k * step]!;
        const y = im[b]! * cos[k * step]! - re[b]! * sin[k * step]!;
        re[b] = re[a]! - x;
        im[b] = im[a]! - y;
        re[a]! += x;
        im[a]! += y;
      }
    }
  }
}
