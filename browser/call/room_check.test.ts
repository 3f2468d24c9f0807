// A server that makes a room come and go gets no second number out of this browser without a click.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FIRST_VOICES, ROUNDS, RoomCheck, type Seat } from "./room_check";
import type { CodeMessage } from "./room_code";

const certificate = { getFingerprints: () => [{ algorithm: "sha-256", value: Array(32).fill("ab").join(":") }] };
const shelf = { of: async () => certificate as unknown as RTCCertificate, forget: async () => {} };
const seat = (changes: Partial<Seat> = {}): Seat => ({
  room: "s/0/r1", me: "me", people: ["me", "ben"], silent: [], open: true, partners: false, ...changes,
});
let commits: Set<string>;
let check: RoomCheck;
let roster = "";
function made(): RoomCheck {
  const mine = commits; // a check of an earlier test may still repeat itself
  return new RoomCheck({
    send: (_, body) => {
      mine.add((body as CodeMessage).commit);
      roster = (body as CodeMessage).roster;
    },
    tell: () => {}, changed: () => {},
  }, shelf);
}
const settled = async (): Promise<void> => {
  vi.advanceTimersByTime(FIRST_VOICES);
  await check.settled;
};
afterEach(() => vi.useRealTimers());

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  sessionStorage.clear();
  commits = new Set();
  check = made();
  check.enter(seat({ open: false }));
  await settled();
  expect(commits.size).toBe(0);
  check.enter(seat());
  await settled();
  expect(commits.size).toBe(1);
});

test.each<[string, Seat | null]>([
  ["a stranger comes and goes", seat({ people: ["me", "ben", "ghost"] })],
  ["the room vanishes and comes back", null],
  ["another room and back", seat({ room: "s/0/r2", open: false })],
  ["the room closes and opens", seat({ open: false })],
])("%s: no second number", async (name, between) => {
  for (let i = 0; i < 5; i++) {
    check.enter(between);
    check.enter(seat());
    await settled();
  }
  expect(commits.size, name).toBe(1);
});

test("a reload goes on with the same number", async () => {
  check = made();
  check.enter(seat());
  await settled();
  expect(commits.size).toBe(1);
});

test("who said that the words agree while this page was loading is heard", async () => {
  check = made();
  check.enter(seat());
  check.heard("ben", { confirmed: roster });
  await settled();
  expect([...check.confirmedBy.value]).toEqual(["ben"]);
  check.again();
  await settled();
  expect(check.confirmedBy.value.size).toBe(0);
});

test("another key in the first moments of a room stays an alarm", async () => {
  const fresh = seat({ room: "s/0/r9" });
  check.enter(fresh);
  check.otherKey(fresh.room, "ben");
  check.enter({ ...fresh, people: ["me", "ben"] }); // the next view of the same room
  expect(check.standing.value).toEqual({ is: "stopped", why: "other-key", person: "ben" });
  await settled();
  expect(check.stopped).toBe(true);
  expect(commits.size).toBe(1); // of the room before; this one shows no number
  check.again();
  await settled();
  expect(check.stopped).toBe(false);
});

test("each click is one more number, five in all", async () => {
  for (let i = 0; i < ROUNDS + 3; i++) {
    check.again();
    await settled();
  }
  expect(commits.size).toBe(ROUNDS);
});

test("rooms that are made up come to an end", async () => {
  for (let i = 0; i < 300; i++) {
    check.enter(seat({ room: `s/${i}/r1` }));
    vi.advanceTimersByTime(FIRST_VOICES);
  }
  await settled();
  expect(commits.size).toBeLessThanOrEqual(100);
  expect(check.standing.value).toEqual({ is: "void" });
});
