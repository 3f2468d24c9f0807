// agreement: the ground rules; the facilitator gives the promise, and each learner does. Declining stays on the device.
import { useKept } from "../room/kept";
import { ask } from "../room/live";
import { AudienceTag } from "../room/parts";
import type { AgreementTask, View } from "../wire";
import { listed, say } from "../words";
import type { Screens } from "./screens";

export function Promise({ view }: { view: View }) {
  const [declined, setDeclined] = useKept("declined");
  const mine = view.people.find((p) => p.id === view.me);
  const give = (): void => { ask({ type: "give-agreement", announced: view.announced }); setDeclined(""); };
  if (view.agreed)
    return <><p class="done" role="status">{say("agreed")}</p><Leaves view={view} /></>;
  if (declined)
    return (
      <div role="status">
        <p><strong>{say("agree-not-said")}</strong> {say("agree-not-text")}</p>
        <p><button onClick={give}>{say("agree-after-all")}</button></p>
        <Leaves view={view} />
      </div>
    );
  return (
    <>
      {view.forwarded && !view.outside.includes(view.leaves_the_room.length + view.told.length) ? <p class="note class">{say("join-forwarded", { host: view.forwarded })}</p> : null}
      <p class="row">
        <button class="primary" onClick={give}>{say("agree")}</button>
        {mine?.role === "learner" ? <button onClick={() => setDeclined("yes")}>{say("agree-not")}</button> : null}
      </p>
      <Leaves view={view} />
    </>
  );
}

/** What leaves the classroom, once more, and the way to stay out of that part alone. */
function Leaves({ view }: { view: View }) {
  const [outside, setOutside] = useKept("outside");
  if (!view.leaves_the_room.length && !view.told.length) return null;
  const not = (i: number) => view.outside.includes(i) ? <strong> {say("leaves-not-of-you")}</strong> : null;
  return (
    <details>
      <summary>{say("join-leaves")} <AudienceTag audience="organisation" /></summary>
      <ul>
        {view.leaves_the_room.map((x, i) => (
          <li key={i}>{listed([x.what || say(`leaves-${x.kind}`), x.how].filter(Boolean))} {x.how.includes(String(x.floor)) ? null : <span class="quiet">{say("leaves-floor", { floor: x.floor })}</span>}{not(i)}</li>
        ))}
        {view.told.map((t, i) => (
          <li key={t.connector}>{say(`leaves-${t.connector}`, { recipient: t.recipient })} <span class="quiet">{say("leaves-by-name")}</span>{not(view.leaves_the_room.length + i)}</li>
        ))}
      </ul>
      {view.role === "learner" && view.leaves_the_room.length ? (
        <label class="tick">
          <input type="checkbox" checked={outside === "yes"} onChange={(e) => setOutside(e.currentTarget.checked ? "yes" : "")} /> {say("leaves-keep-out")}
        </label>
      ) : null}
      {outside ? <p class="quiet" role="status">{say("leaves-kept-out")}</p> : null}
    </details>
  );
}

function Count({ view }: { view: View }) {
  const here = view.people.filter((p) => p.here && p.role === "learner");
  return <p role="status">{say("desk-agreed", { count: view.promised ?? 0, all: here.length })}</p>;
}

export const agreement: Screens<AgreementTask> = {
  Learner: ({ view }) => <Promise view={view} />,
  Desk: ({ view }) => <><p>{say("desk-say-it")}</p><Promise view={view} /><Count view={view} /></>,
  Wall: ({ view }) => <Count view={view} />,
};
