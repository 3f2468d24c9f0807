// A copy of one's own notes at the server, for whoever wishes for one: what is in it, and when it was brought up to date.
import { base64 } from "./filling";
import { freshKey, keyFrom, openCopy, sealCopy, type Owner, type Ways } from "./copy_sealing";
import { seal, sealedNames, unseal } from "./sealed";
import { keysOn, put, remove, take } from "./store";

/** What this device knows of a copy. The key cannot leave the browser. */
export interface Copy extends Owner {
  home: string;
  key: CryptoKey;
  ways: Ways;
  number: number;
  /** Where this person sat: what they wrote there goes along. */
  seats: string[];
  /** Of what is in it; and since when, in milliseconds since 1970. */
  digest: string;
  at: number;
}

/** As the server has it. */
export interface Found {
  number: number;
  ways: Ways;
  sealed: string;
}

/** `elsewhere`: another copy was begun on another device. */
export type Outcome = "done" | "same" | "elsewhere" | "too-large" | "failed";

/** Notes, their titles, what a partner sent; drafts of what goes to others are no notes. */
const GOES_ALONG = /^\/live\/[^:]+:(own-|title-|step-|session$)/;
const nameOf = (member: string): string => `copy of ${member}`;

export const copyOf = (member: string): Promise<Copy | undefined> => take<Copy>("keys", nameOf(member));
const keep = (copy: Copy): Promise<void> => put("keys", nameOf(copy.member), copy);

/** In a room nothing but the way home is known. */
async function copyAt(home: string): Promise<Copy | undefined> {
  for (const name of await keysOn("keys")) {
    if (!name.startsWith(nameOf(""))) continue;
    const copy = await take<Copy>("keys", name);
    if (copy?.home === home) return copy;
  }
  return undefined;
}

export async function found(home: string): Promise<Found | null> {
  const answer = await fetch(`${home}/copy`);
  if (!answer.ok) throw new Error(`no copy: ${answer.status}`);
  return ((await answer.json()) as { copy: Found | null }).copy;
}

export async function begin(home: string, owner: Owner, seats: string[], code: string, sentence: string): Promise<Outcome> {
  const { key, ways } = await freshKey(owner, code, sentence);
  return bringUpToDate({ ...owner, home, key, ways, number: 0, seats, digest: "", at: 0 });
}

/** Opens what was copied on another device, and takes it in. False: neither the code nor the sentence. */
export async function open(home: string, owner: Owner, seats: string[], typed: string, there: Found): Promise<boolean> {
  const key = await keyFrom(typed, there.ways, owner);
  if (!key) return false;
  const all = together(seats, await takeIn(await openCopy(there.sealed, key, owner)));
  await bringUpToDate({ ...owner, home, key, ways: there.ways, number: there.number, seats: all, digest: "", at: 0 });
  return true;
}

export async function end(home: string, member: string): Promise<void> {
  await fetch(`${home}/copy/end`, { method: "POST" });
  await remove("keys", nameOf(member));
}

/** After somebody has written in a room. */
export async function copyFrom(home: string, seat: string): Promise<void> {
  const copy = await copyAt(home);
  if (copy) await bringUpToDate({ ...copy, seats: together(copy.seats, [seat]) });
}

/** Whether something here is newer than the copy. */
export const isBehind = async (copy: Copy): Promise<boolean> => (await digestOf(await gathered(copy))) !== copy.digest;

export async function bringUpToDate(copy: Copy): Promise<Outcome> {
  const text = await gathered(copy);
  const digest = await digestOf(text);
  if (digest === copy.digest) return "same";
  let sealed: string;
  try {
    sealed = await sealCopy(text, copy.key, copy);
  } catch {
    return "too-large";
  }
  const next = { number: copy.number + 1, ways: copy.ways, sealed };
  const answer = await fetch(`${copy.home}/copy`, { method: "POST", body: JSON.stringify(next) }).catch(() => null);
  if (answer?.status === 409) return reconciled(copy);
  if (!answer?.ok) return "failed";
  await keep({ ...copy, number: next.number, digest, at: Date.now() });
  return "done";
}

/** Another page of this person, or a restored server, has another number. */
async function reconciled(copy: Copy): Promise<Outcome> {
  const there = await found(copy.home);
  if (!there) return bringUpToDate({ ...copy, number: 0, digest: "" });
  const text = await openCopy(there.sealed, copy.key, copy).catch(() => null);
  if (text === null) {
    await remove("keys", nameOf(copy.member));
    return "elsewhere";
  }
  const seats = together(copy.seats, await takeIn(text));
  return bringUpToDate({ ...copy, number: there.number, seats, digest: "" });
}

async function gathered(copy: Copy): Promise<string> {
  const words: Record<string, string> = {};
  for (const name of (await sealedNames("/")).sort()) {
    const own = copy.seats.some((seat) => name.startsWith(`${seat}:`)) && GOES_ALONG.test(name);
    if (own || name.startsWith(`/letters/${copy.member}/`)) words[name] = await unseal(name).catch(() => "");
  }
  return JSON.stringify({ seats: copy.seats, words });
}

/** What is here already stays as it is: it may be newer. Gives where its words were written: sessions that are gone, too. */
async function takeIn(text: string): Promise<string[]> {
  const { seats, words } = JSON.parse(text) as { seats: string[]; words: Record<string, string> };
  const here = new Set(await sealedNames("/"));
  for (const [name, said] of Object.entries(words)) if (!here.has(name)) await seal(name, said);
  return seats;
}

export const together = (some: readonly string[], more: readonly string[]): string[] => [...new Set([...some, ...more])];

const digestOf = async (text: string): Promise<string> =>
  base64(await crypto.subtle.digest("SHA-256", Uint8Array.from(new TextEncoder().encode(text))));
