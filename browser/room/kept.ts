// What a person wrote for themselves: kept on this device, never sent.
import { useEffect, useState } from "preact/hooks";

/** A text field's value that survives a reload; `key` names the activity it belongs to. */
export function useKept(key: string): [string, (text: string) => void] {
  const name = `${location.pathname}:${key}`;
  const [text, setText] = useState(() => localStorage.getItem(name) ?? "");
  useEffect(() => setText(localStorage.getItem(name) ?? ""), [name]);
  return [
    text,
    (fresh) => {
      setText(fresh);
      if (fresh) localStorage.setItem(name, fresh);
      else localStorage.removeItem(name);
    },
  ];
}
