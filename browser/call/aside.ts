// What two devices tell each other beside words and the room's check: what their picture is, and captions that a person
// types; and, in a plenary that is forwarded, whether one needs sound and picture directly. Read with care: it comes from another browser, not from ours.

/** What one's picture shows to others; paused: the connection carries sound alone. */
export type Shows = "camera" | "screen" | "paused";

/** A line of captions as far as it is typed. */
export interface Caption {
  line: number;
  text: string;
  done: boolean;
  /** Whose words, where a facilitator passes on what somebody else types. */
  by?: string;
}

/** Offering to type captions, and what comes of it. */
export type Offer = "offer" | "begin" | "end" | "yes" | "no" | "wait";

export type Aside = { shows: Shows } | { direct: boolean } | { caption: Caption } | { captions: Offer };

export const LONGEST_CAPTION = 300; // characters
const SHOWS: readonly unknown[] = ["camera", "screen", "paused"];
const OFFERS: readonly unknown[] = ["offer", "begin", "end", "yes", "no", "wait"];

/** Reads what another device sent; null for anything that is none of ours. */
export function readAside(raw: unknown): Aside | null {
  if (typeof raw !== "object" || raw === null) return null;
  const { shows, captions, caption, direct } = raw as Record<string, unknown>;
  if (SHOWS.includes(shows)) return { shows: shows as Shows };
  if (OFFERS.includes(captions)) return { captions: captions as Offer };
  if (typeof direct === "boolean") return { direct };
  const read = readCaption(caption);
  return read ? { caption: read } : null;
}

function readCaption(raw: unknown): Caption | null {
  if (typeof raw !== "object" || raw === null) return null;
  const { line, text, done, by } = raw as Record<string, unknown>;
  if (!Number.isSafeInteger(line) || typeof text !== "string" || typeof done !== "boolean") return null;
  const read = { line: line as number, text: text.slice(0, LONGEST_CAPTION), done };
  return typeof by === "string" ? { ...read, by } : read;
}
