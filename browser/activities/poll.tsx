// poll: one question to everyone. The class sees totals, never who.
import { ask } from "../room/live";
import { Bars, Choices } from "../room/parts";
import type { PollTask } from "../wire";
import { say } from "../words";
import type { Screens, Seen } from "./screens";

function Totals({ task }: Seen<PollTask>) {
  return task.counts ? <Bars choices={task.choices} counts={task.counts} mine={task.my_choice} /> : null;
}

export const poll: Screens<PollTask> = {
  Learner: (seen) => (
    <>
      {seen.task.shown ? null : (
        <Choices
          title={seen.activity.title} choices={seen.task.choices} chosen={seen.task.my_choice}
          choose={(choice) => ask({ type: "answer-poll", choice })}
        />
      )}
      {seen.task.my_choice !== null && !seen.task.shown ? <p class="done" role="status">{say("choice-sent")}</p> : null}
      <Totals {...seen} />
    </>
  ),
  Desk: (seen) => <><p role="status">{say("desk-answered", { count: seen.task.answered ?? 0 })}</p><Totals {...seen} /></>,
  Wall: (seen) => (
    <>
      {seen.task.counts ? null : <ul class="options">{seen.task.choices.map((text) => <li key={text} dir="auto">{text}</li>)}</ul>}
      <Totals {...seen} />
      <p class="quiet">{say("projector-answered", { count: seen.task.answered ?? 0 })}</p>
    </>
  ),
  step: (task) => (task.shown ? null : [say("desk-reveal"), { type: "show-results" }]),
};
