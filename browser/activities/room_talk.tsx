// What every kind that sits people in rooms shares: the wait, the time, and writing to each other.
import { useKept } from "../room/kept";
import { call, nameOf } from "../room/live";
import { AudienceTag } from "../room/parts";
import { hasTables } from "../room/places";
import type { View } from "../wire";
import { say } from "../words";
import { Promise } from "./agreement";
import type { Seen } from "./screens";

export function RoomTalk({ view, activity }: Seen) {
  const [text, setText] = useKept(`room-${activity.position}`);
  if (!view.agreed && view.agreement) return <div role="status"><p>{say("agree-first")}</p><Promise view={view} /></div>;
  if (!view.room) return <p role="status" class="quiet">{say("seat-soon")}</p>;
  if (view.room.stage !== "open") return null;
  return (
    <>
      {view.room.told ? (
        <p class="card facilitators" role="status"><strong>{say("told-by")}: </strong><bdi>{view.room.told.text}</bdi></p>
      ) : null}
      {!view.sound ? null : <section class={`card ${activity.audience ?? ""}`}>
        <ul class="lines" aria-live="polite">
          {call.lines.value.map((line, i) => (
            <li key={i}>{line.from ? <strong><bdi>{nameOf(line.from)}</bdi>: </strong> : null}<bdi>{line.text}</bdi></li>
          ))}
        </ul>
        <form onSubmit={(event) => { event.preventDefault(); if (text.trim()) call.say(text); setText(""); }}>
          <label for="room-text">{say("room-text")} <AudienceTag audience={activity.audience} /></label>
          <div class="row">
            <input id="room-text" value={text} maxLength={2000} autocomplete="off" onInput={(e) => setText(e.currentTarget.value)} />
            <button>{say("send")}</button>
          </div>
        </form>
      </section>}
    </>
  );
}

export const RoomsWall = ({ view }: { view: View }) => <p class="quiet">{say(hasTables(view) ? "projector-tables" : "projector-rooms")}</p>;
