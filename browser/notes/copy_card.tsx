// A sealed copy of one's notes at the server: made, opened on another device, ended. Only for who has a link of their own.
import { useEffect, useState } from "preact/hooks";
import { freshCode } from "../device/code";
import { begin, bringUpToDate, copyOf, end, found, isBehind, open, together, type Copy, type Found } from "../device/copy";
import { SHORTEST } from "../device/copy_sealing";
import type { Notes } from "../device/notes";
import { pageLocale } from "../locale";
import { say } from "../words";

export interface Own {
  home: string;
  cohort: string;
  member: string;
  seats: string[];
}

type State =
  | { is: "none" } | { is: "failed" } | { is: "there"; found: Found } | { is: "made"; code: string }
  | { is: "kept"; copy: Copy; behind: boolean };

/** `notes` as they stand on this device: whenever they change, so does the copy. `changed`: some have come here. */
export function CopyCard({ own, notes, changed }: { own: Own; notes: readonly Notes[]; changed(): void }) {
  const [state, setState] = useState<State | null>(null);
  const look = async (): Promise<void> => {
    const copy = await copyOf(own.member);
    if (copy) {
      // The link may be a new one, and there may be seats that the copy does not know.
      const outcome = await bringUpToDate({ ...copy, home: own.home, seats: together(copy.seats, own.seats) });
      const now = await copyOf(own.member);
      if (now) return setState({ is: "kept", copy: now, behind: outcome !== "same" && (await isBehind(now)) });
    }
    const there = await found(own.home);
    setState(there ? { is: "there", found: there } : { is: "none" });
  };
  const again = (): void => void look().catch(() => setState({ is: "failed" }));
  useEffect(() => void (state?.is === "made" || again()), [notes]);
  if (!state) return null;
  return (
    <section class="card me copy">
      <h2>{say("copy-title")}</h2>
      {state.is === "failed" ? <p role="alert">{say("copy-failed")}</p> : null}
      {state.is === "none" ? <Begin own={own} made={(code) => setState({ is: "made", code })} /> : null}
      {state.is === "made" ? <Made code={state.code} done={again} /> : null}
      {state.is === "there" ? <Open own={own} there={state.found} opened={changed} again={again} /> : null}
      {state.is === "kept" ? <Kept own={own} copy={state.copy} behind={state.behind} again={again} /> : null}
    </section>
  );
}

function Begin({ own, made }: { own: Own; made(code: string): void }) {
  const [sentence, setSentence] = useState("");
  const [said, setSaid] = useState("");
  const go = async (): Promise<void> => {
    if (sentence.trim().length < SHORTEST) return setSaid(say("copy-short", { least: SHORTEST }));
    setSaid(say("copy-making"));
    const code = freshCode();
    const outcome = await begin(own.home, own, own.seats, code, sentence).catch(() => "failed");
    if (outcome === "done") made(code);
    else setSaid(say(outcome === "too-large" ? "copy-too-large" : "copy-failed"));
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); void go(); }}>
      <p>{say("copy-none")}</p>
      <label for="sentence">{say("copy-sentence")}</label>
      <input id="sentence" autocomplete="off" value={sentence} aria-describedby="sentence-help" onInput={(e) => setSentence(e.currentTarget.value)} />
      <p id="sentence-help" class="quiet">{say("copy-sentence-help", { least: SHORTEST })}</p>
      {said ? <p role="alert">{said}</p> : null}
      <button class="primary">{say("copy-begin")}</button>
    </form>
  );
}

function Made({ code, done }: { code: string; done(): void }) {
  return (
    <div role="status">
      <p>{say("copy-code")}</p>
      <p class="code" dir="ltr">{code}</p>
      <p class="row">
        <button onClick={() => print()}>{say("copy-print")}</button>
        <button class="primary" onClick={done}>{say("copy-have-it")}</button>
      </p>
    </div>
  );
}

function Open({ own, there, opened, again }: { own: Own; there: Found; opened(): void; again(): void }) {
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState("");
  const [lost, setLost] = useState(false);
  const go = async (): Promise<void> => {
    setSaid(say("copy-opening"));
    const fits = await open(own.home, own, own.seats, typed, there).catch(() => null);
    if (fits) opened();
    else setSaid(say(fits === null ? "copy-spoilt" : "copy-neither"));
  };
  return (
    <>
      <form onSubmit={(event) => { event.preventDefault(); void go(); }}>
        <p>{say("copy-there")}</p>
        <label for="opens">{say("copy-opens")}</label>
        <input id="opens" autocomplete="off" required value={typed} onInput={(e) => setTyped(e.currentTarget.value)} />
        {said ? <p role="alert">{said}</p> : null}
        <button class="primary">{say("copy-open")}</button>
      </form>
      {lost ? (
        <div class="note">
          <p>{say("copy-lost")}</p>
          <button onClick={() => void end(own.home, own.member).then(again)}>{say("copy-end-anew")}</button>
        </div>
      ) : <p><button class="plain" onClick={() => setLost(true)}>{say("copy-have-neither")}</button></p>}
    </>
  );
}

function Kept({ own, copy, behind, again }: { own: Own; copy: Copy; behind: boolean; again(): void }) {
  const [sure, setSure] = useState(false);
  const moment = new Intl.DateTimeFormat(pageLocale(), { dateStyle: "long", timeStyle: "short" }).format(copy.at);
  return (
    <>
      <p>{say("copy-kept", { moment })} {say(behind ? "copy-behind" : "copy-whole")}</p>
      <p>{say("copy-lose")}</p>
      <p class="row">
        {behind ? <button onClick={again}>{say("copy-again")}</button> : null}
        {sure
          ? <button onClick={() => void end(own.home, own.member).then(again)}>{say("copy-end-sure")}</button>
          : <button class="plain" onClick={() => setSure(true)}>{say("copy-end")}</button>}
      </p>
    </>
  );
}
