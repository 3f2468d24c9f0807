// break: nobody is expected to do anything.
import type { BreakTask } from "../wire";
import { say } from "../words";
import type { Screens } from "./screens";

export const rest: Screens<BreakTask> = { Learner: () => <p>{say("break-text")}</p> };
