// A code to be printed: 140 random bits in letters and digits that are not mistaken for each other.
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32: no I, L, O or U
const LENGTH = 28;

const grouped = (plain: string): string => plain.replace(/.{4}(?=.)/g, "$&-");

/** A byte has eight times as many values as there are letters: none comes more often. */
export const freshCode = (): string =>
  grouped([...crypto.getRandomValues(new Uint8Array(LENGTH))].map((byte) => LETTERS[byte % LETTERS.length]).join(""));

/** As it was printed, however somebody types it; empty where it is no code. */
export function readCode(typed: string): string {
  const plain = typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  return plain.length === LENGTH && [...plain].every((x) => LETTERS.includes(x)) ? grouped(plain) : "";
}
