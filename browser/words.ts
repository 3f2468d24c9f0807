// Every sentence of the browser part, from the catalogue that the server's pages read too.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

const bundle = new FluentBundle("en", { useIsolating: false });

/** Takes in areas of the catalogue; an entry names those whose sentences its screens say. */
export function learn(areas: Record<string, string>): void {
  for (const text of Object.values(areas)) bundle.addResource(new FluentResource(text));
}

export function say(key: string, values?: Record<string, FluentVariable>): string {
  const message = bundle.getMessage(key);
  if (!message?.value) throw new Error(`no sentence for ${key}`);
  return bundle.formatPattern(message.value, values ?? null);
}
