// On the wall: a screen that is shared in the plenary, whole, and captions. The desk sends them.
import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { OnWall, ToWall } from "../call/wall_link";
import type { View } from "../wire";
import { CaptionLines, linesOf } from "./captions";
import { call, view } from "./live";
import { sharing } from "./pictures";

/** On the desk: whatever screen everyone is shown goes to the wall too. */
export function sendToWall(): void {
  const wall = new ToWall(location.pathname);
  effect(() => wall.show(view.value ? screenOf(view.value) : null));
  effect(() => wall.read(linesOf(call.plenaryCaptions)));
}

function screenOf(seen: View): MediaStreamTrack | null {
  // While the class is in rooms, what somebody shows there is for that room.
  if (seen.desk?.stage === "open") return null;
  if (call.media.sharing.value) return call.media.shared;
  const person = sharing(seen.people.filter((p) => p.here).map((p) => p.id));
  return person ? (call.peer(person)?.pictureTrack ?? null) : null;
}

let ownWall: OnWall | null = null;

function onWall(): OnWall {
  return (ownWall ??= new OnWall(location.pathname.replace(/\/projector$/, "")));
}

export const WallCaptions = () => <CaptionLines lines={onWall().captions.value} />;

export function WallScreen() {
  const place = useRef<HTMLVideoElement>(null);
  const screen = onWall().screen.value;
  useEffect(() => {
    if (place.current) place.current.srcObject = screen;
  }, [screen]);
  return screen ? <figure class="shared"><video ref={place} autoplay playsInline muted aria-hidden="true" /></figure> : null;
}
