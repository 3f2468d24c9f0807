// The learner's screen: one thing to do, with whom, how long, and who can see it.
import { Promise } from "../activities/agreement";
import { Doing } from "../activities/every";
import { MinutesChoice, OwnMinutes, RoomHint } from "../minutes/screens";
import type { ActivityView, View } from "../wire";
import { say } from "../words";
import { DeviceCheck } from "./device_check";
import { ask, nameOf } from "./live";
import { OwnNotes } from "./own_notes";
import { RoomCode } from "./room_code";
import { AudienceTag, Devices, OwnPicture, Picture, Prompt, TimeLeft } from "./parts";

export function Learner({ view }: { view: View }) {
  if (view.phase === "closed") return <Closed view={view} />;
  if (view.stepped_out)
    return (
      <main class="page">
        <h1>{say("stepped-out-title")}</h1>
        <p>{say("stepped-out-text")}</p>
        <p><button class="primary" onClick={() => ask({ type: "step-back" })}>{say("step-back")}</button></p>
        <Help view={view} />
      </main>
    );
  if (!view.activity) return <Lobby view={view} />;
  const room = view.room?.stage === "open" ? view.room : null;
  const on = view.people.filter((p) => p.here && p.id !== view.me && (p.role === "facilitator" || p.on_stage));
  const beside = room ? room.people.filter((p) => p !== view.me) : on.map((p) => p.id);
  const pictures = (
    <section class="pictures">
      {beside.map((p) => <Picture key={p} person={p} />)}
      <OwnPicture />
    </section>
  );
  return (
    <main class={`live ${view.activity.audience ?? ""}`}>
      <RoomCode view={view} />
      <Prompt activity={view.activity} />
      <p class="facts">
        <Whom view={view} activity={view.activity} />
        {room ? <TimeLeft closesAt={room.closes_at} /> : <span>{say("minutes", { minutes: view.activity.minutes })}</span>}
        <AudienceTag audience={view.activity.audience} />
      </p>
      {/* In a room, faces first: writing is for those who cannot speak. */}
      {room ? pictures : null}
      {room ? <RoomHint view={view} /> : null}
      <Doing view={view} side="Learner" />
      {room ? <MinutesChoice /> : pictures}
      <footer class="row">
        <Devices />
        <Hand view={view} />
        <Help view={view} />
        <button onClick={() => ask({ type: "step-out" })}>{say("step-out")}</button>
      </footer>
    </main>
  );
}

function Lobby({ view }: { view: View }) {
  return (
    <main class="page">
      <p class="quiet">{view.course}</p>
      <h1>{say("lobby-title", { name: nameOf(view.me ?? "") })}</h1>
      <div class="words" dangerouslySetInnerHTML={{ __html: view.welcome }} />
      <p class="quiet" role="status">{say("lobby-wait")}</p>
      {view.agreement ? (
        <section class="card class">
          <h2>{say("join-agreement")}</h2>
          <div dangerouslySetInnerHTML={{ __html: view.agreement }} />
          <Promise view={view} />
        </section>
      ) : null}
      <DeviceCheck />
      <MinutesChoice />
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
      <OwnNotes view={view} />
      <OwnMinutes />
      <p class="no-print"><a href={`${location.pathname}/mine`}>{say("mine-link")}</a></p>
    </main>
  );
}

function Whom({ view, activity }: { view: View; activity: ActivityView }) {
  const names = (view.room?.people ?? []).filter((p) => p !== view.me).map(nameOf).join(", ");
  if (view.room) return <span>{say(view.room.stage === "open" ? "with-whom" : "with-soon", { names })}</span>;
  const alone = ["reflection", "action", "check", "pulse"].includes(activity.kind);
  return <span>{say(alone ? "alone-now" : "everyone-now")}</span>;
}

function Hand({ view }: { view: View }) {
  if (view.room) return null;
  const up = view.people.find((p) => p.id === view.me)?.hand_up ?? false;
  return (
    <button aria-pressed={up} onClick={() => ask({ type: up ? "lower-hand" : "raise-hand" })}>
      {say(up ? "lower-hand" : "raise-hand")}
    </button>
  );
}

function Help({ view }: { view: View }) {
  if (view.wants_help) return <span class="quiet" role="status">{say("help-asked")}</span>;
  return <button onClick={() => ask({ type: "ask-for-help" })}>{say("ask-help")}</button>;
}
