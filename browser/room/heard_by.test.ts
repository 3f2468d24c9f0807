// Who hears me: what the tag says is what the connections do.
import { beforeAll, expect, test, vi } from "vitest";
import type { Link, View } from "../wire";

vi.mock("./live", () => ({ call: {}, view: {}, nameOf: () => "", now: {} }));
let heardBy: (seen: View, forwarded?: boolean) => string | null;
beforeAll(async () => ({ heardBy } = await import("./heard_by")));

const link = (changes: Partial<Link>): Link => ({
  peer: "b", purpose: "room", offers: true, sends: true, receives: true, live: true, ...changes,
});
const seen = (links: Link[], audience = "room"): View => ({ links, activity: { audience } }) as unknown as View;

test.each<[string, Partial<Link>[], string, string | null]>([
  ["nobody, without a connection", [], "class", null],
  ["nobody, where one only listens", [{ purpose: "stage", sends: false }], "class", null],
  ["nobody yet, in a room connected ahead", [{ live: false }], "room", null],
  ["the class, on the stage", [{ purpose: "stage" }], "class", "class"],
  ["this room, in a room", [{}], "room", "room"],
  ["one's partner, in a pair", [{}], "pair", "pair"],
  ["the class, on the stage beside a room connected ahead", [{ live: false }, { purpose: "stage" }], "room", "class"],
])("%s", (_, links, audience, expected) => {
  expect(heardBy(seen(links.map(link), audience))).toBe(expected);
});

test("the class, by way of a unit, for as long as it carries", () => {
  const together = seen([link({ purpose: "forwarded" })], "class");
  expect([heardBy(together, true), heardBy(together, false)]).toEqual(["class", null]);
});
