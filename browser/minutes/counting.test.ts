// Whole rooms of devices on a hand-turned clock: they agree, nothing doubles, and little leaves them.
import { beforeEach, expect, test } from "vitest";
import type { Minutes } from "../wire";
import { type Beat, readBeat } from "./beat";
import { Counting, type Place } from "./counting";
import { KeptMinutes } from "./kept";

let now = 1000;
beforeEach(() => {
  now = 1000;
  localStorage.clear();
});

/** One device of a room; `reports` and `beats` are all that ever left it. */
class Device {
  reports: Omit<Minutes, "type">[] = [];
  beats: Beat[] = [];
  meter = 0;
  kept: KeptMinutes;
  counting: Counting;
  constructor(readonly name: string, private network: Room) {
    this.kept = new KeptMinutes(name, localStorage);
    this.counting = new Counting(this.kept, {
      report: (minutes) => this.reports.push(minutes),
      tell: (beat) => {
        this.beats.push(beat);
        this.network.carry(this, JSON.stringify(beat));
      },
      now: () => now,
    });
  }
}

class Room {
  devices: Device[] = [];
  late: (() => void)[] = [];
  constructor(names: string[], private pair = false, private position = 3) {
    this.devices = names.map((name) => new Device(name, this));
    this.open();
  }
  open(): void {
    for (const device of this.devices) {
      device.counting.measure(true);
      device.counting.enter(this.place(device));
    }
  }
  place(device: Device): Place {
    const mates = this.devices.map((d) => d.name).filter((name) => name !== device.name);
    return { position: this.position, room: `${this.position}r1`, mates, pair: this.pair };
  }
  carry(from: Device, text: string): void {
    for (const device of this.devices)
      if (device !== from) this.late.push(() => device.counting.take(from.name, readBeat(text)!));
  }
  /** `speaker` talks through these seconds; the others hear it, and beats arrive 150 ms late. */
  pass(seconds: number, speaker: string | null = null): void {
    for (let n = 0; n < seconds * 5; n++) {
      now += 0.2;
      for (const device of this.devices) {
        const speaks = device.name === speaker;
        if (speaks) device.meter += 0.2;
        const arrived = new Map(this.devices.map((d) => [d.name, d.name === speaker ? -25 : -90]));
        device.counting.hear(device.meter, speaks, device.meter ? (speaks ? 0 : 99) : null, arrived);
      }
      if (n % 5 === 4) for (const device of this.devices) device.counting.tick();
      for (const deliver of this.late.splice(0)) deliver();
    }
  }
  end(): void {
    for (const device of this.devices) device.counting.enter(null);
  }
}

test("the devices of a room agree on how long it was alive", () => {
  const room = new Room(["a", "b", "c"]);
  room.pass(10, "a");
  room.pass(15);
  room.pass(5, "b");
  room.pass(40);
  room.end();
  for (const { reports } of room.devices) {
    expect(reports.at(-1)!.position).toBe(3);
    expect(Math.abs(reports.at(-1)!.present - 70)).toBeLessThanOrEqual(1);
    expect(Math.abs(reports.at(-1)!.alive - 50)).toBeLessThanOrEqual(1);
  }
});

test("a room that has fallen silent does not stay alive by hearsay", () => {
  const room = new Room(["a", "b", "c", "d"]);
  room.pass(5, "a");
  room.pass(300);
  room.end();
  for (const { kept } of room.devices) expect(kept.of(3).alive).toBeLessThan(27);
});

test("alone in a room nothing is alive, however much one talks", () => {
  const room = new Room(["a"]);
  room.pass(60, "a");
  room.end();
  expect(room.devices[0]!.kept.of(3)).toMatchObject({ alive: 0 });
});

test("a reload in the middle doubles nothing and loses next to nothing", () => {
  const room = new Room(["a", "b"]);
  room.pass(30, "a");
  room.devices[0]!.counting.report();
  const reports = room.devices[0]!.reports;
  now += 3; // the page is gone, and comes back
  const again = new Device("a", room);
  again.reports = reports;
  room.devices[0] = again;
  again.counting.enter(room.place(again));
  again.counting.measure(true);
  again.counting.has([{ position: 3, present: 15, alive: 15 }]);
  room.pass(30, "b");
  room.end();
  expect(Math.abs(again.kept.of(3).present - 63)).toBeLessThan(1.5);
  expect(Math.abs(again.kept.of(3).alive - 63)).toBeLessThan(2);
  expect(Math.abs(again.kept.of(3).talk - 30)).toBeLessThan(1);
  for (let i = 1; i < reports.length; i++) expect(reports[i]!.present).toBeGreaterThanOrEqual(reports[i - 1]!.present);
});

test("on another device one goes on from what the server has", () => {
  const room = new Room(["a", "b"]);
  room.devices[0]!.counting.has([{ position: 3, present: 100, alive: 80 }, { position: 1, present: 7, alive: 5 }]);
  room.pass(30, "a");
  room.end();
  expect(room.devices[0]!.reports.at(-1)).toMatchObject({ position: 3, present: expect.closeTo(130, 0), alive: expect.closeTo(109.5, -0.3) });
  expect(room.devices[0]!.kept.of(1)).toMatchObject({ present: 7, alive: 5 });
});

test("what the server has not heard of is told again when it comes back", () => {
  const room = new Room(["a", "b"]);
  room.pass(30, "a");
  room.end();
  const { reports, counting } = room.devices[0]!;
  const last = reports.at(-1)!;
  reports.length = 0;
  counting.has([]);
  expect(reports).toEqual([last]);
  counting.has([last]);
  expect(reports).toEqual([last]);
});

test("a room-mate who only claims to speak is not believed", () => {
  const room = new Room(["a", "b"]);
  room.pass(5, "b");
  room.pass(60);
  for (let n = 0; n < 60; n++) {
    room.devices[0]!.counting.take("b", { since: 0, talk: null });
    room.pass(1);
  }
  room.end();
  expect(room.devices[0]!.kept.of(3).alive).toBeLessThan(28);
});

test("these fields can leave the device, and no others, whatever happens in a room", () => {
  const room = new Room(["a", "b", "c"]);
  for (const speaker of ["a", null, "b", "c", null, "a"]) room.pass(20, speaker);
  room.devices[2]!.counting.measure(false);
  room.pass(20, "c");
  room.end();
  for (const { reports, beats } of room.devices) {
    for (const report of reports) {
      expect(Object.keys(report).sort()).toEqual(["alive", "position", "present"]);
      expect(Object.values(report).every((x) => Number.isInteger(x))).toBe(true);
    }
    for (const beat of beats) {
      expect(Object.keys(beat).sort()).toEqual(["since", "talk"]);
      expect(beat.talk! % 5).toBe(0);
      expect(beat.since === null || (beat.since >= 0 && beat.since < 20)).toBe(true);
    }
  }
});

test("in a pair, and in a room that has shrunk to two, nobody's share leaves the device", () => {
  const pair = new Room(["a", "b"], true), trio = new Room(["c", "d", "e"], true);
  pair.pass(60, "a");
  trio.pass(60, "c");
  const shrunk = new Room(["f", "g"]);
  shrunk.pass(60, "f");
  for (const { beats } of [...pair.devices, ...trio.devices, ...shrunk.devices])
    expect(beats.every((beat) => beat.talk === null)).toBe(true);
  expect(pair.devices[0]!.kept.of(3).talk).toBeGreaterThan(55);
});

test("the room hears in words that one voice leads, and nothing while it is even", () => {
  const even = new Room(["a", "b", "c"]), uneven = new Room(["d", "e", "f"]);
  for (const speaker of ["a", "b", "c"]) even.pass(50, speaker);
  uneven.pass(140, "d");
  uneven.pass(10, "e");
  for (const { counting } of even.devices) expect(counting.balance.value).toBe("even");
  for (const { counting } of uneven.devices) expect(counting.balance.value).toBe("one-voice-leads");
});

test("who prefers not to be measured reports nothing, looks like the mean, and points nowhere", () => {
  const room = new Room(["a", "b", "c"]);
  const [a, b, c] = room.devices;
  c!.counting.measure(false);
  c!.reports.length = 0;
  room.pass(80, "a");
  room.pass(60, "b");
  room.pass(60, "c");
  expect(c!.reports).toEqual([]);
  expect(c!.kept.of(3).talk).toBe(0);
  expect(c!.beats.at(-1)!.talk).toBe(70);
  expect(a!.counting.balance.value).toBe("even");
  expect(b!.counting.balance.value).toBe("even");
});

test("a smaller question is offered after 25 seconds without a sound, and gone with the next word", () => {
  const room = new Room(["a", "b"]);
  room.pass(24);
  expect(room.devices[0]!.counting.quiet.value).toBe(false);
  room.pass(3);
  expect(room.devices[0]!.counting.quiet.value).toBe(true);
  room.pass(2, "b");
  expect(room.devices.map((d) => d.counting.quiet.value)).toEqual([false, false]);
});

test("what is no beat is not read", () => {
  for (const text of ["", "x", "[]", "null", '{"since":-1,"talk":0}', '{"since":0,"talk":"5"}', '{"since":1e9,"talk":0}', "1".repeat(200)])
    expect(readBeat(text)).toBeNull();
  expect(readBeat('{"since":1.5,"talk":7,"mood":"sad"}')).toEqual({ since: 1.5, talk: 5 });
});
