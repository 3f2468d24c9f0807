// Counts one's own minutes in a room, agrees with the room's other devices on "alive", and reports
// two durations. Everything that can leave this device leaves it here.
import { signal } from "@preact/signals";
import type { KeptMinutes as Wire, Minutes } from "../wire";
import { type Balance, type Beat, balanceInWords, rounded } from "./beat";
import type { KeptMinutes } from "./kept";
import { ALIVE_FOR, LONGEST_GAP, RoomClock } from "./room_clock";

/** The open room that one sits in. */
export interface Place {
  position: number;
  room: string;
  /** Everyone in it but oneself. */
  mates: readonly string[];
  /** What is said here is for two: nothing about shares leaves the device. */
  pair: boolean;
}

export interface Ports {
  report(minutes: Omit<Minutes, "type">): void;
  /** To every room-mate. */
  tell(beat: Beat): void;
  /** Seconds since 1970. */
  now(): number;
}

const BETWEEN_REPORTS = 15; // seconds: a quiet room is seen after a minute; a crash takes no more
const FRESH = 3.5; // seconds: three beats in a row were lost
const LARGEST = 5; // people; a larger circle is a plenary
const HEARD = -50; // dB: a voice that arrives; below it is the other's own room
const NETWORK = 2; // seconds by which a word may arrive after its beat, or before
const ENOUGH = 120; // seconds of talking before a room hears of its balance: one story is no pattern
const QUIET = 25; // seconds of silence until a smaller question is offered
const NEW = 25; // seconds for which a room-mate is believed about words that could not be heard yet

export class Counting {
  /** One's own voice is heard just now; for a ring that nobody else sees. */
  readonly speaking = signal(false);
  readonly balance = signal<Balance | null>(null);
  /** Nobody has made a sound for a while, though somebody could have. */
  readonly quiet = signal(false);
  private place: Place | null = null;
  private clock: RoomClock | null = null;
  private measuring = false;
  private talk = 0; // seconds of one's own voice in this activity
  private talkHere = 0; // in this room, while it had three or more
  private counted = 0; // seconds of the meter that are in `talk` already
  private reportedAt = 0;
  private assumedUntil = 0;
  private soundAt = 0; // the last moment with any sound from anybody
  private own: number | null = null; // the last moment of one's own voice
  private told: number | null = null; // the last word that room-mates told of
  private arrivedAt: number | null = null; // the last moment at which a room-mate's voice came in
  private readonly beats = new Map<string, { beat: Beat; at: number; since: number }>();

  constructor(private readonly kept: KeptMinutes, private readonly ports: Ports) {}

  /** The room changed, or ended: null. The same room with other people goes on. */
  enter(place: Place | null): void {
    const fits = place && place.mates.length < LARGEST ? place : null;
    if (fits && this.place && fits.room === this.place.room && fits.position === this.place.position) {
      this.place = fits;
      return;
    }
    this.leave();
    this.place = fits;
    if (!fits) return;
    const now = this.ports.now();
    this.soundAt = this.reportedAt = now;
    if (this.measuring) this.begin(now);
    // Who is there is known at once, not after a second.
    this.ports.tell(this.beat(now));
  }

  /** Whether this device measures now: it has a microphone, and its person does not mind. */
  measure(on: boolean): void {
    if (on === this.measuring) return;
    if (!on) this.stop();
    this.measuring = on;
    if (on && this.place) this.begin(this.ports.now());
  }

  /** From the meter: seconds of voice since it began, and how loud each room-mate arrives, in dB. */
  hear(talk: number, speaking: boolean, since: number | null, arrived: ReadonlyMap<string, number>): void {
    const now = this.ports.now();
    const fresh = talk < this.counted ? talk : talk - this.counted;
    this.counted = talk;
    if (!this.place || !this.clock) return;
    this.talk += fresh;
    if (this.wide) this.talkHere += fresh;
    this.speaking.value = speaking;
    if (fresh > 0 && since !== null) {
      this.own = now - since;
      this.clock.spoke(this.own, now);
      this.soundAt = now;
    }
    if (this.place.mates.some((mate) => (arrived.get(mate) ?? -Infinity) > HEARD)) this.arrivedAt = this.soundAt = now;
  }

  /** A line was written: who types is not silent. */
  wrote(): void {
    this.soundAt = this.ports.now();
  }

  /** A room-mate's beat. Of words, it is believed what this device could have heard itself. */
  take(person: string, beat: Beat): void {
    const now = this.ports.now();
    const before = this.beats.get(person);
    const since = before && now - before.at < LONGEST_GAP ? before.since : now;
    this.beats.set(person, { beat, at: now, since });
    this.clock?.tick(now, this.company(now));
    if (!this.place?.mates.includes(person) || beat.since === null) return;
    const at = now - beat.since;
    const heard = this.arrivedAt === null || at <= this.arrivedAt + NETWORK;
    if (!heard && now - since >= NEW) return;
    this.told = Math.max(this.told ?? at, at);
    this.clock?.spoke(at, now);
  }

  /** Once a second. */
  tick(): void {
    const { place, clock } = this;
    if (!place) return;
    const now = this.ports.now();
    const company = this.company(now);
    clock?.tick(now, company);
    this.ports.tell(this.beat(now));
    this.balance.value = this.inWords();
    this.quiet.value = clock !== null && company && now - this.soundAt > QUIET;
    if (!clock) return;
    this.write();
    if (now - this.reportedAt >= BETWEEN_REPORTS) this.report();
  }

  /** What the server has: it is the least that is true, and what it has not is told again. */
  has(totals: readonly Wire[]): void {
    for (const { position, present, alive } of totals) {
      const own = this.kept.of(position);
      const larger = { ...own, present: Math.max(own.present, present), alive: Math.max(own.alive, alive) };
      if (position !== this.place?.position) this.kept.write(position, larger);
      else if (this.clock) {
        this.clock.standing.present = Math.max(this.clock.standing.present, present);
        this.clock.standing.alive = Math.max(this.clock.standing.alive, alive);
      }
    }
    for (const position of this.kept.positions) {
      const own = this.kept.of(position), there = totals.find((total) => total.position === position);
      if (position === this.place?.position) this.report();
      else if (!there || own.present >= there.present + 1 || own.alive >= there.alive + 1) this.send(position);
    }
  }

  /** The page is about to go: what is counted is told, for there may be no later. */
  report(): void {
    if (!this.place || !this.clock) return;
    this.clock.tick(this.ports.now(), this.company(this.ports.now()));
    this.write();
    this.send(this.place.position);
    this.reportedAt = this.ports.now();
  }

  private get present(): string[] {
    const now = this.ports.now();
    return (this.place?.mates ?? []).filter((mate) => now - (this.beats.get(mate)?.at ?? -Infinity) < FRESH);
  }

  /** Whether somebody else is there; after a reload, as before it until their beats have come. */
  private company(now: number): boolean {
    return this.present.length > 0 || now < this.assumedUntil;
  }

  /** Whether the room is one in which a share of the talking belongs to nobody in particular. */
  private get wide(): boolean {
    return this.place !== null && !this.place.pair && this.place.mates.length >= 2;
  }

  private beat(now: number): Beat {
    // What others told is passed on as a little older than it is: news that came back by a detour
    // must not look fresh again, or a room would stay alive for ever.
    const moments = [this.own, this.told === null ? null : this.told - NETWORK].filter((x) => x !== null);
    const since = moments.length ? Math.round((now - Math.max(...moments)) * 10) / 10 : null;
    return {
      since: since !== null && since >= 0 && since < ALIVE_FOR ? since : null,
      talk: this.wide ? rounded(this.ownTalk()) : null,
    };
  }

  /** A device that does not measure tells the mean of the others: it looks like any other. */
  private ownTalk(): number {
    if (this.clock) return this.talkHere;
    const told = (this.place?.mates ?? []).map((mate) => this.beats.get(mate)?.beat.talk ?? 0);
    return told.reduce((sum, x) => sum + x, 0) / Math.max(1, told.length);
  }

  private inWords(): Balance | null {
    const { place } = this;
    if (!place || !this.wide || this.present.length < place.mates.length) return null;
    const talk = [rounded(this.ownTalk()), ...place.mates.map((mate) => this.beats.get(mate)?.beat.talk ?? null)];
    if (talk.some((x) => x === null) || talk.reduce<number>((sum, x) => sum + x!, 0) < ENOUGH) return null;
    return balanceInWords(talk as number[]);
  }

  private begin(now: number): void {
    const { place } = this;
    if (!place) return;
    const own = this.kept.of(place.position), standing = this.kept.standing(place.room);
    this.talk = own.talk;
    this.talkHere = standing ? own.talk : 0;
    this.own = standing?.spokenAt ?? null;
    this.arrivedAt = null;
    const goesOn = standing !== null && now - standing.at <= LONGEST_GAP;
    this.assumedUntil = goesOn && standing.company ? now + FRESH : 0;
    this.clock = goesOn ? new RoomClock(standing) : RoomClock.begin(now, own.present, own.alive);
    this.clock.tick(now, this.company(now));
  }

  private stop(): void {
    this.report();
    this.clock = null;
    this.speaking.value = this.quiet.value = false;
  }

  private leave(): void {
    if (this.place && this.clock) {
      this.report();
      this.kept.mark(null);
    }
    this.place = this.clock = null;
    this.talkHere = 0;
    this.own = this.told = null;
    this.speaking.value = this.quiet.value = false;
    this.balance.value = null;
    this.beats.clear();
  }

  private write(): void {
    const { clock, place } = this;
    if (!clock || !place) return;
    const { present, alive } = clock.standing;
    this.kept.write(place.position, { present, alive, talk: this.talk });
    this.kept.mark(place.room, clock.standing);
  }

  private send(position: number): void {
    const { present, alive } = this.kept.of(position);
    this.ports.report({ position, present: Math.floor(present), alive: Math.floor(Math.min(alive, present)) });
  }
}
