// The learner's screen: one thing to do, with whom, how long, and who can see it.
import { Promise } from "../activities/agreement";
import { Doing } from "../activities/every";
import { MinutesChoice, OwnMinutes, RoomHint } from "../minutes/screens";
import type { ActivityView, View } from "../wire";
import { listed, say } from "../words";
import { Bar } from "./bar";
import { CaptionsDesk, CaptionsShown } from "./captions";
import { DeviceCheck } from "./device_check";
import { Arrivals, Door } from "./door";
import { ask, narrow, nameOf } from "./live";
import { OwnNotes } from "./own_notes";
import { AudienceTag, Prompt, StepTime, TimeLeft } from "./parts";
import { Partner } from "./partner_screens";
import { onStage, Pictures, SharedScreen, sharing } from "./pictures";
import { RoomCode } from "./room_code";
import { Elsewhere, Seat } from "./places";
import { heardIn } from "./voices";
import { Where, Whereabouts } from "./whereabouts";
import { Why } from "./seating";
import { Weak } from "./weak";

export function Learner({ view }: { view: View }) {
  if (view.phase === "closed") return <Closed view={view} />;
  if (view.stepped_out) return <QuietPlace view={view} />;
  if (!view.activity) return <Lobby view={view} />;
  const { activity } = view;
  const room = view.room?.stage === "open" ? view.room : null;
  const online = view.sound;
  const measured = view.place === "online";
  const faces = !online ? [] : room ? heardIn(view, room) : alone(activity) ? [] : onStage(view);
  const screen = sharing(faces);
  return (
    <main class={`live ${activity.audience ?? ""} ${faces.length ? "beside" : ""}`}>
      <div>
        <Weak />
        <RoomCode view={view} />
        {screen ? <><SharedScreen person={screen} /><CaptionsShown /></> : null}
        {room && !measured ? <Seat view={view} room={room} /> : null}
        <Prompt activity={activity} lang={view.language} />
        <p class="facts">
          <Whom view={view} activity={activity} />
          {room ? <TimeLeft from={room.opened_at} to={room.closes_at} /> : <StepTime activity={activity} />}
          <AudienceTag audience={activity.audience} />
        </p>
        {/* One sentence: partners are told why by Partner, below. */}
        {view.room && !(view.partner && view.room.why?.reason === "partners") ? <Why room={view.room} /> : null}
        {activity.kind === "partners" ? <Partner view={view} /> : null}
        <Unled view={view} />
        {view.wants_help ? <p class="note facilitators" role="status">{say("help-asked")}</p> : null}
        {room ? <><Arrivals people={room.people} me={view.me} /><Door room={room} /></> : null}
        {/* In a room, faces first: writing is for those who cannot speak. On a wide screen they stand beside. */}
        {room && online && narrow.value ? <Pictures people={faces} captions={!screen} /> : null}
        {room && measured ? <RoomHint view={view} /> : null}
        <Doing view={view} side="Learner" />
        {online ? <CaptionsDesk view={view} /> : null}
        {online && !faces.length ? <CaptionsShown /> : null}
        {room && measured ? <MinutesChoice /> : null}
        <Whereabouts view={view} />
      </div>
      {faces.length && !(room && narrow.value) ? <Pictures people={faces} captions={!screen} /> : null}
      <Bar view={view} />
    </main>
  );
}

const alone = (activity: ActivityView): boolean => ["reflection", "action", "check", "pulse", "break"].includes(activity.kind);

/** Nobody leads at this moment: said calmly, so that nobody waits for a face. */
function Unled({ view }: { view: View }) {
  const led = view.people.some((p) => p.role === "facilitator" && p.here);
  return led ? null : <p class="note facilitators" role="status">{say("unled")}</p>;
}

function QuietPlace({ view }: { view: View }) {
  return (
    <main class="page">
      <h1>{say("stepped-out-title")}</h1>
      <p>{say("stepped-out-text")}</p>
      <p class="row">
        <button class="primary" onClick={() => ask({ type: "step-back" })}>{say("step-back")}</button>
        <Help view={view} />
      </p>
    </main>
  );
}

function Lobby({ view }: { view: View }) {
  return (
    <main class="page">
      <p class="quiet"><bdi lang={view.language}>{view.course}</bdi></p>
      <h1>{say("lobby-title", { name: nameOf(view.me ?? "") })}</h1>
      <div class="words" lang={view.language} dir="auto" dangerouslySetInnerHTML={{ __html: view.welcome }} />
      <p class="note class" role="status">{say("lobby-wait")}</p>
      <Where view={view} />
      {view.agreement ? (
        <section class="card class">
          <h2>{say("join-agreement")}</h2>
          <div lang={view.language} dir="auto" dangerouslySetInnerHTML={{ __html: view.agreement }} />
          <Promise view={view} />
        </section>
      ) : null}
      <Partner view={view} />
      {view.place === "online" ? null : <Elsewhere view={view} />}
      {view.sound ? <DeviceCheck /> : null}
      {view.place === "online" ? <MinutesChoice /> : null}
      <Help view={view} />
      <p class="quiet"><a href={`${location.pathname}/mine`} target="_blank">{say("mine-link")}</a></p>
    </main>
  );
}

function Closed({ view }: { view: View }) {
  return (
    <main class="page">
      <h1>{say("closed-title")}</h1>
      <p>{say("closed-text")}</p>
      <Partner view={view} />
      <OwnNotes view={view} />
      <OwnMinutes />
      <p class="no-print"><a href={`${location.pathname}/mine`}>{say("mine-link")}</a></p>
    </main>
  );
}

function Whom({ view, activity }: { view: View; activity: ActivityView }) {
  const names = listed((view.room?.people ?? []).filter((p) => p !== view.me).map(nameOf));
  if (view.room && !names) return null;
  if (view.room) return <span>{say(view.room.stage === "open" ? "with-whom" : "with-soon", { names })}</span>;
  if (activity.kind === "break") return null;
  return <span>{say(alone(activity) ? "alone-now" : "everyone-now")}</span>;
}

function Help({ view }: { view: View }) {
  if (view.wants_help) return <span class="quiet" role="status">{say("help-asked")}</span>;
  return <button onClick={() => ask({ type: "ask-for-help" })}>{say("ask-help")}</button>;
}
