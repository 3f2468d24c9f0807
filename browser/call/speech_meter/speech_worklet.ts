// The audio thread's part: cuts sound into frames, hands each to the meter, and forgets it.
import { FRAME, SpeechMeter } from "./speech_meter";
import { decibels, SILENCE, Spectrum } from "./spectrum";

// What an AudioWorklet's global scope has; TypeScript's library does not describe it.
declare const sampleRate: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

/** All that ever leaves the audio thread. */
export interface Heard {
  /** Seconds spoken since the meter began. */
  talk: number;
  speaking: boolean;
  /** Seconds since the last spoken frame; null before the first. */
  since: number | null;
  /** Loudest arriving frame of each room-mate since the last message, in dB, by input. */
  arrived: number[];
}

const BETWEEN = 10; // frames, 200 ms: a ring around the picture moves with the voice, no faster

class SpeechProcessor extends AudioWorkletProcessor {
  readonly meter = new SpeechMeter();
  private readonly length = Math.round(sampleRate * FRAME);
  private readonly spectrum = new Spectrum(this.length, sampleRate);
  private readonly frame = new Float32Array(this.length);
  private filled = 0;
  private readonly power = new Float64Array(8); // of each room-mate in this frame; a room has five at most
  private readonly arrived = new Float64Array(8).fill(SILENCE);
  private inputs = 0;

  constructor() {
    super();
    this.port.onmessage = () => this.meter.end();
  }

  /** Input 0 is the microphone, the others are room-mates. */
  process(inputs: Float32Array[][]): boolean {
    const block = inputs[0]?.[0];
    const samples = block?.length ?? inputs.find((input) => input[0])?.[0]?.length ?? 128;
    this.inputs = inputs.length - 1;
    for (let i = 0; i < samples; i++) {
      this.frame[this.filled] = block ? block[i]! : 0;
      for (let mate = 0; mate < this.inputs; mate++) {
        const x = inputs[mate + 1]?.[0]?.[i] ?? 0;
        this.power[mate]! += x * x;
      }
      if (++this.filled === this.length) this.whole();
    }
    return true;
  }

  private whole(): void {
    let arriving = 0;
    for (let mate = 0; mate < this.inputs; mate++) {
      const power = this.power[mate]! / this.length;
      arriving += power;
      this.arrived[mate] = Math.max(this.arrived[mate]!, decibels(power));
    }
    this.meter.take(this.spectrum.of(this.frame), decibels(arriving));
    this.frame.fill(0);
    this.power.fill(0);
    this.filled = 0;
    if (this.meter.frames % BETWEEN === 0) this.tell();
  }

  private tell(): void {
    const { meter } = this;
    const heard: Heard = {
      talk: meter.talk,
      speaking: meter.speaking,
      since: meter.talk > 0 ? (meter.frames - 1 - meter.to) * FRAME : null,
      arrived: Array.from(this.arrived.subarray(0, this.inputs)),
    };
    this.arrived.fill(SILENCE);
    this.port.postMessage(heard);
  }
}

registerProcessor("speech", SpeechProcessor);
