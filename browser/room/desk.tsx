// The facilitator's desk: the plan, one main button, rooms at a glance. Never what is said in them.
import { useState } from "preact/hooks";
import { Posts } from "../activities/activity";
import type { Desk as DeskView, View, WireCommand } from "../wire";
import { say } from "../words";
import { ask, nameOf } from "./live";
import { Agreement } from "./learner";
import { AudienceTag, Bars, Devices, OwnPicture, Prompt, TimeLeft } from "./parts";

export function Desk({ view, desk }: { view: View; desk: DeskView }) {
  const { activity } = view;
  const here = view.people.filter((p) => p.here && p.role === "learner");
  if (view.phase === "closed")
    return <main class="page"><h1>{say("closed-title")}</h1></main>;
  return (
    <main class={`desk ${activity?.audience ?? ""}`}>
      <Tour />
      <aside class="plan" aria-label={say("desk-plan")}>
        <h2>{say("desk-plan")}</h2>
        <ol>
          {desk.steps.map((step, i) => (
            <li key={i} aria-current={i === activity?.position ? "step" : undefined}>
              <span>{step.title}</span> <small>{say("minutes", { minutes: step.minutes })}</small>
            </li>
          ))}
        </ol>
      </aside>
      <section class="now">
        {activity ? <Prompt activity={activity} /> : <><p class="quiet">{view.course}</p><h1>{view.title}</h1></>}
        <p class="facts">
          <span>{say("desk-here", { here: here.length })}</span>
          {desk.stage === "open" ? <TimeLeft closesAt={desk.closes_at} /> : null}
          {activity ? <AudienceTag audience={activity.audience} /> : null}
        </p>
        <Main view={view} desk={desk} />
        {activity?.notes ? <section class="card facilitators"><h2>{say("desk-notes")}</h2><div dangerouslySetInnerHTML={{ __html: activity.notes }} /></section> : null}
        <Gathered view={view} />
      </section>
      <section class="glance">
        <Calls desk={desk} />
        <h2>{say("desk-rooms")}</h2>
        {desk.rooms.length ? (
          <ul class="rooms">
            {desk.rooms.map((room) => <li key={room.id}>{room.people.map(nameOf).join(", ")}</li>)}
          </ul>
        ) : (
          <p class="quiet">{say("desk-no-rooms")}</p>
        )}
        <h2>{say("desk-people")}</h2>
        <ul class="people">
          {view.people.filter((p) => p.role === "learner").map((p) => (
            <li key={p.id} class={p.here ? "" : "away"}>
              {p.name}{" "}
              {p.hand_up ? <button onClick={() => ask({ type: "give-floor", person: p.id })}>{say("desk-floor")}</button> : null}
              {p.on_stage ? <button onClick={() => ask({ type: "take-floor", person: p.id })}>{say("desk-unfloor")}</button> : null}
            </li>
          ))}
        </ul>
        <OwnPicture />
        <Devices />
      </section>
    </main>
  );
}

/** One main button that does the next sensible thing, and beside it what else fits this moment. */
function Main({ view, desk }: { view: View; desk: DeskView }) {
  const { activity } = view;
  const position = activity?.position ?? -1;
  const following = desk.steps[position + 1];
  const others: [string, WireCommand][] = [];
  let main: [string, WireCommand];
  const next: [string, WireCommand] = following
    ? [position < 0 ? say("desk-start") : say("desk-next", { title: following.title }), { type: "next-activity", after: position }]
    : [say("desk-close"), { type: "close-session" }];
  const revealable = (activity?.kind === "poll" || activity?.kind === "chat") && !activity.revealed;
  if (desk.stage === "planned") {
    main = [say("desk-open"), { type: "open-rooms" }];
    others.push(next);
  } else if (desk.stage === "open") {
    main = [say("desk-end"), { type: "end-rooms" }];
    others.push([say("desk-extend"), { type: "extend-time", minutes: 2 }], next);
  } else if (revealable) {
    main = [say(activity.kind === "poll" ? "desk-reveal" : "desk-reveal-chat"), { type: "reveal" }];
    others.push(next);
  } else main = next;
  return (
    <div class="row">
      <button class="primary" onClick={() => ask(main[1])}>{main[0]}</button>
      {others.map(([words, command]) => <button key={words} onClick={() => ask(command)}>{words}</button>)}
    </div>
  );
}

function Gathered({ view }: { view: View }) {
  const { activity } = view;
  if (!activity) return null;
  switch (activity.kind) {
    case "agreement": {
      const learners = view.people.filter((p) => p.here && p.role === "learner");
      return (
        <>
          <p>{say("desk-say-it")}</p>
          <Agreement view={view} bare />
          <p role="status">{say("desk-agreed", { count: learners.filter((p) => p.agreed).length, all: learners.length })}</p>
        </>
      );
    }
    case "poll":
      return <><p role="status">{say("desk-answered", { count: activity.answered ?? 0 })}</p><Bars activity={activity} /></>;
    case "check":
    case "pulse":
      return <p role="status">{say("desk-answered", { count: activity.answered ?? 0 })}</p>;
    case "chat":
      return <Posts activity={activity} />;
    case "debrief":
      return (
        <section>
          <h2>{say("desk-offers")}</h2>
          {activity.shares.length ? null : <p class="quiet">{say("desk-no-offers")}</p>}
          {activity.shares.map((share) => (
            <p key={share.id} class="card class">
              <strong>{share.name}: </strong>{share.aloud ? say("share-aloud") : share.text}{" "}
              {share.shown ? <em>{say("share-shown")}</em> : <button onClick={() => ask({ type: "show-share", share: share.id })}>{say("desk-show")}</button>}
            </p>
          ))}
        </section>
      );
    default:
      return null;
  }
}

function Calls({ desk }: { desk: DeskView }) {
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

const TOUR = ["tour-1", "tour-2", "tour-3"];

function Tour() {
  const [step, setStep] = useState(localStorage.getItem("tour") ? TOUR.length : 0);
  const words = TOUR[step];
  if (!words) return null;
  const go = (): void => {
    setStep(step + 1);
    if (step + 1 === TOUR.length) localStorage.setItem("tour", "done");
  };
  return (
    <div class="tour" role="status">
      <p>{say(words)}</p>
      <button onClick={go}>{say(step + 1 === TOUR.length ? "tour-done" : "tour-next")}</button>
    </div>
  );
}
