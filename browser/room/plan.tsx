// The session's plan as a line of time: what is over, what is now, what comes, and what a delay costs.
import type { Desk, View } from "../wire";
import { clock, say } from "../words";
import { Icon } from "./icons";
import { ask, now } from "./live";

type Seen = { view: View; desk: Desk };

/** When each step begins, in seconds since 1970: past ones as planned from the start, later ones from now. */
function beginnings({ view, desk }: Seen): number[] {
  const at = view.activity?.position ?? -1;
  const running = desk.steps[at];
  let moment = at < 0 ? now.value : view.started_at;
  return desk.steps.map((step, i) => {
    if (i === at) moment = view.activity!.started_at;
    const begins = moment;
    moment += step.minutes * 60;
    // What should be over and is not pushes everything behind it.
    if (step === running) moment = Math.max(moment, now.value);
    return begins;
  });
}

/** Whole minutes behind the plan; negative when ahead of it. */
function lateBy({ view, desk }: Seen): number {
  const { activity } = view;
  if (!activity) return 0;
  const planned = desk.steps.slice(0, activity.position).reduce((sum, step) => sum + step.minutes, 0);
  const over = Math.max(0, (now.value - activity.started_at) / 60 - activity.minutes);
  return Math.round((activity.started_at - view.started_at) / 60 - planned + over);
}

export function Plan({ view, desk }: Seen) {
  const at = view.activity?.position ?? -1;
  const begins = beginnings({ view, desk });
  return (
    <aside class="plan" aria-label={say("desk-plan")}>
      <ol>
        {desk.steps.map((step, i) => (
          <li
            key={i} class={`${step.audience ?? ""} ${i < at ? "past" : ""}`} style={{ "--minutes": step.minutes }}
            aria-current={i === at ? "step" : undefined}
          >
            <time>{i < at ? <Icon name="check" /> : clock(begins[i] ?? 0)}</time>
            <span><bdi>{step.title}</bdi></span>
            <small>{say("minutes", { minutes: step.minutes })}</small>
          </li>
        ))}
      </ol>
    </aside>
  );
}

export function Elapsed({ view, desk }: Seen) {
  if (!view.activity) return null;
  const late = lateBy({ view, desk });
  return (
    <>
      <span>{say("desk-elapsed", { gone: Math.floor((now.value - view.started_at) / 60), of: view.minutes })}</span>
      <span class={late > 1 ? "late" : ""} role="status">{late < 0 ? say("desk-early", { minutes: -late }) : say("desk-clock", { minutes: late })}</span>
    </>
  );
}

const WORTH_SAYING = 2; // minutes late; one is within the noise of a living class
const SPARED = 0.6; // of a step's minutes: shortened further, it is another exercise
const GIVES = new Set(["discussion", "practice", "partners", "talk", "chat", "debrief", "icebreaker"]);

/** A delay has a place to go: the longest step to come gives some of its minutes. */
export function Shorten({ view, desk }: Seen) {
  const late = lateBy({ view, desk });
  const at = view.activity?.position ?? -1;
  if (late < WORTH_SAYING) return null;
  const longest = desk.steps
    .map((step, position) => ({ ...step, position }))
    .filter((step) => step.position > at && GIVES.has(step.kind))
    .sort((a, b) => b.minutes - a.minutes)[0];
  const fewer = longest ? Math.min(late, Math.floor(longest.minutes * (1 - SPARED))) : 0;
  if (!longest || fewer < 1) return null;
  return (
    <p class="note facilitators" role="status">
      <span>{say("desk-late-costs", { minutes: late })}</span>
      <button onClick={() => ask({ type: "set-minutes", position: longest.position, minutes: longest.minutes - fewer })}>
        {say("desk-shorten", { title: longest.title, minutes: fewer })}
      </button>
    </p>
  );
}
