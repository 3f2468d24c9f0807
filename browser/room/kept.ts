// What a person wrote for themselves: kept on this device, never sent.
import { useEffect, useState } from "preact/hooks";

const nameOf = (key: string): string => `${location.pathname}:${key}`;

export const kept = (key: string): string => localStorage.getItem(nameOf(key)) ?? "";

export function keep(key: string, text: string): void {
  if (text) localStorage.setItem(nameOf(key), text);
  else localStorage.removeItem(nameOf(key));
}

/** A text field's value that survives a reload; `key` names the activity it belongs to. */
export function useKept(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => kept(key));
  useEffect(() => setText(kept(key)), [key]);
  return [text, (fresh) => { setText(fresh); keep(key, fresh); }];
}

export const keepTitle = (position: number, title: string): void => keep(`title-${position}`, title);

/** Everything written for oneself in this session, in its order. */
export function ownWords(steps: number): { title: string; text: string }[] {
  return Array.from({ length: steps }, (_, i) => ({ title: kept(`title-${i}`), text: kept(`own-${i}`) })).filter((x) => x.text.trim());
}
