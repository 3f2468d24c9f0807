// Where the sessions and activities of a course text stand, and edits that move or stretch one.
// The server alone says what a text means; this knows only headings, as course/read.py finds them.

/** Lines count from 0; `end` is the line behind the last. */
export interface Block {
  /** As the server names it: "2.3" is the third activity of the second session. */
  id: string;
  session: number;
  start: number;
  end: number;
}

export interface Outline {
  /** The line of each session's heading. */
  sessions: number[];
  activities: Block[];
}

export interface Change {
  from: number;
  to: number;
  insert: string;
}

const MINUTES = /^\d{1,6}(?:\.\d{1,3})?\s*min(?:utes?)?$/i;
export const FEWEST_MINUTES = 1;

export function outline(text: string): Outline {
  const lines = text.split("\n");
  const sessions: number[] = [];
  const activities: Block[] = [];
  let fence = "", inSession = 0;
  const close = (line: number) => {
    const last = activities.at(-1);
    if (last && last.end < 0) last.end = line;
  };
  for (let i = frontMatter(lines); i < lines.length; i++) {
    const line = lines[i] ?? "";
    const opening = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
    if (opening && !fence) fence = opening;
    else if (fence && line.trim().startsWith(fence) && !line.trim().replaceAll(fence[0] ?? "`", "")) fence = "";
    else if (!fence && /^# +\S/.test(line)) {
      close(i);
      sessions.push(i);
      inSession = 0;
    } else if (!fence && /^## +\S/.test(line)) {
      close(i);
      inSession += 1;
      if (sessions.length) activities.push({ id: `${sessions.length}.${inSession}`, session: sessions.length, start: i, end: -1 });
    }
  }
  close(lines.length);
  return { sessions, activities };
}

function frontMatter(lines: string[]): number {
  if (lines[0]?.trim() !== "---") return 0;
  const end = lines.findIndex((line, i) => i > 0 && line.trim() === "---");
  return end < 0 ? 1 : end + 1;
}

/** Which session a line belongs to, from 1; 1 above the first. */
export const sessionAt = (found: Outline, line: number): number =>
  Math.max(1, found.sessions.filter((start) => start <= line).length);

export const activityAt = (found: Outline, line: number): Block | undefined =>
  found.activities.find((block) => block.start <= line && line < block.end);

/** The edit that puts an activity before or behind others of its session; null where it would not move. */
export function move(text: string, id: string, by: number): { change: Change; line: number } | null {
  const found = outline(text);
  const own = found.activities.find((block) => block.id === id);
  if (!own) return null;
  const beside = found.activities.filter((block) => block.session === own.session);
  const from = beside.indexOf(own);
  const to = Math.max(0, Math.min(beside.length - 1, from + by));
  if (to === from) return null;
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const part = beside.slice(first, last + 1);
  const lines = text.split("\n");
  const pieces = part.map((block) => lines.slice(block.start, block.end).join("\n").trimEnd());
  const [moved] = pieces.splice(from - first, 1);
  pieces.splice(to - first, 0, moved!);
  const start = offset(lines, part[0]!.start);
  const whole = lines.slice(part[0]!.start, part.at(-1)!.end).join("\n");
  const before = pieces.slice(0, to - first).join("\n\n");
  const line = part[0]!.start + (before ? before.split("\n").length + 1 : 0);
  // What stood behind the last of them, blank lines for the most part, stays where it is.
  return { change: { from: start, to: start + whole.trimEnd().length, insert: pieces.join("\n\n") }, line };
}

/** How long the activity says it is, where it does. */
export function minutesOf(text: string, id: string): number | null {
  const part = minutesPart(text, id);
  return part?.words ? parseFloat(part.words) : null;
}

/** The edit that gives an activity so many minutes, rounded to whole ones; null where nothing changes. */
export function stretch(text: string, id: string, minutes: number): Change | null {
  const part = minutesPart(text, id);
  if (!part) return null;
  const words = `${Math.max(FEWEST_MINUTES, Math.round(minutes))} min`;
  if (part.words === words) return null;
  return { from: part.from, to: part.to, insert: part.words ? words : ` · ${words}` };
}

function minutesPart(text: string, id: string): { from: number; to: number; words: string } | null {
  const block = outline(text).activities.find((activity) => activity.id === id);
  if (!block) return null;
  const lines = text.split("\n");
  const heading = lines[block.start] ?? "";
  const start = offset(lines, block.start);
  for (const part of heading.matchAll(/[^·|]+/g)) {
    const words = part[0].trim();
    if (!MINUTES.test(words)) continue;
    const from = start + part.index + part[0].indexOf(words);
    return { from, to: from + words.length, words };
  }
  const end = start + heading.trimEnd().length;
  return { from: end, to: end, words: "" };
}

const offset = (lines: string[], line: number): number =>
  lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
