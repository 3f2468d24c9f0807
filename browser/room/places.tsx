// Sessions whose people talk outside this page: at tables in one place, or in a call of another service.
import type { Desk, RoomView, View } from "../wire";
import { listed, say } from "../words";
import { nameOf } from "./live";
import { atTable, fromAfar } from "./voices";

export const numberOf = (room: string): string => room.slice(1);

/** People sit at tables, all of them or some. */
export const hasTables = (view: View): boolean => view.place === "tables" || view.place === "hybrid";

/** A table or a room by its number: "Table 3". */
export const named = (view: View, room: string): string =>
  say(hasTables(view) ? "table-numbered" : "desk-room", { number: numberOf(room) });

/** Where to go now, large enough to be found while walking. */
export function Seat({ view, room }: { view: View; room: RoomView }) {
  return (
    <section class={`card seat ${view.activity?.audience ?? "room"}`} role="status">
      <p class="quiet">{say(view.sound ? "seat-heard" : hasTables(view) ? "seat-go" : "seat-go-call")}</p>
      <p class="number">{named(view, room.id)}</p>
      <Joined view={view} room={room} />
    </section>
  );
}

/** At a table where somebody is heard from afar: by what. */
function Joined({ view, room }: { view: View; room: RoomView }) {
  const others = room.people.filter((p) => p !== view.me);
  const near = atTable(view, view.sound ? others : room.people);
  const afar = fromAfar(view, others);
  if (view.sound ? !near.length : !afar.length) return null;
  if (!room.laptops.length) return <p>{say(view.sound ? "seat-no-laptop-afar" : "seat-no-laptop", { names: listed((view.sound ? near : afar).map(nameOf)) })}</p>;
  return <p>{say(view.sound ? "seat-laptop-afar" : "seat-laptop", { names: listed((view.sound ? near : afar).map(nameOf)) })}</p>;
}

/** In the lobby: where people talk, told to whoever takes part or to whoever leads. */
export function Elsewhere({ view, leads = false }: { view: View; leads?: boolean }) {
  const laptops = view.people.filter((p) => leads && p.role === "laptop" && p.here);
  return (
    <section class="card">
      <h2>{say(`place-${view.place}`)}</h2>
      <p>{say(leads ? `desk-place-${view.place}` : `lobby-${view.place}`)}</p>
      {laptops.length ? <p role="status"><strong>{say("desk-laptops-ready", { names: listed(laptops.map((p) => p.name)) })}</strong></p> : null}
      {view.call ? <p><a class="button" href={view.call} target="_blank" rel="noopener noreferrer">{say("call-open")}</a></p> : null}
    </section>
  );
}

/** The rooms as text, for whoever opens them in the other service. */
export function RoomsToCopy({ view, desk }: { view: View; desk: Desk }) {
  if (view.place !== "elsewhere" || !desk.rooms.length) return null;
  const list = desk.rooms.map((room) => `${named(view, room.id)}: ${room.people.map(nameOf).join(", ")}`).join("\n");
  return (
    <details class="copy">
      <summary>{say("rooms-copy")}</summary>
      <p class="quiet">{say("rooms-copy-help")}</p>
      <pre>{list}</pre>
      <button onClick={() => void navigator.clipboard.writeText(list)}>{say("rooms-copy-go")}</button>
    </details>
  );
}
