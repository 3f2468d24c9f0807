// Words filled up to a size that says nothing of their length: the length first, then the words, then zeros.

/** Throws RangeError where they do not fit. */
export function fill(words: string, size: number): Uint8Array<ArrayBuffer> {
  const said = new TextEncoder().encode(words);
  if (said.length + 4 > size) throw new RangeError("too long");
  const filled = new Uint8Array(size);
  new DataView(filled.buffer).setUint32(0, said.length);
  filled.set(said, 4);
  return filled;
}

export const emptied = (filled: Uint8Array<ArrayBuffer>): string =>
  new TextDecoder().decode(filled.subarray(4, 4 + new DataView(filled.buffer).getUint32(0)));

export function base64(content: ArrayBuffer | Uint8Array): string {
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(content);
  let found = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8_192) found += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(found);
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (x) => x.charCodeAt(0));

/** One after the other, in one piece. */
export function joined(...parts: (ArrayBuffer | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const all = parts.map((part) => (part instanceof Uint8Array ? part : new Uint8Array(part)));
  const out = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
