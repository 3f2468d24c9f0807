// In a hybrid session: at a table, or heard from afar through one's own device. Asked once, and changed at any time.
import type { View } from "../wire";
import { say } from "../words";
import { ask } from "./live";

/** In the lobby, large: everything that follows is other for one and for the other. */
export function Where({ view }: { view: View }) {
  if (view.place !== "hybrid") return null;
  return (
    <section class="card">
      <h2>{say("where-title")}</h2>
      <p class="row">
        <button aria-pressed={!view.sound} onClick={() => ask({ type: "say-where", afar: false })}>{say("where-near")}</button>
        <button aria-pressed={view.sound} onClick={() => ask({ type: "say-where", afar: true })}>{say("where-afar")}</button>
      </p>
      <p class="quiet">{say(view.sound ? "where-afar-help" : "where-near-help")}</p>
    </section>
  );
}

/** Later, small: for whoever goes home, or has no laptop at their table. */
export function Whereabouts({ view }: { view: View }) {
  if (view.place !== "hybrid") return null;
  return (
    <p class="row whereabouts">
      {say(view.sound ? "where-is-afar" : "where-is-near")}
      <button onClick={() => ask({ type: "say-where", afar: !view.sound })}>{say(view.sound ? "where-to-near" : "where-to-afar")}</button>
    </p>
  );
}
