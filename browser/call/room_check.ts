// The check of one room: when a code is made, what it binds the connections to, and what each person said of it.
//
// The first code comes by itself as the room opens. Every later one needs this person's click, and there are few:
// a server that could make new ones in silence might go on until two codes agree by chance.
import { signal } from "@preact/signals";
import { fingerprintOf, freshCertificate } from "./fingerprint";
import { Handshake, NONCE, readMessage, type CodeMessage, type Fault } from "./room_code";

export const ROUNDS = 5; // codes in one room: five tries in 2^32 are still none
// Rooms whose first code comes by itself: more than any session opens. A server that makes up rooms to try its luck, each
// seen for a moment, comes to an end here.
const BY_ITSELF = 100;
const AGAIN = 1_000; // milliseconds until what may have been lost is told again
export const FIRST_VOICES = 500; // milliseconds after the opening
const TELLS = 30; // so often; after that it waits for the others to ask

/** Where this browser sits. `open` is false while it is only being connected ahead of time. */
export interface Seat {
  room: string;
  me: string;
  /** Everybody in the room. */
  people: readonly string[];
  /** Those of them that no browser speaks for. */
  silent: readonly string[];
  open: boolean;
  /** Learning partners, who will meet again. */
  partners: boolean;
}

export type Standing =
  | { is: "none" }
  | { is: "gathering" }
  | { is: "words"; words: string[] }
  /** Somebody came or went; what was checked holds no longer. */
  | { is: "void" }
  | { is: "stopped"; why: Fault | "other-key" | "words-differ"; person: string };

export interface CheckPorts {
  send(to: string, body: unknown): void;
  /** Says a thing over the checked connections themselves, which the server does not carry. */
  tell(body: unknown): void;
  /** Something that decides about connections has changed. */
  changed(): void;
}

interface Kept {
  rounds: number;
  people?: readonly string[];
  confirmed: boolean;
  skipped: boolean;
  stopped: Standing | null;
  handshake: string | null;
}

export class RoomCheck {
  readonly standing = signal<Standing>({ is: "none" });
  readonly confirmed = signal(false);
  readonly skipped = signal(false);
  /** Who said, over the connection itself, that the words agree. */
  readonly confirmedBy = signal<ReadonlySet<string>>(new Set());
  /** Who would like a new check. */
  readonly askedBy = signal<ReadonlySet<string>>(new Set());
  readonly rounds = signal(0);
  private seat: Seat | null = null;
  private handshake: Handshake | null = null;
  private certificates = new Map<string, Promise<RTCCertificate>>();
  private seen = new Map<string, string>();
  private waiting = new Map<string, CodeMessage>();
  /** Which code each person said agrees; it may come before this browser has that code, as after a reload. */
  private said = new Map<string, string>();
  private queue: Promise<void> = Promise.resolve();
  /** What is being begun; a later beginning, or another room, overtakes it. */
  private beginning: object = {};
  private timer = 0;
  private opening = 0;

  constructor(private ports: CheckPorts, private shelf: CertificateShelf, private store: Storage = sessionStorage) {}

  /** Follows the view: another room, other people, the opening. */
  enter(seat: Seat | null): void {
    const before = this.seat;
    const real = seat && seat.people.some((p) => p !== seat.me && !seat.silent.includes(p)) ? seat : null;
    if (before && before.room !== real?.room) this.leave(before.room);
    this.seat = real;
    if (!real) return;
    if (before?.room !== real.room) this.resume(real);
    else if (this.rounds.value && !same(before.people, real.people)) this.void();
    // What was stopped before it began stays stopped, until its person asks anew.
    if (real.open && !this.rounds.value && !this.stopped) this.beginSoon();
  }

  /** First voices, then words: what computes them would else delay what is heard. */
  private beginSoon(): void {
    this.standing.value = { is: "gathering" };
    this.opening ||= window.setTimeout(() => {
      this.opening = 0;
      if (this.seat?.open && !this.rounds.value && !this.stopped) this.beginByItself();
    }, FIRST_VOICES);
  }

  /** The certificate of this room: fresh, and the same after a reload. */
  certificate(room: string): Promise<RTCCertificate> {
    let found = this.certificates.get(room);
    if (!found) {
      found = this.shelf.of(room, freshCertificate);
      this.certificates.set(room, found);
    }
    return found;
  }

  receive(by: string, raw: unknown): void {
    const told = readMessage(raw);
    if (!told || !this.seat?.people.includes(by)) return;
    this.then(async () => {
      if (told.roster !== this.handshake?.hash) {
        // Its sender is a step ahead: of the view, or of this person's click.
        this.waiting.set(by, told);
        if (told.round > this.rounds.value && this.rounds.value) this.askedBy.value = new Set([...this.askedBy.value, by]);
        return;
      }
      const fresh = await this.handshake.receive(by, told);
      if (fresh) this.told();
      else if (told.wants) this.ports.send(by, this.handshake.message());
      if (fresh) this.show();
    });
  }

  /** This person's click for a new code. */
  again(): void {
    if (!this.seat || this.rounds.value >= ROUNDS) return;
    const asked = [...this.askedBy.value].map((person) => this.waiting.get(person)?.round ?? 0);
    this.begin(Math.min(ROUNDS, Math.max(this.rounds.value + 1, ...asked)));
  }

  confirm(): void {
    if (this.standing.value.is !== "words") return;
    this.confirmed.value = true;
    this.skipped.value = false;
    this.keep();
    this.sayConfirmed();
  }

  /** The words were not the same: somebody else sits between. */
  differ(): void {
    this.stop({ is: "stopped", why: "words-differ", person: "" });
  }

  skip(skipped: boolean): void {
    this.skipped.value = skipped;
    this.keep();
  }

  /** The fingerprint that somebody's connection here was admitted with. */
  fingerprintOf(person: string): string | undefined {
    return this.seen.get(person);
  }

  /** Told over the connection itself. */
  heard(by: string, raw: unknown): void {
    const body = raw as { confirmed?: unknown } | null;
    if (typeof body?.confirmed !== "string") return;
    this.said.set(by, body.confirmed);
    this.countSaid();
  }

  private countSaid(): void {
    const hash = this.handshake?.hash;
    if (hash && !this.stopped) this.confirmedBy.value = new Set([...this.said].filter(([, said]) => said === hash).map(([by]) => by));
  }

  sayConfirmed(): void {
    if (this.confirmed.value && this.handshake) this.ports.tell({ confirmed: this.handshake.hash });
  }

  /** Whether a connection with this fingerprint may come about. */
  admits(room: string, person: string, fingerprint: string): boolean {
    if (room !== this.seat?.room) return true;
    const promised = this.handshake?.fingerprintOf(person);
    if (promised && promised !== fingerprint) return false;
    this.seen.set(person, fingerprint);
    return true;
  }

  /** A connection that should have come about did not, or met another key than its description named. */
  otherKey(room: string, person: string): void {
    if (room === this.seat?.room) this.stop({ is: "stopped", why: "other-key", person });
  }

  /** When everything that was asked for so far has come about. */
  get settled(): Promise<void> {
    return this.queue;
  }

  get stopped(): boolean {
    return this.standing.value.is === "stopped";
  }

  private beginByItself(): void {
    const begun = Number(this.store.getItem(BEGUN) ?? 0) + 1;
    this.store.setItem(BEGUN, String(begun));
    if (begun <= BY_ITSELF) this.begin(1);
    else {
      // As after a change: the next one needs a click.
      this.rounds.value = 1;
      this.void();
    }
  }

  private begin(round: number): void {
    const { seat } = this;
    if (!seat) return;
    this.rounds.value = round;
    this.handshake = null;
    this.forgetSaid();
    this.standing.value = { is: "gathering" };
    this.keep();
    this.ports.changed();
    const mine = (this.beginning = {});
    this.then(async () => {
      const roster = { room: seat.room, round, people: speaking(seat).sort() };
      const fingerprint = await fingerprintOf(await this.certificate(seat.room));
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
      const handshake = await Handshake.begin(roster, seat.me, fingerprint, nonce);
      if (this.beginning !== mine) return;
      this.handshake = handshake;
      this.countSaid();
      for (const [person, told] of this.waiting) await handshake.receive(person, told);
      this.told();
      this.show();
      this.repeat(TELLS);
    });
  }

  private told(): void {
    if (!this.seat || !this.handshake) return;
    // What binds this browser is kept before it is shown: a reload must not begin anew with a number that is known.
    this.keep();
    const message = this.handshake.message();
    for (const person of speaking(this.seat)) if (person !== this.seat.me) this.ports.send(person, message);
  }

  private repeat(left: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (!left || this.handshake?.outcome.is !== "waiting") return;
      this.told();
      this.repeat(left - 1);
    }, AGAIN);
  }

  private show(): void {
    const outcome = this.handshake?.outcome;
    if (!outcome || this.stopped) return;
    if (outcome.is === "broken") return this.stop({ is: "stopped", why: outcome.fault, person: outcome.person });
    for (const [person, fingerprint] of this.seen) {
      const promised = this.handshake?.fingerprintOf(person);
      if (promised && promised !== fingerprint) return this.stop({ is: "stopped", why: "other-key", person });
    }
    if (outcome.is === "words") this.standing.value = { is: "words", words: outcome.words };
    this.keep();
  }

  private stop(standing: Standing): void {
    this.standing.value = standing;
    this.confirmed.value = false;
    this.confirmedBy.value = new Set();
    this.seen.clear();
    this.keep();
    this.ports.changed();
  }

  private void(): void {
    this.handshake = null;
    this.beginning = {};
    this.forgetSaid();
    if (!this.stopped) this.standing.value = { is: "void" };
    this.keep();
  }

  private forgetSaid(): void {
    this.confirmed.value = false;
    this.skipped.value = false;
    this.confirmedBy.value = new Set();
    this.askedBy.value = new Set();
  }

  private keep(): void {
    if (!this.seat) return;
    const kept: Kept = {
      rounds: this.rounds.value, people: this.seat.people,
      confirmed: this.confirmed.value, skipped: this.skipped.value,
      stopped: this.stopped ? this.standing.value : null,
      handshake: this.handshake?.keep() ?? null,
    };
    this.store.setItem(keyOf(this.seat.room), JSON.stringify(kept));
  }

  /** After a reload: the same numbers, the same commitments, the same answers. */
  private resume(seat: Seat): void {
    const text = this.store.getItem(keyOf(seat.room));
    const kept = text ? (JSON.parse(text) as Kept) : null;
    this.rounds.value = kept?.rounds ?? 0;
    this.standing.value = kept?.rounds ? (kept.stopped ?? { is: "gathering" }) : { is: "none" };
    this.forgetSaid();
    if (!kept?.rounds) return;
    if (!kept.handshake || !same(kept.people ?? [], seat.people)) return this.void();
    this.confirmed.value = kept.confirmed;
    this.skipped.value = kept.skipped;
    const handshake = kept.handshake;
    const mine = (this.beginning = {});
    this.then(async () => {
      const was = await Handshake.kept(handshake);
      // Without the certificate that was promised, the promise cannot be kept.
      const own = await fingerprintOf(await this.certificate(seat.room));
      if (this.beginning !== mine) return;
      if (was.ownFingerprint !== own) return this.void();
      this.handshake = was;
      this.countSaid();
      this.told();
      this.show();
      this.repeat(TELLS);
    });
  }

  private leave(room: string): void {
    clearTimeout(this.timer);
    clearTimeout(this.opening);
    this.opening = 0;
    // How many codes there were stays known: a room that vanishes and comes back would else begin anew, in silence.
    const left: Kept = { rounds: this.rounds.value, confirmed: false, skipped: false, stopped: null, handshake: null };
    if (this.rounds.value) this.store.setItem(keyOf(room), JSON.stringify(left));
    this.certificates.delete(room);
    void this.shelf.forget(room);
    this.handshake = null;
    this.beginning = {};
    this.rounds.value = 0;
    this.standing.value = { is: "none" };
    this.forgetSaid();
    this.seen.clear();
    this.waiting.clear();
    this.said.clear();
  }

  /** One thing after the other: two messages at once must not both find a place empty. */
  private then(work: () => Promise<void>): void {
    this.queue = this.queue.then(work).catch((error: unknown) => console.error(error));
  }
}

/** Where a room's certificate outlives a reload of the page. */
export interface CertificateShelf {
  of(room: string, fresh: () => Promise<RTCCertificate>): Promise<RTCCertificate>;
  forget(room: string): Promise<void>;
}

const speaking = (seat: Seat): string[] => seat.people.filter((person) => !seat.silent.includes(person));
const BEGUN = "room-checks-begun";
const keyOf = (room: string): string => `room-check:${room}`;
const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((person) => b.includes(person));
