// The facilitator's desk: the plan, one main button, rooms at a glance. Never what is said in them.
import { Doing, screensOf } from "../activities/every";
import { ClassMinutesCard } from "../minutes/screens";
import type { Desk as DeskView, View, WireCommand } from "../wire";
import { say } from "../words";
import { DeviceCheck } from "./device_check";
import { ask, now } from "./live";
import { AudienceTag, Bars, Devices, OwnPicture, Prompt, TimeLeft } from "./parts";
import { Calls, People, Rooms } from "./rooms";
import { Tour } from "./tour";

export function Desk({ view, desk }: { view: View; desk: DeskView }) {
  const { activity } = view;
  const here = view.people.filter((p) => p.here && p.role === "learner");
  if (view.phase === "closed") return <Closed desk={desk} />;
  return (
    <main class={`desk ${activity?.audience ?? ""}`}>
      <Tour />
      <aside class="plan" aria-label={say("desk-plan")}>
        <h2>{say("desk-plan")}</h2>
        <ol>
          {desk.steps.map((step, i) => (
            <li key={i} class={`${step.audience ?? ""} ${activity && i < activity.position ? "past" : ""}`} aria-current={i === activity?.position ? "step" : undefined}>
              <span>{step.title}</span> <small>{say("minutes", { minutes: step.minutes })}</small>
            </li>
          ))}
        </ol>
        <Lateness view={view} desk={desk} />
        <p><a href={`${location.pathname}/projector`} target="_blank" rel="noopener">{say("desk-projector")}</a></p>
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
        <Doing view={view} side="Desk" />
        {activity ? null : <DeviceCheck />}
      </section>
      <section class="glance">
        <Calls desk={desk} />
        <Rooms desk={desk} />
        <People view={view} />
        {activity ? <><OwnPicture /><Devices /></> : null}
      </section>
    </main>
  );
}

/** One main button that does the next sensible thing, and beside it what else fits this moment. */
function Main({ view, desk }: { view: View; desk: DeskView }) {
  const { activity, task } = view;
  const position = activity?.position ?? -1;
  const following = desk.steps[position + 1];
  const next: [string, WireCommand] = following
    ? [position < 0 ? say("desk-start") : say("desk-next", { title: following.title }), { type: "next-activity", after: position }]
    : [say("desk-close"), { type: "close-session" }];
  const within = task ? screensOf(task).step?.(task) : null;
  const others: [string, WireCommand][] = [];
  let main = next;
  if (desk.stage === "planned") main = [say("desk-open"), { type: "open-rooms" }];
  else if (desk.stage === "open") {
    main = [say("desk-end"), { type: "end-rooms" }];
    others.push([say("desk-extend"), { type: "extend-time", minutes: 2 }]);
  } else if (within) main = within;
  if (main !== next) others.push(next);
  if (position > 0) others.push([say("desk-back"), { type: "previous-activity", before: position }]);
  return (
    <div class="row">
      <button class="primary" onClick={() => ask(main[1])}>{main[0]}</button>
      {others.map(([words, command]) => <button key={words} onClick={() => ask(command)}>{words}</button>)}
    </div>
  );
}

/** How far the session is from its plan, in whole minutes. */
function Lateness({ view, desk }: { view: View; desk: DeskView }) {
  const { activity } = view;
  if (!activity) return null;
  const planned = desk.steps.slice(0, activity.position).reduce((sum, step) => sum + step.minutes, 0);
  const over = Math.max(0, (now.value - activity.started_at) / 60 - activity.minutes);
  const late = Math.round((activity.started_at - view.started_at) / 60 - planned + over);
  return <p class="quiet" role="status">{late < 0 ? say("desk-early", { minutes: -late }) : say("desk-clock", { minutes: late })}</p>;
}

function Closed({ desk }: { desk: DeskView }) {
  return (
    <main class="page">
      <h1>{say("closed-title")}</h1>
      <ClassMinutesCard />
      <section class="card class">
        <h2>{say("desk-summary")}</h2>
        <p class="quiet">{say("desk-summary-text")}</p>
        {desk.polls.map((poll) => <article key={poll.title}><h3>{poll.title}</h3><Bars choices={poll.choices} counts={poll.counts} /></article>)}
      </section>
    </main>
  );
}
