// Three sentences for somebody who facilitates for the first time; shown once on this device.
import { useState } from "preact/hooks";
import { say } from "../words";

const TOUR = ["tour-1", "tour-2", "tour-3"];

export function Tour() {
  const [step, setStep] = useState(localStorage.getItem("tour") ? TOUR.length : 0);
  const words = TOUR[step];
  if (!words) return null;
  const go = (): void => {
    setStep(step + 1);
    if (step + 1 === TOUR.length) localStorage.setItem("tour", "done");
  };
  return (
    <div class="tour" role="status">
      <p>{say(words)}</p>
      <button onClick={go}>{say(step + 1 === TOUR.length ? "tour-done" : "tour-next")}</button>
    </div>
  );
}
