// Every sentence of the browser part, from the catalogue that the server's pages read too. One language is here at a
// time; another takes its place while screens stand: they are drawn anew, and nothing else happens.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { computed, signal } from "@preact/signals";
import { directionOf, fromTheRight, localeOf } from "./locale";

const bundle = signal(new FluentBundle("en"));

export const language = signal(document.documentElement.lang || "en");
export const locale = computed(() => localeOf(language.value));

/** Fetches a language's sentences, held to the hash that the page names, and speaks it from then on. */
export async function speak(chosen: string): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>(`link[rel="words"][hreflang="${chosen}"]`);
  if (!link) throw new Error(`no words in ${chosen}`);
  const told = await fetch(link.href, { integrity: link.integrity });
  learn(chosen, await told.text());
}

export function learn(chosen: string, text: string): void {
  // Names and titles are kept apart by say(), and only where something runs from the right.
  const fresh = new FluentBundle(localeOf(chosen), { useIsolating: false });
  fresh.addResource(new FluentResource(text));
  document.documentElement.lang = chosen;
  document.documentElement.dir = directionOf(chosen);
  language.value = chosen;
  bundle.value = fresh;
}

export function say(key: string, values: Record<string, FluentVariable> = {}): string {
  const message = bundle.value.getMessage(key);
  if (!message?.value) throw new Error(`no sentence for ${key}`);
  const given = Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? apart(value) : value]);
  return bundle.value.formatPattern(message.value, Object.fromEntries(given) as Record<string, FluentVariable>);
}

/** Words that run in either direction stay whole inside a sentence of the other. */
export function apart(words: string): string {
  const turns = fromTheRight() || /[\u0590-\u08ff]/.test(words);
  return turns && !words.startsWith("\u2068") ? `\u2068${words}\u2069` : words;
}

/** "Ana, Ben, Cem", with the comma of the language. */
export const listed = (names: readonly string[]): string => names.map(apart).join(say("between-names"));

export const clock = (seconds: number): string =>
  new Intl.DateTimeFormat(locale.value, { hour: "numeric", minute: "2-digit" }).format(new Date(seconds * 1000));
