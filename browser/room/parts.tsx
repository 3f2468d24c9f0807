// Small pieces that several screens share, and that follow the live view.
import type { ActivityView } from "../wire";
import { say } from "../words";
import { now } from "./live";

export { AudienceTag, Choices, Prompt } from "./shown";

const SOON = 0.2; // of a step's time: a short step is not in a hurry from its first second
const AROUND = 2 * Math.PI * 9; // the circumference of the ring below

/** Whole minutes until the end, and a ring that empties; a screen reader is told once a minute. */
export function TimeLeft({ from, to }: { from: number; to: number }) {
  const seconds = Math.max(0, to - now.value);
  const gone = Math.min(1, Math.max(0, 1 - seconds / Math.max(1, to - from)));
  const words = seconds === 0 ? say("clock-ended")
    : seconds < 45 ? say("less-than-minute")
    : say("minutes-left", { minutes: Math.max(1, Math.round(seconds / 60)) });
  return (
    <span class={seconds < Math.min(60, (to - from) * SOON) ? "time soon" : "time"}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <circle class="track" cx="12" cy="12" r="9" />
        <circle class="left" cx="12" cy="12" r="9" stroke-dasharray={AROUND} stroke-dashoffset={AROUND * gone} />
      </svg>
      <span role="timer">{words}</span>
    </span>
  );
}

/** How long the running activity has, from its own beginning. */
export const StepTime = ({ activity }: { activity: ActivityView }) => (
  <TimeLeft from={activity.started_at} to={activity.started_at + activity.minutes * 60} />
);

export function Bars({ choices, counts, mine = null }: { choices: readonly string[]; counts: readonly number[]; mine?: number | null }) {
  const most = Math.max(1, ...counts);
  return (
    <ul class="bars">
      {choices.map((text, i) => (
        <li key={text} class={mine === i ? "mine" : ""}>
          <span dir="auto">{text}</span>
          <meter min={0} max={most} value={counts[i] ?? 0} aria-label={text} />
          <strong>{counts[i] ?? 0}</strong>
        </li>
      ))}
    </ul>
  );
}
