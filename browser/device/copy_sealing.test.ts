// @vitest-environment node
// A copy opens by either of its two ways, and by no other.
import { expect, test } from "vitest";
import { freshCode, readCode } from "./code";
import { freshKey, keyFrom, openCopy, sealCopy } from "./copy_sealing";

const owner = { cohort: "c", member: "ana" };
const SENTENCE = "the blue kettle never sings on Sundays";

test("the code and the sentence open it, however they are typed; nothing else does", async () => {
  const code = freshCode();
  const { key, ways } = await freshKey(owner, code, SENTENCE);
  const sealed = await sealCopy("my words", key, owner);
  for (const typed of [code, code.toLowerCase().replaceAll("-", " "), `  ${SENTENCE.toUpperCase()} `]) {
    const found = await keyFrom(typed, ways, owner);
    expect(found && (await openCopy(sealed, found, owner)), typed).toBe("my words");
    expect(found?.extractable).toBe(false);
  }
  const wrong = (code.startsWith("0") ? "1" : "0") + code.slice(1);
  for (const typed of [wrong, "", "the blue kettle sings on Sundays"]) expect(await keyFrom(typed, ways, owner), typed).toBeNull();
  expect(await keyFrom(code, ways, { ...owner, member: "ben" })).toBeNull();
  await expect(openCopy(sealed, key, { ...owner, member: "ben" })).rejects.toThrow();
  await expect(sealCopy("x".repeat(1024 * 1024), key, owner)).rejects.toThrow("too long");
});

test("sizes of copies say little", async () => {
  const { key } = await freshKey(owner, freshCode(), SENTENCE);
  const sizes = await Promise.all([0, 100, 16_000, 17_000, 30_000].map(async (n) => (await sealCopy("x".repeat(n), key, owner)).length));
  expect(new Set(sizes).size).toBe(2);
});

test("a code has 140 bits and no letter that is taken for another", () => {
  const code = freshCode();
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(readCode("o1il" + code.slice(4))).toMatch(/^0111-/);
  expect(readCode("a sentence")).toBe("");
});
