// What the build makes of the catalogue: for each entry and language one file, with the areas that its screens say.
// What a language lacks stands in it in English.
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

const CATALOGUE = new URL("../src/duologue/web/words/", import.meta.url);
const SOURCE = "en";

export const AREAS: Record<string, readonly string[]> = {
  room: ["shared", "room", "desk", "refusals", "trust", "notes", "mine", "minutes", "course", "seating"],
  notes: ["shared", "notes"],
  letters: ["shared", "letters"],
  author: ["shared", "room", "author"],
};

const languages = (): string[] =>
  readdirSync(CATALOGUE, { withFileTypes: true }).filter((found) => found.isDirectory() && /^[a-z]{2}$/.test(found.name)).map((found) => found.name);

/** The sentences of one file, by key; comments are for translators. */
function entries(language: string, area: string): Map<string, string> {
  let text = "";
  try {
    text = readFileSync(new URL(`${language}/${area}.ftl`, CATALOGUE), "utf8");
  } catch {
    // An area that nobody has translated yet.
  }
  const said = text.split("\n").filter((line) => !line.startsWith("#") && line.trim()).join("\n");
  return new Map(said.split(/^(?=[a-z])/m).filter(Boolean).map((entry) => [entry.slice(0, entry.indexOf(" ")), entry.trimEnd()]));
}

function wordsOf(part: string, language: string): string {
  return AREAS[part]!.map((area) => [...new Map([...entries(SOURCE, area), ...entries(language, area)]).values()].join("\n")).join("\n") + "\n";
}

export function words(): Plugin {
  return {
    name: "duologue-words",
    generateBundle() {
      for (const part of Object.keys(AREAS))
        for (const language of languages())
          this.emitFile({ type: "asset", name: `words-${part}-${language}.ftl`, source: wordsOf(part, language) });
    },
  };
}
