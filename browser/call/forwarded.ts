// A plenary in which everyone is seen: sound and picture go once to a unit that forwards them, and come from there. One
// connection out, one in; both are described over a socket of this server. Sound before pictures.
import { Carrying, sampleOf } from "./carrying";
import { Feed } from "./feed";
import type { Candidate, Offered, Want, Wire as Messages } from "./forwarded_wire";
import type { LiveKitWay, Tracks } from "./livekit";
import type { LocalMedia } from "./media";
import { Outgoing } from "./outgoing";
import type { Shows } from "./aside";

type Telling = Messages["telling"];
type Told = Messages["told"];
export type Heard = { packets: number; energy: number; plays: boolean };

const LONGEST_WAIT = 5_000; // milliseconds between two tries
const PATIENCE = 10_000; // milliseconds without a step forward, at the first try
const MOST_PATIENCE = 30_000; // a device that is slow has less to do when it begins anew less often
const LARGE = 320; // pixels across, from which the larger picture is worth its bits

export interface ForwardedPorts {
  changed(): void;
  iceServers(): RTCIceServer[];
  /** What somebody's picture shows, where their device says so to this one. */
  shows(person: string): Shows | undefined;
}

export class Forwarded {
  /** "up": one's own goes out and others' come in. "away": it was tried, and does not come about. */
  state: "off" | "connecting" | "up" | "away" = "off";
  /** How much comes in without being lost. */
  readonly carrying = new Carrying();
  private people: readonly string[] = [];
  private feeds = new Map<string, Feed>();
  private socket: WebSocket | null = null;
  private out: Outgoing | null = null;
  private inwards: RTCPeerConnection | null = null;
  /** Where browsers speak to the unit themselves. */
  private elsewhere: LiveKitWay | null = null;
  private whose: Readonly<Record<string, string>> = {};
  private turn: Promise<unknown> = Promise.resolve();
  private wanted = "";
  private tries = 0;
  private watchdog = 0;
  private before = { packets: 0, lost: 0 };

  constructor(private media: LocalMedia, private ports: ForwardedPorts, private path = `${location.pathname}/forward`) {}

  /** With whom one is in a plenary that is forwarded; with nobody, there is none. */
  follow(people: readonly string[], there: boolean): void {
    const others = people.join() !== this.people.join();
    this.people = people;
    if (!there) return this.leave();
    if (this.state === "off") return this.open();
    if (!others) return;
    this.want();
    this.sort();
  }

  feed(person: string): Feed | undefined {
    const feed = this.feeds.get(person);
    const carries = this.elsewhere !== null || this.inwards?.connectionState === "connected";
    return feed?.heard && carries ? feed : undefined;
  }

  /** The server is reached again. */
  again(): void {
    if (this.state === "off" || this.state === "up") return;
    this.tries = 0;
    this.retry();
  }

  applyTracks(): void {
    this.out?.applyTracks();
    this.elsewhere?.applyTracks();
  }

  /** Once in a while: pictures as large as they are shown, and as many as the connection carries. */
  async look(): Promise<void> {
    if (this.state !== "up") return;
    const [out, inwards] = await Promise.all([this.out?.connection.getStats(), this.inwards?.getStats()]);
    const sample = out && sampleOf(out);
    if (sample) this.out?.carry(sample);
    const lost = inwards && this.lostIn(inwards);
    if (lost !== null && lost !== undefined) this.carrying.take({ lost, room: null });
    this.want();
  }

  /** What this person is told of their connection. */
  get weakness(): "" | "picture" | "pictures" | "sound" {
    if (this.out?.breaking || this.carrying.breaking) return "sound";
    return this.out?.pictureLeftOut ? "picture" : this.carrying.picture === "none" ? "pictures" : "";
  }

  /** Inbound sound by person. */
  async heard(): Promise<Record<string, Heard>> {
    const found: Record<string, Heard> = {};
    const take = (person: string | undefined, stat: RTCInboundRtpStreamStats): void => {
      const feed = person && stat.type === "inbound-rtp" && stat.kind === "audio" && this.feeds.get(person);
      if (person && feed) found[person] = { packets: stat.packetsReceived ?? 0, energy: stat.totalAudioEnergy ?? 0, plays: !feed.sound.paused };
    };
    for (const [person, stats] of (await this.elsewhere?.stats()) ?? []) stats.forEach((stat) => take(person, stat));
    (await this.inwards?.getStats())?.forEach((stat: RTCInboundRtpStreamStats) => {
      take(stat.mid ? this.whose[stat.mid] : undefined, stat);
    });
    return found;
  }

  private open(): void {
    this.set(this.tries ? "away" : "connecting");
    const url = new URL(this.path, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const socket = (this.socket = new WebSocket(url));
    socket.onmessage = ({ data }) => {
      if (this.socket !== socket) return;
      this.watch(socket);
      void this.receive(JSON.parse(data as string) as Telling);
    };
    socket.onclose = () => this.socket === socket && this.lose();
    this.watch(socket);
  }

  /** Begins anew where nothing comes of it; each word that comes is a step. */
  private watch(socket: WebSocket): void {
    clearTimeout(this.watchdog);
    const patience = Math.min(MOST_PATIENCE, PATIENCE * (1 + this.tries));
    this.watchdog = window.setTimeout(() => this.socket === socket && this.state !== "up" && this.lose(), patience);
  }

  private async receive(told: Telling): Promise<void> {
    if (told.type === "ready") {
      this.want();
      const out = (this.out = new Outgoing(this.media, this.ports.iceServers()));
      out.connection.onicecandidate = ({ candidate }) => this.found("out", candidate);
      out.connection.onconnectionstatechange = () => this.out === out && this.moved(out.connection);
      this.tell({ type: "publish", sdp: await out.offer() });
    } else if (told.type === "elsewhere") await this.enterElsewhere(told.url, told.token);
    else if (told.type === "published") await this.out?.take(told.sdp).catch(() => this.lose());
    else if (told.type === "offered") {
      const { socket } = this;
      const current = (): boolean => this.socket === socket;
      this.turn = this.turn.then(async () => { if (current()) await this.answer(told); }).catch(() => { if (current()) this.lose(); });
    }
  }

  private async enterElsewhere(url: string, token: string): Promise<void> {
    const { socket } = this;
    try {
      const { LiveKitWay } = await import("./livekit");
      const current = (): boolean => this.socket === socket;
      const way = new LiveKitWay(this.media, {
        moved: () => { if (current()) { this.want(true); this.sort(); } },
        lost: () => { if (current()) this.lose(); },
      });
      await way.enter(url, token);
      if (!current()) return way.close();
      this.elsewhere = way;
      this.tries = 0;
      this.want(true);
      this.sort();
      this.set("up");
    } catch {
      if (this.socket === socket) this.lose();
    }
  }

  private async answer({ sdp, whose }: Offered): Promise<void> {
    let connection = this.inwards;
    if (!connection) {
      connection = this.inwards = new RTCPeerConnection({ bundlePolicy: "max-bundle", iceServers: this.ports.iceServers() });
      const made = connection;
      made.onicecandidate = ({ candidate }) => this.found("in", candidate);
      made.onconnectionstatechange = () => this.inwards === made && this.moved(made);
    }
    await connection.setRemoteDescription({ type: "offer", sdp });
    await connection.setLocalDescription();
    this.whose = whose;
    this.sort();
    this.tell({ type: "answer", sdp: connection.localDescription!.sdp });
  }

  /** Each stream to the person whose it is. */
  private sort(): void {
    const tracks: Tracks = this.elsewhere?.tracks() ?? new Map();
    for (const person of [...tracks.keys()]) if (!this.people.includes(person)) tracks.delete(person);
    for (const { mid, receiver } of this.inwards?.getTransceivers() ?? []) {
      const person = mid === null ? undefined : this.whose[mid];
      if (person && this.people.includes(person))
        tracks.set(person, { ...tracks.get(person), [receiver.track.kind]: receiver.track });
    }
    for (const [person, feed] of this.feeds) {
      if (tracks.has(person)) continue;
      feed.close();
      this.feeds.delete(person);
    }
    for (const [person, { audio, video }] of tracks) {
      const feed = this.feeds.get(person) ?? new Feed(() => this.ports.shows(person));
      this.feeds.set(person, feed);
      feed.take(audio ?? null, video ?? null);
    }
    this.ports.changed();
  }

  private want(again = false): void {
    const people: Want["people"] = {};
    const most = this.carrying.picture;
    for (const person of this.people) {
      const width = this.feeds.get(person)?.width ?? 1;
      people[person] = !width || most === "none" ? "sound" : width < LARGE || most === "small" ? "small" : "large";
    }
    const wanted = JSON.stringify(people);
    if (wanted === this.wanted && !again) return;
    if (this.elsewhere) this.elsewhere.want(people);
    else if (!this.tell({ type: "want", people })) return;
    this.wanted = wanted;
  }

  private found(way: Candidate["way"], found: RTCIceCandidate | null): void {
    this.tell({ type: "candidate", way, candidate: found?.candidate ?? "", mid: found?.sdpMid ?? "", line: found?.sdpMLineIndex ?? 0 });
  }

  private moved(connection: RTCPeerConnection): void {
    if (connection.connectionState === "failed") this.lose();
    else if (this.out?.connection.connectionState === "connected") {
      this.tries = 0;
      this.set("up");
    }
    this.ports.changed();
  }

  /** Lost bits of all sound that came since the last look; null where nothing came. */
  private lostIn(stats: RTCStatsReport): number | null {
    const now = { packets: 0, lost: 0 };
    stats.forEach((stat: RTCInboundRtpStreamStats) => {
      if (stat.type !== "inbound-rtp" || stat.kind !== "audio") return;
      now.packets += stat.packetsReceived ?? 0;
      now.lost += Math.max(0, stat.packetsLost ?? 0);
    });
    const [came, lost] = [now.packets - this.before.packets, now.lost - this.before.lost];
    this.before = now;
    return came > 0 && lost >= 0 ? lost / (came + lost) : null;
  }

  private tell(told: Told): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(told));
    return true;
  }

  /** It broke off; it is tried again by itself, for as long as the plenary lasts. */
  private lose(): void {
    this.drop();
    this.tries++;
    this.set("away");
    const wait = Math.min(LONGEST_WAIT, 250 * 2 ** this.tries) * (0.5 + Math.random() / 2);
    this.watchdog = window.setTimeout(() => this.retry(), wait);
  }

  private retry(): void {
    this.drop();
    this.open();
  }

  private leave(): void {
    if (this.state === "off") return;
    this.drop();
    this.tries = 0;
    this.set("off");
  }

  private drop(): void {
    clearTimeout(this.watchdog);
    const { socket } = this;
    this.socket = null;
    socket?.close();
    this.out?.close();
    this.inwards?.close();
    this.elsewhere?.close();
    this.out = this.inwards = this.elsewhere = null;
    this.whose = {};
    this.wanted = "";
    this.before = { packets: 0, lost: 0 };
    for (const feed of this.feeds.values()) feed.close();
    this.feeds.clear();
  }

  private set(state: Forwarded["state"]): void {
    if (state === this.state) return;
    this.state = state;
    this.ports.changed();
  }
}
