// practice: a triad whose roles rotate on time; each one speaks, listens and observes.
import { nameOf, now } from "../room/live";
import type { PracticeTask } from "../wire";
import { say } from "../words";
import { RoomTalk, RoomsWall } from "./room_talk";
import type { Screens, Seen } from "./screens";
import { roleOf } from "./turns";

function Roles({ view, task }: Seen<PracticeTask>) {
  const room = view.room;
  if (room?.stage !== "open" || !view.me) return null;
  const turns = Math.max(room.people.length, task.roles.length);
  const length = (task.turn_seconds * task.roles.length) / turns;
  const turn = Math.min(turns - 1, Math.max(0, Math.floor((now.value - room.opened_at) / length)));
  const mine = roleOf(task.roles, room.people.length, room.people.indexOf(view.me), turn);
  const others = room.people.filter((p) => p !== view.me);
  return (
    <section class="card room" role="status">
      <p class="quiet">{say("turn-of", { turn: turn + 1, turns })}</p>
      <h2>{say("turn-you", { role: say(`role-${mine}`) })}</h2>
      <p>{say(`role-${mine}-text`)}</p>
      <p class="quiet">
        {others.map((p) => say("turn-role", { name: nameOf(p), role: say(`role-${roleOf(task.roles, room.people.length, room.people.indexOf(p), turn)}`) })).join(" · ")}
      </p>
    </section>
  );
}

export const practice: Screens<PracticeTask> = {
  Learner: (seen) => <><Roles {...seen} /><RoomTalk {...seen} /></>,
  Wall: RoomsWall,
};
