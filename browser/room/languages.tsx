// The languages of the screens: each person's own, to be changed at any moment. Nothing else stops for it.
import { say, language, speak } from "../words";

const offered = [...document.querySelectorAll<HTMLLinkElement>('link[rel="words"]')].map((link) => link.hreflang);

/** As its own speakers write it, with a capital: it stands alone. */
function ownName(code: string): string {
  const name = new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code;
  return name.slice(0, 1).toLocaleUpperCase(code) + name.slice(1);
}

async function choose(code: string): Promise<void> {
  await speak(code);
  // Remembered for this browser's next page.
  await fetch("/language", { method: "POST", redirect: "manual", body: new URLSearchParams({ language: code, back: "/" }) });
}

export function Languages() {
  return (
    <footer class="languages no-print">
      <div role="group" aria-label={say("languages")}>
        {offered.map((code) => (
          <button key={code} class="plain" lang={code} aria-current={code === language.value ? "true" : undefined}
            onClick={() => void choose(code).catch(() => undefined /* offline: the banner says so, and words stay */)}>
            {ownName(code)}
          </button>
        ))}
      </div>
    </footer>
  );
}
