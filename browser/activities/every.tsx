// Every kind in one place. A kind without a row here is a type error.
import type { Kind, Task, View } from "../wire";
import { action } from "./action";
import { agreement } from "./agreement";
import { rest } from "./break";
import { chat } from "./chat";
import { check } from "./check";
import { debrief } from "./debrief";
import { discussion } from "./discussion";
import { icebreaker } from "./icebreaker";
import { partners } from "./partners";
import { poll } from "./poll";
import { practice } from "./practice";
import { pulse } from "./pulse";
import { reflection } from "./reflection";
import type { Screens } from "./screens";
import { talk } from "./talk";

const SCREENS: { [K in Kind]: Screens<Extract<Task, { kind: K }>> } = {
  talk, agreement, icebreaker, poll, chat, discussion, practice, reflection,
  partners, debrief, action, check, pulse, break: rest,
};

/** One task's screens; the task and its kind's screens belong together by construction. */
export const screensOf = (task: Task): Screens<Task> => SCREENS[task.kind] as unknown as Screens<Task>;

/** Draws one side of the running activity; keyed, so that nothing typed in one appears in the next. */
export function Doing({ view, side }: { view: View; side: "Learner" | "Desk" | "Wall" }) {
  const { activity, task } = view;
  if (!activity || !task) return null;
  const Side = screensOf(task)[side];
  return Side ? <Side key={activity.position} view={view} activity={activity} task={task} /> : null;
}
