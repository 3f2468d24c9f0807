// At the end of a session: what one wrote for oneself, to read, print and take along.
import { saveFile, toMarkdown } from "../device/notes";
import type { View } from "../wire";
import { say } from "../words";
import { ownWords } from "./kept";
import { AudienceTag } from "./parts";

export function OwnNotes({ view }: { view: View }) {
  const own = ownWords(view.steps);
  return (
    <section class="card me">
      <h2>{say("own-title")} <AudienceTag audience="me" /></h2>
      {own.length ? null : <p class="quiet">{say("own-none")}</p>}
      {own.map(({ title, text }) => <article key={title}><h3>{title}</h3><p class="own-words">{text}</p></article>)}
      {own.length ? (
        <div class="no-print">
          <p class="quiet">{say("own-where")} <a href="/notes" target="_blank">{say("notes-page")}</a></p>
          <p class="row">
            <button onClick={() => saveFile(`${view.course} ${view.title}`, toMarkdown(`${view.course} · ${view.title}`, own))}>{say("notes-save")}</button>
            <button onClick={() => print()}>{say("own-print")}</button>
          </p>
        </div>
      ) : null}
    </section>
  );
}
