// reflection: writing for oneself. Nothing of it can be sent from here.
import type { ReflectionTask } from "../wire";
import { say } from "../words";
import { AloneNow, OwnWords } from "./own_words";
import type { Screens } from "./screens";

export const reflection: Screens<ReflectionTask> = {
  Learner: ({ activity }) => <OwnWords activity={activity} label="reflection-label" />,
  Desk: () => <p class="quiet">{say("desk-quiet")}</p>,
  Wall: AloneNow,
};
