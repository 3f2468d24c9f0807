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

/** Who of a group is kept apart, and how often its people have shared a room. */
export function costs(group: readonly string[], apart: readonly Two[], times: (a: string, b: string) => number): { apart: Two[]; known: number } {
  let known = 0;
  group.forEach((a, i) => group.slice(i + 1).forEach((b) => (known += times(a, b))));
  return { apart: apart.filter((two) => two.every((p) => group.includes(p))), known };
}
