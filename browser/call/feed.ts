// One person as a forwarding unit hands them on: their sound, and their picture as large as it is shown.
import type { Shows } from "./aside";
import type { PeerState } from "./peer";

/** Whoever is seen and heard, whichever way they come. */
export interface Shown {
  readonly video: HTMLVideoElement;
  readonly sound: HTMLAudioElement;
  readonly shows: Shows;
  readonly state: PeerState;
  readonly pictureTrack: MediaStreamTrack | null;
}

export class Feed implements Shown {
  readonly video = document.createElement("video");
  readonly sound = new Audio();
  readonly state = "connected";
  private voice: MediaStreamTrack | null = null;
  private picture: MediaStreamTrack | null = null;

  /** `showing`: what their picture shows, as far as their device says so to this one. */
  constructor(private showing: () => Shows | undefined) {
    this.video.muted = true;
    this.video.autoplay = this.video.playsInline = this.sound.autoplay = true;
  }

  take(voice: MediaStreamTrack | null, picture: MediaStreamTrack | null): void {
    if (voice !== this.voice) void play(this.sound, (this.voice = voice));
    if (picture !== this.picture) void play(this.video, (this.picture = picture));
  }

  get shows(): Shows {
    return this.showing() ?? "camera";
  }

  get pictureTrack(): MediaStreamTrack | null {
    return this.picture;
  }

  get heard(): MediaStreamTrack | null {
    return this.voice;
  }

  /** Pixels across, as it stands on the screen; 0: it does not. */
  get width(): number {
    if (document.hidden || !this.video.isConnected) return 0;
    return this.video.getBoundingClientRect().width * devicePixelRatio;
  }

  close(): void {
    this.take(null, null);
    this.video.remove();
  }
}

async function play(element: HTMLMediaElement, track: MediaStreamTrack | null): Promise<void> {
  element.srcObject = track && new MediaStream([track]);
  if (track) await element.play().catch(() => {});
}
