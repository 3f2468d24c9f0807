// One's own sound and picture on their way to a forwarding unit: once, the picture in two sizes.
import { Carrying, soundSending, type Sample } from "./carrying";
import type { LocalMedia } from "./media";

// Bits a second. The smaller is for tiles, and for networks that carry little.
const SMALL = 120_000;
const LARGE = 500_000;
const SCREEN = 2_000_000;

export class Outgoing {
  readonly connection: RTCPeerConnection;
  private audio: RTCRtpTransceiver;
  private picture: RTCRtpTransceiver;
  private carrying = new Carrying();

  constructor(private media: LocalMedia, iceServers: RTCIceServer[]) {
    this.connection = new RTCPeerConnection({ bundlePolicy: "max-bundle", iceServers });
    this.audio = this.connection.addTransceiver(media.audio ?? "audio", { direction: "sendonly", sendEncodings: [soundSending()] });
    this.picture = this.connection.addTransceiver(media.outgoing ?? "video", {
      direction: "sendonly",
      // The larger first: units number the sizes by this order.
      sendEncodings: [
        { rid: "h", scaleResolutionDownBy: 1, maxBitrate: LARGE, priority: "low" },
        { rid: "l", scaleResolutionDownBy: 4, maxBitrate: SMALL, priority: "low" },
      ],
    });
  }

  async offer(): Promise<string> {
    await this.connection.setLocalDescription();
    return this.connection.localDescription!.sdp;
  }

  async take(sdp: string): Promise<void> {
    await this.connection.setRemoteDescription({ type: "answer", sdp });
    this.applyTracks();
  }

  /** How the last second went: a connection that carries little sends the small picture alone, or none. */
  carry(sample: Sample): void {
    if (this.carrying.take(sample)) this.applyTracks();
  }

  /** Whether one's own picture was left out to keep the sound. */
  get pictureLeftOut(): boolean {
    return this.carrying.picture === "none";
  }

  get breaking(): boolean {
    return this.carrying.breaking;
  }

  applyTracks(): void {
    void this.audio.sender.replaceTrack(this.media.audio);
    void this.picture.sender.replaceTrack(this.media.outgoing);
    const screen = this.media.sharing.value;
    const parameters = this.picture.sender.getParameters();
    const [large, small] = parameters.encodings;
    if (!small || !large) return; // the unit takes one size
    small.active = screen || this.carrying.picture !== "none";
    large.active = this.carrying.picture === "full";
    large.maxBitrate = screen ? SCREEN : LARGE;
    small.scaleResolutionDownBy = screen ? 2 : 4;
    void this.picture.sender.setParameters(parameters).catch(() => {});
  }

  close(): void {
    this.connection.close();
  }
}
