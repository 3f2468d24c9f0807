// Rules about who sits with whom, at the facilitator's desk only: what a change would break, and what cannot be kept.
import type { RulesView, UnkeptView, View } from "../wire";
import { listed, say } from "../words";
import { nameOf } from "./live";
import { parted, within } from "./partners";
import { AudienceTag } from "./parts";

const names = (people: readonly string[]): string => listed(people.map(nameOf));
const same = (one: readonly string[], other: readonly string[]): boolean => one.every((p) => other.includes(p));

/** Which rules a room of these people breaks, in sentences. */
export function broken(rules: RulesView | null, room: readonly string[], concerns: (two: readonly string[]) => boolean = () => true): string[] {
  if (!rules) return [];
  const told = (key: string, pairs: readonly (readonly string[])[]): string[] => pairs.filter(concerns).map((two) => say(key, { names: names(two) }));
  return [...told("met-apart", within(rules.kept_apart, room)), ...told("met-reports", within(rules.lines, room)), ...told("met-parted", parted(rules.together, room))];
}

/** Rules that cannot be kept: which people, which rule, and the smallest way out. */
export function Unkept({ view }: { view: View }) {
  const { rules } = view;
  if (!rules || (!rules.now && !rules.ahead.length)) return null;
  // Where it is known that these rooms cannot do better, nobody is sent to try.
  const proven = rules.ahead.some((unkept) => unkept.step === null || unkept.step === view.activity?.position);
  const [, , session] = location.pathname.split("/");
  return (
    <section class="card facilitators unkept" role="status">
      <h2>{say("rules-unkept-title")} <AudienceTag audience="facilitators" /></h2>
      <ul>
        {rules.now ? <li>{say(proven ? "rule-now-stays" : "rule-now", { pairs: pairs(rules, rules.now) })}</li> : null}
        {rules.ahead.map((unkept, i) => <li key={i}>{sentence(view, rules, unkept)}</li>)}
      </ul>
      <p><a href={`/office/sessions/${session}/people#rules`} target="_blank" rel="noopener">{say("rules-change")}</a></p>
    </section>
  );
}

function sentence(view: View, rules: RulesView, unkept: UnkeptView): string {
  const [first = "", ...rest] = unkept.people;
  const said = say(`rule-${unkept.why}`, {
    people: names(unkept.why === "lonely" ? rest : unkept.people), first: nameOf(first),
    needed: unkept.needed, least: unkept.least, pairs: pairs(rules, unkept),
  });
  const step = unkept.step === null ? undefined : view.desk?.steps[unkept.step];
  return step ? say("rule-in-step", { step: step.title, said }) : said;
}

function pairs(rules: RulesView, unkept: UnkeptView): string {
  const has = (kept: readonly (readonly string[])[], two: readonly string[]): boolean => kept.some((other) => same(two, other));
  return unkept.pairs.map((two) => {
    const kind = has(rules.together, two) ? "together" : has(rules.lines, two) && !has(rules.kept_apart, two) ? "line" : "apart";
    return say(`rule-pair-${kind}`, { one: nameOf(two[0]!), other: nameOf(two[1]!) });
  }).join(" · ");
}
