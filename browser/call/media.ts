// One's own microphone and camera. Only the person switches them; a move never does.
import { signal } from "@preact/signals";

type Input = "audioinput" | "videoinput";
// Small pictures beside a prompt, sent to up to four people at once: a device must keep cool for ninety minutes.
const VIDEO = { width: 640, height: 360, frameRate: { ideal: 15, max: 24 } };

export class LocalMedia {
  // A reload keeps what was switched off.
  readonly micOn = signal(remembered("mic") !== "off");
  readonly cameraOn = signal(remembered("camera") !== "off");
  readonly failed = signal(false);
  /** The browser was told not to use them, as opposed to there being none. */
  readonly blocked = signal(false);
  /** Counts up whenever other tracks are in use. */
  readonly opened = signal(0);
  /** The screen goes out instead of the camera. */
  readonly sharing = signal(false);
  private screen: MediaStreamTrack | null = null;
  readonly devices = signal<MediaDeviceInfo[]>([]);
  readonly stream = new MediaStream();
  onTracks = (): void => {};

  async open(): Promise<void> {
    const audio = { echoCancellation: true, noiseSuppression: true, ...exactly("audioinput") };
    const video = { ...VIDEO, ...exactly("videoinput") };
    const wishes: MediaStreamConstraints[] = [{ audio, video }, { audio: true, video: true }, { audio: true }, { video: true }];
    for (const wish of wishes) {
      try {
        this.take(await navigator.mediaDevices.getUserMedia(wish));
        break;
      } catch (error) {
        // The next, smaller wish; with none left, one takes part by writing.
        this.blocked.value = error instanceof DOMException && error.name === "NotAllowedError";
      }
    }
    this.failed.value = this.stream.getTracks().length === 0;
    this.devices.value = (await navigator.mediaDevices?.enumerateDevices?.().catch(() => [])) ?? [];
  }

  /** Lets go of microphone and camera, so that their lights go out. */
  close(): void {
    if (!this.stream.getTracks().length) return;
    for (const track of this.stream.getTracks()) {
      this.stream.removeTrack(track);
      track.stop();
    }
    this.onTracks();
  }

  async choose(kind: Input, id: string): Promise<void> {
    localStorage.setItem(`device:${kind}`, id);
    const wish = kind === "audioinput"
      ? { audio: { echoCancellation: true, noiseSuppression: true, deviceId: { exact: id } } }
      : { video: { ...VIDEO, deviceId: { exact: id } } };
    try {
      this.take(await navigator.mediaDevices.getUserMedia(wish));
    } catch {
      // The device went away between the list and the choice; what was in use stays in use.
    }
  }

  chosen(kind: Input): string {
    return (kind === "audioinput" ? this.audio : this.video)?.getSettings().deviceId ?? "";
  }

  /** Tells the loudness, from 0 to 1, until the returned function is called. */
  watchLevel(tell: (level: number) => void): () => void {
    if (!this.audio) return () => {};
    const context = new AudioContext();
    const meter = context.createAnalyser();
    context.createMediaStreamSource(new MediaStream([this.audio])).connect(meter);
    const samples = new Float32Array(meter.fftSize);
    const timer = setInterval(() => {
      meter.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, x) => sum + x * x, 0) / samples.length;
      // From -60 dB, a quiet room, to -10 dB, a loud voice near the microphone.
      tell(Math.min(1, Math.max(0, (10 * Math.log10(power + 1e-9) + 60) / 50)));
    }, 100);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }

  get audio(): MediaStreamTrack | null {
    return this.stream.getAudioTracks()[0] ?? null;
  }

  get video(): MediaStreamTrack | null {
    return this.stream.getVideoTracks()[0] ?? null;
  }

  /** The shared screen, for one's own eyes and for the wall. */
  get shared(): MediaStreamTrack | null {
    return this.screen;
  }

  /** What others see: the shared screen while there is one, else the camera. */
  get outgoing(): MediaStreamTrack | null {
    return this.screen ?? this.video;
  }

  /** Shares a screen that the person picks, or stops sharing it. */
  async shareScreen(): Promise<void> {
    if (this.screen) {
      this.screen.stop();
      return this.ended();
    }
    try {
      const shared = await navigator.mediaDevices.getDisplayMedia({ video: true, audio: false });
      this.screen = shared.getVideoTracks()[0] ?? null;
    } catch {
      return; // they changed their mind at the browser's own question
    }
    if (!this.screen) return;
    // Text on a screen wants sharpness before smoothness.
    this.screen.contentHint = "detail";
    this.screen.onended = () => this.ended();
    this.sharing.value = true;
    this.onTracks();
  }

  private ended(): void {
    this.screen = null;
    this.sharing.value = false;
    this.onTracks();
  }

  /** Whether microphone and camera send anything; a device that is not there sends nothing. */
  get sends(): { sound: boolean; picture: boolean } {
    return { sound: this.audio?.enabled ?? false, picture: this.video?.enabled ?? false };
  }

  toggleMic(): void {
    this.micOn.value = !this.micOn.value;
    sessionStorage.setItem("mic", this.micOn.value ? "on" : "off");
    this.apply();
  }

  toggleCamera(): void {
    this.cameraOn.value = !this.cameraOn.value;
    sessionStorage.setItem("camera", this.cameraOn.value ? "on" : "off");
    this.apply();
  }

  private take(fresh: MediaStream): void {
    for (const track of fresh.getTracks()) {
      for (const old of this.stream.getTracks().filter((t) => t.kind === track.kind)) {
        this.stream.removeTrack(old);
        old.stop();
      }
      this.stream.addTrack(track);
    }
    this.apply();
    this.opened.value++;
    this.onTracks();
  }

  private apply(): void {
    if (this.audio) this.audio.enabled = this.micOn.value;
    if (this.video) this.video.enabled = this.cameraOn.value;
  }
}

function remembered(name: string): string | null {
  return sessionStorage.getItem(name);
}

function exactly(kind: Input): { deviceId?: string } {
  const id = localStorage.getItem(`device:${kind}`);
  return id ? { deviceId: id } : {};
}
