// Captions between devices that are connected as in a class: in a room all with all, in the plenary through who leads.
import { beforeEach, expect, test, vi } from "vitest";
import type { Aside } from "./aside";
import { readAside } from "./aside";
import { Captions } from "./captions";

beforeEach(() => void vi.useFakeTimers());

/** People and whom each of them is connected to; what they tell each other arrives at once, as text. */
function place(links: Record<string, string[]>, leaders: string[] | null): Record<string, Captions> {
  const all: Record<string, Captions> = {};
  for (const me of Object.keys(links))
    all[me] = new Captions({
      tell: (person, told) => links[me]!.includes(person) && all[person]!.receive(me, readAside(JSON.parse(JSON.stringify(told))) as Aside),
      others: () => links[me]!, leaders: () => leaders, me: () => me,
    });
  return all;
}
const room = () => place({ ana: ["ben", "cleo"], ben: ["ana", "cleo"], cleo: ["ana", "ben"] }, null);
const plenary = () => place({ lead: ["ana", "ben"], ana: ["lead"], ben: ["lead"] }, ["lead"]);
const words = (captions: Captions): string[] => captions.lines.value.map((line) => line.text);

test("in a room whoever likes begins, and all read it while it is typed", () => {
  const { ana, ben, cleo } = room();
  ana!.offer();
  expect(ana!.mine.value).toBe("typing");
  expect([...ben!.typists.value]).toEqual(["ana"]);
  ana!.type("She said");
  vi.advanceTimersByTime(400);
  expect([words(ben!), ben!.lines.value[0]!.done]).toEqual([["She said"], false]);
  ana!.type("She said yes.");
  ana!.finish();
  expect(words(cleo!)).toEqual(["She said yes."]);
  expect(cleo!.lines.value[0]).toMatchObject({ by: "ana", done: true });
  ana!.stop();
  expect(ben!.typists.value.size).toBe(0);
});

test("in the plenary nothing is shown until a facilitator takes the offer up, and then to everyone", () => {
  const { lead, ana, ben } = plenary();
  ana!.offer();
  expect([ana!.mine.value, [...lead!.offers.value]]).toEqual(["offered", ["ana"]]);
  ana!.receive("ben", { captions: "yes" });
  expect(ana!.mine.value).toBe("offered");
  lead!.answer("ana", true);
  expect([ana!.mine.value, lead!.offers.value.size]).toEqual(["typing", 0]);
  ana!.type("Welcome.");
  ana!.finish();
  for (const reader of [lead, ben]) expect(reader!.lines.value[0]).toMatchObject({ by: "ana", text: "Welcome." });
  lead!.answer("ana", false);
  expect(ana!.mine.value).toBe("none");
  expect(lead!.typists.value.size).toBe(0);
});

test("a learner whose offer nobody took up reaches nobody, not even with words made for others", () => {
  const { lead, ben } = plenary();
  lead!.receive("ana", { caption: { line: 0, text: "unasked", done: true } });
  ben!.receive("ana", { caption: { line: 0, text: "unasked", done: true, by: "lead" } });
  expect([words(lead!), words(ben!), [...lead!.offers.value]]).toEqual([[], [], ["ana"]]);
});

test("a long line is finished at a word, a pause finishes one, and what is left stands in the field", () => {
  const { ana, ben } = room();
  ana!.offer();
  const rest = ana!.type(`${"word ".repeat(15)}and more`);
  expect(rest).toBe("word and more");
  vi.advanceTimersByTime(3000);
  expect(ben!.lines.value.map((line) => [line.text, line.done])).toEqual([["word ".repeat(14).trim(), true], ["word and more", true]]);
});

test("three lines are kept at most, and none for long", () => {
  const { ana, ben } = room();
  ana!.offer();
  for (const text of ["one", "two", "three", "four"]) {
    ana!.type(text);
    ana!.finish();
  }
  expect(words(ben!)).toEqual(["two", "three", "four"]);
  vi.advanceTimersByTime(16_000);
  expect([words(ana!), words(ben!)]).toEqual([[], []]);
});

test("when the facilitator who passed the lines on has gone, the offer is made to the others", () => {
  const leaders = ["lead", "other"];
  const { lead, other, ana } = place({ lead: ["ana", "other"], other: ["ana", "lead"], ana: ["lead", "other"] }, leaders);
  ana!.offer();
  lead!.answer("ana", true);
  expect(other!.offers.value.size).toBe(0);
  leaders.shift();
  ana!.type("still here");
  ana!.finish();
  expect([ana!.mine.value, [...other!.offers.value]]).toEqual(["offered", ["ana"]]);
});

test("what is no caption is not read", () => {
  for (const raw of [null, 1, "x", [], {}, { caption: {} }, { caption: { line: 0.5, text: "x", done: true } }, { captions: "loud" }, { shows: "all" }])
    expect(readAside(raw)).toBeNull();
  expect(readAside({ caption: { line: 1, text: "x".repeat(900), done: true, extra: 1 } })).toEqual({ caption: { line: 1, text: "x".repeat(300), done: true } });
});
