// Pieces that show what they are given and nothing else: the editor's preview draws them too.
import type { Audience } from "../wire";
import { say } from "../words";
import { Icon } from "./icons";

export function AudienceTag({ audience }: { audience: Audience | null }) {
  return audience ? <span class={`audience ${audience}`}><Icon name={audience} />{say(`audience-${audience}`)}</span> : null;
}

/** HTML comes cleaned from the server; there is no other source of it. */
export function Prompt({ activity, lang, level = 1 }: { activity: { title: string; html: string }; lang?: string; level?: 1 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <section class="prompt" lang={lang || undefined} aria-live={level === 1 ? "polite" : "off"}>
      <Heading class="title" dir="auto">{activity.title}</Heading>
      <div class="words" dir="auto" dangerouslySetInnerHTML={{ __html: activity.html }} />
    </section>
  );
}

export function Choices({ title, choices, chosen = null, choose }: {
  title: string; choices: readonly string[]; chosen?: number | null; choose(choice: number): void;
}) {
  return (
    <div class="choices" role="group" aria-label={title}>
      {choices.map((text, i) => <button key={text} dir="auto" aria-pressed={chosen === i} onClick={() => choose(i)}>{text}<Icon name="check" /></button>)}
    </div>
  );
}
