// A place to write for oneself: kept on this device, and nowhere else.
import { useEffect } from "preact/hooks";
import { keepSession, keepTitle, lasting, useKept } from "../room/kept";
import { view } from "../room/live";
import { AudienceTag } from "../room/parts";
import type { ActivityView } from "../wire";
import { say } from "../words";

export function OwnWords({ activity, label }: { activity: ActivityView; label: string }) {
  const [text, setText] = useKept(`own-${activity.position}`);
  useEffect(() => {
    keepTitle(activity.position, activity.title);
    keepSession([view.value?.course, view.value?.title].filter(Boolean).join(" · "));
  }, [activity.position, activity.title]);
  return (
    <div>
      <label for="own">{say(label)} <AudienceTag audience="me" /></label>
      <textarea id="own" rows={6} value={text} onInput={(e) => setText(e.currentTarget.value)} />
      {lasting.value ? <p class="quiet">{say("reflection-kept")}</p> : <p role="alert">{say("notes-lasting-not")}</p>}
    </div>
  );
}

export const AloneNow = () => <p class="quiet">{say("projector-alone")}</p>;
