// One connection to one other browser: sound, picture and words, between the two and nobody else.
import type { Link } from "../wire";
import type { LocalMedia } from "./media";

export type PeerState = "connecting" | "connected" | "failed";

/** What two browsers tell each other by way of the server while they connect. */
type Body = { attempt: string; hello?: true; sdp?: RTCSessionDescriptionInit; ice?: RTCIceCandidateInit };

const PATIENCE = 5_000; // milliseconds; a pair that has not connected by then is rebuilt
const REBUILDS = 4;
const LONGEST_LINE = 4_000; // characters

export interface PeerPorts {
  signal(body: unknown): void;
  words(text: string): void;
  changed(): void;
  /** A new attempt to connect: whoever has a channel of their own adds it here, before the offer. */
  fresh(connection: RTCPeerConnection, remote: MediaStream): void;
  iceServers: RTCIceServer[];
}

export class Peer {
  readonly video = document.createElement("video");
  state: PeerState = "connecting";
  connection: RTCPeerConnection | null = null;
  private channel: RTCDataChannel | null = null;
  private audio: RTCRtpTransceiver | null = null;
  private picture: RTCRtpTransceiver | null = null;
  private attempt = "";
  private early: RTCIceCandidateInit[] = [];
  private rebuilds = 0;
  private watchdog = 0;
  private closed = false;

  constructor(private link: Link, private media: LocalMedia, private ports: PeerPorts) {
    this.video.autoplay = true;
    this.video.playsInline = true;
    if (link.offers) void this.offer();
    // The other side may have been there before this page: ask it to offer anew.
    else this.send({ hello: true });
    this.watch();
  }

  setLink(link: Link): void {
    this.link = link;
    this.applyTracks();
  }

  sendWords(text: string): boolean {
    if (this.channel?.readyState !== "open") return false;
    this.channel.send(text);
    return true;
  }

  async receive(raw: unknown): Promise<void> {
    const body = raw as Partial<Body> | null;
    if (this.closed || typeof body !== "object" || body === null) return;
    try {
      if (body.hello) {
        if (this.link.offers) await this.offer();
      } else if (body.sdp?.type === "offer" && !this.link.offers && typeof body.attempt === "string") {
        await this.answer(body.sdp, body.attempt);
      } else if (body.attempt === this.attempt && this.connection) {
        if (body.sdp?.type === "answer" && this.connection.signalingState === "have-local-offer") {
          await this.connection.setRemoteDescription(body.sdp);
          await this.addEarly();
        } else if (body.ice) {
          if (this.connection.remoteDescription) await this.connection.addIceCandidate(body.ice);
          else this.early.push(body.ice);
        }
      }
    } catch {
      // A stale or broken description; the watchdog rebuilds the pair.
    }
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.watchdog);
    this.connection?.close();
    this.video.srcObject = null;
    this.video.remove();
  }

  private async offer(): Promise<void> {
    this.attempt = crypto.randomUUID();
    const connection = this.fresh();
    if (this.link.purpose !== "action") {
      this.audio = connection.addTransceiver("audio", { direction: "sendrecv" });
      this.picture = connection.addTransceiver("video", { direction: "sendrecv" });
      this.applyTracks();
    }
    const attempt = this.attempt;
    await connection.setLocalDescription();
    if (attempt === this.attempt) this.send({ sdp: connection.localDescription! });
  }

  private async answer(sdp: RTCSessionDescriptionInit, attempt: string): Promise<void> {
    this.attempt = attempt;
    const connection = this.fresh();
    await connection.setRemoteDescription(sdp);
    for (const transceiver of connection.getTransceivers()) {
      transceiver.direction = "sendrecv";
      if (transceiver.receiver.track.kind === "audio") this.audio = transceiver;
      else this.picture = transceiver;
    }
    this.applyTracks();
    await connection.setLocalDescription();
    await this.addEarly();
    if (attempt === this.attempt) this.send({ sdp: connection.localDescription! });
  }

  private fresh(): RTCPeerConnection {
    this.connection?.close();
    this.audio = this.picture = null;
    this.early = [];
    const connection = new RTCPeerConnection({ iceServers: this.ports.iceServers });
    this.connection = connection;
    const remote = new MediaStream();
    this.video.srcObject = remote;
    this.channel = connection.createDataChannel("words", { negotiated: true, id: 0 });
    this.channel.onmessage = (event) => {
      if (typeof event.data === "string") this.ports.words(event.data.slice(0, LONGEST_LINE));
    };
    this.channel.onopen = () => this.ports.changed();
    this.ports.fresh(connection, remote);
    connection.ontrack = (event) => {
      remote.addTrack(event.track);
      void this.video.play().catch(() => {});
    };
    connection.onicecandidate = (event) => event.candidate && this.send({ ice: event.candidate.toJSON() });
    connection.onconnectionstatechange = () => {
      if (connection !== this.connection) return;
      if (connection.connectionState === "connected") {
        this.state = "connected";
        this.rebuilds = 0;
      } else if (connection.connectionState === "failed") {
        this.state = "connecting";
        this.watch(0);
      }
      this.ports.changed();
    };
    return connection;
  }

  private applyTracks(): void {
    const sends = this.link.live && this.link.sends;
    void this.audio?.sender.replaceTrack(sends ? this.media.audio : null);
    void this.picture?.sender.replaceTrack(sends ? this.media.video : null);
    this.video.muted = !(this.link.live && this.link.receives);
  }

  private async addEarly(): Promise<void> {
    for (const candidate of this.early.splice(0)) await this.connection?.addIceCandidate(candidate);
  }

  private watch(wait = PATIENCE): void {
    clearTimeout(this.watchdog);
    this.watchdog = window.setTimeout(() => {
      if (this.closed || this.connection?.connectionState === "connected") return;
      if (this.rebuilds++ >= REBUILDS) {
        this.state = "failed";
        this.ports.changed();
      } else if (this.link.offers) void this.offer();
      else this.send({ hello: true });
      this.watch();
    }, wait);
  }

  private send(body: Omit<Body, "attempt">): void {
    this.ports.signal({ ...body, attempt: this.attempt });
  }
}
