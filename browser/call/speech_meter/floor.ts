// How loud it is where nobody speaks, band by band: the least of the last seconds, or what is steady.

const PART = 20; // frames: a window made of parts forgets one part at a time, without keeping frames
const PARTS = 5; // 2 s in all: longer than one breath of speech, shorter than a fan takes to change
const SMOOTHING = 0.5; // of the frame before: one frame's dip must not become the floor
/** The least of many noisy frames lies below their mean; by this much for noise smoothed like ours. */
const BIAS = 3; // dB
const MEAN = 0.06; // of the new frame: about 300 ms, in which speech has risen and fallen
/** Mean distance from the running mean, in dB. Noise stays within 2, speech within 2 s goes beyond 4. */
const STEADY = 2.2;
const FOR = 20; // frames, 400 ms: longer than a held vowel

export class Floor {
  readonly values: Float32Array;
  private readonly smooth: Float32Array;
  private readonly mean: Float32Array;
  private readonly least: Float32Array;
  private readonly parts: Float32Array[];
  private frames = 0;
  private part = 0;
  private restless = 10; // dB; unknown counts as restless
  private steady = 0;
  private begun = false;

  constructor(bands: number) {
    this.values = new Float32Array(bands).fill(Infinity);
    this.smooth = new Float32Array(bands);
    this.mean = new Float32Array(bands);
    this.least = new Float32Array(bands).fill(Infinity);
    this.parts = Array.from({ length: PARTS }, () => new Float32Array(bands).fill(Infinity));
  }

  take(bands: Float32Array): void {
    let distance = 0;
    for (let b = 0; b < bands.length; b++) {
      this.smooth[b] = this.begun ? SMOOTHING * this.smooth[b]! + (1 - SMOOTHING) * bands[b]! : bands[b]!;
      this.mean[b] = this.begun ? this.mean[b]! + MEAN * (this.smooth[b]! - this.mean[b]!) : bands[b]!;
      distance += Math.abs(this.smooth[b]! - this.mean[b]!) / bands.length;
      this.least[b] = Math.min(this.least[b]!, this.smooth[b]!);
    }
    this.begun = true;
    this.restless += MEAN * (distance - this.restless);
    this.steady = this.restless < STEADY ? this.steady + 1 : 0;
    // Louder than before and steady: the gain rose, or a fan began. It is the floor from now on.
    if (this.steady >= FOR) this.rise();
    const full = ++this.frames >= PART;
    if (full) {
      this.parts[this.part]!.set(this.least);
      this.part = (this.part + 1) % PARTS;
      this.frames = 0;
    }
    for (let b = 0; b < bands.length; b++) {
      let value = this.least[b]!;
      for (const part of this.parts) value = Math.min(value, part[b]!);
      this.values[b] = value + BIAS;
    }
    if (full) this.least.set(this.smooth);
  }

  private rise(): void {
    for (const kept of [this.least, ...this.parts])
      for (let b = 0; b < kept.length; b++) kept[b] = Math.max(kept[b]!, this.mean[b]! - BIAS);
  }
}
