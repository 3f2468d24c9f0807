// How it went, before two partners meet again: for oneself, sealed on this device; and, if one likes, a letter.
import { useEffect, useState } from "preact/hooks";
import { seal, unseal } from "../device/sealed";
import { AudienceTag } from "../room/shown";
import { say } from "../words";
import type { LetterBox, Thread } from "./box";
import { LONGEST } from "./sealing";

export function Went({ box, threads, session, look }: { box: LetterBox; threads: readonly Thread[]; session: string; look(): Promise<void> }) {
  const place = `/went/${box.me.id}/${session}`;
  const [words, setWords] = useState("");
  const [said, setSaid] = useState("");
  useEffect(() => void unseal(place).then(setWords, () => {}), [place]);
  const write = (text: string): void => {
    setWords(text);
    setSaid("");
    void seal(place, text).catch(() => {});
  };
  const send = async (thread: Thread): Promise<void> => {
    const { name } = thread.partner;
    const why = await box.send(thread.partner, words.trim()).catch(() => "failed");
    setSaid(why ? say(`letters-not-${why}`, { name }) : say("went-sent", { name }));
    if (!why) await look();
  };
  const open = threads.filter(({ partner, standing }) => !partner.former && partner.card && standing !== "changed" && standing !== "false");
  return (
    <>
      <label for="went-words">{say("went-label")} <AudienceTag audience="me" /></label>
      <textarea id="went-words" rows={4} maxLength={LONGEST} dir="auto" value={words} onInput={(e) => write(e.currentTarget.value)} />
      <p class="quiet">{say("went-kept")}</p>
      {said ? <p role="status">{said}</p> : null}
      {words.trim() ? <p class="row">{open.map((thread) => (
        <button key={thread.partner.id} onClick={() => void send(thread)}>{say("went-send", { name: thread.partner.name })}</button>
      ))}</p> : null}
    </>
  );
}
