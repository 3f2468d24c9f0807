// The key that letters are sealed for: one for each person on this device, shown under the device's own signature.
import { packed } from "../call/room_code";
import { isSigned, signed } from "./device_key";
import { base64, bytesOf } from "./filling";
import { put, take } from "./store";

const KIND: EcKeyGenParams = { name: "ECDH", namedCurve: "P-256" };

/** Public keys in base64, as the server hands them on: it could hand on others. */
export interface Card {
  device: string;
  letters: string;
  signature: string;
}

/** Made once. Its private part cannot leave the browser. */
export async function letterPair(member: string): Promise<CryptoKeyPair> {
  const name = `letters of ${member}`;
  const found = await take<CryptoKeyPair>("keys", name);
  if (found) return found;
  const made = await crypto.subtle.generateKey(KIND, false, ["deriveBits"]);
  await put("keys", name, made);
  return made;
}

const statement = (cohort: string, member: string, letters: string): Uint8Array<ArrayBuffer> =>
  packed("duologue letter key 1", cohort, member, bytesOf(letters));

export async function ownCard(cohort: string, member: string): Promise<Card> {
  const pair = await letterPair(member);
  const letters = base64(await crypto.subtle.exportKey("raw", pair.publicKey));
  const { key, signature } = await signed(statement(cohort, member, letters));
  return { device: key, letters, signature };
}

/** Whether this device itself says that letters for this person are sealed for that key. */
export async function fits(cohort: string, member: string, card: Card): Promise<boolean> {
  try {
    return await isSigned(statement(cohort, member, card.letters), card.device, card.signature);
  } catch {
    return false; // not base64
  }
}
