// Everyone this browser is connected to: a function of the links in its view. Owns the video elements.
import { signal } from "@preact/signals";
import type { Link } from "../wire";
import { LocalMedia } from "./media";
import { Peer } from "./peer";

export interface Line {
  from: string;
  text: string;
}

export class Call {
  readonly media = new LocalMedia();
  /** Counts up whenever a peer's state changed, for screens to be drawn again. */
  readonly changes = signal(0);
  /** What was written in the present room: in memory only. */
  readonly lines = signal<Line[]>([]);
  private peers = new Map<string, Peer>();

  constructor(private send: (to: string, body: unknown) => void, private silent: (person: string) => boolean) {
    this.media.onTracks = () => this.setLinks(this.links);
  }

  iceServers: RTCIceServer[] = [];
  /** Told of each new connection to a person, before it is offered. */
  onConnection = (_person: string, _connection: RTCPeerConnection, _remote: MediaStream): void => {};
  private links: readonly Link[] = [];

  setLinks(links: readonly Link[]): void {
    this.links = links;
    const wanted = new Map<string, Link>();
    for (const link of links) {
      const other = wanted.get(link.peer);
      // One connection to one person, for whatever the two share.
      wanted.set(link.peer, other ? merged(other, link) : link);
    }
    for (const [id, peer] of this.peers) {
      if (wanted.has(id)) continue;
      peer.close();
      this.peers.delete(id);
    }
    for (const [id, link] of wanted) {
      if (this.silent(id)) continue;
      const peer = this.peers.get(id);
      if (peer) peer.setLink(link);
      else this.connect(id, link);
    }
    this.changes.value++;
  }

  receive(by: string, body: unknown): void {
    void this.peers.get(by)?.receive(body);
  }

  peer(id: string): Peer | undefined {
    return this.peers.get(id);
  }

  say(text: string): void {
    for (const peer of this.peers.values()) peer.sendWords(text);
    this.lines.value = [...this.lines.value, { from: "", text }];
  }

  sendTo(id: string, text: string): boolean {
    return this.peers.get(id)?.sendWords(text) ?? false;
  }

  clear(): void {
    if (this.lines.value.length) this.lines.value = [];
  }

  /** Inbound sound by peer: packets and energy since its connection began. */
  async heard(): Promise<Record<string, { packets: number; energy: number }>> {
    const found: Record<string, { packets: number; energy: number }> = {};
    for (const [id, peer] of this.peers) {
      found[id] = { packets: 0, energy: 0 };
      (await peer.connection?.getStats())?.forEach((stat: RTCInboundRtpStreamStats) => {
        if (stat.type === "inbound-rtp" && stat.kind === "audio")
          found[id] = { packets: stat.packetsReceived ?? 0, energy: stat.totalAudioEnergy ?? 0 };
      });
    }
    return found;
  }

  private connect(id: string, link: Link): void {
    this.peers.set(
      id,
      new Peer(link, this.media, {
        signal: (body) => this.send(id, body),
        words: (text) => (this.lines.value = [...this.lines.value, { from: id, text }]),
        changed: () => this.changes.value++,
        fresh: (connection, remote) => this.onConnection(id, connection, remote),
        iceServers: this.iceServers,
      }),
    );
  }
}

function merged(a: Link, b: Link): Link {
  return {
    ...a,
    purpose: a.purpose === "action" ? b.purpose : a.purpose,
    sends: (a.sends && a.live) || (b.sends && b.live),
    receives: (a.receives && a.live) || (b.receives && b.live),
    live: a.live || b.live,
  };
}
