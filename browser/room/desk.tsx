// The facilitator's desk: the plan, one main button, rooms at a glance. Never what is said in them.
import { useState } from "preact/hooks";
import { Doing, screensOf } from "../activities/every";
import { ClassMinutesCard } from "../minutes/screens";
import type { Desk as DeskView, View, WireCommand } from "../wire";
import { say } from "../words";
import { BarButton, Devices } from "./bar";
import { CaptionOffers, CaptionsDesk } from "./captions";
import { DeviceCheck } from "./device_check";
import { HeardBy } from "./heard_by";
import { Icon } from "./icons";
import { ask, call } from "./live";
import { AudienceTag, Bars, Prompt, StepTime, TimeLeft } from "./parts";
import { Calls, People } from "./people";
import { Partners } from "./partner_screens";
import { onStage, OwnScreen, Pictures, SharedScreen, sharing } from "./pictures";
import { Elsewhere, hasTables } from "./places";
import { Elapsed, Plan, Shorten } from "./plan";
import { Rooms, Visit } from "./rooms";
import { Unkept } from "./rules";
import { Met } from "./seating";
import { Tour } from "./tour";
import { Weak } from "./weak";

export function Desk({ view, desk }: { view: View; desk: DeskView }) {
  const { activity } = view;
  if (view.phase === "closed") return <Closed view={view} desk={desk} />;
  return (
    <main class={`desk ${activity?.audience ?? ""}`}>
      <header class="desk-top">
        <strong lang={view.language}><bdi>{view.title}</bdi></strong>
        <span>{say("desk-here", { here: view.people.filter((p) => p.here && p.role === "learner").length })}</span>
        <Elapsed view={view} desk={desk} />
        <a href={`${location.pathname}/projector`} target="_blank" rel="noopener">{say("desk-projector")}</a>
      </header>
      <Tour />
      <Plan view={view} desk={desk} />
      <section class="now">
        {activity ? <Prompt activity={activity} lang={view.language} /> : <><p class="quiet"><bdi lang={view.language}>{view.course}</bdi></p><h1 lang={view.language} dir="auto">{view.title}</h1></>}
        <p class="facts">
          {!activity ? null : desk.stage === "open" ? <TimeLeft from={desk.opened_at} to={desk.closes_at} /> : <StepTime activity={activity} />}
          {activity ? <AudienceTag audience={activity.audience} /> : null}
        </p>
        <Main view={view} desk={desk} />
        <Weak />
        <Shorten view={view} desk={desk} />
        <Visit view={view} desk={desk} />
        {activity?.notes ? <section class="card facilitators"><h2>{say("desk-notes")} <AudienceTag audience="facilitators" /></h2><div lang={view.language} dir="auto" dangerouslySetInnerHTML={{ __html: activity.notes }} /></section> : null}
        <Doing view={view} side="Desk" />
        {view.place !== "online" && !activity ? <Elsewhere view={view} leads /> : null}
        {!view.sound ? null : activity ? <Stage view={view} desk={desk} /> : <DeviceCheck />}
        {/* Here there is room for a picture and for groups; beside the rooms the column would run off the screen. */}
        {view.partners ? <Partners view={view} partners={view.partners} met={view.met ?? null} /> : null}
        {view.met ? <Met met={view.met} /> : null}
      </section>
      <section class="glance">
        <Calls view={view} desk={desk} />
        <Unkept view={view} />
        <Rooms view={view} desk={desk} met={view.met ?? null} />
        <People view={view} />
      </section>
      {activity && view.sound ? <nav class="bar" aria-label={say("bar")}><HeardBy /><div class="buttons"><Devices /><Share /></div></nav> : null}
    </main>
  );
}

/** One main button that does the next sensible thing, and beside it what else fits this moment. */
function Main({ view, desk }: { view: View; desk: DeskView }) {
  const { activity, task } = view;
  const position = activity?.position ?? -1;
  const [asked, setAsked] = useState<{ position: number; words: string; command: WireCommand } | null>(null);
  const following = desk.steps[position + 1];
  const next: [string, WireCommand] = following
    ? [position < 0 ? say("desk-start") : say("desk-next", { title: following.title }), { type: "next-activity", after: position }]
    : [say("desk-close"), { type: "close-session" }];
  const within = task ? screensOf(task).step?.(task) : null;
  const others: [string, WireCommand][] = [];
  let main = next;
  if (desk.stage === "planned") main = [say(hasTables(view) ? "desk-open-tables" : "desk-open"), { type: "open-rooms" }];
  else if (desk.stage === "open") {
    main = [say("desk-end"), { type: "end-rooms" }];
    others.push([say("desk-extend"), { type: "extend-time", minutes: 2 }]);
  } else if (within) main = within;
  if (main !== next) others.push(next);
  if (position > 0) others.push([say("desk-back"), { type: "previous-activity", before: position }]);
  // What cuts people off in the middle of a sentence, or cannot be taken back, is asked twice.
  const does = ([words, command]: [string, WireCommand]): void => {
    const leaves = command.type === "next-activity" || command.type === "previous-activity";
    if (command.type === "close-session" || (leaves && desk.stage === "open")) setAsked({ position, words, command });
    else ask(command);
  };
  if (asked?.position === position)
    return (
      <div class="card facilitators" role="alert">
        <p>{say(desk.stage === "open" ? "desk-abrupt" : "desk-close-sure")}</p>
        <div class="row">
          <button class="primary" onClick={() => { ask(asked.command); setAsked(null); }}>{asked.words}</button>
          <button onClick={() => setAsked(null)}>{say("desk-stay")}</button>
        </div>
      </div>
    );
  return (
    <div class="row">
      <button class="primary" onClick={() => does(main)}>{main[0]}</button>
      {others.map((other) => <button key={other[0]} onClick={() => does(other)}>{other[0]}</button>)}
    </div>
  );
}

/** Who is seen and heard by everyone; while the class is in rooms, nobody. */
function Stage({ view, desk }: { view: View; desk: DeskView }) {
  if (desk.stage === "open") return null;
  const others = onStage(view);
  const screen = sharing(others);
  return (
    <>
      <OwnScreen />
      {screen ? <SharedScreen person={screen} /> : null}
      <Pictures people={others} />
      <CaptionOffers />
      <CaptionsDesk view={view} />
    </>
  );
}

function Share() {
  const { sharing, failed } = call.media;
  if (failed.value || !("getDisplayMedia" in navigator.mediaDevices)) return null;
  return (
    <BarButton icon="screen" name={say(sharing.value ? "share-screen-stop" : "share-screen")} pressed={sharing.value} does={() => void call.media.shareScreen()}>
      {say("bar-screen")}
    </BarButton>
  );
}

function Closed({ view, desk }: { view: View; desk: DeskView }) {
  return (
    <main class="page">
      <h1>{say("closed-title")}</h1>
      {view.place === "online" ? <ClassMinutesCard /> : <p class="quiet">{say("minutes-outside")}</p>}
      <section class="card class">
        <h2>{say("desk-summary")}</h2>
        <p class="quiet">{say("desk-summary-text")}</p>
        {desk.polls.map((poll) => <article key={poll.title}><h3>{poll.title}</h3><Bars choices={poll.choices} counts={poll.counts} /></article>)}
      </section>
      <p class="no-print row"><Icon name="back" /><a href="/office">{say("desk-to-office")}</a></p>
    </main>
  );
}
