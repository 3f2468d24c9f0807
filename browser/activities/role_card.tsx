// What somebody has to do in this turn of a practice; in the room, and in the preview of its course.
import type { ComponentChildren } from "preact";
import { say } from "../words";

// Roles that the course names itself are in its own words.
const USUAL = new Set(["speaker", "listener", "observer", "pauses"]);
export const nameOfRole = (role: string) => (USUAL.has(role) ? say(`role-${role}`) : role);

export function RoleCard({ role, turn, turns, children }: { role: string; turn: number; turns: number; children?: ComponentChildren }) {
  return (
    <section class="card room" role="status">
      {turns > 1 && <p class="quiet">{say("turn-of", { turn, turns })}</p>}
      <h2>{say("turn-you", { role: nameOfRole(role) })}</h2>
      {USUAL.has(role) && <p>{say(`role-${role}-text`)}</p>}
      {children}
    </section>
  );
}
