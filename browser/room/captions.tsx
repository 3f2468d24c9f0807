// Captions that a person types: large under the pictures, told to screen readers line by line, and gone in a moment.
import type { Captions, ShownLine } from "../call/captions";
import type { Audience, View } from "../wire";
import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "../words";
import { call, nameOf } from "./live";
import { AudienceTag } from "./parts";

export const linesOf = (captions: Captions): ShownLine[] =>
  captions.lines.value.map(({ by, text, done }) => ({ name: nameOf(by), text, done }));

export const CaptionsShown = () => <CaptionLines lines={linesOf(call.captions)} />;

export function CaptionLines({ lines }: { lines: readonly ShownLine[] }) {
  return (
    <div class="captions">
      {/* What is still being typed would be read out again with every word. */}
      <div class="hidden" role="log" aria-live="polite" aria-label={say("captions-title")}>
        {lines.filter((line) => line.done).map((line, i) => <p key={i} dir="auto">{line.text}</p>)}
      </div>
      {lines.length ? (
        <div class="typed" aria-hidden="true">
          {lines.map((line, i) => <p key={i} dir="auto">{line.text}</p>)}
          <small><bdi>{lines[lines.length - 1]!.name}</bdi></small>
        </div>
      ) : null}
    </div>
  );
}

/** Where one may offer to type them, and types. */
export function CaptionsDesk({ view }: { view: View }) {
  const { captions } = call;
  const room = view.room?.stage === "open";
  const audience: Audience = room ? (view.activity?.audience ?? "room") : "class";
  const [others] = [...captions.typists.value].filter((person) => person !== view.me);
  switch (captions.mine.value) {
    case "typing":
      return <Field audience={audience} />;
    case "offered":
      return <p class="note class" role="status">{say("captions-offered")} <button class="plain" onClick={() => captions.stop()}>{say("captions-take-back")}</button></p>;
    case "none":
      if (others) return <p class="quiet">{say("captions-typed-by", { name: nameOf(others) })}</p>;
      return (
        <details class={`choice ${audience}`}>
          <summary>{say("captions-title")} <AudienceTag audience={audience} /></summary>
          <p>{say("captions-why")}</p>
          <button onClick={() => captions.offer()}>{say(room || view.desk ? "captions-begin" : "captions-offer")}</button>
        </details>
      );
  }
}

function Field({ audience }: { audience: Audience }) {
  const { captions } = call;
  const [text, setText] = useState("");
  const finished = captions.finished.value;
  const typed = useRef(finished);
  useEffect(() => {
    // A pause finished the line that stood here.
    if (typed.current !== finished) setText("");
    typed.current = finished;
  }, [finished]);
  const type = (value: string): void => {
    setText(captions.type(value));
    typed.current = captions.finished.value; // a long line leaves its end in the field
  };
  return (
    <form class={`card ${audience}`} onSubmit={(event) => { event.preventDefault(); captions.finish(); }}>
      <label for="captions">{say("captions-field")} <AudienceTag audience={audience} /></label>
      <input id="captions" value={text} autocomplete="off" aria-describedby="captions-help" onInput={(e) => type(e.currentTarget.value)} />
      <p id="captions-help" class="quiet">{say("captions-help")}</p>
      <button type="button" onClick={() => captions.stop()}>{say("captions-stop")}</button>
    </form>
  );
}

/** For facilitators: who offers to type for everyone, and who does. */
export function CaptionOffers() {
  const { captions } = call;
  return (
    <>
      {[...captions.offers.value].map((person) => (
        <section key={person} class="card facilitators" role="status">
          <p>{say("captions-offers", { name: nameOf(person) })}</p>
          <p class="row">
            <button class="primary" onClick={() => captions.answer(person, true)}>{say("captions-yes")}</button>
            <button onClick={() => captions.answer(person, false)}>{say("captions-no")}</button>
          </p>
        </section>
      ))}
      {[...captions.typists.value].map((person) => (
        <p key={person} class="row quiet">
          <span>{say("captions-typed-by", { name: nameOf(person) })}</span>
          <button onClick={() => captions.answer(person, false)}>{say("captions-end")}</button>
        </p>
      ))}
    </>
  );
}
