// The key of this device: partners who meet again know each other by it. It cannot leave the browser.
import { base64, bytesOf } from "./filling";
import { keysOn, put, take } from "./store";

const KEY = "device key";
const KIND: EcKeyGenParams = { name: "ECDSA", namedCurve: "P-256" };
const SIGN: EcdsaParams = { name: "ECDSA", hash: "SHA-256" };

export interface Known {
  /** The name that the person had when the device was first checked. */
  name: string;
  /** When that was, in milliseconds since 1970. */
  at: number;
}

async function ownPair(): Promise<CryptoKeyPair> {
  const found = await take<CryptoKeyPair>("keys", KEY);
  if (found) return found;
  const made = await crypto.subtle.generateKey(KIND, false, ["sign", "verify"]);
  await put("keys", KEY, made);
  return made;
}

export async function signed(statement: Uint8Array<ArrayBuffer>): Promise<{ key: string; signature: string }> {
  const pair = await ownPair();
  return {
    key: base64(await crypto.subtle.exportKey("raw", pair.publicKey)),
    signature: base64(await crypto.subtle.sign(SIGN, pair.privateKey, statement)),
  };
}

export async function isSigned(statement: Uint8Array<ArrayBuffer>, key: string, signature: string): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey("raw", bytesOf(key), KIND, false, ["verify"]);
    return await crypto.subtle.verify(SIGN, imported, bytesOf(signature), statement);
  } catch {
    return false; // not a key, or not base64
  }
}

export const knownDevice = (key: string): Promise<Known | undefined> => take<Known>("known", key).catch(() => undefined);

/** Remembered at the first check, and not changed by a later one. */
export async function remember(key: string, known: Known): Promise<void> {
  if (!(await knownDevice(key))) await put("known", key, known).catch(() => {});
}

/** Whether a device of somebody of this name is known: another one is then worth a word. */
export async function nameIsKnown(name: string): Promise<boolean> {
  for (const key of await keysOn("known").catch(() => [])) if ((await knownDevice(key))?.name === name) return true;
  return false;
}
