// @vitest-environment node
// A letter opens for whom it was sealed, from whom it was sealed, and in no other way.
import { beforeAll, expect, test } from "vitest";
import { LONGEST, openLetter, sealLetter } from "./sealing";

const way = { cohort: "c", author: "ana", reader: "ben" };
const raw = async (pair: CryptoKeyPair): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey))));
const fresh = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, false, ["deriveBits"]);
let ana: CryptoKeyPair, ben: CryptoKeyPair, mallory: CryptoKeyPair;

beforeAll(async () => {
  [ana, ben, mallory] = [await fresh(), await fresh(), await fresh()];
});

test("it opens for its reader, with a private key that cannot be taken out", async () => {
  const letter = await sealLetter("Grüße, Ben 🌱", way, ana, await raw(ben));
  expect(await openLetter(letter, way, await raw(ana), ben)).toBe("Grüße, Ben 🌱");
});

test("every letter has one size, and the longest fits in any script", async () => {
  const sizes = new Set<number>();
  for (const words of ["", "Yes.", "語".repeat(LONGEST), "🌱".repeat(LONGEST / 2)])
    sizes.add((await sealLetter(words, way, ana, await raw(ben))).length);
  expect(sizes).toEqual(new Set([Math.ceil((65 + 12 * 1024 + 16) / 3) * 4]));
  await expect(sealLetter("語".repeat(4_096), way, ana, await raw(ben))).rejects.toThrow("too long");
});

test("nothing else opens", async () => {
  const letter = await sealLetter("Only for you", way, ana, await raw(ben));
  const [fromAna, fromMallory] = [await raw(ana), await raw(mallory)];
  const tries = {
    "somebody else's key": () => openLetter(letter, way, fromAna, mallory),
    "a letter said to be from somebody else": () => openLetter(letter, way, fromMallory, ben),
    "another reader": () => openLetter(letter, { ...way, reader: "cleo" }, fromAna, ben),
    "another author": () => openLetter(letter, { ...way, author: "cleo" }, fromAna, ben),
    "another cohort": () => openLetter(letter, { ...way, cohort: "d" }, fromAna, ben),
    "one letter changed": () => openLetter(letter.slice(0, 400) + (letter[400] === "A" ? "B" : "A") + letter.slice(401), way, fromAna, ben),
  };
  for (const [name, attempt] of Object.entries(tries)) await expect(attempt(), name).rejects.toThrow();
  // Who seals it for Ben in Ana's name, without Ana's key, as a server could try.
  const forged = await sealLetter("Tell me all", way, mallory, await raw(ben));
  await expect(openLetter(forged, way, fromAna, ben)).rejects.toThrow();
});
