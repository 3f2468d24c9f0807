// A letter, sealed from one device to another: HPKE (RFC 9180) in its authenticated mode, so that a server can neither read
// one nor write one. Every letter has the same size, whatever it says.
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { packed } from "../call/room_code";
import { base64, bytesOf, emptied, fill, joined } from "../device/filling";

const FILLED = 12 * 1024; // bytes; what LONGEST characters of any script need, and four for their length
export const LONGEST = 4_000; // characters
const POINT = 65; // bytes of an uncompressed public key on P-256

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** From whom to whom, in which cohort: a letter that is handed to somebody else does not open. */
export interface Way {
  cohort: string;
  author: string;
  reader: string;
}

const bound = ({ cohort, author, reader }: Way): Uint8Array<ArrayBuffer> => packed("duologue letter 1", cohort, author, reader);

const publicKey = (raw: string): Promise<CryptoKey> => suite.kem.deserializePublicKey(bytesOf(raw));

/** Base64. `reader`: the public key it is for. Throws where the words are too long. */
export async function sealLetter(words: string, way: Way, author: CryptoKeyPair, reader: string): Promise<string> {
  const sender = await suite.createSenderContext({
    recipientPublicKey: await publicKey(reader), senderKey: author, info: bound(way),
  });
  const sealed = await sender.seal(fill(words, FILLED));
  return base64(joined(sender.enc, sealed));
}

/** The words. Throws where somebody else sealed it, for somebody else, or it was changed. */
export async function openLetter(letter: string, way: Way, author: string, reader: CryptoKeyPair): Promise<string> {
  const bytes = bytesOf(letter);
  const recipient = await suite.createRecipientContext({
    recipientKey: reader, enc: bytes.slice(0, POINT), senderPublicKey: await publicKey(author), info: bound(way),
  });
  return emptied(new Uint8Array(await recipient.open(bytes.slice(POINT))));
}
