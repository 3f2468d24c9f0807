// What stands around the text: how it is saved, the session's picture, and five things to look at.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { backward, onward } from "../locale";
import { say } from "../words";
import { Actions } from "./actions";
import type { Desk } from "./desk";
import { Findings } from "./findings";
import { History } from "./history";
import { AddImage, Images } from "./images";
import { NewerWork } from "./newer";
import { Picture } from "./picture";
import { Preview } from "./preview";

/** Above the text: whether it is safe, and what somebody else wrote meanwhile. */
export function Told({ desk }: { desk: Desk }) {
  return (
    <>
      <div class="bar">
        <p class={`saving ${desk.saving.value}`} role="status">{say(`saving-${desk.saving.value}`)}</p>
        <Actions desk={desk} />
      </div>
      <NewerWork desk={desk} />
      <AddImage desk={desk} />
      <p class="unseen" role="status">{desk.told.value}</p>
    </>
  );
}

const TABS = ["review", "learner", "facilitator", "images", "history"] as const;
type Tab = (typeof TABS)[number];

export function Side({ desk }: { desk: Desk }) {
  const open = useSignal<Tab>("review");
  const found = desk.look.value?.findings.length ?? 0;
  useEffect(() => {
    const title = desk.look.value?.title;
    const heading = document.querySelector("h1");
    if (title && heading && heading.textContent !== title) heading.textContent = title;
  });
  const shown: Record<Tab, () => ComponentChildren> = {
    review: () => <Findings desk={desk} />,
    learner: () => <Preview desk={desk} role="learner" />,
    facilitator: () => <Preview desk={desk} role="facilitator" />,
    images: () => <Images desk={desk} />,
    history: () => <History desk={desk} />,
  };
  const turn = (by: number) => {
    open.value = TABS[(TABS.indexOf(open.value) + by + TABS.length) % TABS.length]!;
    document.getElementById(`tab-${open.value}`)?.focus();
  };
  return (
    <>
      <Picture desk={desk} />
      <div class="beside">
      <div class="tabs" role="tablist" aria-label={say("author-beside")}
        onKeyDown={(e) => { if (e.key === onward()) turn(1); if (e.key === backward()) turn(-1); }}>
        {TABS.map((tab) => (
          <button key={tab} id={`tab-${tab}`} role="tab" aria-controls="beside-panel" aria-selected={open.value === tab}
            tabIndex={open.value === tab ? 0 : -1} onClick={() => (open.value = tab)}>
            {say(`beside-${tab}`)}{tab === "review" && found ? <span class="count"> {found}</span> : null}
          </button>
        ))}
      </div>
      <div id="beside-panel" class="panel" role="tabpanel" aria-labelledby={`tab-${open.value}`} tabIndex={0}>{shown[open.value]()}</div>
      </div>
    </>
  );
}
