// Images in the text: the words that put them there, and where they stand already.
import { activityAt, type Change, outline } from "./outline";

/** The edit that puts an image below the line that `at` is in; among notes, as one of them. */
export function imageAt(text: string, at: number, name: string, words: string): Change {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const found = text.indexOf("\n", at);
  const end = found < 0 ? text.length : found;
  const line = text.slice(start, end);
  const mark = line.startsWith(">") ? "> " : "";
  const image = `${mark}![${plain(words)}](${name})`;
  const below = text.slice(end + 1, end + 2);
  // A line of its own with room around it: an image in the middle of a sentence is never meant.
  const after = below && below !== "\n" ? `\n${mark.trimEnd()}` : "";
  return { from: end, to: end, insert: (line.trim() ? `\n${mark.trimEnd()}\n` : "") + image + after };
}

export interface Slide {
  name: string;
  words: string;
}

/** The kind of the activity that this place is in; empty where there is none. */
export function kindAt(text: string, at: number): string {
  const lines = text.split("\n");
  const block = activityAt(outline(text), text.slice(0, at).split("\n").length - 1);
  return block ? (/^##\s+([^·]*)/.exec(lines[block.start] ?? "")?.[1] ?? "").trim().toLowerCase() : "";
}

/** The edit that puts slides below the line that `at` is in, each apart from what stands before it. */
export function slidesAt(text: string, at: number, slides: readonly Slide[]): Change {
  const found = text.indexOf("\n", at);
  const end = found < 0 ? text.length : found;
  const line = text.slice(0, end).split("\n").length - 1;
  const block = activityAt(outline(text), line);
  const above = block ? text.split("\n").slice(block.start + 1, line + 1) : [];
  const first = above.every((each) => !each.trim() || each.trimStart().startsWith("<!--"));
  const shown = slides.map(({ name, words }) => `![${plain(words)}](${name})`).join("\n\n---\n\n");
  const empty = !text.slice(text.lastIndexOf("\n", end - 1) + 1, end).trim();
  const before = (empty ? "" : "\n\n") + (first ? "" : "---\n\n");
  const behind = text.slice(end + 1, end + 2);
  return { from: end, to: end, insert: before + shown + (behind && behind !== "\n" ? "\n" : "") };
}

/** Words without what would end them in Markdown. */
export const plain = (words: string): string =>
  words.replaceAll("[", "(").replaceAll("]", ")").replaceAll("\\", "/").replace(/\s+/g, " ").trim();

/** The line, from 1, on which the text shows the image; 0 where it does not. */
export function lineOf(text: string, name: string): number {
  const shown = [`](${name}`, `](<${name}`, `](${encodeURI(name)}`, `](./${name}`];
  return text.split("\n").findIndex((line) => shown.some((words) => line.includes(words))) + 1;
}
