// The course language for CodeMirror: what to colour, and what to offer while somebody writes.
import { type Completion, type CompletionContext, type CompletionResult, snippetCompletion } from "@codemirror/autocomplete";
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { Tag } from "@lezer/highlight";
import { say } from "../words";
import type { Kind, KindWords, Offers } from "./asks.generated";

interface Where {
  front: "before" | "inside" | "over";
  fence: string;
  /** In a heading: what comes next in it. */
  heading: "" | "session" | "kind" | "options";
}

const tag = (): Tag => Tag.define();
const TAGS = {
  key: tag(), fence: tag(), session: tag(), mark: tag(), title: tag(), minutes: tag(), option: tag(), between: tag(),
  me: tag(), pair: tag(), room: tag(), class: tag(), organisation: tag(), nobody: tag(), unknown: tag(),
  note: tag(), list: tag(), aside: tag(), code: tag(),
};
const MINUTES = /\d{1,6}(?:\.\d{1,3})?\s*min(?:utes?)?(?=\s*(?:[·|]|$))/i;
const FRONT_KEYS = ["course: ", "class size: ", "facilitators: ", "language: ", "leaves the room: "];
/** Minutes to offer; what most steps of real courses take. */
const USUAL_MINUTES = [2, 3, 5, 8, 10, 12, 15, 20];
const TEMPLATES: Partial<Record<Kind, string>> = {
  poll: "poll · ${1:title} · ${2:2} min\n${3:A question?}\n- ${4:Yes}\n- ${5:No}",
  check: "check · ${1:title} · ${2:2} min\n${3:A question?}\n- [x] ${4:The right answer}\n- ${5:Another answer}",
  pulse: "pulse · ${1:title} · ${2:2} min\n${3:A sentence to agree with}\n- ${4:Not at all}\n- ${5:A little}\n- ${6:Very much}",
  agreement: "agreement · ${1:What we promise each other} · ${2:3} min\n- What is said here stays here.\n- You may always pass.",
  icebreaker: "icebreaker · ${1:title} · ${2:7} min · rooms of ${3:3}\n${4:The prompt}",
  discussion: "discussion · ${1:title} · ${2:12} min · rooms of ${3:4}\n${4:The prompt}",
};
const ANY = "${1:title} · ${2:5} min\n${3:The prompt}";

export function courseLanguage(kinds: readonly KindWords[]): StreamLanguage<Where> {
  const audience = new Map<string, string>(kinds.map((k) => [k.kind, k.audience ?? "nobody"]));
  const options = new Set(kinds.flatMap((k) => k.options));
  return StreamLanguage.define<Where>({
    name: "course",
    tokenTable: TAGS,
    startState: () => ({ front: "before", fence: "", heading: "" }),
    blankLine(state) { state.heading = ""; if (state.front === "before") state.front = "over"; },
    token(stream, state) {
      if (stream.sol()) {
        state.heading = "";
        if (state.front === "before") {
          state.front = stream.match(/^---\s*$/) ? "inside" : "over";
          if (state.front === "inside") return "fence";
        } else if (state.front === "inside" && stream.match(/^---\s*$/)) {
          state.front = "over";
          return "fence";
        }
        if (state.front === "inside") {
          if (stream.match(/^[^:#]+:/)) return "key";
          stream.skipToEnd();
          return null;
        }
        const opening = stream.match(/^ {0,3}(```+|~~~+)/, false) as RegExpMatchArray | null;
        if (opening?.[1]) {
          if (!state.fence) state.fence = opening[1];
          else if (opening[1].startsWith(state.fence)) state.fence = "";
          stream.skipToEnd();
          return "code";
        }
        if (state.fence) { stream.skipToEnd(); return "code"; }
        if (stream.match(/^##\s+(?=\S)/)) { state.heading = "kind"; return "mark"; }
        if (stream.match(/^#\s+(?=\S)/)) { state.heading = "session"; return "mark"; }
        if (stream.match(/^>/)) { stream.skipToEnd(); return "note"; }
        if (stream.match(/^<!--.*-->\s*$/)) return "aside";
        if (stream.match(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/)) return "list";
      }
      if (!state.heading) { stream.skipToEnd(); return null; }
      if (stream.eatSpace()) return null;
      if (stream.match(/^[·|]/)) return "between";
      if (stream.match(MINUTES)) return "minutes";
      const part = (stream.match(/^[^·|]+/) as RegExpMatchArray | null)?.[0].trim() ?? "";
      if (state.heading === "session") return "session";
      if (state.heading === "kind") {
        state.heading = "options";
        return audience.get(part.toLowerCase()) ?? "unknown";
      }
      return options.has(part.toLowerCase()) || /^(?:about|roles|instrument) /i.test(part) ? "option" : "title";
    },
  });
}

/** Colour means audience here too; weight and slant say the rest. */
export const colours = syntaxHighlighting(HighlightStyle.define([
  { tag: TAGS.session, fontWeight: "700", fontSize: "1.15em" },
  { tag: TAGS.title, fontWeight: "600" },
  { tag: [TAGS.mark, TAGS.between, TAGS.fence, TAGS.list, TAGS.code, TAGS.minutes, TAGS.option], color: "var(--quiet)" },
  { tag: TAGS.key, color: "var(--quiet)", fontWeight: "600" },
  { tag: [TAGS.note, TAGS.aside], color: "var(--facilitators)", fontStyle: "italic" },
  ...(["me", "pair", "room", "class", "organisation"] as const).map((name) => ({ tag: TAGS[name], color: `var(--${name})`, fontWeight: "700" })),
  { tag: TAGS.nobody, fontWeight: "700" },
  { tag: TAGS.unknown, textDecoration: "underline wavy var(--pair)" },
]));

/** Kinds after `##`, then what that kind's heading may say; keys in the front matter. */
export function completions({ kinds, rules }: Offers) {
  const templates: Completion[] = kinds.map((k) => snippetCompletion(
    TEMPLATES[k.kind] ?? `${k.kind} · ${ANY}`, { label: k.kind, ...detail(k) }));
  return (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const after = line.text.slice(before.length);
    const kind = /^##\s+([\w-]*)$/.exec(before);
    if (kind) {
      // Where a heading goes on behind the cursor, only its word is offered.
      const plain = kinds.map((k): Completion => ({ label: k.kind, ...detail(k) }));
      return { from: context.pos - (kind[1]?.length ?? 0), options: after.trim() ? plain : templates, validFor: /^[\w-]*$/ };
    }
    const heading = /^##\s+([\w-]+)\s*[·|](.*)$/.exec(before);
    if (heading) {
      const part = /(?:^|[·|])\s*([^·|]*)$/.exec(heading[2] ?? "")?.[1] ?? "";
      const words = kinds.find((k) => k.kind === heading[1]?.toLowerCase())?.options ?? [];
      const options = [...words, ...USUAL_MINUTES.map((n) => `${n} min`)].filter((word) => !line.text.includes(word));
      if (!part && !context.explicit && !/[·|]\s*$/.test(before)) return null;
      return { from: context.pos - part.length, options: options.map((label, i) => ({ label, boost: -i })), validFor: /^[^·|]*$/ };
    }
    const allow = /<!--\s*allow:\s*([\w-]*)$/.exec(before);
    if (allow) return { from: context.pos - (allow[1]?.length ?? 0), options: rules.map((label) => ({ label })), validFor: /^[\w-]*$/ };
    const key = /^([a-z ]*)$/.exec(before);
    if (key && (key[1] || context.explicit) && inFrontMatter(context)) {
      return { from: line.from, options: FRONT_KEYS.map((label) => ({ label })), validFor: /^[a-z ]*$/ };
    }
    return null;
  };
}

const detail = (k: KindWords): { detail?: string } => (k.audience ? { detail: say(`audience-${k.audience}`) } : {});

function inFrontMatter(context: CompletionContext): boolean {
  const lines = context.state.sliceDoc(0, context.pos).split("\n");
  return lines[0]?.trim() === "---" && !lines.slice(1).some((line) => line.trim() === "---");
}
