// check: a skill question, asked before and after. The organisation learns totals only.
import type { CheckTask } from "../wire";
import { say } from "../words";
import { question } from "./question";
import type { Screens, Seen } from "./screens";

/** What was right, and why, for who has answered; only where the course explains at once. */
function Explained({ task }: Seen<CheckTask>) {
  if (!task.right.length) return null;
  return (
    <section class="card class" aria-label={say("check-explained")}>
      <ul>
        {task.choices.map((choice, i) => (
          <li>
            <strong>{say(task.right[i] ? "check-right" : "check-not-right", { choice })}</strong> {task.because[i]}
          </li>
        ))}
      </ul>
    </section>
  );
}

export const check: Screens<CheckTask> = {
  ...question,
  Learner: (seen) => <>{question.Learner(seen)}<Explained {...seen} /></>,
};
