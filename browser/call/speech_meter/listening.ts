// Joins one's microphone and the arriving voices to the meter in the audio thread. Records nothing.
import type { Heard } from "./speech_worklet";
import worklet from "./speech_worklet.ts?worker&url";

const MATES = 4; // inputs beside the microphone: a room has five people at most

export class Listening {
  /** Called five times a second while there is a microphone. `arrived` is by person here. */
  onHeard = (_heard: Omit<Heard, "arrived">, _arrived: Map<string, number>): void => {};
  private context: AudioContext | null = null;
  private meter: AudioWorkletNode | null = null;
  private microphone: MediaStreamAudioSourceNode | null = null;
  private track: MediaStreamTrack | null = null;
  private readonly mates: (null | { person: string; source: MediaStreamAudioSourceNode })[] = Array(MATES).fill(null);
  private readonly streams = new Map<string, MediaStream>();
  private starting: Promise<void> | null = null;

  get on(): boolean {
    return this.meter !== null;
  }

  /** Begins to listen to this microphone, or to another one; null ends it and frees the audio thread. */
  async use(track: MediaStreamTrack | null): Promise<void> {
    if (track === this.track) return;
    this.track = track;
    if (!track) return this.stop();
    await (this.starting ??= this.start());
    if (this.track !== track || !this.context || !this.meter) return;
    this.microphone?.disconnect();
    this.cut(); // another microphone has another noise, and what was said before it is over
    this.microphone = this.context.createMediaStreamSource(new MediaStream([track]));
    this.microphone.connect(this.meter, 0, 0);
  }

  /** Self-mute ends an interval at once: no hang-over. */
  cut(): void {
    this.meter?.port.postMessage("end");
  }

  hear(person: string, stream: MediaStream): void {
    this.forget(person);
    this.streams.set(person, stream);
    const place = this.mates.indexOf(null);
    if (!this.context || !this.meter || place < 0 || !stream.getAudioTracks().length) return;
    const source = this.context.createMediaStreamSource(stream);
    source.connect(this.meter, 0, place + 1);
    this.mates[place] = { person, source };
  }

  forget(person: string): void {
    this.streams.delete(person);
    const place = this.mates.findIndex((mate) => mate?.person === person);
    if (place < 0) return;
    this.mates[place]!.source.disconnect();
    this.mates[place] = null;
  }

  private async start(): Promise<void> {
    const context = new AudioContext();
    this.context = context;
    await context.audioWorklet.addModule(worklet);
    if (this.context !== context) return;
    this.meter = new AudioWorkletNode(context, "speech", {
      numberOfInputs: 1 + MATES, numberOfOutputs: 0,
      // One channel, as the meter reads it: a stereo microphone is mixed down on its way.
      channelCount: 1, channelCountMode: "explicit",
    });
    this.meter.port.onmessage = (event: MessageEvent<Heard>) => this.tell(event.data);
    for (const [person, stream] of [...this.streams]) this.hear(person, stream);
    if (context.state === "suspended") wake(context);
  }

  private stop(): void {
    void this.context?.close();
    this.context = this.meter = this.microphone = this.starting = null;
    this.mates.fill(null);
  }

  private tell({ arrived, ...heard }: Heard): void {
    const by = new Map<string, number>();
    this.mates.forEach((mate, i) => mate && by.set(mate.person, arrived[i]!));
    this.onHeard(heard, by);
  }
}

/** A page that nobody has touched yet may not use sound everywhere; the first touch wakes it. */
function wake(context: AudioContext): void {
  void context.resume().catch(() => {});
  const again = (): void => void context.resume().catch(() => {});
  for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, again, { once: true });
}
