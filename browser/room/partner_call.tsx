// Ten minutes with one's learning partner, between two sessions: a room with the same promises, and a soft end.
import { Doing } from "../activities/every";
import type { View } from "../wire";
import { listed, say } from "../words";
import { Devices, BarButton } from "./bar";
import { DeviceCheck } from "./device_check";
import { Arrivals } from "./door";
import { HeardBy } from "./heard_by";
import { ask, nameOf, narrow, now } from "./live";
import { AudienceTag, TimeLeft } from "./parts";
import { Pictures, SharedScreen, sharing } from "./pictures";
import { RoomCode } from "./room_code";
import { Weak } from "./weak";

const MINUTES = 10; // as in live/partner_call.py
const NEARLY = 120; // seconds before the end in which more can be asked for
const page = location.pathname.replace(/call$/, "partner");

export function PartnerCall({ view }: { view: View }) {
  const room = view.room?.stage === "open" ? view.room : null;
  if (!room) return <Waiting view={view} />;
  const others = room.people.filter((person) => person !== view.me);
  const screen = sharing(others);
  const here = view.people.filter((person) => person.here && person.id !== view.me);
  return (
    <main class="live pair beside">
      <div>
        <RoomCode view={view} />
        {screen ? <SharedScreen person={screen} /> : null}
        <section class="prompt"><h1 class="title">{say("call-with", { names: listed(others.map(nameOf)) })}</h1></section>
        <p class="facts"><TimeLeft from={room.opened_at} to={room.closes_at} /> <AudienceTag audience="pair" /></p>
        <Arrivals people={[view.me ?? "", ...here.map((person) => person.id)]} me={view.me} />
        {here.length ? null : <p class="note pair" role="status">{say("call-alone")}</p>}
        <SoftEnd closes={room.closes_at} />
        <Weak />
        {narrow.value ? <Pictures people={others} captions={!screen} /> : null}
        <Doing view={view} side="Learner" />
        <p class="quiet">{say("call-server")}</p>
      </div>
      {narrow.value ? null : <Pictures people={others} captions={!screen} />}
      <nav class="bar" aria-label={say("bar")}>
        <HeardBy />
        <div class="buttons">
          <Devices />
          <BarButton icon="leave" name={say("call-goodbye")} does={goodbye}>{say("call-goodbye")}</BarButton>
        </div>
      </nav>
    </main>
  );
}

/** Alone so far: what one's camera shows, and when the other comes it begins by itself. */
function Waiting({ view }: { view: View }) {
  return (
    <main class="page">
      <p class="quiet"><AudienceTag audience="pair" /></p>
      <h1>{say("call-ten")}</h1>
      <p class="note pair" role="status">{say("call-waiting", { name: nameOf(view.me ?? "") })}</p>
      <p>{say("call-waiting-text")}</p>
      <DeviceCheck />
      <p><a href={page} onClick={() => ask({ type: "step-out" })}>{say("call-back")}</a></p>
    </main>
  );
}

/** Nothing ends by itself: who is in the middle of a sentence goes on. */
function SoftEnd({ closes }: { closes: number }) {
  const left = closes - now.value;
  if (left >= NEARLY) return null;
  return (
    <section class="card pair">
      <p role="status">{say(left > 0 ? "call-nearly" : "call-over")}</p>
      <p class="row">
        <button class="primary" onClick={() => ask({ type: "extend-time", minutes: MINUTES })}>{say("call-more")}</button>
        <button onClick={goodbye}>{say("call-goodbye")}</button>
      </p>
    </section>
  );
}

function goodbye(): void {
  ask({ type: "step-out" });
  // The word goes out before the page does.
  setTimeout(() => location.assign(page), 150);
}
