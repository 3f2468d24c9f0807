// One key in a description, and one only.
import { expect, test } from "vitest";
import { fingerprintIn } from "./fingerprint";

const value = (digits: string): string => Array(32).fill(digits).join(":");
const line = (digits: string, hash = "sha-256"): string => `a=fingerprint:${hash} ${value(digits)}\r\n`;

test("the same line in each section is one key", () => {
  expect(fingerprintIn(`v=0\r\n${line("AB")}m=audio\r\n${line("ab")}`)).toBe(value("AB"));
});

test.each([
  ["none", "v=0\r\n"],
  ["two different ones", line("AB") + line("CD")],
  ["another hash", line("AB", "sha-1")],
  ["another hash beside", line("AB") + line("CD", "sha-1")],
  ["too short", "a=fingerprint:sha-256 AB:CD\r\n"],
])("%s is refused", (_, sdp) => {
  expect(fingerprintIn(sdp)).toBeNull();
});
