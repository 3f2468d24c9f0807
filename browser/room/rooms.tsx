// Rooms and people as the facilitator sees them: who sits where, who calls; never what is said.
import { useState } from "preact/hooks";
import { roomsHeard } from "../minutes/minutes";
import { RoomSound } from "../minutes/screens";
import type { Desk, View } from "../wire";
import { say } from "../words";
import { ask, nameOf } from "./live";
import { AudienceTag } from "./parts";

export function Rooms({ desk }: { desk: Desk }) {
  const [moving, setMoving] = useState<string | null>(null);
  const number = (id: string): string => id.slice(1);
  const move = (room: string): void => {
    if (moving) ask({ type: "move-person", person: moving, room });
    setMoving(null);
  };
  return (
    <section>
      <h2>{say("desk-rooms")}</h2>
      {desk.rooms.length ? null : <p class="quiet">{say("desk-no-rooms")}</p>}
      <ul class="rooms">
        {desk.rooms.map((room) => (
          <li key={room.id} class={roomsHeard.value[room.id] === "quiet" ? "still" : ""}>
            <small class="quiet">{say("desk-room", { number: number(room.id) })}</small>
            <RoomSound room={room.id} />
            {room.people.map((p) => (
              <button key={p} class="plain" aria-pressed={moving === p} onClick={() => setMoving(moving === p ? null : p)}>{nameOf(p)}</button>
            ))}
            {moving && !room.people.includes(moving) ? (
              <button class="here" onClick={() => move(room.id)}>{say("desk-move", { name: nameOf(moving) })} {number(room.id)}</button>
            ) : null}
          </li>
        ))}
      </ul>
      {desk.unseated.length ? <p>{say("desk-unseated")}: {desk.unseated.map(nameOf).join(", ")}</p> : null}
      {desk.stage === "open" ? <Tell /> : null}
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

export function People({ view }: { view: View }) {
  return (
    <section>
      <h2>{say("desk-people")}</h2>
      <ul class="people">
        {view.people.filter((p) => p.role === "learner").map((p) => (
          <li key={p.id} class={p.here ? "" : "away"}>
            {p.name}{p.here ? null : <small> · {say("away")}</small>}{" "}
            {p.hand_up ? <button onClick={() => ask({ type: "give-floor", person: p.id })}>{say("desk-floor")}</button> : null}
            {p.on_stage ? <button onClick={() => ask({ type: "take-floor", person: p.id })}>{say("desk-unfloor")}</button> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Calls({ desk }: { desk: Desk }) {
  if (!desk.calls.length) return null;
  return (
    <section class="card facilitators" role="alert">
      <h2>{say("desk-calls")}</h2>
      {desk.calls.map((person) => (
        <p key={person}>{nameOf(person)} <button onClick={() => ask({ type: "answer-help", person })}>{say("desk-call-done")}</button></p>
      ))}
    </section>
  );
}
