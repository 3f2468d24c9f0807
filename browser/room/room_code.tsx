// The room's first line: say your words. What it says is never more than what the people in the room have done.
import type { ComponentChildren } from "preact";
import { ROUNDS } from "../call/room_check";
import type { View } from "../wire";
import { listed, say } from "../words";
import { call, nameOf } from "./live";
import { heardIn } from "./voices";

export function RoomCode({ view }: { view: View }) {
  const { check } = call;
  const standing = check.standing.value;
  if (view.room?.stage !== "open" || standing.is === "none") return null;
  if (standing.is === "stopped") return <Stopped why={standing.why} person={standing.person} />;
  if (check.skipped.value)
    return <Line mark="unchecked" state="code-unchecked"><button class="plain" onClick={() => check.skip(false)}>{say("code-say-after-all")}</button></Line>;
  switch (standing.is) {
    case "gathering":
      return <Line mark="unchecked" state="code-unchecked"><span class="quiet">{say(call.check.askedBy.value.size ? "code-later" : "code-gathering")}</span> <Again quiet /></Line>;
    case "void":
      return <Line mark="unchecked" state="code-unchecked"><span>{say("code-void")}</span> <Again /></Line>;
    case "words":
      return check.confirmed.value ? <Confirmed words={standing.words} view={view} /> : <Say words={standing.words} />;
  }
}

function Say({ words }: { words: string[] }) {
  const { check } = call;
  return (
    <section class="room-code" aria-labelledby="code-say">
      <p id="code-say">{say("code-say")}</p>
      <Words words={words} />
      <Devices />
      <div class="row">
        <button onClick={() => { check.confirm(); void call.devices.pin(nameOf); }}>{say("code-same")}</button>
        <button onClick={() => check.differ()}>{say("code-differ")}</button>
        <button class="plain" onClick={() => check.skip(true)}>{say("code-skip")}</button>
      </div>
      <Again quiet />
      <What />
    </section>
  );
}

function Words({ words }: { words: string[] }) {
  return <p class="code-words" lang="en" dir="ltr">{words.flatMap((word, i) => [<span key={i}>{word}</span>, " "])}</p>;
}

function Confirmed({ words, view }: { words: string[]; view: View }) {
  const { check } = call;
  const missing = (view.room ? heardIn(view, view.room) : []).filter((p) => call.speaks(p) && !check.confirmedBy.value.has(p));
  return (
    <Line mark={missing.length ? "unchecked" : "checked"} state={missing.length ? "code-checked-by-you" : "code-checked"}>
      <bdi class="quiet" lang="en">{words.join(" ")}</bdi>
      {missing.length ? <span class="quiet">{say("code-waiting-for", { names: listed(missing.map(nameOf)) })}</span> : null}
      <Devices />
      <Again quiet />
    </Line>
  );
}

/** What is known of a partner's device: a help to memory, and no check by itself. */
function Devices() {
  const met = [...call.devices.met.value];
  return (
    <>
      {met.map(([person, { known, another }]) => (
        known ? <span key={person} class="quiet">{say("device-known", { name: known.name, day: new Date(known.at) })}</span>
          : another ? <strong key={person} role="status">{say("device-another", { name: nameOf(person) })}</strong> : null
      ))}
    </>
  );
}

function Line({ mark, state, children }: { mark: "checked" | "unchecked"; state: string; children: ComponentChildren }) {
  return (
    <section class="room-code line">
      <p class="row"><strong class={mark} role="status">{say(state)}</strong> {children}</p>
      <What />
    </section>
  );
}

/** A new code, at this person's wish; quiet while nobody asks for one. */
function Again({ quiet = false }: { quiet?: boolean }) {
  const { check } = call;
  const asked = [...check.askedBy.value];
  const left = ROUNDS - check.rounds.value;
  if (quiet && !asked.length) return null;
  if (left <= 0) return <span>{say("code-no-more")}</span>;
  return (
    <>
      {asked.length ? <span role="status">{say("code-asked", { names: listed(asked.map(nameOf)) })}</span> : null}{" "}
      <button onClick={() => check.again()}>{say("code-again", { left })}</button>
    </>
  );
}

function Stopped({ why, person }: { why: string; person: string }) {
  return (
    <section class="room-code stopped" role="alert">
      <p><strong>{say("code-stopped")}</strong> {say(`code-stopped-${why}`, { name: nameOf(person) })}</p>
      <p>{say("code-stopped-now")}</p>
      <p class="row"><Again /></p>
    </section>
  );
}

function What() {
  return (
    <details>
      <summary>{say("code-what")}</summary>
      <p>{say("code-what-text")}</p>
      <p>{say("code-claim")} <a href="/confidential#verify" target="_blank">{say("code-claim-how")}</a></p>
    </details>
  );
}
