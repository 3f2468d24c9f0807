// The clock of one room against the definition: alive until 20 s after the last word, in company.
import { expect, test } from "vitest";
import { RoomClock } from "./room_clock";

/** Ticks every second from 0 to `until`; `spoken` are whole seconds at which somebody spoke. */
function run(until: number, spoken: number[], company = (_: number) => true): RoomClock {
  const clock = RoomClock.begin(0);
  clock.tick(0, company(0));
  for (let t = 1; t <= until; t++) {
    if (spoken.includes(t)) clock.spoke(t, t);
    clock.tick(t, company(t));
  }
  return clock;
}

test("a room is alive until twenty seconds after the last word", () => {
  expect(run(100, [10]).standing).toMatchObject({ present: 100, alive: 20 });
  expect(run(100, [10, 20, 50]).standing.alive).toBe(50);
  expect(run(25, [10]).standing.alive).toBe(15);
  expect(run(100, []).standing.alive).toBe(0);
});

test("alone in a room, nothing is alive", () => {
  expect(run(100, [10, 20, 30], () => false).standing).toMatchObject({ present: 100, alive: 0 });
  expect(run(100, [10], (t) => t < 20).standing.alive).toBe(10);
});

test("a word that is told of late counts from when it was said, and never twice", () => {
  const clock = RoomClock.begin(0);
  clock.tick(0, true);
  clock.tick(5, true);
  clock.spoke(2, 5);
  expect(clock.standing.alive).toBe(3);
  clock.spoke(1, 5);
  clock.spoke(4, 5);
  expect(clock.standing.alive).toBe(3);
  clock.tick(10, true);
  expect(clock.standing.alive).toBe(8);
});

test("a device that slept, and a clock that is set back, count nothing", () => {
  const clock = RoomClock.begin(0);
  clock.tick(0, true);
  clock.spoke(5, 5);
  clock.tick(65, true);
  clock.spoke(60, 65);
  expect(clock.standing).toMatchObject({ present: 5, alive: 0 });
  clock.tick(40, true);
  clock.tick(41, true);
  expect(clock.standing.present).toBe(6);
});

test("after a reload it goes on where it stood", () => {
  const before = run(30, [15]);
  const clock = new RoomClock({ ...before.standing });
  clock.tick(33, true);
  expect(clock.standing).toMatchObject({ present: 33, alive: 18 });
});
