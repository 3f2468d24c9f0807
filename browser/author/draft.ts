// What was typed, kept on this device at once: a reload, a crash or a lost connection takes nothing.

export interface Draft {
  /** The version this began from, and what that version said. */
  version: number;
  base: string;
  /** The editor's own state, with the steps that can be undone. */
  state: { doc: string };
}

// Browsers keep about 5 million characters for a site; one course must not use them up.
const LARGEST = 1_500_000;

export function keep(course: string, draft: Draft, withoutHistory: () => Draft): void {
  const whole = JSON.stringify(draft);
  try {
    localStorage.setItem(nameOf(course), whole.length < LARGEST ? whole : JSON.stringify(withoutHistory()));
  } catch {
    // No room on this device: the server's copy, saved a moment later, is then the only one.
  }
}

export function kept(course: string): Draft | null {
  try {
    const found = JSON.parse(localStorage.getItem(nameOf(course)) ?? "null") as Draft | null;
    return found && typeof found.state.doc === "string" && typeof found.base === "string" ? found : null;
  } catch {
    return null;
  }
}

const nameOf = (course: string): string => `writing:${course}`;
