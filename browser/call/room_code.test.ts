// @vitest-environment node
// Commitments, reveals and words: fixed vectors made by another implementation, and every way to lie.
import { expect, test } from "vitest";
import vectors from "../../tests/leaks/room_code_vectors.json";
import { commitment, Handshake, unhex, wordsOf, type CodeMessage, type Roster } from "./room_code";
import { ROOM_WORDS } from "./room_words";

const ROSTER: Roster = { room: "s1/3/r2", round: 1, people: ["a", "b", "c"] };
const print = (digit: string): string => Array(32).fill(digit + digit).join(":");
const nonce = (byte: number): Uint8Array<ArrayBuffer> => new Uint8Array(32).fill(byte);
const begin = (person: string, byte: number, roster = ROSTER): Promise<Handshake> =>
  Handshake.begin(roster, person, print(String(byte)), nonce(byte));

async function three(): Promise<Handshake[]> {
  return [await begin("a", 1), await begin("b", 2), await begin("c", 3)];
}

async function talk(all: Handshake[], times = 2): Promise<void> {
  for (let i = 0; i < times; i++)
    for (const from of all)
      for (const to of all) if (to !== from) await to.receive("abc"[all.indexOf(from)]!, from.message());
}

test("256 words, none like another", () => {
  expect(new Set(ROOM_WORDS).size).toBe(256);
  expect(new Set(ROOM_WORDS.map((word) => word.slice(0, 4))).size).toBe(256);
  for (const word of ROOM_WORDS) expect(word).toMatch(/^[a-z]{3,8}$/);
  for (const one of ROOM_WORDS)
    for (const other of ROOM_WORDS)
      if (one !== other && one.length === other.length)
        expect([...one].filter((letter, i) => letter !== other[i]).length, `${one} ${other}`).toBeGreaterThan(1);
});

test.each(vectors)("vector $name", async ({ roster, people, words }) => {
  const revealed = new Map(people.map((p) => [p.id, { fingerprint: p.fingerprint, nonce: p.nonce }]));
  for (const p of people) expect(await commitment(roster, p.id, p.fingerprint, unhex(p.nonce))).toBe(p.commit);
  expect(await wordsOf(roster, revealed)).toEqual(words);
});

test("three honest browsers come to the same four words, in whatever order", async () => {
  const all = await three();
  await talk(all);
  const [a, b, c] = all.map((handshake) => handshake.outcome);
  expect(a).toMatchObject({ is: "words" });
  expect(b).toEqual(a);
  expect(c).toEqual(a);
});

test("nobody reveals before all commitments are in", async () => {
  const [a, b, c] = await three();
  await a!.receive("b", b!.message());
  expect(a!.message().reveal).toBeUndefined();
  await a!.receive("c", c!.message());
  expect(a!.message().reveal).toBeDefined();
});

test("another round, another room and another company make other words", async () => {
  const wordsIn = async (roster: Roster): Promise<string> => {
    const all = [await begin("a", 1, roster), await begin("b", 2, roster), await begin("c", 3, roster)];
    await talk(all);
    const outcome = all[0]!.outcome;
    return outcome.is === "words" ? outcome.words.join(" ") : outcome.is;
  };
  const seen = [ROSTER, { ...ROSTER, round: 2 }, { ...ROSTER, room: "s1/4/r2" }];
  expect(new Set(await Promise.all(seen.map(wordsIn))).size).toBe(3);
});

async function lied(change: (told: CodeMessage) => CodeMessage, times = 1): Promise<Handshake> {
  const all = await three();
  const [a, b, c] = all;
  for (let i = 0; i < 2; i++) {
    await a!.receive("c", c!.message());
    await a!.receive("b", i >= times - 1 ? change(b!.message()) : b!.message());
    await b!.receive("a", a!.message());
    await b!.receive("c", c!.message());
    await c!.receive("a", a!.message());
    await c!.receive("b", b!.message());
  }
  return a!;
}

test("a reveal of another fingerprint breaks the room", async () => {
  const a = await lied((told) => (told.reveal ? { ...told, reveal: { ...told.reveal, fingerprint: print("9") } } : told));
  expect(a.outcome).toEqual({ is: "broken", fault: "reveal-false", person: "b" });
  expect(a.message().reveal).toBeUndefined();
});

test("a commitment that changes breaks the room", async () => {
  const a = await lied((told) => ({ ...told, commit: "0".repeat(64) }), 2);
  expect(a.outcome).toEqual({ is: "broken", fault: "commitment-changed", person: "b" });
});

test("one's own or another's commitment, played back, breaks the room", async () => {
  const [a, , c] = await three();
  await a!.receive("c", c!.message());
  await a!.receive("b", c!.message());
  expect(a!.outcome).toEqual({ is: "broken", fault: "commitment-copied", person: "b" });
  const [again] = await three();
  await again!.receive("b", again!.message());
  expect(again!.outcome).toEqual({ is: "broken", fault: "commitment-copied", person: "b" });
});

test("strangers, other rounds and nonsense are nothing", async () => {
  const [a, b] = await three();
  const next = await begin("b", 2, { ...ROSTER, round: 2 });
  for (const [from, told] of [["ghost", b!.message()], ["b", next.message()], ["b", null], ["b", { roster: 1 }], ["b", "x"],
    ["b", { ...b!.message(), commit: "zz" }], ["b", { ...b!.message(), reveal: { fingerprint: "AA", nonce: "00" } }]] as const)
    expect(await a!.receive(from, told)).toBe(false);
  expect(a!.outcome).toEqual({ is: "waiting", for: ["b", "c"] });
});

test("after a reload the same commitments bind: a number that is known cannot be met with another", async () => {
  const [a, b, c] = await three();
  await a!.receive("b", b!.message());
  await a!.receive("c", c!.message());
  const back = await Handshake.kept(a!.keep());
  expect(back.message()).toEqual(a!.message());
  await back.receive("b", (await Handshake.begin(ROSTER, "b", print("2"), nonce(7))).message());
  expect(back.outcome).toEqual({ is: "broken", fault: "commitment-changed", person: "b" });
});
