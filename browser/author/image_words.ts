// An image in the text: the words that put it there, and where it stands already.
import type { Change } from "./outline";

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

/** Words without what would end them in Markdown. */
export const plain = (words: string): string =>
  words.replaceAll("[", "(").replaceAll("]", ")").replaceAll("\\", "/").replace(/\s+/g, " ").trim();

/** The line, from 1, on which the text shows the image; 0 where it does not. */
export function lineOf(text: string, name: string): number {
  const shown = [`](${name}`, `](<${name}`, `](${encodeURI(name)}`, `](./${name}`];
  return text.split("\n").findIndex((line) => shown.some((words) => line.includes(words))) + 1;
}
