// What the devices of one room tell each other, once a second, over their own channel: no server.

import { ALIVE_FOR } from "./room_clock";

export interface Beat {
  /** Seconds since the latest word in this room that the sender knows of; null: none lately. */
  since: number | null;
  /** Seconds that the sender's person has talked in this room, rounded to 5; null where two would
   * see each other's share: in a pair, and in a room that has shrunk to two. */
  talk: number | null;
}

export const ROUNDED = 5; // seconds
const LONGEST = 86_400; // seconds; nobody talks longer than a day

export const rounded = (talk: number): number => Math.round(talk / ROUNDED) * ROUNDED;

/** Reads what another device sent; null for anything that is no beat. */
export function readBeat(text: unknown): Beat | null {
  if (typeof text !== "string" || text.length > 100) return null;
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof found !== "object" || found === null) return null;
  const { since, talk } = found as Partial<Beat>;
  const within = (x: unknown, most: number): x is number | null =>
    x === null || (typeof x === "number" && x >= 0 && x <= most);
  if (!within(since, ALIVE_FOR) || !within(talk, LONGEST)) return null;
  return { since, talk: talk === null ? null : rounded(talk) };
}

export type Balance = "even" | "one-voice-leads" | "someone-has-hardly-spoken";
const EVEN = 0.85; // as insight/measures.py says, with its reasons
const LEADS = 0.6;

/** The balance of a conversation in words; null where nobody has spoken. No names, no numbers. */
export function balanceInWords(talk: readonly number[]): Balance | null {
  const total = talk.reduce((sum, x) => sum + x, 0);
  if (talk.length < 2 || total <= 0) return null;
  const entropy = -talk.filter((x) => x > 0).reduce((sum, x) => sum + (x / total) * Math.log(x / total), 0);
  if (entropy / Math.log(talk.length) >= EVEN) return "even";
  return Math.max(...talk) >= LEADS * total ? "one-voice-leads" : "someone-has-hardly-spoken";
}
