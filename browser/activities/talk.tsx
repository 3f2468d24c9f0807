// talk: a short input to everyone; people listen and watch.
import type { TalkTask } from "../wire";
import type { Screens } from "./screens";

export const talk: Screens<TalkTask> = { Learner: () => null };
