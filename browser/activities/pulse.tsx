// pulse: a short survey. The organisation learns totals only.
import type { PulseTask } from "../wire";
import { question } from "./question";
import type { Screens } from "./screens";

export const pulse: Screens<PulseTask> = question;
