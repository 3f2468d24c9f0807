// One's own microphone and camera. Only the person switches them; a move never does.
import { signal } from "@preact/signals";

export class LocalMedia {
  readonly micOn = signal(true);
  readonly cameraOn = signal(true);
  readonly failed = signal(false);
  readonly stream = new MediaStream();
  onTracks = (): void => {};

  async open(): Promise<void> {
    const wishes: MediaStreamConstraints[] = [
      { audio: { echoCancellation: true, noiseSuppression: true }, video: { width: 640, height: 360 } },
      { audio: true },
      { video: true },
    ];
    for (const wish of wishes) {
      try {
        const opened = await navigator.mediaDevices.getUserMedia(wish);
        for (const track of opened.getTracks()) this.stream.addTrack(track);
        break;
      } catch {
        // The next, smaller wish; with none left, one takes part by writing.
      }
    }
    this.failed.value = this.stream.getTracks().length === 0;
    this.apply();
    this.onTracks();
  }

  get audio(): MediaStreamTrack | null {
    return this.stream.getAudioTracks()[0] ?? null;
  }

  get video(): MediaStreamTrack | null {
    return this.stream.getVideoTracks()[0] ?? null;
  }

  toggleMic(): void {
    this.micOn.value = !this.micOn.value;
    this.apply();
  }

  toggleCamera(): void {
    this.cameraOn.value = !this.cameraOn.value;
    this.apply();
  }

  private apply(): void {
    if (this.audio) this.audio.enabled = this.micOn.value;
    if (this.video) this.video.enabled = this.cameraOn.value;
  }
}
