// How often two people have shared a room, read from the picture that facilitators get.
import type { MetView } from "../wire";

/** 0 where the picture does not hold one of them. */
export function timesMet(met: MetView, one: string, other: string): number {
  const [low, high] = [met.people.indexOf(one), met.people.indexOf(other)].sort((a, b) => a - b);
  return low === undefined || high === undefined || low < 0 ? 0 : (met.times[high]?.[low] ?? 0);
}
