// A table's laptop: carries the voices of those from afar to a table, and the table's to them. It is nobody's seat.
import type { View } from "../wire";
import { listed, say } from "../words";
import { Devices } from "./bar";
import { CaptionsShown } from "./captions";
import { DeviceCheck } from "./device_check";
import { HeardBy } from "./heard_by";
import { nameOf } from "./live";
import { Prompt, TimeLeft } from "./parts";
import { Pictures } from "./pictures";
import { named } from "./places";
import { RoomCode } from "./room_code";
import { heardIn } from "./voices";
import { Weak } from "./weak";

export function Laptop({ view }: { view: View }) {
  const { activity, room } = view;
  if (view.phase === "closed") return <main class="page"><h1>{say("closed-title")}</h1><p>{say("laptop-closed")}</p></main>;
  if (!room || !activity)
    return (
      <main class={activity ? "page far" : "page"}>
        <p class="quiet"><bdi>{nameOf(view.me ?? "")}</bdi></p>
        <h1>{say(activity ? "laptop-rests" : "laptop-ready")}</h1>
        <p>{say(activity ? "laptop-rests-text" : "laptop-ready-text")}</p>
        {activity ? null : <DeviceCheck />}
      </main>
    );
  const afar = heardIn(view, room);
  const names = listed(afar.map(nameOf));
  if (room.stage !== "open")
    return (
      <main class="page far">
        <h1>{say("laptop-carry", { table: named(view, room.id) })}</h1>
        <p>{say("laptop-carry-text", { names })}</p>
      </main>
    );
  return (
    <main class={`live ${activity.audience ?? ""} beside`}>
      <div>
        <Weak />
        <RoomCode view={view} />
        <section class={`card seat ${activity.audience ?? "room"}`} role="status">
          <p class="quiet">{say("laptop-here", { names })}</p>
          <p class="number">{named(view, room.id)}</p>
        </section>
        <Prompt activity={activity} lang={view.language} />
        <p class="facts"><TimeLeft from={room.opened_at} to={room.closes_at} /></p>
        {room.guests.map((person) => <p key={person} class="note facilitators" role="status">{say("guest-here", { name: nameOf(person) })}</p>)}
        <CaptionsShown />
      </div>
      <Pictures people={afar} self={say("laptop-picture")} captions={false} />
      <nav class="bar" aria-label={say("bar")}><HeardBy /><div class="buttons"><Devices /></div></nav>
    </main>
  );
}
