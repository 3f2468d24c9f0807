// Everyone this browser is connected to: a function of the links in its view. Owns the video elements.
import { signal } from "@preact/signals";
import type { Link } from "../wire";
import type { Aside } from "./aside";
import { Captions } from "./captions";
import { LocalMedia } from "./media";
import { fingerprintOf } from "./fingerprint";
import { PartnerDevices } from "./partner_devices";
import type { Shown } from "./feed";
import { Forwarded, type Heard } from "./forwarded";
import { Peer } from "./peer";
import { RoomCheck, type CertificateShelf, type Seat } from "./room_check";

export interface Line {
  from: string;
  text: string;
  /** Sent to one's partner outside any room: an action step. */
  aside: boolean;
}

export type Weakness = "" | "picture" | "pictures" | "sound" | "forwarding";

/** What the server carries between two browsers: of one connection, or of the room's check. */
type Signalled = { scope?: unknown; check?: unknown } | null;

export class Call {
  readonly media = new LocalMedia();
  /** Counts up whenever a peer's state changed, for screens to be drawn again. */
  readonly changes = signal(0);
  /** What was written in the present room: in memory only. */
  readonly lines = signal<Line[]>([]);
  readonly check: RoomCheck;
  readonly devices = new PartnerDevices();
  /** Where the plenary is forwarded: everyone in it, by way of the unit. */
  readonly forwarded: Forwarded;
  /** Who needs sound and picture from this browser directly: the unit does not reach them. */
  private direct = new Set<string>();
  nameOf = (_person: string): string => "";
  /** Of the plenary; and of the room that one sits in, from its opening to its end. */
  readonly plenaryCaptions = this.captionsOf("");
  private roomCaptions: Captions | null = null;
  /** By scope and person: a room has connections of its own, under a certificate of its own. */
  private peers = new Map<string, Peer>();
  iceServers: RTCIceServer[] = [];
  /** Told of each new connection to a room-mate, before it is offered. */
  onConnection = (_person: string, _connection: RTCPeerConnection): void => {};
  /** Told when sound that came comes no more. */
  onSilence = (): void => {};
  private links: readonly Link[] = [];
  private seat: Seat | null = null;
  private leaders: readonly string[] = [];
  private me = "";
  private looks = 0;

  constructor(
    private send: (to: string, body: unknown) => void,
    private silent: (person: string) => boolean,
    shelf: CertificateShelf,
  ) {
    this.media.onTracks = () => {
      this.forwarded.applyTracks();
      this.setLinks(this.links);
    };
    this.forwarded = new Forwarded(this.media, {
      changed: () => this.forwardingChanged(),
      iceServers: () => this.iceServers,
      shows: (person) => this.peers.get(keyOf("", person))?.shows,
    });
    this.check = new RoomCheck({
      send: (to, message) => this.send(to, { check: message }),
      tell: (body) => this.inRoom.forEach((peer) => peer.tell(body)),
      changed: () => this.setLinks(this.links),
    }, shelf);
  }

  /** Who one is, and who leads the plenary. */
  know(me: string, leaders: readonly string[]): void {
    this.me = me;
    this.leaders = leaders;
  }

  /** Follows the view: where one sits, and whom one is to be connected to. */
  follow(seat: Seat | null, links: readonly Link[]): void {
    if (seat?.room !== this.seat?.room) {
      this.devices.forget();
      this.roomCaptions = seat && this.captionsOf(seat.room);
    }
    this.seat = seat;
    // The check asks for the links as soon as it begins: then they must be those of the room it begins in.
    this.links = links;
    this.check.enter(seat);
    this.setLinks(links);
  }

  receive(by: string, body: unknown): void {
    const told = body as Signalled;
    if (typeof told !== "object" || told === null) return;
    if (told.check !== undefined) this.check.receive(by, told.check);
    else if (typeof told.scope === "string") void this.peers.get(keyOf(told.scope, by))?.receive(body);
  }

  /** The connection that is heard now: the room's, or the stage's. */
  peer(id: string): Shown | undefined {
    return this.forwarded.feed(id) ?? this.directly(id);
  }

  private directly(id: string): Peer | undefined {
    const room = this.peers.get(keyOf(this.room, id));
    const stage = this.peers.get(keyOf("", id));
    return room?.live ? room : (stage ?? room);
  }

  /** Whether a browser speaks for this person: simulated people have none. */
  speaks(person: string): boolean {
    return !this.silent(person);
  }

  say(text: string): void {
    for (const peer of this.inRoom) peer.sendWords(text);
    this.lines.value = [...this.lines.value, { from: "", text, aside: false }];
  }

  /** To one's partner, outside any room. */
  sendTo(id: string, text: string): boolean {
    return this.peers.get(keyOf("", id))?.sendWords(text) ?? false;
  }

  /** Of where one is now. */
  get captions(): Captions {
    return (this.seat?.open ? this.roomCaptions : null) ?? this.plenaryCaptions;
  }

  clear(): void {
    if (this.lines.value.length) this.lines.value = [];
  }

  /** The server is reached again: so may others be. */
  again(): void {
    for (const peer of this.peers.values()) peer.again();
    this.forwarded.again();
  }

  /** What this person is told of their connection; "" while it carries everything. */
  readonly weak = signal<Weakness>("");

  /** Looks how every connection does, and sends accordingly. */
  async look(): Promise<void> {
    // Reports of what was lost come seldom; that nothing comes at all is to be noticed at once.
    const fully = ++this.looks % 2 === 0;
    await Promise.all([...this.peers.values()].map((peer) => peer.look(fully)));
    if (fully) await this.forwarded.look();
    this.weak.value = this.weakness();
  }

  private weakness(): Weakness {
    if (this.forwarded.state === "away") return "forwarding";
    if (this.forwarded.state === "up") return this.forwarded.weakness;
    const live = [...this.peers.values()].filter((peer) => peer.live && peer.state === "connected");
    const senders = live.filter((peer) => peer.sends);
    // With most of them it is one's own connection; with one it is theirs, whose own browser says so.
    const most = (found: Peer[], of: Peer[]): boolean => 2 * found.length > of.length;
    if (most(senders.filter((peer) => peer.carrying.breaking), senders)) return "sound";
    if (most(senders.filter((peer) => peer.carrying.picture === "none"), senders)) return "picture";
    // Who only listens is spared the pictures by those who send them.
    return !senders.length && most(live.filter((peer) => peer.shows === "paused"), live) ? "pictures" : "";
  }

  /** Inbound sound by peer: packets and energy since its connection began, and whether it is played. */
  async heard(): Promise<Record<string, Heard>> {
    const found = await this.forwarded.heard();
    for (const id of new Set(this.links.map((link) => link.peer))) {
      if (this.forwarded.feed(id)) continue;
      const peer = this.directly(id);
      const plays = peer !== undefined && !peer.sound.paused && !peer.sound.muted;
      found[id] = { packets: 0, energy: 0, plays };
      (await peer?.connection?.getStats())?.forEach((stat: RTCInboundRtpStreamStats) => {
        if (stat.type === "inbound-rtp" && stat.kind === "audio")
          found[id] = { packets: stat.packetsReceived ?? 0, energy: stat.totalAudioEnergy ?? 0, plays };
      });
    }
    return found;
  }

  private heardOf(scope: string, id: string, body: unknown): void {
    this.check.heard(id, body);
    void this.withPrints(scope, id, async (own, other) => {
      await this.devices.heard(scope, id, this.nameOf(id), own, other, body);
      // Words may be said, and agree, before the connection stands over which devices are shown.
      if (this.check.confirmed.value) await this.devices.pin(this.nameOf);
    });
  }

  private async showDevice(scope: string, id: string): Promise<void> {
    const peer = this.peers.get(keyOf(scope, id));
    await this.withPrints(scope, id, (own, other) => this.devices.show(scope, own, other, (body) => peer?.tell(body)));
  }

  /** Partners alone show each other their devices. */
  private async withPrints(scope: string, id: string, use: (own: string, other: string) => Promise<void>): Promise<void> {
    const other = this.check.fingerprintOf(id);
    if (!scope || !other || scope !== this.room || !this.seat?.partners) return;
    await use(await fingerprintOf(await this.check.certificate(scope)), other);
  }

  private captionsOf(scope: string): Captions {
    return new Captions({
      tell: (person, told) => this.peers.get(keyOf(scope, person))?.tellAside(told),
      others: () => [...this.peers.values()].filter((peer) => peer.scope === scope).map((peer) => peer.person),
      leaders: () => (scope ? null : this.leaders),
      me: () => this.me,
    });
  }

  private get room(): string {
    return this.seat?.room ?? "";
  }

  private get inRoom(): Peer[] {
    return this.room ? [...this.peers.values()].filter((peer) => peer.scope === this.room) : [];
  }

  private setLinks(links: readonly Link[]): void {
    this.links = links;
    const wanted = new Map<string, Link>();
    for (const link of links) {
      if (link.purpose === "forwarded") continue;
      const scope = this.scopeOf(link);
      if (this.silent(link.peer) || !this.allows(scope, link.peer)) continue;
      const key = keyOf(scope, link.peer);
      const other = wanted.get(key);
      // Stage and partners share one connection to one person.
      wanted.set(key, this.asNeeded(other ? merged(other, link) : link));
    }
    // First whoever is to be heard now: to close a connection takes longer than to open a mouth.
    for (const [key, link] of wanted) {
      const peer = this.peers.get(key);
      if (peer) peer.setLink(link);
      else this.connect(key, this.scopeOf(link), link);
    }
    for (const [key, peer] of this.peers) {
      if (wanted.has(key)) continue;
      peer.close();
      this.peers.delete(key);
    }
    const together = links.filter((link) => link.purpose === "forwarded");
    this.forwarded.follow(together.map((link) => link.peer).filter((id) => !this.silent(id)), together.length > 0);
    this.changes.value++;
  }

  /** On the stage, sound and picture go from browser to browser as far as the unit does not carry them. */
  private asNeeded(link: Link): Link {
    if (link.purpose !== "stage" || this.forwarded.state === "off") return link;
    const needed = this.forwarded.state !== "up" || this.direct.has(link.peer);
    return { ...link, sends: link.sends && needed, receives: link.receives && !this.forwarded.feed(link.peer) };
  }

  private forwardingChanged(): void {
    for (const [key, peer] of this.peers) if (!peer.scope) this.tellDirect(key);
    this.setLinks(this.links);
  }

  private tellDirect(key: string): void {
    // Also who is not forwarded at all, in a plenary that is.
    this.peers.get(key)?.tellAside({ direct: this.forwarded.state !== "up" });
  }

  private takeAside(scope: string, id: string, told: Aside): void {
    if (!("direct" in told)) return (scope ? this.roomCaptions : this.plenaryCaptions)?.receive(id, told);
    if (scope || told.direct === this.direct.has(id)) return;
    if (told.direct) this.direct.add(id);
    else this.direct.delete(id);
    this.setLinks(this.links);
  }

  /** The server says whom to connect to; what a room may not have, this device does not do. */
  private allows(scope: string, person: string): boolean {
    // In an open room nothing is sent past the room's own connections.
    if (!scope) return !this.seat?.open;
    // A room whose check failed stays closed here until its person asks for a new one.
    return !this.check.stopped && (this.seat?.people.includes(person) ?? false);
  }

  private scopeOf(link: Link): string {
    return link.purpose === "room" ? this.room : "";
  }

  private connect(key: string, scope: string, link: Link): void {
    const id = link.peer;
    this.peers.set(
      key,
      new Peer(scope, link, this.media, {
        signal: (body) => this.send(id, body),
        words: (text) => (this.lines.value = [...this.lines.value, { from: id, text, aside: !scope }]),
        heard: (body) => scope && this.heardOf(scope, id, body),
        aside: (told) => this.takeAside(scope, id, told),
        besideOpened: () => !scope && this.tellDirect(key),
        opened: () => {
          this.check.sayConfirmed();
          void this.showDevice(scope, id);
        },
        changed: () => this.changes.value++,
        fresh: (connection) => scope && this.onConnection(id, connection),
        certificate: () => (scope ? this.check.certificate(scope) : Promise.resolve(null)),
        admits: (fingerprint) => !scope || this.check.admits(scope, id, fingerprint),
        otherKey: () => scope && this.check.otherKey(scope, id),
        silent: () => this.onSilence(),
        receivers: () => [...this.peers.values()].filter((peer) => peer.sends).length,
        iceServers: this.iceServers,
      }),
    );
  }
}

const keyOf = (scope: string, person: string): string => `${scope} ${person}`;

function merged(a: Link, b: Link): Link {
  return {
    ...a,
    purpose: a.purpose === "action" ? b.purpose : a.purpose,
    sends: (a.sends && a.live) || (b.sends && b.live),
    receives: (a.receives && a.live) || (b.receives && b.live),
    live: a.live || b.live,
  };
}
