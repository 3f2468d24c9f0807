// A place to write for oneself: kept on this device, and nowhere else.
import { useEffect } from "preact/hooks";
import { keepTitle, useKept } from "../room/kept";
import { AudienceTag } from "../room/parts";
import type { ActivityView } from "../wire";
import { say } from "../words";

export function OwnWords({ activity, label }: { activity: ActivityView; label: string }) {
  const [text, setText] = useKept(`own-${activity.position}`);
  useEffect(() => keepTitle(activity.position, activity.title), [activity.position, activity.title]);
  return (
    <div>
      <label for="own">{say(label)} <AudienceTag audience="me" /></label>
      <textarea id="own" rows={6} value={text} onInput={(e) => setText(e.currentTarget.value)} />
      <p class="quiet">{say("reflection-kept")}</p>
    </div>
  );
}

export const AloneNow = () => <p class="quiet">{say("projector-alone")}</p>;
