// debrief: coming back from rooms, opt-in. A pass stays on this device.
import { useState } from "preact/hooks";
import { useKept } from "../room/kept";
import { ask } from "../room/live";
import { AudienceTag } from "../room/parts";
import type { DebriefTask, ShareView } from "../wire";
import { say } from "../words";
import type { Screens, Seen } from "./screens";

const nameIn = (share: ShareView): string => share.name || say("no-name");

function Offer({ activity, task }: Seen<DebriefTask>) {
  const [text, setText] = useKept(`share-${activity.position}`);
  const [passed, setPassed] = useState(false);
  const [named, setNamed] = useState(true);
  const mine = task.shares.filter((share) => share.mine);
  const offer = (words: string): void => { ask({ type: "offer-share", text: words, named }); setText(""); };
  return (
    <>
      {mine.map((share) => (
        <p key={share.id} class="card class" role="status">
          {share.aloud ? say("share-aloud") : share.text} · {say(share.shown ? "share-shown" : "share-waiting")}{" "}
          {share.shown ? null : <button onClick={() => ask({ type: "withdraw-share", share: share.id })}>{say("share-withdraw")}</button>}
        </p>
      ))}
      {mine.length || passed ? null : (
        <form onSubmit={(event) => { event.preventDefault(); if (text.trim()) offer(text); }}>
          <label for="share">{say("share-text")} <AudienceTag audience="class" /></label>
          <textarea id="share" rows={3} maxLength={2000} value={text} onInput={(e) => setText(e.currentTarget.value)} />
          <label class="tick"><input type="checkbox" checked={!named} onChange={(e) => setNamed(!e.currentTarget.checked)} /> {say("share-name")}</label>
          <div class="row">
            <button class="primary">{say("send-share")}</button>
            <button type="button" onClick={() => offer("")}>{say("share-aloud")}</button>
            {/* A pass stays on this device: nothing is sent that could be told from silence. */}
            <button type="button" onClick={() => setPassed(true)}>{say("share-pass")}</button>
          </div>
        </form>
      )}
      {passed ? <p class="quiet" role="status">{say("share-passed")}</p> : null}
      <Shown task={task} />
    </>
  );
}

function Shown({ task }: { task: DebriefTask }) {
  return (
    <ul class="lines">
      {task.shares.filter((s) => s.shown).map((s) => (
        <li key={s.id}><strong>{nameIn(s)}{s.aloud ? "" : ": "}</strong>{s.text}</li>
      ))}
    </ul>
  );
}

function Queue({ task }: Seen<DebriefTask>) {
  return (
    <section>
      <h2>{say("desk-offers")}</h2>
      {task.shares.length ? null : <p class="quiet">{say("desk-no-offers")}</p>}
      {task.shares.map((share) => (
        <p key={share.id} class="card class">
          <strong>{nameIn(share)}: </strong>{share.aloud ? say("share-aloud") : share.text}{" "}
          {share.shown ? <em>{say("share-shown")}</em> : <button onClick={() => ask({ type: "show-share", share: share.id })}>{say("desk-show")}</button>}
        </p>
      ))}
    </section>
  );
}

export const debrief: Screens<DebriefTask> = { Learner: Offer, Desk: Queue, Wall: ({ task }) => <Shown task={task} /> };
