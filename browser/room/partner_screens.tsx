// Learning partners: whom one has, said to oneself; for the facilitator, all of them and a way to change.
import { useState } from "preact/hooks";
import type { MetView, PartnersView, RulesView, View } from "../wire";
import { listed, say } from "../words";
import { ask, nameOf } from "./live";
import { timesMet } from "./met";
import { changed, known } from "./partners";
import { broken } from "./rules";

const names = (people: readonly string[]): string => listed(people.map(nameOf));

/** Who one's partner is and why, or a way to say with whom one would like to work. */
export function Partner({ view }: { view: View }) {
  const { partner } = view;
  if (!partner) return null;
  const wish = <a href={`${location.pathname}/partner`} target="_blank">{say("partner-wish")}</a>;
  if (!partner.people.length) return <p>{say("partner-none")} {wish}</p>;
  return (
    <p class="note pair">
      {say("partner-is", { names: names(partner.people) })} {partner.because ? say(`partner-why-${partner.because}`) : null}{" "}
      {view.phase === "closed" ? <a class="no-print" href={`${location.pathname}/partner`}>{say("partner-page")}</a> : null}
    </p>
  );
}

/** All partners at the desk. Two people change places by pressing one name, then the other. */
export function Partners({ view, partners, met }: { view: View; partners: PartnersView; met: MetView | null }) {
  const [first, setFirst] = useState<string | null>(null);
  const [second, setSecond] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const { groups } = partners;
  const paired = new Set(groups.flat());
  const without = view.people.filter((p) => p.role === "learner" && !paired.has(p.id)).map((p) => p.id);
  const reset = (): void => { setFirst(null); setSecond(null); setReason(""); };
  const press = (person: string): void => {
    if (first === person || second) reset();
    else if (first === null) setFirst(person);
    else setSecond(person);
  };
  const after = first && second ? changed(groups, first, second) : null;
  const card = (people: readonly string[]) => people.map((p) => (
    <button key={p} class="plain" aria-pressed={p === first || p === second} onClick={() => press(p)}>{nameOf(p)}</button>
  ));
  return (
    <details class="partners">
      <summary>{say("partners-title")}</summary>
      <p class="quiet">{say(groups.length ? "partners-text" : "partners-none")}</p>
      <ul class="rooms">{groups.map((group) => <li key={group.join()}>{card(group)}</li>)}</ul>
      {groups.length && without.length ? <><h3>{say("partners-without")}</h3><ul class="rooms"><li>{card(without)}</li></ul></> : null}
      {first && !second ? <p role="status">{say("partners-pick", { name: nameOf(first) })}</p> : null}
      {after ? (
        <form class="card facilitators" onSubmit={(event) => { event.preventDefault(); ask({ type: "change-partners", groups: after, reason }); reset(); }}>
          <h3>{say("partners-price")}</h3>
          <ul>
            {after.map((group) => <li key={group.join()}><strong>{names(group)}</strong><br /><small>{price(group, met, view.rules ?? null)}</small></li>)}
          </ul>
          <label for="partners-reason">{say("partners-reason")}</label>
          <p class="quiet">{say("partners-reason-seen")}</p>
          <input id="partners-reason" maxLength={2000} value={reason} autocomplete="off" onInput={(e) => setReason(e.currentTarget.value)} />
          <div class="row"><button class="primary">{say("partners-change")}</button><button type="button" onClick={reset}>{say("partners-leave")}</button></div>
        </form>
      ) : first && second ? <p role="status">{say("partners-same")}</p> : null}
      {partners.changes.length ? (
        <section>
          <h3>{say("partners-changes")}</h3>
          <ul>{partners.changes.map((change, i) => <li key={i}>{names(change.people)}{change.reason ? <><br /><q>{change.reason}</q></> : null}</li>)}</ul>
        </section>
      ) : null}
    </details>
  );
}

/** What a group would be like: what rules it breaks, and whom they know already. */
function price(group: readonly string[], met: MetView | null, rules: RulesView | null): string {
  const said = broken(rules, group);
  if (met) {
    const times = known(group, (a, b) => timesMet(met, a, b));
    said.push(times ? say("partners-met", { times }) : say("partners-met-none"));
  }
  return said.join(" ");
}
