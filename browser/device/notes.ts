// All that was written for oneself on this device, by session; as Markdown too.
import { sealedNames, unseal } from "./sealed";
import { remove } from "./store";

export interface Note {
  title: string;
  text: string;
}

export interface Notes {
  /** Whose seat it was: the name under which the words are sealed. */
  seat: string;
  session: string;
  notes: Note[];
  /** How many are here and cannot be opened any more. */
  closed: number;
}

const NAME = /^(\/live\/[^:]+:)(.+)$/;

export async function allNotes(): Promise<Notes[]> {
  const seats = new Map<string, Map<string, string>>();
  const closed = new Map<string, number>();
  for (const name of await sealedNames("/live/")) {
    const [, seat, key] = NAME.exec(name) ?? [];
    if (!seat || !key) continue;
    const words = seats.get(seat) ?? new Map<string, string>();
    seats.set(seat, words);
    try {
      words.set(key, await unseal(name));
    } catch {
      closed.set(seat, (closed.get(seat) ?? 0) + 1);
    }
  }
  return [...seats].map(([seat, words]) => ({
    seat,
    session: words.get("session") ?? "",
    notes: [...words].filter(([key, text]) => key.startsWith("own-") && text.trim())
      .sort(([a], [b]) => Number(a.slice(4)) - Number(b.slice(4)))
      .map(([key, text]) => ({ title: words.get(`title-${key.slice(4)}`) ?? "", text })),
    closed: closed.get(seat) ?? 0,
  })).filter((found) => found.notes.length || found.closed);
}

export async function removeNotes(seat: string): Promise<void> {
  for (const name of await sealedNames(seat)) await remove("sealed", name);
}

/** Plain Markdown that any program reads; what somebody wrote is not changed by a letter. */
export function toMarkdown(session: string, notes: readonly Note[]): string {
  return [`# ${session}`, ...notes.map(({ title, text }) => `## ${title}\n\n${text.trim()}`)].join("\n\n") + "\n";
}

/** Hands a text to the person as a file; nothing is sent anywhere. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  link.download = `${name.replace(/[^\p{L}\p{N} -]+/gu, "").trim() || "notes"}.md`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
