// What check and pulse share: one answer each, sent without a name, and not to be changed.
import { ask } from "../room/live";
import { Choices } from "../room/parts";
import type { CheckTask, PulseTask } from "../wire";
import { say } from "../words";
import type { Screens } from "./screens";

export const question: Screens<CheckTask | PulseTask> = {
  Learner: ({ activity, task }) =>
    task.i_answered ? (
      <p class="done" role="status">{say("answered-once")}</p>
    ) : (
      <Choices title={activity.title} choices={task.choices} choose={(choice) => ask({ type: "answer-question", choice })} />
    ),
  Desk: ({ task }) => <p role="status">{say("desk-answered", { count: task.answered ?? 0 })}</p>,
  Wall: ({ task }) => <p class="quiet">{say("projector-answered", { count: task.answered ?? 0 })}</p>,
};
