// How two texts differ, as lines that went and lines that came; far-away lines that stayed are left out.
import { say } from "../words";
import { differences } from "./lines";

// Enough to see which activity a change belongs to.
const AROUND = 2; // lines

export function Difference({ before, after }: { before: string; after: string }) {
  const pieces = differences(before, after);
  if (pieces.every((piece) => "same" in piece)) return <p class="quiet">{say("author-no-difference")}</p>;
  return (
    <div class="difference">
      {pieces.map((piece, i) => "same" in piece
        ? <Around key={i} lines={piece.same} first={i === 0} last={i === pieces.length - 1} />
        : (
          <div key={i}>
            {piece.gone.map((line, n) => <del key={n}><span class="unseen">{say("author-gone")} </span>{line || " "}</del>)}
            {piece.fresh.map((line, n) => <ins key={n}><span class="unseen">{say("author-fresh")} </span>{line || " "}</ins>)}
          </div>
        ))}
    </div>
  );
}

function Around({ lines, first, last }: { lines: string[]; first: boolean; last: boolean }) {
  const head = first ? [] : lines.slice(0, AROUND);
  const tail = last ? [] : lines.slice(Math.max(head.length, lines.length - AROUND));
  const hidden = lines.length - head.length - tail.length;
  return (
    <div class="quiet">
      {head.map((line, i) => <span key={i}>{line || " "}</span>)}
      {hidden > 0 ? <span class="left-out">…</span> : null}
      {tail.map((line, i) => <span key={`t${i}`}>{line || " "}</span>)}
    </div>
  );
}
