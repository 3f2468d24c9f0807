// What the course said before: who changed what, and the way back.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { pageLocale } from "../locale";
import { say } from "../words";
import type { Version, VersionText } from "./asks.generated";
import type { Desk } from "./desk";
import { Difference } from "./difference";

const when = new Intl.DateTimeFormat(pageLocale(), { dateStyle: "medium", timeStyle: "short" });

export function History({ desk }: { desk: Desk }) {
  const versions = useSignal<Version[] | null>(null);
  const failed = useSignal(false);
  const open = useSignal<{ number: number; texts: VersionText } | null>(null);
  // Asked again after each save, so that the newest version stands on top.
  useEffect(() => {
    desk.server.versions().then((found) => { versions.value = found.versions; failed.value = false; }, () => { failed.value = true; });
  }, [desk.saving.value]);
  const show = async (number: number) => {
    if (open.value?.number === number) open.value = null;
    else open.value = { number, texts: await desk.server.version(number) };
  };
  if (failed.value) return <p class="quiet">{say("saving-offline")}</p>;
  return (
    <ol class="versions">
      {versions.value?.map((version, i) => (
        <li key={version.number}>
          <button class="plain" aria-expanded={open.value?.number === version.number} onClick={() => void show(version.number)}>
            {when.format(version.saved_at * 1000)}
          </button>
          <span class="quiet"> {version.author ?? say("somebody")}{version.brought_from ? ` · ${say("author-brought-back")}` : ""}</span>
          {open.value?.number === version.number ? (
            <>
              <Difference before={open.value.texts.before} after={open.value.texts.text} />
              {i === 0 ? null : <button onClick={() => desk.bringBack(version.number, open.value!.texts.text)}>{say("author-bring-back")}</button>}
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
