// What people see of minutes: their own, gently; a room's, in words; a class's, for who led it.
import { AudienceTag } from "../room/parts";
import type { View } from "../wire";
import { say } from "../words";
import { choose, classMinutes, counting, kept, measured, ring, roomsHeard } from "./minutes";

const whole = (seconds: number): number => Math.round(seconds / 60);

/** At the end, for oneself: what this device counted, or that it counted nothing. */
export function OwnMinutes() {
  const sum = kept.sum;
  return (
    <section class="card me">
      <h2>{say("own-minutes-title")} <AudienceTag audience="me" /></h2>
      {sum && sum.present >= 30 ? (
        <>
          <p class="figure"><strong>{say("minutes", { minutes: whole(sum.alive) })}</strong> {say("own-minutes-connection", { present: whole(sum.present) })}</p>
          <p>{say("own-minutes-talk", { talk: whole(sum.talk) })}</p>
          <p class="quiet">{say("own-minutes-listening")}</p>
        </>
      ) : <p>{say("own-minutes-none")}</p>}
    </section>
  );
}

/** What a room may want to notice about itself, without names; and a smaller question in a silence. */
export function RoomHint({ view }: { view: View }) {
  const balance = counting.balance.value;
  if (counting.quiet.value)
    return (
      <section class="card hint" role="status">
        <h2>{say("quiet-title")}</h2>
        <p class="words">{say(questionFor(view))}</p>
      </section>
    );
  if (balance === "one-voice-leads") return <p class="hint soft" role="status">{say("balance-leads")}</p>;
  if (balance === "someone-has-hardly-spoken") return <p class="hint soft" role="status">{say("balance-hardly")}</p>;
  return null;
}

/** Every device of a room shows the same one, without asking the others; each activity another. */
function questionFor(view: View): string {
  const room = Number((view.room?.id ?? "").replace(/\D/g, "") || 0);
  return QUESTIONS[((view.activity?.position ?? 0) + room) % QUESTIONS.length]!;
}

const QUESTIONS = ["quiet-first", "quiet-small", "quiet-last-time", "quiet-wish"];

/** Whether this device counts at all, and whether its person sees a ring; in the lobby and in rooms. */
export function MinutesChoice() {
  return (
    <details class="card me choice">
      <summary>{say("own-minutes-title")} <AudienceTag audience="me" /></summary>
      <label class="tick">
        <input type="checkbox" checked={measured.value} onChange={(e) => choose("measured", e.currentTarget.checked)} />
        {say("measure-choice")}
      </label>
      <p class="quiet">{say("measure-help")}</p>
      <label class="tick">
        <input type="checkbox" checked={ring.value} disabled={!measured.value} onChange={(e) => choose("ring", e.currentTarget.checked)} />
        {say("ring-choice")}
      </label>
    </details>
  );
}

/** For the facilitator: how a room sounds from outside. Nothing where too few devices measure. */
export function RoomSound({ room }: { room: string }) {
  const heard = roomsHeard.value[room];
  return heard ? <small class={`sound ${heard}`}>{say(heard === "alive" ? "room-alive" : "room-quiet")}</small> : null;
}

/** For the facilitator, when it is over: what became of the minutes that the design gave to rooms. */
export function ClassMinutesCard() {
  const means = classMinutes.value;
  if (!means || !means.given) return null;
  const minutes = (x: number) => say("minutes", { minutes: Math.round(x) });
  const rows: [string, number][] = [
    ["class-logged-in", means.logged_in], ["class-in-rooms", means.in_rooms],
    ...(means.connection === null ? [] : [["class-connection", means.connection] as [string, number]]),
  ];
  const most = Math.max(1, ...rows.map(([, value]) => value));
  return (
    <section class="card facilitators">
      <h2>{say("class-minutes-title")} <AudienceTag audience="facilitators" /></h2>
      <ul class="bars minutes">
        {rows.map(([key, value]) => (
          <li key={key}><span>{say(key)}</span><meter min={0} max={most} value={value} aria-label={say(key)} /><strong>{minutes(value)}</strong></li>
        ))}
      </ul>
      <p>{means.connection === null || means.yielded === null ? say("class-not-measured")
        : say("class-yield", { yield: Math.round(100 * means.yielded), given: Math.round(means.given) })}</p>
    </section>
  );
}
