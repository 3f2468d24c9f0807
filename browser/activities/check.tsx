// check: a skill question, asked before and after. The organisation learns totals only.
import type { CheckTask } from "../wire";
import { question } from "./question";
import type { Screens } from "./screens";

export const check: Screens<CheckTask> = question;
