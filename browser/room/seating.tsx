// Why one sits with these people; for the facilitator: who has met whom, and what a move would cost.
import type { MetView, RoomView, RulesView } from "../wire";
import { listed, say } from "../words";
import { nameOf } from "./live";
import { timesMet } from "./met";
import { broken } from "./rules";

const CELL = 16; // px: twenty people fit beside their names on a phone
const LABEL = 96; // px for names
const DARKEST = 3; // times; more often is shown the same

export function Why({ room }: { room: RoomView }) {
  if (!room.why) return null;
  return <p class="quiet why">{say(`why-${room.why.reason}`, { names: listed(room.why.new.map(nameOf)) })}</p>;
}

/** What moving this person into that room would cost: rules, and whom of them they have met. */
export function price(met: MetView | null, rules: RulesView | null, person: string, room: string[]): string {
  const said = broken(rules, [person, ...room], (two) => two.includes(person));
  if (met) {
    const known = room.filter((p) => timesMet(met, person, p) > 0);
    said.push(known.length ? say("met-price", { names: listed(known.map(nameOf)) }) : say("met-price-none"));
  }
  return said.join(" ");
}

/** Every two people as a square. What it shows is also there as a list, for who cannot see it. */
export function Met({ met }: { met: MetView }) {
  const { people } = met;
  if (people.length < 2) return null;
  const side = people.length * CELL;
  const anyone = met.times.some((row) => row.some((times) => times > 0));
  return (
    <details class="met">
      <summary>{say("met-title")}</summary>
      {anyone ? null : <p class="quiet">{say("met-none")}</p>}
      <p class="quiet">{say("met-text")}</p>
      <svg class="matrix" viewBox={`0 0 ${LABEL + side} ${side}`} width={LABEL + side} height={side} aria-hidden="true">
        {people.map((one, i) => (
          <g key={one}>
            <text x={LABEL - 6} y={i * CELL + CELL * 0.75} text-anchor="end">{short(nameOf(one))}</text>
            {people.map((other, j) => (
              <rect key={other} x={LABEL + j * CELL + 1} y={i * CELL + 1} width={CELL - 2} height={CELL - 2} rx={2}
                class={i === j ? "self" : `met-${Math.min(DARKEST, timesMet(met, one, other))}`}>
                <title>{`${nameOf(one)} · ${nameOf(other)} · ${timesMet(met, one, other)}`}</title>
              </rect>
            ))}
          </g>
        ))}
      </svg>
      <ul>
        {people.map((one) => (
          <li key={one}>{say("met-line", { name: nameOf(one), met: people.filter((p) => p !== one && timesMet(met, one, p) > 0).length, others: people.length - 1 })}</li>
        ))}
      </ul>
    </details>
  );
}

function short(name: string): string {
  return name.length > 13 ? `${name.slice(0, 12)}…` : name;
}
