// What two devices tell each other beside words and the room's check: what their picture is. Read with care: it comes
// from another browser, not from ours.

/** What one's picture shows to others. */
export type Shows = "camera" | "screen";

export type Aside = { shows: Shows };

/** Reads what another device sent; null for anything that is none of ours. */
export function readAside(raw: unknown): Aside | null {
  if (typeof raw !== "object" || raw === null) return null;
  const { shows } = raw as Record<string, unknown>;
  if (shows === "camera" || shows === "screen") return { shows };
  return null;
}
