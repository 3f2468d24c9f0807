import { expect, test } from "vitest";
import { timesMet } from "./met";

const met = { people: ["a", "b", "c"], times: [[], [2], [0, 1]] };

test("two people have met as often whichever is asked first", () => {
  expect(timesMet(met, "a", "b")).toBe(2);
  expect(timesMet(met, "b", "a")).toBe(2);
  expect(timesMet(met, "c", "b")).toBe(1);
  expect(timesMet(met, "c", "a")).toBe(0);
});

test("somebody unknown has met nobody", () => {
  expect(timesMet(met, "x", "a")).toBe(0);
});
