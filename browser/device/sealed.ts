// Words that only this device can read: AES-256-GCM under a key that no page can take out of the browser.
import { keysOn, put, remove, take } from "./store";

const KEY = "own words";
const IV = 12; // bytes, as AES-GCM wants; fresh for every writing

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  text: ArrayBuffer;
}

let key: Promise<CryptoKey> | null = null;

/** Made once on this device. Not extractable: a script can use it here, and never carry it away. */
function ownKey(): Promise<CryptoKey> {
  key ??= (async () => {
    const found = await take<CryptoKey>("keys", KEY);
    if (found) return found;
    const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    await put("keys", KEY, made);
    return made;
  })();
  key.catch(() => (key = null));
  return key;
}

/** The name is authenticated along: words do not open under another name. */
const bound = (name: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(name));

export async function seal(name: string, text: string): Promise<void> {
  if (!text) return remove("sealed", name);
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const plain = Uint8Array.from(new TextEncoder().encode(text));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bound(name) }, await ownKey(), plain);
  await put("sealed", name, { iv, text: sealed } satisfies Sealed);
}

/** The words of this name; empty where there are none. Throws where they cannot be opened any more. */
export async function unseal(name: string): Promise<string> {
  const found = await take<Sealed>("sealed", name);
  if (!found) return "";
  const wanted = { name: "AES-GCM", iv: found.iv, additionalData: bound(name) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(wanted, await ownKey(), found.text));
}

/** The names of everything sealed here that begins so. */
export const sealedNames = async (beginning: string): Promise<string[]> =>
  (await keysOn("sealed")).filter((name) => name.startsWith(beginning));
