// Everybody meets every role once, however many sit in the room.
import { expect, test } from "vitest";
import { roleOf } from "./turns";

const ROLES = ["speaker", "listener", "observer"];

test.each([3, 4])("in a room of %i each one speaks once, and at every turn exactly one speaks", (people) => {
  for (let chair = 0; chair < people; chair++) {
    const met = Array.from({ length: people }, (_, turn) => roleOf(ROLES, people, chair, turn));
    for (const role of ROLES) expect(met.filter((r) => r === role)).toHaveLength(1);
  }
  for (let turn = 0; turn < people; turn++) {
    const now = Array.from({ length: people }, (_, chair) => roleOf(ROLES, people, chair, turn));
    expect(now.filter((r) => r === "speaker")).toHaveLength(1);
  }
});
