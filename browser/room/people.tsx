// The people of the class as the facilitator sees them: who is here, whose hand is up, who calls.
import type { Desk, View } from "../wire";
import { say } from "../words";
import { ask, nameOf } from "./live";
import { named } from "./places";
import { fromAfar } from "./voices";

export function People({ view }: { view: View }) {
  const learners = view.people.filter((p) => p.role === "learner");
  const afar = fromAfar(view, learners.map((p) => p.id));
  return (
    <section>
      <h2>{say("desk-people")}</h2>
      {learners.length ? null : <p class="quiet">{say("desk-nobody")}</p>}
      <ul class="people">
        {learners.map((p) => (
          <li key={p.id} class={p.here ? "" : "away"}>
            {p.name}{afar.includes(p.id) ? <small> · {say("desk-afar")}</small> : null}{p.here ? null : <small> · {say("away")}</small>}{" "}
            {p.hand_up ? <button onClick={() => ask({ type: "give-floor", person: p.id })}>{say("desk-floor")}</button> : null}
            {p.on_stage ? <button onClick={() => ask({ type: "take-floor", person: p.id })}>{say("desk-unfloor")}</button> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Calls({ view, desk }: { view: View; desk: Desk }) {
  if (!desk.calls.length) return null;
  return (
    <section class="card facilitators" role="alert">
      <h2>{say("desk-calls")}</h2>
      {desk.calls.map((person) => {
        const room = desk.rooms.find((r) => r.people.includes(person));
        return (
          <p key={person} class="row">
            <span>{nameOf(person)}{room ? <small class="quiet"> · {named(view, room.id)}</small> : null}</span>
            {room && (view.place === "online" || fromAfar(view, room.people).length) && desk.stage === "open" && desk.visits !== room.id ? <button onClick={() => ask({ type: "knock", room: room.id })}>{say("desk-knock")}</button> : null}
            <button onClick={() => ask({ type: "answer-help", person })}>{say("desk-call-done")}</button>
          </p>
        );
      })}
    </section>
  );
}
