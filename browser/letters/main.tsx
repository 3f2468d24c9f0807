// The page of two partners between sessions: what each meant to try, and the letters between them.
import { render } from "preact";
import { createPortal } from "preact/compat";
import { useEffect, useState } from "preact/hooks";
import "../pages/page";
import "../styles/letters.css";
import { listed, say, speak } from "../words";
import { LetterBox, type Thread } from "./box";
import { Steps } from "./steps";
import { Letters } from "./thread";
import { Went } from "./went";

const BETWEEN_LOOKS = 30_000; // milliseconds
const went = document.getElementById("went");
const calling = document.getElementById("calling");
const home = document.querySelector<HTMLElement>("main[data-home]")?.dataset["home"] ?? "";

function Page() {
  const [box, setBox] = useState<LetterBox | null>(null);
  const [threads, setThreads] = useState<Thread[] | null>(null);
  const [failed, setFailed] = useState(false);
  const look = async (): Promise<void> => {
    try {
      const fresh = await LetterBox.open(home);
      setThreads(await fresh.threads());
      if (calling) calling.textContent = fresh.calling.length ? say("call-there", { names: listed(fresh.calling) }) : "";
      setBox(fresh);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => {
    void look();
    const timer = setInterval(() => document.hidden || void look(), BETWEEN_LOOKS);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      {failed ? <p role="alert">{say("letters-failed")}</p> : null}
      {went && box && threads ? createPortal(<Went box={box} threads={threads} session={went.dataset["session"] ?? ""} look={look} />, went) : null}
      {box && threads?.map((thread) => <Letters key={thread.partner.id} box={box} thread={thread} look={look} />)}
    </>
  );
}

const letters = document.getElementById("letters");
const steps = document.getElementById("steps");
if (letters || steps)
  void speak(document.documentElement.lang).then(() => {
    if (steps) render(<Steps seats={JSON.parse(steps.dataset["seats"] ?? "{}") as Record<string, string>} />, steps);
    if (letters) render(<Page />, letters);
  });
// On every page of one's own: a partner can write as soon as this device has shown its key.
else if (home) void LetterBox.open(home).catch(() => {});
