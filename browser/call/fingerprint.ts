// Fingerprints of certificates: in a session description, of a certificate, of what a connection really met.

const LINE = /^a=fingerprint:(\S+) +(\S+)\s*$/gim;
const SHA_256 = /^[0-9A-F]{2}(:[0-9A-F]{2}){31}$/;

/** The one SHA-256 fingerprint that a description names, or null: two different ones, another hash and none are refused. */
export function fingerprintIn(sdp: string): string | null {
  const found = new Set<string>();
  for (const [, hash, value] of sdp.matchAll(LINE)) found.add(`${hash!.toLowerCase()} ${value!.toUpperCase()}`);
  const [only] = found;
  if (found.size !== 1 || !only?.startsWith("sha-256 ")) return null;
  const value = only.slice("sha-256 ".length);
  return SHA_256.test(value) ? value : null;
}

export async function freshCertificate(): Promise<RTCCertificate> {
  const curve: EcKeyGenParams = { name: "ECDSA", namedCurve: "P-256" };
  return RTCPeerConnection.generateCertificate(curve);
}

export async function fingerprintOf(certificate: RTCCertificate): Promise<string> {
  const known = certificate.getFingerprints?.().find((f) => f.algorithm === "sha-256")?.value;
  if (known) return known.toUpperCase();
  // Some browsers tell it only in a description.
  const connection = new RTCPeerConnection({ certificates: [certificate] });
  connection.createDataChannel("fingerprint");
  const found = fingerprintIn((await connection.createOffer()).sdp ?? "");
  connection.close();
  if (!found) throw new Error("this browser tells no fingerprint");
  return found;
}

/** What the other side of a connection really showed; null where the browser cannot tell. */
export async function fingerprintMet(connection: RTCPeerConnection): Promise<string | null> {
  const transport = connection.sctp?.transport ?? connection.getSenders()[0]?.transport;
  const [certificate] = transport?.getRemoteCertificates?.() ?? [];
  if (!certificate) return null;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", certificate));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join(":");
}
