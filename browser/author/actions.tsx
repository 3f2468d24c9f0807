// What is done with a course once it is written: rehearsed, or put into the calendar.
import { useRef, useState } from "preact/hooks";
import { say } from "../words";
import type { Desk } from "./desk";

export function Actions({ desk }: { desk: Desk }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [place, setPlace] = useState("online");
  const look = desk.look.value;
  const here = String(look?.session?.number ?? 1);
  const at = desk.server.at;
  // The server works with what it has: first it gets the last word that was typed.
  const whenSaved = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (await desk.settled()) form.submit();
    else dialog.current?.close();
  };
  const sessions = <>{look?.sessions.map((s, i) => <option key={i} value={i + 1} selected={String(i + 1) === here}>{s.title}</option>)}</>;
  return (
    <div class="actions">
      <button onClick={() => desk.addImage()}>{say("image-add")}</button>
      <form method="post" action={`${at}/rehearsals`} onSubmit={(e) => void whenSaved(e)}>
        <input type="hidden" name="number" value={here} />
        <button disabled={!look?.runs} title={say("rehearse-about")}>{say("rehearse-go")}</button>
      </form>
      {desk.leads ? <button class="primary" disabled={!look?.runs} onClick={() => dialog.current?.showModal()}>{say("schedule-go")}</button> : null}
      <dialog ref={dialog} class="schedule" aria-labelledby="schedule-title">
        <form method="post" action={`${at}/sessions`} onSubmit={(e) => void whenSaved(e)}>
          <h2 id="schedule-title">{say("schedule-title")}</h2>
          <label for="number">{say("schedule-which")}</label>
          <select id="number" name="number">{sessions}</select>
          <label for="when">{say("schedule-when")}</label>
          <input id="when" name="when" type="datetime-local" aria-describedby="without" />
          <p id="without" class="quiet">{say("schedule-without")}</p>
          <label for="zone">{say("schedule-zone")}</label>
          <input id="zone" name="zone" defaultValue={Intl.DateTimeFormat().resolvedOptions().timeZone} list="zones" />
          <datalist id="zones">{Intl.supportedValuesOf("timeZone").map((zone) => <option key={zone} value={zone} />)}</datalist>
          <label for="place">{say("schedule-place")}</label>
          <select id="place" name="place" value={place} onChange={(e) => setPlace(e.currentTarget.value)}>
            {["online", ...(desk.forwards ? ["seen"] : []), "tables", "hybrid", "elsewhere"].map((at) => <option key={at} value={at}>{say(`place-${at}`)}</option>)}
          </select>
          {place === "online" ? null : <p class="quiet">{say(`place-${place}-help`, { host: desk.forwards })}</p>}
          {place === "elsewhere" ? <><label for="call">{say("schedule-call")}</label><input id="call" name="call" type="url" required placeholder="https://" /></> : null}
          <div class="row">
            <button class="primary">{say("schedule-make")}</button>
            <button type="button" onClick={() => dialog.current?.close()}>{say("schedule-leave")}</button>
          </div>
        </form>
      </dialog>
    </div>
  );
}
