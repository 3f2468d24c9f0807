// The room code: commitments, then reveals, then four words. Pure: no connection, no clock, no screen.
//
// Whoever carries the messages may lie. A code over fingerprints alone could be forged by trying keys until two codes
// agree; here everybody is bound to a secret number before any is shown, so a liar has one try in 2^32.
import { ROOM_WORDS } from "./room_words";

export const NONCE = 32; // bytes; nobody can guess it, nor find a second one for the same commitment
const WORDS = 4; // of 256 each: 32 bits, said in about five seconds

/** Whom the code speaks for. Everybody must hold the same, or no code comes about. */
export interface Roster {
  /** Session, activity and room. */
  room: string;
  /** Which try it is in this room, from 1. */
  round: number;
  people: readonly string[];
}

/** What one browser tells all others of the room, whole, as often as it likes. */
export interface CodeMessage {
  roster: string;
  round: number;
  commit: string;
  reveal?: { fingerprint: string; nonce: string };
  /** The sender still misses something. */
  wants: boolean;
}

export type Fault = "commitment-changed" | "commitment-copied" | "reveal-false" | "reveal-changed";

interface Other {
  commit?: string;
  reveal?: { fingerprint: string; nonce: string };
}

export type Outcome =
  | { is: "waiting"; for: string[] }
  | { is: "words"; words: string[] }
  | { is: "broken"; fault: Fault; person: string };

/** One try at a code, as one browser holds it. */
export class Handshake {
  private others = new Map<string, Other>();
  private commit = "";
  private rosterHash = "";
  private words: string[] = [];
  private broken: { fault: Fault; person: string } | null = null;

  private constructor(
    readonly roster: Roster, private me: string, private fingerprint: string, private nonce: Uint8Array<ArrayBuffer>,
  ) {
    for (const person of roster.people) if (person !== me) this.others.set(person, {});
  }

  static async begin(roster: Roster, me: string, fingerprint: string, nonce: Uint8Array<ArrayBuffer>): Promise<Handshake> {
    const handshake = new Handshake(roster, me, fingerprint, nonce);
    handshake.rosterHash = hex(await sha256(rosterBytes(roster)));
    handshake.commit = await commitment(roster, me, fingerprint, nonce);
    return handshake;
  }

  /** What must survive a reload. A number that was shown and then met with other commitments would bind nobody. */
  keep(): string {
    const { roster, me, fingerprint } = this;
    return JSON.stringify({ roster, me, fingerprint, nonce: hex(this.nonce), others: [...this.others], broken: this.broken });
  }

  static async kept(text: string): Promise<Handshake> {
    const was = JSON.parse(text) as {
      roster: Roster; me: string; fingerprint: string; nonce: string;
      others: [string, Other][]; broken: { fault: Fault; person: string } | null;
    };
    const handshake = await Handshake.begin(was.roster, was.me, was.fingerprint, unhex(was.nonce));
    handshake.others = new Map(was.others);
    handshake.broken = was.broken;
    await handshake.conclude();
    return handshake;
  }

  get hash(): string {
    return this.rosterHash;
  }

  get ownFingerprint(): string {
    return this.fingerprint;
  }

  message(): CodeMessage {
    const told: CodeMessage = {
      roster: this.rosterHash, round: this.roster.round, commit: this.commit, wants: this.outcome.is === "waiting",
    };
    // Nobody shows a number before everybody is bound to theirs.
    if (!this.broken && [...this.others.values()].every((other) => other.commit))
      told.reveal = { fingerprint: this.fingerprint, nonce: hex(this.nonce) };
    return told;
  }

  /** Takes a message in. Says whether anything is new. What is not of this room, or of a stranger, is nothing. */
  async receive(from: string, raw: unknown): Promise<boolean> {
    const told = readMessage(raw);
    const other = this.others.get(from);
    if (!told || !other || told.roster !== this.rosterHash || this.broken) return false;
    if (other.commit && other.commit !== told.commit) return this.fail("commitment-changed", from);
    if (this.hasCommitted(told.commit, from)) return this.fail("commitment-copied", from);
    const fresh = !other.commit || (told.reveal !== undefined && !other.reveal);
    other.commit = told.commit;
    if (told.reveal) {
      const { fingerprint, nonce } = told.reveal;
      if (other.reveal && (other.reveal.fingerprint !== fingerprint || other.reveal.nonce !== nonce))
        return this.fail("reveal-changed", from);
      if ((await commitment(this.roster, from, fingerprint, unhex(nonce))) !== other.commit)
        return this.fail("reveal-false", from);
      other.reveal = told.reveal;
    }
    await this.conclude();
    return fresh;
  }

  get outcome(): Outcome {
    if (this.broken) return { is: "broken", ...this.broken };
    if (this.words.length) return { is: "words", words: this.words };
    return { is: "waiting", for: [...this.others].filter(([, other]) => !other.reveal).map(([person]) => person) };
  }

  /** The fingerprint that somebody has bound themselves to and shown. */
  fingerprintOf(person: string): string | undefined {
    return this.others.get(person)?.reveal?.fingerprint;
  }

  private hasCommitted(commit: string, besides: string): boolean {
    return commit === this.commit || [...this.others].some(([person, other]) => person !== besides && other.commit === commit);
  }

  private fail(fault: Fault, person: string): true {
    this.broken = { fault, person };
    this.words = [];
    return true;
  }

  private async conclude(): Promise<void> {
    const all = new Map([[this.me, { fingerprint: this.fingerprint, nonce: hex(this.nonce) }]]);
    for (const [person, other] of this.others) if (other.reveal) all.set(person, other.reveal);
    if (!this.broken && all.size === this.roster.people.length) this.words = await wordsOf(this.roster, all);
  }
}

/** SHA-256 over "commit", the roster, the person, the fingerprint and the nonce, each with its length before it. */
export async function commitment(
  roster: Roster, person: string, fingerprint: string, nonce: Uint8Array<ArrayBuffer>,
): Promise<string> {
  return hex(await sha256(packed("commit", rosterBytes(roster), person, fingerprintBytes(fingerprint), nonce)));
}

/** HKDF-SHA-256 (RFC 5869) over everybody's fingerprint and nonce, salted with the roster; four bytes, four words. */
export async function wordsOf(
  roster: Roster, revealed: ReadonlyMap<string, { fingerprint: string; nonce: string }>,
): Promise<string[]> {
  const parts = [...revealed].sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([person, { fingerprint, nonce }]) => [person, fingerprintBytes(fingerprint), unhex(nonce)]);
  const key = await crypto.subtle.importKey("raw", packed(...parts), "HKDF", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits(
    { name: "HKDF", hash: "SHA-256", salt: rosterBytes(roster), info: utf8("duologue room code") }, key, WORDS * 8,
  );
  return [...new Uint8Array(bits)].map((byte) => ROOM_WORDS[byte]!);
}

function rosterBytes(roster: Roster): Uint8Array<ArrayBuffer> {
  return packed("duologue room 1", roster.room, String(roster.round), ...[...roster.people].sort());
}

/** The message, if it is one: a liar may send anything. */
export function readMessage(raw: unknown): CodeMessage | null {
  const told = raw as Partial<CodeMessage> | null;
  if (typeof told !== "object" || told === null) return null;
  const { roster, round, commit, reveal, wants } = told;
  if (!isHex(roster, 32) || !isHex(commit, 32) || typeof round !== "number" || !Number.isInteger(round)) return null;
  if (reveal === undefined) return { roster, round, commit, wants: wants === true };
  if (typeof reveal !== "object" || reveal === null || !isHex(reveal.nonce, NONCE)) return null;
  if (typeof reveal.fingerprint !== "string" || !/^[0-9A-F]{2}(:[0-9A-F]{2}){31}$/.test(reveal.fingerprint)) return null;
  const shown = { fingerprint: reveal.fingerprint, nonce: reveal.nonce };
  return { roster, round, commit, wants: wants === true, reveal: shown };
}

function isHex(text: unknown, bytes: number): text is string {
  return typeof text === "string" && text.length === bytes * 2 && /^[0-9a-f]+$/.test(text);
}

/** Each part with its length before it, so that no two lists of parts make the same bytes. */
export function packed(...parts: (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const all = parts.map((part) => (typeof part === "string" ? utf8(part) : part));
  const out = new Uint8Array(all.reduce((sum, part) => sum + 4 + part.length, 0));
  let at = 0;
  for (const part of all) {
    new DataView(out.buffer).setUint32(at, part.length);
    out.set(part, at + 4);
    at += 4 + part.length;
  }
  return out;
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));
const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
const fingerprintBytes = (fingerprint: string): Uint8Array => unhex(fingerprint.replaceAll(":", "").toLowerCase());

export const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
export const unhex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
