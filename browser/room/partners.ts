// What a change of learning partners makes of the groups, and what it costs. No screen.

export type Groups = readonly (readonly string[])[];
type Two = readonly string[];

/** The groups that are new when two people change places, or one without a partner comes in; null
 * where nothing changes, or somebody would be left without. */
export function changed(groups: Groups, first: string, second: string): string[][] | null {
  const [a, b] = [first, second].map((p) => groups.find((group) => group.includes(p)));
  if (a && a === b) return null;
  if (a && b) return [swapped(a, first, second), swapped(b, second, first)];
  const group = a ?? b;
  if (!group) return [[first, second]];
  const [joins, beside] = a ? [second, first] : [first, second];
  // A trio gives one away; a pair becomes a trio.
  if (group.length > 2) return [group.filter((p) => p !== beside), [beside, joins]];
  return [[...group, joins]];
}

const swapped = (group: readonly string[], out: string, into: string): string[] => group.map((p) => (p === out ? into : p));

/** How often the people of a group have shared a room. */
export function known(group: readonly string[], times: (a: string, b: string) => number): number {
  let sum = 0;
  group.forEach((a, i) => group.slice(i + 1).forEach((b) => (sum += times(a, b))));
  return sum;
}

/** Those pairs of which both, or only one, are in the group. */
export const within = (pairs: readonly Two[], group: readonly string[]): Two[] => pairs.filter((two) => two.every((p) => group.includes(p)));
export const parted = (pairs: readonly Two[], group: readonly string[]): Two[] => pairs.filter((two) => two.filter((p) => group.includes(p)).length === 1);
