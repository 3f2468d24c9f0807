import { expect, test } from "vitest";
import { changed, known, parted, within } from "./partners";

const groups = [["ana", "ben"], ["cleo", "dov"], ["eva", "finn", "gil"]];

test("two people change places", () => {
  expect(changed(groups, "ana", "dov")).toEqual([["dov", "ben"], ["cleo", "ana"]]);
});

test("nothing changes within a group", () => {
  expect(changed(groups, "ana", "ben")).toBe(null);
});

test("who has no partner joins a pair, takes one of a trio, or makes a pair with another", () => {
  expect(changed(groups, "zoe", "ana")).toEqual([["ana", "ben", "zoe"]]);
  expect(changed(groups, "eva", "zoe")).toEqual([["finn", "gil"], ["eva", "zoe"]]);
  expect(changed(groups, "yan", "zoe")).toEqual([["yan", "zoe"]]);
});

test("the price names who is kept apart or parted, and counts meetings", () => {
  const met = (a: string, b: string): number => (a + b === "evafinn" ? 2 : 0);
  const group = ["eva", "finn", "gil"];
  expect(known(group, met)).toBe(2);
  expect(within([["eva", "gil"], ["ana", "eva"]], group)).toEqual([["eva", "gil"]]);
  expect(parted([["eva", "gil"], ["ana", "eva"], ["ana", "ben"]], group)).toEqual([["ana", "eva"]]);
});
