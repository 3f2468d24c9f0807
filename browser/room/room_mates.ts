// With whom one sat in rooms that may be brought back: known to this device, for the debrief. Never those of a pair.
import type { View } from "../wire";
import { keep, kept } from "./kept";

export function rememberMates(view: View): void {
  if (view.activity?.audience !== "room" || view.room?.stage !== "open") return;
  const known = new Set([...roomMates(), ...view.room.people.filter((person) => person !== view.me)]);
  keep("mates", JSON.stringify([...known]));
}

export const roomMates = (): string[] => JSON.parse(kept("mates") || "[]") as string[];
