// The session's picture: drag a block to another place, or its right edge to more minutes, and the
// text follows. Every drag has a key that does the same.
import { useEffect, useRef } from "preact/hooks";
import { useSignal } from "@preact/signals";
import { backward, onward } from "../locale";
import { say } from "../words";
import type { Desk } from "./desk";
import { blocksOf, Drag, frame, titleOf } from "./dragging";

// On a phone it lies folded above the text; where both have room it stands beside it.
const WIDE = matchMedia("(min-width: 62rem)");

export function Picture({ desk }: { desk: Desk }) {
  const place = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const moved = useRef(false);
  const saying = useSignal("");
  const session = desk.look.value?.session;
  const picture = session?.picture ?? "";
  const here = desk.here.value;

  useEffect(() => {
    const held = place.current;
    if (!held) return;
    const focused = held.contains(document.activeElement) ? (document.activeElement as SVGGElement).dataset["activity"] : undefined;
    // Blocks are named by their places: one that was moved has another name now.
    const follow = moved.current ? desk.here.peek() : focused;
    moved.current = false;
    drag.current = null;
    held.innerHTML = picture;
    frame(held);
    for (const block of blocksOf(held)) {
      block.setAttribute("tabindex", "0");
      block.setAttribute("role", "button");
      block.setAttribute("aria-label", titleOf(block));
      block.setAttribute("aria-describedby", "picture-keys");
    }
    if (focused) blocksOf(held).find((block) => block.dataset["activity"] === follow)?.focus();
  }, [picture]);
  useEffect(() => {
    for (const block of blocksOf(place.current)) {
      if (block.dataset["activity"] === here) block.setAttribute("aria-current", "true");
      else block.removeAttribute("aria-current");
    }
  }, [picture, here]);

  const down = (event: PointerEvent) => {
    const block = (event.target as Element).closest<SVGGElement>("[data-activity]");
    if (!block || event.button !== 0) return;
    drag.current = new Drag(block, event.clientX);
    place.current?.setPointerCapture(event.pointerId);
  };
  const over = (event: PointerEvent) => {
    const now = drag.current;
    if (!now?.to(event.clientX)) return;
    saying.value = now.stretches ? say("minutes", { minutes: now.minutes }) : say("author-to-place", { place: now.place + 1 });
  };
  const up = (event: PointerEvent) => {
    const now = drag.current;
    drag.current = null;
    saying.value = "";
    if (!now) return;
    if (event.type === "pointercancel") return now.letGo();
    if (!now.moved) return desk.goToActivity(now.id);
    const done = now.stretches ? desk.setMinutes(now.id, now.minutes) : desk.moveActivity(now.id, now.by);
    if (!done) now.letGo();
  };
  const key = (event: KeyboardEvent) => {
    const block = (event.target as Element).closest<SVGGElement>("[data-activity]");
    const id = block?.dataset["activity"];
    if (!block || !id) return;
    const all = blocksOf(place.current);
    const beside = (by: number) => { all[all.indexOf(block) + by]?.focus(); return true; };
    const moves = event.altKey || event.shiftKey;
    const back = event.key === backward() || event.key === "ArrowUp";
    const on = event.key === onward() || event.key === "ArrowDown";
    const did = back || on ? (moves ? ((moved.current = desk.moveActivity(id, on ? 1 : -1)), true) : beside(on ? 1 : -1))
      : event.key === "+" || event.key === "=" ? (desk.stretchActivity(id, 1), true)
      : event.key === "-" ? (desk.stretchActivity(id, -1), true)
      : event.key === "Enter" || event.key === " " ? (desk.goToActivity(id), true) : false;
    if (did) event.preventDefault();
  };

  if (!session) return null;
  return (
    <details class="picture-fold" open={WIDE.matches}>
      <summary>{say("author-picture", { title: session.title })}</summary>
      <div class="beside-picture" ref={place} onPointerDown={down} onPointerMove={over} onPointerUp={up} onPointerCancel={up} onKeyDown={key} />
      <p class="figures">
        {saying.value || say("author-figures", {
          talking: Math.round(session.profile.connection), minutes: session.minutes,
          planned: session.profile.planned, each: Math.round(session.profile.talk_each),
        })}
      </p>
      <p id="picture-keys" class="quiet keys">{say("author-picture-keys")}</p>
    </details>
  );
}
