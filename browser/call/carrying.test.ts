// From numbers to what goes out: the picture goes before the sound, and comes back by itself.
import { expect, test } from "vitest";
import { Carrying, pictureSending, sampleOf, Silence, type Sample } from "./carrying";

const GOOD: Sample = { lost: 0, room: 2_000_000 };
const LOSSY: Sample = { lost: 0.2, room: 2_000_000 };
const NARROW: Sample = { lost: 0, room: 90_000 };

function after(carrying: Carrying, ...samples: [Sample, number][]): string {
  for (const [sample, times] of samples) for (let i = 0; i < times; i++) carrying.take(sample);
  return carrying.picture;
}

test("one bad moment takes nothing away", () => {
  expect(after(new Carrying(), [GOOD, 3], [LOSSY, 1], [GOOD, 1], [LOSSY, 1])).toBe("full");
});

test("where much is lost the picture goes at once; where there is little room it gets smaller first", () => {
  expect(after(new Carrying(), [LOSSY, 2])).toBe("none");
  expect(after(new Carrying(), [NARROW, 2])).toBe("small");
  expect(after(new Carrying(), [NARROW, 4])).toBe("none");
});

test("it comes back step by step, by itself", () => {
  const carrying = new Carrying();
  after(carrying, [LOSSY, 2]);
  expect(after(carrying, [GOOD, 3])).toBe("none");
  expect(after(carrying, [GOOD, 1])).toBe("small");
  expect(after(carrying, [GOOD, 4])).toBe("full");
});

test("without a picture, little room is enough for the sound", () => {
  expect(after(new Carrying(), [NARROW, 4], [NARROW, 4])).toBe("small");
});

test("what fails each time it is given back is given back later each time", () => {
  const carrying = new Carrying();
  after(carrying, [LOSSY, 2], [GOOD, 4], [LOSSY, 2]);
  expect(after(carrying, [GOOD, 4])).toBe("none");
  expect(after(carrying, [GOOD, 4])).toBe("small");
});

test("hardly any sound is told apart from a lost picture", () => {
  const carrying = new Carrying();
  after(carrying, [{ lost: 0.7, room: null }, 2]);
  expect([carrying.picture, carrying.breaking]).toEqual(["none", true]);
  after(carrying, [LOSSY, 1]);
  expect([carrying.picture, carrying.breaking]).toEqual(["none", false]);
});

test("a screen stays and gets slower; a face goes; thirty who watch share what one home can send", () => {
  expect(pictureSending("none", true, 3).active).toBe(true);
  expect(pictureSending("none", false, 3).active).toBe(false);
  expect(pictureSending("full", false, 3).maxBitrate).toBe(500_000);
  expect(pictureSending("full", false, 30).maxBitrate).toBe(100_000);
});

test("of the browser's numbers the worst loss counts, and the room of the pair that is used", () => {
  const report = new Map<string, unknown>([
    ["a", { type: "remote-inbound-rtp", fractionLost: 0.01 }],
    ["b", { type: "remote-inbound-rtp", fractionLost: 0.3 }],
    ["c", { type: "candidate-pair", nominated: false, availableOutgoingBitrate: 1 }],
    ["d", { type: "candidate-pair", nominated: true, availableOutgoingBitrate: 300_000 }],
  ]);
  expect(sampleOf(report as unknown as RTCStatsReport)).toEqual({ lost: 0.3, room: 300_000 });
  expect(sampleOf(new Map() as unknown as RTCStatsReport)).toBeNull();
});

test("sound that came and comes no more is noticed once; none that never came", () => {
  const silence = new Silence();
  expect([0, 0, 0].map((n) => silence.fell(n))).toEqual([false, false, false]);
  expect([50, 100, 100, 100].map((n) => silence.fell(n))).toEqual([false, false, true, false]);
  expect(silence.now).toBe(true);
  silence.fell(150);
  expect(silence.now).toBe(false);
});
