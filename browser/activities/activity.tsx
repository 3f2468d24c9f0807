// What a learner does in each kind of activity.
import { useState } from "preact/hooks";
import { useKept } from "../room/kept";
import { Agreement } from "../room/learner";
import { ask, call, nameOf } from "../room/live";
import { AudienceTag, Bars } from "../room/parts";
import type { ActivityView, View } from "../wire";
import { say } from "../words";

type Props = { view: View; activity: ActivityView };

export function Activity({ view, activity }: Props) {
  switch (activity.kind) {
    case "talk":
      return null;
    case "agreement":
      return <Agreement view={view} bare />;
    case "icebreaker":
    case "discussion":
    case "practice":
    case "partners":
      return <Room view={view} activity={activity} />;
    case "poll":
      return activity.counts ? <Bars activity={activity} /> : <Choices activity={activity} type="answer-poll" />;
    case "check":
    case "pulse":
      return activity.i_answered ? (
        <p role="status">{say("answered-once")}</p>
      ) : (
        <Choices activity={activity} type="answer-question" />
      );
    case "chat":
      return <Chat activity={activity} />;
    case "reflection":
      return <Own activity={activity} label="reflection-label" note="reflection-kept" />;
    case "action":
      return <Action view={view} activity={activity} />;
    case "debrief":
      return <Debrief activity={activity} />;
    case "break":
      return <p>{say("break-text")}</p>;
  }
}

function Choices({ activity, type }: { activity: ActivityView; type: "answer-poll" | "answer-question" }) {
  return (
    <div class="choices" role="group" aria-label={activity.title}>
      {activity.choices.map((text, choice) => (
        <button key={text} aria-pressed={activity.my_choice === choice} onClick={() => ask({ type, choice })}>
          {text}
        </button>
      ))}
      {activity.my_choice !== null && type === "answer-poll" ? <p class="quiet" role="status">{say("choice-sent")}</p> : null}
    </div>
  );
}

function Room({ view, activity }: Props) {
  const [text, setText] = useKept(`room-${activity.position}`);
  const mine = view.people.find((p) => p.id === view.me);
  if (!view.room) return <p role="status">{say(mine?.agreed ? "seat-soon" : "agree-first")}{mine?.agreed ? null : <Agreement view={view} bare />}</p>;
  if (view.room.stage !== "open") return null;
  return (
    <section class="card">
      <Lines />
      <form onSubmit={(event) => { event.preventDefault(); if (text.trim()) call.say(text); setText(""); }}>
        <label for="room-text">{say("room-text")} <AudienceTag audience={activity.audience} /></label>
        <div class="row">
          <input id="room-text" value={text} maxLength={2000} autocomplete="off" onInput={(e) => setText(e.currentTarget.value)} />
          <button>{say("send")}</button>
        </div>
      </form>
    </section>
  );
}

function Lines() {
  return (
    <ul class="lines" aria-live="polite">
      {call.lines.value.map((line, i) => (
        <li key={i}>{line.from ? <strong>{nameOf(line.from)}: </strong> : null}{line.text}</li>
      ))}
    </ul>
  );
}

function Chat({ activity }: { activity: ActivityView }) {
  const [text, setText] = useKept(`chat-${activity.position}`);
  return (
    <>
      <form onSubmit={(event) => { event.preventDefault(); ask({ type: "post-chat", text }); setText(""); }}>
        <label for="line">{say("write-line")} <AudienceTag audience="class" /></label>
        <textarea id="line" rows={2} maxLength={2000} required value={text} onInput={(e) => setText(e.currentTarget.value)} />
        <button class="primary">{say("send")}</button>
      </form>
      {activity.revealed ? null : <p class="quiet">{say("chat-held")}</p>}
      <Posts activity={activity} />
    </>
  );
}

export function Posts({ activity }: { activity: ActivityView }) {
  return (
    <ul class="lines">
      {activity.posts.map((post) => <li key={post.id}><strong>{post.name}: </strong>{post.text}</li>)}
    </ul>
  );
}

function Own({ activity, label, note }: { activity: ActivityView; label: string; note: string }) {
  const [text, setText] = useKept(`own-${activity.position}`);
  return (
    <div>
      <label for="own">{say(label)} <AudienceTag audience="me" /></label>
      <textarea id="own" rows={6} value={text} onInput={(e) => setText(e.currentTarget.value)} />
      <p class="quiet">{say(note)}</p>
    </div>
  );
}

function Action({ view, activity }: Props) {
  const [text] = useKept(`own-${activity.position}`);
  const [sent, setSent] = useState(false);
  const partners = view.links.filter((link) => link.purpose === "action").map((link) => link.peer);
  const share = (): void => {
    const own = localStorage.getItem(`${location.pathname}:own-${activity.position}`) ?? text;
    const arrived = partners.map((partner) => call.sendTo(partner, own));
    setSent(arrived.some(Boolean));
  };
  return (
    <>
      <Own activity={activity} label="action-label" note="reflection-kept" />
      {activity.may_share_with_partner && partners.length ? (
        <section class="card pair">
          <AudienceTag audience="pair" />
          {sent ? <p role="status">{say("action-sent")}</p> : <button onClick={share}>{say("action-share")}</button>}
          {call.lines.value.filter((l) => partners.includes(l.from)).map((line, i) => (
            <p key={i}><strong>{say("from-partner", { name: nameOf(line.from) })}: </strong>{line.text}</p>
          ))}
        </section>
      ) : null}
    </>
  );
}

function Debrief({ activity }: { activity: ActivityView }) {
  const [text, setText] = useKept(`share-${activity.position}`);
  const [passed, setPassed] = useState(false);
  const mine = activity.shares.filter((share) => share.mine);
  const shown = activity.shares.filter((share) => share.shown);
  const offer = (words: string): void => { ask({ type: "offer-share", text: words }); setText(""); };
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
          <div class="row">
            <button class="primary">{say("send-share")}</button>
            <button type="button" onClick={() => offer("")}>{say("share-aloud")}</button>
            {/* A pass stays on this device: nothing is sent that could be told from silence. */}
            <button type="button" onClick={() => setPassed(true)}>{say("share-pass")}</button>
          </div>
        </form>
      )}
      {passed ? <p class="quiet" role="status">{say("share-passed")}</p> : null}
      <ul class="lines">
        {shown.map((share) => <li key={share.id}><strong>{share.name}: </strong>{share.aloud ? "…" : share.text}</li>)}
      </ul>
    </>
  );
}
