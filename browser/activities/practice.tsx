// practice: a small room with roles that go round on time, so that each one has each of them.
import { nameOf, now } from "../room/live";
import type { PracticeTask } from "../wire";
import { say } from "../words";
import { RoleCard, nameOfRole } from "./role_card";
import { RoomTalk, RoomsWall } from "./room_talk";
import type { Screens, Seen } from "./screens";
import { roleOf } from "./turns";

function Roles({ view, task }: Seen<PracticeTask>) {
  const room = view.room;
  if (room?.stage !== "open" || !view.me) return null;
  const turns = task.roles_rotate ? Math.max(room.people.length, task.roles.length) : 1;
  const length = task.roles_rotate ? (task.turn_seconds * task.roles.length) / turns : task.turn_seconds;
  const turn = Math.min(turns - 1, Math.max(0, Math.floor((now.value - room.opened_at) / length)));
  const mine = roleOf(task.roles, room.people.length, room.people.indexOf(view.me), turn);
  const others = room.people.filter((p) => p !== view.me);
  return (
    <RoleCard role={mine} turn={turn + 1} turns={turns}>
      <p class="quiet">
        {others.map((p) => say("turn-role", { name: nameOf(p), role: nameOfRole(roleOf(task.roles, room.people.length, room.people.indexOf(p), turn)) })).join(" · ")}
      </p>
    </RoleCard>
  );
}

export const practice: Screens<PracticeTask> = {
  Learner: (seen) => <><Roles {...seen} /><RoomTalk {...seen} /></>,
  Wall: RoomsWall,
};
