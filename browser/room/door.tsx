// The door of a room: who came, who went, and a facilitator who knocks. Never anybody unannounced.
import { useEffect, useRef, useState } from "preact/hooks";
import type { RoomView } from "../wire";
import { listed, say } from "../words";
import { ask, nameOf } from "./live";

const LINGERS = 8_000; // milliseconds; long enough to look up from a conversation

/** Who came and who went, said once and quietly. */
export function Arrivals({ people, me }: { people: readonly string[]; me: string | null }) {
  const before = useRef(people);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const came = people.filter((p) => p !== me && !before.current.includes(p));
    const left = before.current.filter((p) => p !== me && !people.includes(p));
    before.current = people;
    const names = (some: readonly string[]): string => listed(some.map(nameOf));
    if (came.length) setSaid(say("room-joined", { names: names(came) }));
    else if (left.length) setSaid(say("room-left", { names: names(left) }));
    const quiet = setTimeout(() => setSaid(""), LINGERS);
    return () => clearTimeout(quiet);
  }, [people.join()]);
  return <div role="status">{said ? <p class="note room">{said}</p> : null}</div>;
}

/** A facilitator who knocks, or whom somebody has let in: never unannounced. */
export function Door({ room }: { room: RoomView }) {
  return (
    <>
      {room.knocks.map((person) => (
        <div key={person} class="card facilitators" role="alert">
          <p>{say("knocking", { name: nameOf(person) })}</p>
          <div class="row">
            <button class="primary" onClick={() => ask({ type: "answer-knock", person, enter: true })}>{say("knock-enter")}</button>
            <button onClick={() => ask({ type: "answer-knock", person, enter: false })}>{say("knock-not-now")}</button>
          </div>
        </div>
      ))}
      {room.guests.map((person) => (
        <p key={person} class="note facilitators" role="status">{say("guest-here", { name: nameOf(person) })}</p>
      ))}
    </>
  );
}

