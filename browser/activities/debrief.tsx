// debrief: coming back from rooms, opt-in. A pass stays on this device.
import { useState } from "preact/hooks";
import { useKept } from "../room/kept";
import { ask, nameOf } from "../room/live";
import { roomMates } from "../room/room_mates";
import { AudienceTag } from "../room/parts";
import type { DebriefTask, ShareView } from "../wire";
import { say } from "../words";
import type { Screens, Seen } from "./screens";

const nameIn = (share: ShareView): string => share.name || say("no-name");

function Offer({ view, activity, task }: Seen<DebriefTask>) {
  const [text, setText] = useKept(`share-${activity.position}`);
  const [passed, setPassed] = useState(false);
  const [named, setNamed] = useState(true);
  const [whose, setWhose] = useState("");
  const mates = roomMates().filter((id) => view.people.some((p) => p.id === id));
  const mine = task.shares.filter((share) => share.mine);
  const offer = (words: string): void => { ask({ type: "offer-share", text: words, named, about: whose || null }); setText(""); };
  return (
    <>
      {task.shares.filter((share) => share.asks_me).map((share) => <Asked key={share.id} share={share} />)}
      {mine.map((share) => <Mine key={share.id} share={share} />)}
      {mine.length || passed ? null : (
        <form onSubmit={(event) => { event.preventDefault(); if (text.trim()) offer(text); }}>
          <label for="share">{say("share-text")} <AudienceTag audience="class" /></label>
          <textarea id="share" rows={3} maxLength={2000} value={text} onInput={(e) => setText(e.currentTarget.value)} />
          <details>
            <summary>{say(mates.length ? "share-more" : "share-more-name")}</summary>
            <label class="tick"><input type="checkbox" checked={!named} onChange={(e) => setNamed(!e.currentTarget.checked)} /> {say("share-name")}</label>
            {mates.length ? (
              <>
                <label for="whose">{say("share-whose")}</label>
                <select id="whose" value={whose} aria-describedby="whose-help" onChange={(e) => setWhose(e.currentTarget.value)}>
                  <option value="">{say("share-mine")}</option>
                  {mates.map((id) => <option key={id} value={id}>{nameOf(id)}</option>)}
                </select>
                <p id="whose-help" class="quiet">{whose ? say("share-asks-first", { name: nameOf(whose) }) : say("share-whose-help")}</p>
              </>
            ) : null}
          </details>
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

function Mine({ share }: { share: ShareView }) {
  const stands = share.waits ? "share-asked" : share.shown ? "share-shown" : "share-waiting";
  return (
    <p class={`card ${share.waits ? "room" : "class"}`} role="status">
      {share.aloud ? say("share-aloud") : share.text} · {say(stands)}{" "}
      {share.shown ? null : <button onClick={() => ask({ type: "withdraw-share", share: share.id })}>{say("share-withdraw")}</button>}
    </p>
  );
}

/** Something of one's own that somebody else would like to bring back. A no stays here, like a pass. */
function Asked({ share }: { share: ShareView }) {
  const [answer, setAnswer] = useKept(`asked-${share.id}`);
  if (answer) return <p class="quiet" role="status">{say("asked-left")}</p>;
  return (
    <section class="card room" role="alert">
      <h2>{say("asked-title", { name: nameIn(share) })}</h2>
      <p>{share.aloud ? say("asked-aloud") : share.text}</p>
      <p class="row">
        <button onClick={() => ask({ type: "allow-share", share: share.id })}>{say("asked-yes")}</button>
        <button onClick={() => setAnswer("no")}>{say("asked-no")}</button>
      </p>
      <p class="quiet">{say("asked-help")}</p>
    </section>
  );
}

function Shown({ task }: { task: DebriefTask }) {
  return (
    <ul class="lines">
      {task.shares.filter((s) => s.shown).map((s) => (
        <li key={s.id}><strong><bdi>{nameIn(s)}</bdi>{s.aloud ? "" : ": "}</strong><bdi>{s.text}</bdi></li>
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
