// What check and pulse share: one answer each, sent without a name, and not to be changed. A pass sends nothing.
import { kept, useKept } from "../room/kept";
import { ask } from "../room/live";
import { Choices } from "../room/parts";
import type { CheckTask, PulseTask } from "../wire";
import { say } from "../words";
import type { Screens, Seen } from "./screens";

function Answer({ activity, task }: Seen<CheckTask | PulseTask>) {
  // Who keeps out of what leaves the classroom is not asked again, and may still answer.
  const [passed, setPassed] = useKept(`passed-${activity.position}`);
  const outside = kept("outside") === "yes" && passed !== "no";
  const wave = task.kind === "pulse" && task.wave;
  // Said at the door, and kept by the server: it takes no answer.
  if (task.outside) return <p class="quiet" role="status">{say("question-outside")}</p>;
  if (task.i_answered && !wave) return <p class="done" role="status">{say("answered-once")}</p>;
  if (outside || passed === "yes")
    return (
      <div role="status">
        <p class="quiet">{say(outside ? "leaves-kept-out" : "question-passed")}</p>
        <p><button onClick={() => setPassed("no")}>{say("leaves-answer-after-all")}</button></p>
      </div>
    );
  return (
    <>
      {wave
        // Beside the room, so that nobody's call ends by answering. Asked again, it is the same link.
        ? <form method="post" action={`${location.pathname}/pulse/${activity.position}`} target="_blank">
            <button class="primary">{say(task.i_answered ? "pulse-open-again" : "pulse-open-beside")}</button>
          </form>
        : <Choices title={activity.title} choices={task.choices} choose={(choice) => ask({ type: "answer-question", choice })} />}
      <p><button class="plain" onClick={() => setPassed("yes")}>{say("question-pass")}</button></p>
    </>
  );
}

export const question: Screens<CheckTask | PulseTask> = {
  Learner: Answer,
  Desk: ({ task }) => <p role="status">{say("desk-answered", { count: task.answered ?? 0 })}</p>,
  Wall: ({ task }) => <p class="quiet">{say("projector-answered", { count: task.answered ?? 0 })}</p>,
};
