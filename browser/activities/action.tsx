// action: what I will try, by when; sent to one's partner if wished, from device to device.
import { useState } from "preact/hooks";
import { kept } from "../room/kept";
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
    const arrived = partners.map((partner) => call.sendTo(partner, kept(`own-${activity.position}`)));
    setSent(arrived.some(Boolean));
  };
  return (
    <>
      <OwnWords activity={activity} label="action-label" />
      {task.may_share_with_partner && partners.length ? (
        <section class="card pair">
          <AudienceTag audience="pair" />
          {sent ? <p role="status">{say("action-sent")}</p> : <p><button onClick={share}>{say("action-share")}</button></p>}
          {call.lines.value.filter((l) => partners.includes(l.from)).map((line, i) => (
            <p key={i}><strong>{say("from-partner", { name: nameOf(line.from) })}: </strong>{line.text}</p>
          ))}
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
