// Everything the review found, in the order of the text: where, what, what to do, and the quick fix.
// The review itself speaks English in every language.
import { say } from "../words";
import type { Desk } from "./desk";

export function Findings({ desk }: { desk: Desk }) {
  const look = desk.look.value;
  if (!look) return <p class="quiet">{say("author-looking")}</p>;
  if (!look.findings.length) return <p class="quiet">{say("author-clean")}</p>;
  return (
    <ol class="findings">
      {look.findings.map((finding) => (
        <li key={`${finding.code}${finding.place.line}.${finding.place.column}`} class={finding.severity}>
          <p class="where">
            <button class="plain" onClick={() => desk.goTo(finding.place.line, finding.place.column, true)}>{say("author-line", { line: finding.place.line })}</button>
            <span class="quiet">{say(`severity-${finding.severity}`)} · {finding.code}</span>
          </p>
          <p lang="en" dir="ltr">{finding.message}</p>
          {finding.help ? <p class="quiet" lang="en" dir="ltr">{finding.help}</p> : null}
          {finding.fix ? <button class="fix" lang="en" onClick={() => desk.apply(finding.fix!)}>{finding.fix.title}</button> : null}
        </li>
      ))}
    </ol>
  );
}
