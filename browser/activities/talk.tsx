// talk: a short input to everyone, with slides where it has some; people listen and watch.
import { useEffect } from "preact/hooks";
import { ask } from "../room/live";
import type { TalkTask } from "../wire";
import { say } from "../words";
import type { Screens, Seen } from "./screens";

/** Keys that presenters' remote controls send, and those of a keyboard. */
const KEYS: Record<string, number> = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 };

export const talk: Screens<TalkTask> = {
  Learner: () => null,
  Desk: Slides,
  step: ({ slide, slides }) => (slide + 1 < slides ? [say("slide-next"), { type: "show-slide", slide: slide + 1 }] : null),
};

function Slides({ activity, task }: Seen<TalkTask>) {
  const { slide, slides } = task;
  useEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      const by = KEYS[event.key];
      if (!by || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || !atRest(event.target)) return;
      // A page written from the right turns the other way; a remote control's keys never do.
      const forward = event.key.startsWith("Arrow") && document.dir === "rtl" ? -by : by;
      const wanted = slide + forward;
      if (wanted < 0 || wanted >= slides) return;
      event.preventDefault();
      ask({ type: "show-slide", slide: wanted });
    };
    addEventListener("keydown", turn);
    return () => removeEventListener("keydown", turn);
  }, [slide, slides]);
  if (slides < 2) return null;
  return (
    <section class="slides">
      <p class="row">
        <span role="status">{say("slide-at", { slide: slide + 1, slides })}</span>
        {slide > 0 ? <button onClick={() => ask({ type: "show-slide", slide: slide - 1 })}>{say("slide-back")}</button> : null}
      </p>
      <p class="quiet">{say("slide-keys")}</p>
      {activity.ahead ? (
        <figure class="ahead">
          <figcaption class="quiet">{say("slide-ahead")}</figcaption>
          <div class="words" dir="auto" dangerouslySetInnerHTML={{ __html: activity.ahead }} />
        </figure>
      ) : null}
    </section>
  );
}

/** Whether a key pressed there is meant for the slides: not for a field, a menu or the page's own scrolling within. */
const atRest = (target: EventTarget | null): boolean =>
  !(target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog, [role=menu]"));
