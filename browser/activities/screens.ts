// What each kind of activity draws, for each who looks. A kind is one file beside this one.
import type { ComponentChildren } from "preact";
import type { ActivityView, Task, View, WireCommand } from "../wire";

export interface Seen<T extends Task = Task> {
  view: View;
  activity: ActivityView;
  task: T;
}

export interface Screens<T extends Task> {
  /** What a learner does. */
  Learner(seen: Seen<T>): ComponentChildren;
  /** What a facilitator sees gathered; nothing where the kind gathers nothing. */
  Desk?(seen: Seen<T>): ComponentChildren;
  /** What stands on the wall, below the prompt. */
  Wall?(seen: Seen<T>): ComponentChildren;
  /** The facilitator's step within the activity, before going on: its words and its command. */
  step?(task: T): [string, WireCommand] | null;
}
