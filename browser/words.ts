// Every sentence of the live room, from the catalogue that the server's pages read too.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import en from "../src/duologue/web/words/en.ftl?raw";

const bundle = new FluentBundle("en", { useIsolating: false });
bundle.addResource(new FluentResource(en));

export function say(key: string, values?: Record<string, FluentVariable>): string {
  const message = bundle.getMessage(key);
  if (!message?.value) throw new Error(`no sentence for ${key}`);
  return bundle.formatPattern(message.value, values ?? null);
}
