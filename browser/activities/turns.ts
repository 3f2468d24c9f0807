// Whose turn it is, and in which role: arithmetic only.

/** The role of the person in `chair` at `turn`; a fourth person, or a missing third, rests a role. */
export function roleOf(roles: readonly string[], people: number, chair: number, turn: number): string {
  const places = Math.max(people, roles.length);
  return roles[(chair + turn) % places] ?? "pauses";
}
