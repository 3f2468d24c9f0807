// Rooms as the facilitator sees them: who sits where, and a door to knock at; never what is said.
import { useState } from "preact/hooks";
import { roomsHeard } from "../minutes/minutes";
import { RoomSound } from "../minutes/screens";
import type { Desk, MetView, RoomGlance, View } from "../wire";
import { listed, say } from "../words";
import { ask, nameOf } from "./live";
import { AudienceTag } from "./parts";
import { Pictures } from "./pictures";
import { hasTables, named, numberOf as number, RoomsToCopy } from "./places";
import { RoomCode } from "./room_code";
import { price } from "./seating";
import { atTable, fromAfar, heardIn } from "./voices";

export function Rooms({ view, desk, met }: { view: View; desk: Desk; met: MetView | null }) {
  const [moving, setMoving] = useState<string | null>(null);
  const move = (room: string): void => {
    if (moving) ask({ type: "move-person", person: moving, room });
    setMoving(null);
  };
  const seats = view.activity?.audience === "room" || view.activity?.audience === "pair";
  const learners = view.people.filter((p) => p.role === "learner" && p.here);
  const unpromised = seats && view.agreement ? learners.length - (view.promised ?? 0) : 0;
  const alone = seats && learners.length === 1;
  return (
    <section>
      <h2>{say(hasTables(view) ? "desk-tables" : "desk-rooms")}</h2>
      {unpromised ? <p role="status">{say("desk-unpromised", { count: unpromised })}</p> : null}
      {desk.rooms.length || unpromised ? null : <p class="quiet">{say(alone ? "desk-alone" : "desk-no-rooms")}</p>}
      <ul class="rooms">
        {desk.rooms.map((room) => (
          <Table key={room.id} view={view} desk={desk} met={met} room={room} moving={moving} pick={setMoving} move={() => move(room.id)} />
        ))}
      </ul>
      <Laptops view={view} desk={desk} />
      {desk.left_out.map((x) => <p key={x.what} class="note facilitators">{say("desk-left-out", { what: x.what, names: listed(x.people.map(nameOf)) })}</p>)}
      {desk.unseated.length ? <p>{say("desk-unseated")}: {listed(desk.unseated.map(nameOf))}</p> : null}
      <RoomsToCopy view={view} desk={desk} />
      {desk.stage === "open" ? <Tell /> : null}
    </section>
  );
}

/** Tables at which somebody from afar would hear nobody, and what to do. */
function Laptops({ view, desk }: { view: View; desk: Desk }) {
  const bare = desk.rooms.filter((room) => !room.laptops.length && fromAfar(view, room.people).length && atTable(view, room.people).length);
  if (!bare.length) return null;
  return <p class="note" role="status">{say("desk-laptops", { tables: listed(bare.map((room) => named(view, room.id))), count: bare.length })}</p>;
}

/** A person is moved by drag and drop, or by pressing a name and then a table: both say the same. */
function Table({ view, desk, met, room, moving, pick, move }: {
  view: View; desk: Desk; met: MetView | null; room: RoomGlance; moving: string | null; pick(person: string | null): void; move(): void;
}) {
  const [over, setOver] = useState(false);
  const afar = fromAfar(view, room.people);
  // At a table one walks up; where somebody is heard through a device, one knocks.
  const heard = view.place === "online" || afar.length > 0;
  const welcome = moving !== null && !room.people.includes(moving);
  return (
    <li
      class={over && welcome ? "over" : roomsHeard.value[room.id] === "quiet" ? "still" : ""}
      onDragOver={(event) => { if (welcome) event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); move(); }}
    >
      <small class="quiet">{named(view, room.id)}</small>
      <RoomSound room={room.id} />
      {room.laptops.map((laptop) => <small key={laptop} class="quiet"><bdi>{nameOf(laptop)}</bdi></small>)}
      {room.people.map((p) => (
        <button
          key={p} class="plain" aria-pressed={moving === p} draggable
          onDragStart={() => pick(p)} onDragEnd={() => pick(null)} onClick={() => pick(moving === p ? null : p)}
        >{nameOf(p)}{afar.includes(p) ? <small> · {say("desk-afar")}</small> : null}</button>
      ))}
      {welcome ? (
        <button class="here" onClick={move}>
          {say("desk-move", { name: nameOf(moving) })} {number(room.id)}
          <small>{price(met, view.rules ?? null, moving, room.people)}</small>
        </button>
      ) : null}
      {heard && desk.stage === "open" && desk.visits === null && moving === null ? (
        <button class="here" aria-label={say("desk-knock-at", { number: number(room.id) })} onClick={() => ask({ type: "knock", room: room.id })}>{say("desk-knock")}</button>
      ) : null}
    </li>
  );
}

/** At the door of a room, or in it. */
export function Visit({ view, desk }: { view: View; desk: Desk }) {
  if (desk.visits === null) return null;
  return (
    <section class={`card ${view.activity?.audience ?? "room"}`} role="status">
      <h2>{say(desk.inside ? "desk-inside" : "desk-at-door", { number: number(desk.visits) })}</h2>
      <p class="quiet">{say(desk.inside ? "desk-inside-text" : "desk-at-door-text")}</p>
      {desk.inside ? <RoomCode view={view} /> : null}
      {desk.inside && view.room ? <Pictures people={heardIn(view, view.room)} /> : null}
      <button onClick={() => ask({ type: "leave-room" })}>{say(desk.inside ? "desk-leave" : "desk-step-back")}</button>
    </section>
  );
}

function Tell() {
  const [text, setText] = useState("");
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (text.trim()) ask({ type: "tell-rooms", text }); setText(""); }}>
      <label for="tell">{say("desk-tell-text")} <AudienceTag audience="class" /></label>
      <div class="row">
        <input id="tell" maxLength={200} value={text} autocomplete="off" onInput={(e) => setText(e.currentTarget.value)} />
        <button>{say("desk-tell")}</button>
      </div>
    </form>
  );
}
