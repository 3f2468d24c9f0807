// How two texts differ, line by line, and how two that began from one become one again.
import { diff3Merge, diffComm } from "node-diff3";
import type { Change } from "./outline";

/** A run of lines that both texts have, or that only one of them has. */
export type Piece = { same: string[] } | { gone: string[]; fresh: string[] };

/** Lines on which nobody disagrees, or that two people wrote differently. */
export type Merged = { agreed: string[] } | { mine: string[]; theirs: string[] };
export type Choice = "both" | "mine" | "theirs";

export function differences(before: string, after: string): Piece[] {
  return diffComm(before.split("\n"), after.split("\n")).map((part) =>
    "common" in part && part.common ? { same: part.common }
      : { gone: part.buffer1 ?? [], fresh: part.buffer2 ?? [] });
}

export const counts = (pieces: Piece[]): { gone: number; fresh: number } => ({
  gone: pieces.reduce((sum, piece) => sum + ("gone" in piece ? piece.gone.length : 0), 0),
  fresh: pieces.reduce((sum, piece) => sum + ("fresh" in piece ? piece.fresh.length : 0), 0),
});

/** Three-way merge by lines: what only one of them touched is taken, the rest is for a person to choose. */
export function merge(mine: string, base: string, theirs: string): Merged[] {
  const parts = diff3Merge(mine.split("\n"), base.split("\n"), theirs.split("\n"), { excludeFalseConflicts: true });
  return parts.map((part) => part.ok ? { agreed: part.ok } : { mine: part.conflict!.a, theirs: part.conflict!.b });
}

/** The text that the choices make; one for each disagreement, in their order. Without one, both stay. */
export function settled(merged: Merged[], choices: Choice[]): string {
  let disagreement = 0;
  return merged.flatMap((part) => {
    if ("agreed" in part) return part.agreed;
    const choice = choices[disagreement++] ?? "both";
    return [...(choice === "mine" ? [] : part.theirs), ...(choice === "theirs" ? [] : part.mine)];
  }).join("\n");
}

/** The fewest whole-line edits that turn one text into the other, for an editor that keeps its cursor. */
export function edits(before: string, after: string): Change[] {
  const found: Change[] = [];
  let at = 0;
  const end = before.length;
  for (const piece of differences(before, after)) {
    const old = "same" in piece ? piece.same : piece.gone;
    // Each line is counted with its line break; the last line of a text has none.
    const length = old.reduce((sum, line) => sum + line.length + 1, 0);
    if ("fresh" in piece) {
      const from = Math.min(at, end), to = Math.min(at + length, end);
      const atEnd = at + length > end;
      let insert = piece.fresh.map((line) => line + "\n").join("");
      // At the end it is the break before, not the one behind, that comes or goes.
      if (atEnd && piece.fresh.length) insert = insert.slice(0, -1);
      if (atEnd && from === end && at > end && piece.fresh.length) insert = "\n" + insert;
      const start = atEnd && !piece.fresh.length && from > 0 ? from - 1 : from;
      found.push({ from: start, to, insert });
    }
    at += length;
  }
  return found;
}
