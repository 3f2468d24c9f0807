// Whether what the microphone hears is only the room-mates coming out of one's own loudspeaker.

const MEMORY = 100; // frames, 2 s: long enough for speech to rise and fall a few times
const LATEST = 20; // frames, 400 ms: loudspeaker, air, microphone and their buffers together
const LOUD = -55; // dB; an arriving voice below this makes no echo that anyone could hear
const QUIET = -62; // dB; all that lies below counts as silence, or its small changes would be compared
const ALIKE = 0.7; // correlation of the two loudnesses from which on one is the echo of the other
const ABOVE = 6; // dB by which one's own voice must rise above the expected echo
const TAIL = 6; // frames, 120 ms: a furnished room's echo has sunk below `ABOVE` by then
const EVERY = 10; // frames between two looks for the delay: it does not change from frame to frame
const LOOKS = 2; // one after the other that find the same delay: two who begin together look like an echo once
const SINKS = 0.02; // of the difference, a frame: an echo that stays away is forgotten in a second or two
const NONE = -60; // dB: no echo at all

/** Compares loudnesses only; of both sounds nothing is kept. */
export class Bleed {
  private readonly own = new Float32Array(MEMORY).fill(QUIET);
  private readonly arriving = new Float32Array(MEMORY + LATEST).fill(QUIET);
  private frames = 0;
  private lag = 0;
  private found = -1;
  private looks = 0;
  /** Loudness of the echo less the loudness of what arrives, in dB. */
  coupling = NONE;

  /** Whether a frame of this loudness is no more than an echo of what has been arriving. */
  isEcho(own: number, arriving: number): boolean {
    this.own.copyWithin(0, 1);
    this.own[MEMORY - 1] = Math.max(QUIET, own);
    this.arriving.copyWithin(0, 1);
    this.arriving[MEMORY + LATEST - 1] = Math.max(QUIET, arriving);
    if (++this.frames % EVERY === 0 && this.frames >= MEMORY) this.look();
    // The delay is known to a frame or two, and a room goes on sounding: the loudest of those counts.
    let loudest = QUIET;
    for (let lag = Math.max(0, this.lag - 2); lag <= this.lag + TAIL; lag++)
      loudest = Math.max(loudest, this.arriving[MEMORY + LATEST - 1 - lag]!);
    if (loudest <= LOUD) return false;
    const less = own - loudest - this.coupling;
    if (less < -ABOVE) this.coupling = Math.max(NONE, this.coupling + SINKS * less);
    return less < ABOVE;
  }

  private look(): void {
    let heard = 0;
    for (let i = 0; i < MEMORY; i++) if (this.arriving[LATEST + i]! > LOUD) heard++;
    if (heard < MEMORY / 5) return; // too little arrives to tell; what was known stays known
    let best = 0, at = 0;
    for (let lag = 0; lag < LATEST; lag++) {
      const found = correlation(this.own, this.arriving.subarray(LATEST - lag, LATEST - lag + MEMORY));
      if (found > best) [best, at] = [found, lag];
    }
    this.looks = best >= ALIKE && Math.abs(at - this.found) <= 1 ? this.looks + 1 : Number(best >= ALIKE);
    this.found = at;
    if (this.looks < LOOKS) return;
    let sum = 0, count = 0;
    for (let i = 0; i < MEMORY; i++) {
      const then = this.arriving[LATEST - at + i]!;
      if (then <= LOUD) continue;
      sum += this.own[i]! - then;
      count++;
    }
    this.lag = at;
    this.coupling = sum / count;
  }
}

function correlation(a: Float32Array, b: Float32Array): number {
  let ma = 0, mb = 0;
  for (let i = 0; i < a.length; i++) {
    ma += a[i]! / a.length;
    mb += b[i]! / a.length;
  }
  let ab = 0, aa = 1e-9, bb = 1e-9;
  for (let i = 0; i < a.length; i++) {
    const x = a[i]! - ma, y = b[i]! - mb;
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / Math.sqrt(aa * bb);
}
