// agreement: the ground rules; the facilitator gives the promise, and each learner does.
import { ask } from "../room/live";
import type { AgreementTask, View } from "../wire";
import { say } from "../words";
import type { Screens } from "./screens";

export function Promise({ view }: { view: View }) {
  const mine = view.people.find((p) => p.id === view.me);
  return mine?.agreed ? (
    <p class="done" role="status">{say("agreed")}</p>
  ) : (
    <p><button class="primary" onClick={() => ask({ type: "give-agreement" })}>{say("agree")}</button></p>
  );
}

function Count({ view }: { view: View }) {
  const here = view.people.filter((p) => p.here && p.role === "learner");
  return <p role="status">{say("desk-agreed", { count: here.filter((p) => p.agreed).length, all: here.length })}</p>;
}

export const agreement: Screens<AgreementTask> = {
  Learner: ({ view }) => <Promise view={view} />,
  Desk: ({ view }) => <><p>{say("desk-say-it")}</p><Promise view={view} /><Count view={view} /></>,
  Wall: ({ view }) => <Count view={view} />,
};
