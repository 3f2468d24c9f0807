// Somebody else has saved meanwhile: who is told here sees what they wrote, and makes one text of both.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { say } from "../words";
import type { Newer } from "./asks.generated";
import type { Desk } from "./desk";
import { Difference } from "./difference";
import { type Choice, merge, settled } from "./lines";

export function NewerWork({ desk }: { desk: Desk }) {
  const newer = desk.newer.value;
  return newer ? <Both key={newer.version} desk={desk} newer={newer} /> : null;
}

const CHOICES: readonly Choice[] = ["both", "theirs", "mine"];

function Both({ desk, newer }: { desk: Desk; newer: Newer }) {
  const choices = useSignal<Choice[]>([]);
  const mine = useSignal(desk.text);
  useEffect(() => {
    // The text may go on while this is read; what is merged is always all of it.
    const look = setInterval(() => (mine.value = desk.text), 500);
    return () => clearInterval(look);
  }, []);
  const merged = merge(mine.value, desk.base, newer.text);
  const disagreements = merged.flatMap((part) => ("agreed" in part ? [] : [part]));
  const name = newer.author ?? say("somebody");
  return (
    <section class="card newer" role="alert">
      <h2>{say("newer-title", { name })}</h2>
      <p>{say(disagreements.length ? "newer-choose" : "newer-fits", { count: disagreements.length })}</p>
      <h3>{say("newer-theirs-changed", { name })}</h3>
      <Difference before={desk.base} after={newer.text} />
      {disagreements.map((part, i) => (
        <fieldset key={i}>
          <legend>{say("newer-same-lines", { number: i + 1 })}</legend>
          <Side title={say("newer-side-theirs", { name })} lines={part.theirs} />
          <Side title={say("newer-side-mine")} lines={part.mine} />
          {CHOICES.map((choice) => (
            <label class="tick" key={choice}>
              <input type="radio" name={`choice-${i}`} checked={(choices.value[i] ?? "both") === choice}
                onChange={() => { const fresh = [...choices.value]; fresh[i] = choice; choices.value = Array.from(fresh, (c) => c ?? "both"); }} />
              {say(`newer-keep-${choice}`)}
            </label>
          ))}
        </fieldset>
      ))}
      <button class="primary" onClick={() => desk.merged(settled(merge(desk.text, desk.base, newer.text), choices.value))}>{say("newer-merge")}</button>
    </section>
  );
}

function Side({ title, lines }: { title: string; lines: string[] }) {
  return (
    <>
      <h4>{title}</h4>
      <div class="difference">{lines.length ? lines.map((line, i) => <span key={i}>{line || " "}</span>) : <span class="quiet">{say("newer-nothing")}</span>}</div>
    </>
  );
}
