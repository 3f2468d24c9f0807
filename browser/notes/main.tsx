// The notes on this device: read, saved as a file, removed. Nothing is sent, but a sealed copy where somebody wished for one.
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import "@fontsource-variable/source-sans-3";
import "@fontsource-variable/source-serif-4";
import "../styles/page.css";
import { moveIn } from "../device/move_in";
import { allNotes, removeNotes, saveFile, toMarkdown, type Notes } from "../device/notes";
import { say, speak } from "../words";
import { CopyCard, type Own } from "./copy_card";

const place = document.getElementById("notes")!;
const { home, cohort, member, seats } = place.dataset;
/** Whoever came by a link of their own; for everybody else there is no copy. */
const own: Own | null = home && cohort && member ? { home, cohort, member, seats: JSON.parse(seats ?? "[]") as string[] } : null;

function Page() {
  const [all, setAll] = useState<Notes[] | null>(null);
  const [failed, setFailed] = useState(false);
  const look = (): void => void moveIn().then(allNotes).then(setAll, () => setFailed(true));
  useEffect(look, []);
  return (
    <main class="page">
      {own ? <p><a href={own.home}>{say("notes-home")}</a></p> : null}
      <h1>{say("notes-title")}</h1>
      <p>{say(own ? "notes-text-own" : "notes-text")} <span class="audience me">{say("audience-me")}</span></p>
      {failed ? <p role="alert">{say("notes-not-kept")}</p> : null}
      {all && !all.length ? <p class="quiet">{say("notes-none")}</p> : null}
      {(all ?? []).map((found) => <OneSession key={found.seat} found={found} look={look} />)}
      {own ? all && <CopyCard own={own} notes={all} changed={look} />
        : <><h2 class="part">{say("notes-lost")}</h2><p>{say("notes-lost-text")}</p></>}
    </main>
  );
}

function OneSession({ found, look }: { found: Notes; look(): void }) {
  const session = found.session || say("notes-a-session");
  const [sure, setSure] = useState(false);
  return (
    <section class="card me">
      <h2>{session}</h2>
      {found.notes.map(({ title, text }, i) => <article key={i}><h3>{title}</h3><p class="own-words">{text}</p></article>)}
      {found.closed ? <p>{say("notes-closed", { count: found.closed })}</p> : null}
      <p class="row">
        <button onClick={() => saveFile(session, toMarkdown(session, found.notes))}>{say("notes-save")}</button>
        {sure
          ? <button onClick={() => void removeNotes(found.seat).then(look)}>{say("notes-remove-sure")}</button>
          : <button class="plain" onClick={() => setSure(true)}>{say("notes-remove")}</button>}
      </p>
    </section>
  );
}

void speak(document.documentElement.lang).then(() => render(<Page />, place));
