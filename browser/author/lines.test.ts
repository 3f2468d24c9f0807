import { describe, expect, test } from "vitest";
import { type Change, activityAt, minutesOf, move, outline, sessionAt, stretch } from "./outline";
import { counts, differences, edits, merge, settled } from "./lines";

const TEXT = `---
course: Small
# no heading in front matter
---

# One · 30 min

## talk · Hello · 3 min
Welcome.

\`\`\`
## not an activity
\`\`\`

## poll · How · 2 min
- Yes
- No

## partners · The 5 min rule | 12 min
Say it.

# Two · 20 min

## break`;

const applied = (text: string, ...changes: (Change | null)[]): string =>
  changes.reduceRight((sum, c) => (c ? sum.slice(0, c.from) + c.insert + sum.slice(c.to) : sum), text);

// Small numbers that repeat for ever, so that a failure can be seen again.
function dice(seed: number): (sides: number) => number {
  let now = seed;
  return (sides) => (now = (now * 48271) % 2147483647) % sides;
}

describe("the outline", () => {
  test("finds headings outside front matter and fences, as the server does", () => {
    const found = outline(TEXT);
    expect(found.sessions).toEqual([5, 21]);
    expect(found.activities.map((a) => [a.id, a.start, a.end])).toEqual([["1.1", 7, 14], ["1.2", 14, 18], ["1.3", 18, 21], ["2.1", 23, 24]]);
    expect(sessionAt(found, 0)).toBe(1);
    expect(sessionAt(found, 23)).toBe(2);
    expect(activityAt(found, 11)?.id).toBe("1.1");
    expect(activityAt(found, 5)).toBeUndefined();
  });

  test("moves an activity with all its lines, and stays in its session", () => {
    const moved = move(TEXT, "1.1", 1)!;
    const text = applied(TEXT, moved.change);
    const lines = text.split("\n");
    expect(lines[moved.line]).toBe("## talk · Hello · 3 min");
    expect(outline(text).activities.map((a) => lines[a.start])).toEqual(
      ["## poll · How · 2 min", "## talk · Hello · 3 min", "## partners · The 5 min rule | 12 min", "## break"]);
    expect([...lines].sort()).toEqual(TEXT.split("\n").sort());
    expect(applied(text, move(text, "1.2", -1)!.change)).toBe(TEXT);
    expect(move(TEXT, "1.3", 9)).toBeNull();
  });

  test("stretches the minutes and not the title that looks like them", () => {
    expect(minutesOf(TEXT, "1.3")).toBe(12);
    expect(applied(TEXT, stretch(TEXT, "1.3", 14.4))).toContain("## partners · The 5 min rule | 14 min\n");
    expect(applied(TEXT, stretch(TEXT, "2.1", 5))).toMatch(/## break · 5 min$/);
    expect(applied(TEXT, stretch(TEXT, "1.2", -3))).toContain("## poll · How · 1 min\n");
    expect(stretch(TEXT, "1.2", 2)).toBeNull();
  });
});

describe("two texts", () => {
  test("are compared line by line", () => {
    const pieces = differences("a\nb\nc", "a\nx\ny\nc");
    expect(pieces).toEqual([{ same: ["a"] }, { gone: ["b"], fresh: ["x", "y"] }, { same: ["c"] }]);
    expect(counts(pieces)).toEqual({ gone: 1, fresh: 2 });
  });

  test("become one another by their edits, wherever they differ", () => {
    const roll = dice(7);
    const lines = () => Array.from({ length: roll(6) }, () => ["", "a", "b", "long line"][roll(4)]).join("\n");
    for (let i = 0; i < 2000; i++) {
      const [before, after] = [lines(), lines()];
      expect(applied(before, ...edits(before, after)), JSON.stringify([before, after])).toBe(after);
    }
  });
});

describe("a merge", () => {
  test("takes what only one touched, and keeps both of what both touched", () => {
    const base = "one\ntwo\nthree\nfour", mine = "ONE\ntwo\nthree\nmine", theirs = "one\ntwo\nadded\nthree\ntheirs";
    const merged = merge(mine, base, theirs);
    expect(settled(merged, [])).toBe("ONE\ntwo\nadded\nthree\ntheirs\nmine");
    expect(settled(merged, ["mine"])).toBe("ONE\ntwo\nadded\nthree\nmine");
    expect(settled(merged, ["theirs"])).toBe("ONE\ntwo\nadded\nthree\ntheirs");
  });

  test("never loses a line that either of them wrote", () => {
    const roll = dice(11);
    for (let i = 0; i < 1000; i++) {
      const base = Array.from({ length: 8 }, (_, n) => `line ${n}`);
      const change = (who: string) => base.flatMap((line, n) =>
        roll(4) === 0 ? [`${who} ${n}`] : roll(8) === 0 ? [] : [line, ...(roll(6) === 0 ? [`${who} after ${n}`] : [])]);
      const [mine, theirs] = [change("mine"), change("theirs")];
      const whole = settled(merge(mine.join("\n"), base.join("\n"), theirs.join("\n")), []).split("\n");
      for (const line of [...mine, ...theirs]) if (!base.includes(line)) expect(whole).toContain(line);
    }
  });
});
