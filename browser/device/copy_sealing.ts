// The sealed copy of one's notes: AES-256-GCM under a key that two ways open, a printed code and a sentence that one knows.
// Whoever runs the server has the copy and both wrappings, and neither the code nor the sentence.
import { packed } from "../call/room_code";
import { readCode } from "./code";
import { base64, bytesOf, emptied, fill, joined } from "./filling";

const IV = 12; // bytes
const KEY = 32; // bytes
const ROUNDS = 600_000; // of PBKDF2-SHA-256, as OWASP advises in 2023: half a second on a phone, for each guess
export const SHORTEST = 20; // characters of a sentence: it is all that stands between a guesser and the notes
const SMALLEST = 16 * 1024; // bytes; copies are filled up to this, or to twice, four times … as much
export const LARGEST = 1024 * 1024; // bytes

/** Whose copy it is: another's does not open in its place. */
export interface Owner {
  cohort: string;
  member: string;
}

/** The key of a copy, wrapped twice; base64. */
export interface Ways {
  code: string;
  sentence: string;
  salt: string;
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));
const bound = (what: string, { cohort, member }: Owner): Uint8Array<ArrayBuffer> => packed(`duologue copy 1 ${what}`, cohort, member);
const plain = (sentence: string): string => sentence.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

async function byCode(code: string): Promise<CryptoKey> {
  const raw = await crypto.subtle.importKey("raw", utf8(code), "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8("duologue copy code") };
  return crypto.subtle.deriveKey(how, raw, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

async function bySentence(sentence: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const raw = await crypto.subtle.importKey("raw", utf8(plain(sentence)), "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(how, raw, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

async function encrypted(key: CryptoKey, what: Uint8Array<ArrayBuffer>, additionalData: Uint8Array<ArrayBuffer>): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, what);
  return base64(joined(iv, sealed));
}

async function decrypted(key: CryptoKey, text: string, additionalData: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = bytesOf(text);
  const how = { name: "AES-GCM", iv: bytes.slice(0, IV), additionalData };
  return new Uint8Array(await crypto.subtle.decrypt(how, key, bytes.slice(IV)));
}

/** From here on the key cannot be taken out of the browser. */
const held = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> => crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);

export async function freshKey(owner: Owner, code: string, sentence: string): Promise<{ key: CryptoKey; ways: Ways }> {
  const raw = crypto.getRandomValues(new Uint8Array(KEY));
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const ways = {
    code: await encrypted(await byCode(code), raw, bound("code", owner)),
    sentence: await encrypted(await bySentence(sentence, salt), raw, bound("sentence", owner)),
    salt: base64(salt),
  };
  return { key: await held(raw), ways };
}

/** What somebody typed, tried as the code where it is one, and as the sentence. Null: it is neither. */
export async function keyFrom(typed: string, ways: Ways, owner: Owner): Promise<CryptoKey | null> {
  const code = readCode(typed);
  const tries = [
    ...(code ? [async () => decrypted(await byCode(code), ways.code, bound("code", owner))] : []),
    async () => decrypted(await bySentence(typed, bytesOf(ways.salt)), ways.sentence, bound("sentence", owner)),
  ];
  for (const attempt of tries) {
    const raw = await attempt().catch(() => null);
    if (raw) return held(raw);
  }
  return null;
}

/** Filled up, so that its size says little. Throws RangeError where it is too large. */
export async function sealCopy(text: string, key: CryptoKey, owner: Owner): Promise<string> {
  let size = SMALLEST;
  while (size < utf8(text).length + 4 && size < LARGEST) size *= 2;
  return encrypted(key, fill(text, size), bound("notes", owner));
}

/** Throws where it was sealed with another key, for somebody else, or was changed. */
export async function openCopy(sealed: string, key: CryptoKey, owner: Owner): Promise<string> {
  return emptied(await decrypted(key, sealed, bound("notes", owner)));
}
