// What a person wrote for themselves, and what they are writing: sealed on this device, never sent.
import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { copyFrom } from "../device/copy";
import { moveIn } from "../device/move_in";
import { seal, sealedNames, unseal } from "../device/sealed";

const seat = `${location.pathname}:`;
const words = new Map<string, string>();
let writing: Promise<void> = Promise.resolve();
const COPIED_AFTER = 4_000; // milliseconds in which nobody wrote
const home = document.getElementById("room")?.dataset["home"] ?? "";
let copying = 0;
/** False where this browser keeps nothing, as some do in private windows: then the screen says so. */
export const lasting = signal(true);

/** Opens what is sealed here for this seat; screens are drawn after it. */
export async function openKept(): Promise<void> {
  try {
    await moveIn();
    for (const name of await sealedNames(seat)) words.set(name.slice(seat.length), await unseal(name));
  } catch {
    lasting.value = false;
  }
}

export const kept = (key: string): string => words.get(key) ?? "";

export function keep(key: string, text: string): void {
  if (kept(key) === text) return;
  if (text) words.set(key, text);
  else words.delete(key);
  // One after the other; of several for the same key only the newest matters.
  writing = writing.then(() => seal(seat + key, kept(key))).catch(() => void (lasting.value = false));
  copySoon();
}

/** For whoever has a sealed copy of their notes: what they wrote goes along once they pause. */
function copySoon(): void {
  if (!home) return;
  clearTimeout(copying);
  copying = window.setTimeout(() => void copyFrom(home, location.pathname).catch(() => {}), COPIED_AFTER);
}

/** A text field's value that survives a reload; `key` names the activity it belongs to. */
export function useKept(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => kept(key));
  useEffect(() => setText(kept(key)), [key]);
  return [text, (fresh) => { setText(fresh); keep(key, fresh); }];
}

export const keepTitle = (position: number, title: string): void => keep(`title-${position}`, title);

/** What one's partner means to try, as they sent it. */
export interface Step {
  name: string;
  text: string;
}

export const keepStep = (position: number, from: string, step: Step): void => keep(`step-${position}-${from}`, JSON.stringify(step));

export const stepsFrom = (position: number): Step[] =>
  [...words].filter(([key]) => key.startsWith(`step-${position}-`)).map(([, text]) => JSON.parse(text) as Step);

/** The name under which a person finds these notes again. */
export const keepSession = (title: string): void => keep("session", title);

/** Everything written for oneself in this session, in its order. */
export function ownWords(steps: number): { title: string; text: string }[] {
  return Array.from({ length: steps }, (_, i) => ({ title: kept(`title-${i}`), text: kept(`own-${i}`) })).filter((x) => x.text.trim());
}
