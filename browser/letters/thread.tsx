// The letters with one partner, and a place to write the next.
import { useEffect, useState } from "preact/hooks";
import { seal, unseal } from "../device/sealed";
import { AudienceTag } from "../room/shown";
import { pageLocale } from "../locale";
import { say } from "../words";
import type { LetterBox, Thread } from "./box";
import { LONGEST } from "./sealing";

interface Props {
  box: LetterBox;
  thread: Thread;
  look(): Promise<void>;
}

export function Letters({ box, thread, look }: Props) {
  const { partner, letters, lost, spoilt } = thread;
  const { name } = partner;
  return (
    <section class="card pair letters">
      <h2>{say("letters-with", { name })} <AudienceTag audience="pair" /></h2>
      <p>{say("letters-only", { you: box.me.name, partner: name })}</p>
      {partner.former ? null : <Standing thread={thread} />}
      {lost ? <p class="note">{say("letters-lost", { count: lost, name })}</p> : null}
      {spoilt ? <p class="note" role="alert">{say("letters-spoilt", { count: spoilt, name })}</p> : null}
      {letters.length ? <ol class="post">{letters.map((letter) => <One key={letter.id} {...{ box, thread, look, letter }} />)}</ol> : null}
      {partner.former ? <p class="quiet">{say("letters-former", { name })}</p> : <Write {...{ box, thread, look }} />}
    </section>
  );
}

function Standing({ thread: { partner: { name }, standing } }: { thread: Thread }) {
  if (standing === "none") return null;
  const odd = standing === "changed" || standing === "false";
  return <p class={odd ? "note" : "quiet"}>{say(`letters-device-${standing}`, { name })}</p>;
}

function One({ box, thread, look, letter }: Props & { letter: Thread["letters"][number] }) {
  const { partner, standing } = thread;
  const [sure, setSure] = useState(false);
  const mayAgain = letter.delivery === "elsewhere" && (standing === "checked" || standing === "same");
  const day = new Intl.DateTimeFormat(pageLocale(), { dateStyle: "medium", timeStyle: "short" }).format(letter.at);
  const done = (work: Promise<unknown>) => void work.then(look);
  return (
    <li class={letter.mine ? "mine" : ""}>
      <p class="quiet"><strong>{letter.mine ? box.me.name : partner.name}</strong> · {day}</p>
      <p class="own-words" dir="auto">{letter.text}</p>
      {letter.delivery ? <p class="quiet state">{say(`letters-${letter.delivery}`, { name: partner.name })}</p> : null}
      {!letter.mine && !letter.checked && standing === "checked" ? <p class="quiet state">{say("letters-unchecked", { name: partner.name })}</p> : null}
      <p class="row">
        {mayAgain ? <button onClick={() => done(box.again(partner, letter))}>{say("letters-again")}</button> : null}
        {letter.delivery === "waits" || letter.delivery === "elsewhere"
          ? <button class="plain" onClick={() => done(box.takeBack(letter))}>{say("letters-back")}</button>
          : sure
            ? <button onClick={() => done(box.remove(letter))}>{say("letters-remove-sure")}</button>
            : <button class="plain" onClick={() => setSure(true)}>{say("letters-remove")}</button>}
      </p>
    </li>
  );
}

function Write({ box, thread, look }: Props) {
  const { partner, standing } = thread;
  const { name } = partner;
  const draft = `/letter draft/${box.me.id}/${partner.id}`;
  const [words, setWords] = useState("");
  const [said, setSaid] = useState("");
  useEffect(() => void unseal(draft).then(setWords, () => {}), [draft]);
  const write = (text: string): void => {
    setWords(text);
    void seal(draft, text).catch(() => {});
  };
  const send = async (): Promise<void> => {
    const why = await box.send(partner, words.trim()).catch(() => "failed");
    setSaid(why ? say(`letters-not-${why}`, { name }) : "");
    if (!why) write("");
    if (why !== "failed") await look();
  };
  if (standing === "false") return null;
  return (
    <form onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <label for={`to-${partner.id}`}>{say("letters-write", { name })} <AudienceTag audience="pair" /></label>
      <textarea id={`to-${partner.id}`} rows={6} maxLength={LONGEST} dir="auto" value={words} onInput={(e) => write(e.currentTarget.value)} />
      {said ? <p role="alert">{said}</p> : null}
      {standing === "none" ? <p class="quiet">{say("letters-no-key", { name })}</p>
        : standing === "changed" ? <button type="button" onClick={() => void box.accept(partner).then(look)}>{say("letters-accept", { name })}</button>
        : <button class="primary" disabled={!words.trim()}>{say("letters-send")}</button>}
    </form>
  );
}
