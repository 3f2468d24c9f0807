// One connection to one other browser: sound, picture and words, between the two and nobody else.
import type { Link } from "../wire";
import type { Aside, Shows } from "./aside";
import { Carrying, pictureSending, sampleOf, setSending, Silence, soundIn, soundSending } from "./carrying";
import { Channels, type ChannelPorts } from "./channels";
import { fingerprintIn, fingerprintMet } from "./fingerprint";
import type { LocalMedia } from "./media";

export type PeerState = "connecting" | "connected" | "failed";

/** What two browsers tell each other by way of the server while they connect. */
type Body = { scope: string; attempt: string; hello?: true; sdp?: RTCSessionDescriptionInit; ice?: RTCIceCandidateInit };

const PATIENCE = 5_000; // milliseconds; a pair that has not connected by then is rebuilt
const REBUILDS = 4; // until it is said that it does not come about; it goes on being tried
const CLEARS = 500; // milliseconds after which a connection that is over is cleared away
const A_MOMENT = 2_500; // milliseconds in which a broken connection may mend itself

export interface PeerPorts extends ChannelPorts {
  signal(body: unknown): void;
  /** A new attempt to connect: whoever has a channel of their own adds it here, before the offer. */
  fresh(connection: RTCPeerConnection): void;
  /** The certificate that this browser shows; none where nothing was promised. */
  certificate(): Promise<RTCCertificate | null>;
  /** Whether the other side may show the certificate of this fingerprint. */
  admits(fingerprint: string): boolean;
  /** The other side has shown another key than it promised. */
  otherKey(): void;
  /** Sound that came comes no more: of this connection, or of the whole network. */
  silent(): void;
  /** What devices tell each other beside can be told from now on. */
  besideOpened(): void;
  /** How many this browser sends to. */
  receivers(): number;
  iceServers: RTCIceServer[];
}

export class Peer {
  /** The picture alone; a screen may show it, move it, or leave it out. */
  readonly video = document.createElement("video");
  /** Never on a screen, so that no redraw can interrupt it: a browser pauses what it takes off the page. */
  readonly sound = new Audio();
  state: PeerState = "connecting";
  connection: RTCPeerConnection | null = null;
  /** What the other side says that its picture shows. */
  shows: Shows = "camera";
  /** How much this connection carries, as far as one knows. */
  carrying = new Carrying();
  private silence = new Silence();
  /** As told to the senders last: to ask them how they send takes time that a room waits for. */
  private sending = "";
  private channels: Channels | null = null;
  private toldShows: Shows | null = null;
  private named: string | null = null;
  private audio: RTCRtpTransceiver | null = null;
  private picture: RTCRtpTransceiver | null = null;
  /** What each was given to send; to give it anew takes time that a room waits for. */
  private given = new Map<RTCRtpTransceiver, MediaStreamTrack | null>();
  private attempt = "";
  private early: RTCIceCandidateInit[] = [];
  private rebuilds = 0;
  private watchdog = 0;
  private closed = false;

  /** `scope`: the room that the connection is for; empty for the stage and for partners. */
  constructor(readonly scope: string, private link: Link, private media: LocalMedia, private ports: PeerPorts) {
    this.video.muted = true;
    this.video.autoplay = this.video.playsInline = this.sound.autoplay = true;
    this.applyTracks();
    if (link.offers) void this.offer();
    // The other side may have been there before this page: ask it to offer anew.
    else this.send({ hello: true });
    this.watch();
  }

  setLink(link: Link): void {
    this.link = link;
    this.applyTracks();
  }

  get person(): string {
    return this.link.peer;
  }

  /** The server is reached again: what is not connected is built anew at once. */
  again(): void {
    if (this.connection?.connectionState === "connected" && !this.silence.now) return;
    this.connection?.close();
    this.rebuilds = 0;
    this.watch(0);
  }

  /** Looks whether sound still comes; and, where `fully`, how the last seconds went, to send accordingly. */
  async look(fully: boolean): Promise<void> {
    const { connection } = this;
    if (connection?.connectionState !== "connected" || !this.link.live) return;
    const stats = await connection.getStats();
    if (this.link.receives && this.silence.fell(soundIn(stats))) this.ports.silent();
    if (!fully || !this.sends) return;
    const sample = sampleOf(stats);
    if (sample) this.carrying.take(sample);
    await this.applySending();
  }

  /** Whether one's own sound and picture go out here. */
  get sends(): boolean {
    return this.link.live && this.link.sends;
  }

  get live(): boolean {
    return this.link.live;
  }

  /** What the other side shows, as it arrives. */
  get pictureTrack(): MediaStreamTrack | null {
    return this.picture?.receiver.track ?? null;
  }

  /** Of the room's check, to the other side alone. */
  tell(body: unknown): void {
    this.channels?.tell(body);
  }

  tellAside(told: Aside): void {
    this.channels?.tellAside(told);
  }

  sendWords(text: string): boolean {
    return this.channels?.sendWords(text) ?? false;
  }

  async receive(raw: unknown): Promise<void> {
    const body = raw as Partial<Body> | null;
    if (this.closed || typeof body !== "object" || body === null) return;
    try {
      if (body.hello) {
        if (this.link.offers) await this.offer();
      } else if (body.sdp?.type === "offer" && !this.link.offers && typeof body.attempt === "string") {
        await this.answer(body.sdp, body.attempt);
      } else if (body.attempt === this.attempt && body.ice && !this.connection) {
        this.early.push(body.ice);
      } else if (body.attempt === this.attempt && this.connection) {
        if (body.sdp?.type === "answer" && this.connection.signalingState === "have-local-offer") {
          if (!this.admits(body.sdp)) return;
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

  /** Nothing is sent or heard from here on. The rest is cleared away once those who talk now are heard. */
  close(): void {
    this.closed = true;
    clearTimeout(this.watchdog);
    this.setLink({ ...this.link, live: false });
    this.channels?.close();
    setTimeout(() => {
      this.connection?.close();
      this.video.srcObject = this.sound.srcObject = null;
      this.video.remove();
    }, CLEARS);
  }

  /** One key, the promised one where there is a promise. Nothing that exists is given up for another. */
  private admits(sdp: RTCSessionDescriptionInit): boolean {
    const named = fingerprintIn(sdp.sdp ?? "");
    if (named && this.ports.admits(named)) {
      this.named = named;
      return true;
    }
    if (this.connection?.connectionState !== "connected") this.ports.otherKey();
    return false;
  }

  private async offer(): Promise<void> {
    const attempt = (this.attempt = crypto.randomUUID());
    const connection = await this.fresh(attempt);
    if (!connection) return;
    if (this.link.purpose !== "action") {
      this.audio = connection.addTransceiver("audio", { direction: "sendrecv" });
      this.picture = connection.addTransceiver("video", { direction: "sendrecv" });
      this.applyTracks();
    }
    await connection.setLocalDescription();
    if (attempt === this.attempt) this.send({ sdp: connection.localDescription! });
  }

  private async answer(sdp: RTCSessionDescriptionInit, attempt: string): Promise<void> {
    if (!this.admits(sdp)) return;
    this.attempt = attempt;
    const connection = await this.fresh(attempt);
    if (!connection) return;
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

  private async fresh(attempt: string): Promise<RTCPeerConnection | null> {
    // Candidates may come while the certificate is being made: they belong to what is coming.
    this.connection?.close();
    this.connection = null;
    this.audio = this.picture = null;
    this.given.clear();
    this.early = [];
    this.toldShows = null;
    this.carrying = new Carrying();
    this.silence = new Silence();
    this.sending = "";
    const certificate = await this.ports.certificate();
    if (this.closed || attempt !== this.attempt) return null;
    const connection = new RTCPeerConnection({
      // One way for sound, picture and words: a third of the addresses to find, and to tell by way of the server.
      bundlePolicy: "max-bundle", iceServers: this.ports.iceServers, ...(certificate ? { certificates: [certificate] } : {}),
    });
    this.connection = connection;
    const remote = new MediaStream();
    this.video.srcObject = this.sound.srcObject = remote;
    this.channels = new Channels(connection, { ...this.ports, aside: (told) => this.takeAside(told) }, () => { this.tellShows(); this.ports.besideOpened(); });
    this.ports.fresh(connection);
    connection.ontrack = (event) => {
      remote.addTrack(event.track);
      for (const element of [this.sound, this.video]) void element.play().catch(() => {});
    };
    connection.onicecandidate = (event) => event.candidate && this.send({ ice: event.candidate.toJSON() });
    connection.onconnectionstatechange = () => {
      if (connection !== this.connection) return;
      if (connection.connectionState === "connected") {
        this.state = "connected";
        this.rebuilds = 0;
        void this.compare(connection);
        void this.applySending();
      } else if (connection.connectionState === "failed" || connection.connectionState === "disconnected") {
        this.state = "connecting";
        this.watch(connection.connectionState === "failed" ? 0 : A_MOMENT);
      }
      this.ports.changed();
    };
    return connection;
  }

  /** What the connection really met must be what its description named. */
  private async compare(connection: RTCPeerConnection): Promise<void> {
    const met = await fingerprintMet(connection);
    if (met && met !== this.named && connection === this.connection) this.ports.otherKey();
  }

  private takeAside(told: Aside): void {
    if (!("shows" in told)) return this.ports.aside(told);
    this.shows = told.shows;
    this.ports.changed();
  }

  /** Told with every change of tracks: a screen is shown whole, a face fills its frame. */
  private tellShows(): void {
    const shows = this.media.sharing.value ? "screen" : this.carrying.picture === "none" ? "paused" : "camera";
    if (shows !== this.toldShows && this.channels?.tellAside({ shows })) this.toldShows = shows;
  }

  private applyTracks(): void {
    this.give(this.audio, this.sends ? this.media.audio : null);
    this.give(this.picture, this.sends ? this.media.outgoing : null);
    this.sound.muted = !(this.link.live && this.link.receives);
    void this.applySending();
  }

  private give(to: RTCRtpTransceiver | null, track: MediaStreamTrack | null): void {
    if (!to || this.given.get(to) === track) return;
    this.given.set(to, track);
    void to.sender.replaceTrack(track);
  }

  private async applySending(): Promise<void> {
    const screen = this.media.sharing.value;
    this.tellShows();
    const picture = pictureSending(this.carrying.picture, screen, this.ports.receivers());
    const wanted = JSON.stringify(picture);
    if (!this.audio || !this.picture || wanted === this.sending) return;
    const told = await Promise.all([
      setSending(this.audio.sender, soundSending()),
      setSending(this.picture.sender, picture, screen ? "maintain-resolution" : "balanced"),
    ]);
    if (told.every(Boolean)) this.sending = wanted;
  }

  private async addEarly(): Promise<void> {
    for (const candidate of this.early.splice(0)) await this.connection?.addIceCandidate(candidate);
  }

  /** Each try gets longer than the one before: on a slow machine haste would never let any of them finish. */
  private watch(wait = PATIENCE * (1 + Math.min(this.rebuilds, REBUILDS) / 2)): void {
    clearTimeout(this.watchdog);
    this.watchdog = window.setTimeout(() => {
      if (this.closed || this.connection?.connectionState === "connected") return;
      if (++this.rebuilds > REBUILDS) this.state = "failed";
      this.ports.changed();
      if (this.link.offers) void this.offer();
      else this.send({ hello: true });
      this.watch();
    }, wait);
  }

  private send(body: Omit<Body, "attempt" | "scope">): void {
    this.ports.signal({ ...body, scope: this.scope, attempt: this.attempt });
  }
}
