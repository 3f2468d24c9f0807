// Words that an earlier release kept as plain text are sealed, and the plain text is removed.
import { seal } from "./sealed";

const OURS = /^\/live\/[^/]+\/[^/]+:/;

/** Each is removed only after it is sealed: a page that dies in between loses nothing. */
export async function moveIn(plain: Storage = localStorage): Promise<number> {
  const names = Object.keys(plain).filter((name) => OURS.test(name));
  for (const name of names) {
    await seal(name, plain.getItem(name) ?? "");
    plain.removeItem(name);
  }
  return names.length;
}
