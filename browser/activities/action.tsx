// action: what I will try, by when; sent to one's partner if wished, from device to device.
import { useEffect, useState } from "preact/hooks";
import { kept, keepStep, stepsFrom } from "../room/kept";
import { call, nameOf } from "../room/live";
import { AudienceTag } from "../room/parts";
import type { ActionTask } from "../wire";
import { say } from "../words";
import { AloneNow, OwnWords } from "./own_words";
import type { Screens, Seen } from "./screens";

function Step({ view, activity, task }: Seen<ActionTask>) {
  const [sent, setSent] = useState(false);
  const partners = view.links.filter((link) => link.purpose === "action").map((link) => link.peer);
  const share = (): void => {
    const gone = partners.map((partner) => call.sendTo(partner, kept(`own-${activity.position}`)));
    setSent(gone.some(Boolean));
  };
  const arrived = call.lines.value.filter((line) => line.aside && partners.includes(line.from));
  const [steps, setSteps] = useState(() => stepsFrom(activity.position));
  useEffect(() => {
    // It was given to them: it stays on this device, sealed like their own words.
    for (const { from, text } of arrived) keepStep(activity.position, from, { name: nameOf(from), text });
    setSteps(stepsFrom(activity.position));
  }, [arrived.length, activity.position]);
  return (
    <>
      <OwnWords activity={activity} label="action-label" />
      {task.may_share_with_partner && (partners.length || steps.length) ? (
        <section class="card pair">
          <AudienceTag audience="pair" />
          {sent ? <p role="status">{say("action-sent")}</p>
            : partners.length ? <p><button onClick={share}>{say("action-share")}</button></p> : null}
          {steps.map(({ name, text }) => (
            <p key={name}><strong>{say("from-partner", { name })}: </strong><span class="own-words" dir="auto">{text}</span></p>
          ))}
          {steps.length ? <p class="quiet">{say("action-kept")}</p> : null}
        </section>
      ) : null}
    </>
  );
}

export const action: Screens<ActionTask> = {
  Learner: Step,
  Desk: () => <p class="quiet">{say("desk-quiet")}</p>,
  Wall: AloneNow,
};
