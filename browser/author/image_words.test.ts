import { expect, test } from "vitest";
import { imageAt, lineOf, plain } from "./image_words";

const put = (text: string, at: number, words = "A door"): string => {
  const { from, to, insert } = imageAt(text, at, "door.png", words);
  return text.slice(0, from) + insert + text.slice(to);
};

test("an image stands on a line of its own, with room around it", () => {
  expect(put("## talk\nOne.\nTwo.", 9)).toBe("## talk\nOne.\n\n![A door](door.png)\n\nTwo.");
  expect(put("One.\n\nTwo.", 1)).toBe("One.\n\n![A door](door.png)\n\nTwo.");
  expect(put("One.", 4)).toBe("One.\n\n![A door](door.png)");
  expect(put("", 0)).toBe("![A door](door.png)");
  expect(put("One.\n\nTwo.", 5)).toBe("One.\n![A door](door.png)\n\nTwo.");
});

test("among the notes it is a note", () => {
  expect(put("> Say this.\nAsk that.", 3)).toBe("> Say this.\n>\n> ![A door](door.png)\n>\nAsk that.");
});

test("words cannot end before their end", () => {
  expect(plain(" a [b]\\ \n c ")).toBe("a (b)/ c");
});

test("an image is found in the text however it is written", () => {
  expect(lineOf("a\n![x](door.png)", "door.png")).toBe(2);
  expect(lineOf('![x](<my door.png> "t")', "my door.png")).toBe(1);
  expect(lineOf("![x](my%20door.png)", "my door.png")).toBe(1);
  expect(lineOf("![x](other.png)", "door.png")).toBe(0);
});
