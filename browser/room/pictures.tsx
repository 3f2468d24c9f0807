// Faces: those of others, and one's own; and a screen that somebody shares. The elements belong to the call and outlive
// every redraw.
import { useEffect, useRef } from "preact/hooks";
import { ringing } from "../minutes/ring";
import type { View } from "../wire";
import { say } from "../words";
import { CaptionsShown } from "./captions";
import { call, nameOf, view } from "./live";

const MANY = 5; // faces beside one's own, from which they are made small

export function Pictures({ people, own = true, self = say("you"), captions = true }: { people: readonly string[]; own?: boolean; self?: string; captions?: boolean }) {
  return (
    <section class={`pictures ${people.length < 2 ? "" : people.length < MANY ? "few" : "few many"}`} aria-label={say("pictures")}>
      {people.map((person) => <Picture key={person} person={person} />)}
      {own ? <figure class="picture"><OwnPicture /><figcaption>{self}</figcaption></figure> : null}
      {captions ? <CaptionsShown /> : null}
    </section>
  );
}

/** Everyone, where the plenary is forwarded; those who speak from the front come first. */
export const onStage = (view: View): string[] => {
  call.changes.value;
  const front = inFront(view);
  const together = call.forwarded.state === "up" ? view.links.filter((x) => x.purpose === "forwarded").map((x) => x.peer) : [];
  return [...front, ...together.filter((id) => !front.includes(id))];
};

const inFront = (view: View): string[] =>
  view.people.filter((p) => p.here && p.id !== view.me && (p.role === "facilitator" || p.on_stage)).map((p) => p.id);

/** Who of these people shows their screen. */
export const sharing = (people: readonly string[]): string | undefined => {
  call.changes.value;
  return people.find((person) => call.peer(person)?.shows === "screen");
};

/** A shared screen: whole, and as large as there is room for it. */
export function SharedScreen({ person }: { person: string }) {
  const whole = useRef<HTMLElement>(null);
  return (
    <figure class="shared" ref={whole}>
      <Seen person={person} />
      <figcaption class="row">
        <span>{say("shared-by", { name: nameOf(person) })}</span>
        {document.fullscreenEnabled ? <button class="plain" onClick={() => void fill(whole.current)}>{say("shared-fill")}</button> : null}
      </figcaption>
    </figure>
  );
}

/** The whole display, and back. */
async function fill(figure: HTMLElement | null): Promise<void> {
  await (document.fullscreenElement ? document.exitFullscreen() : figure?.requestFullscreen());
}

/** Where the picture of somebody stands at this moment. */
function Seen({ person }: { person: string }) {
  const place = useRef<HTMLDivElement>(null);
  call.changes.value;
  const peer = call.peer(person);
  useEffect(() => {
    if (!peer || !place.current || peer.video.parentElement === place.current) return;
    place.current.replaceChildren(peer.video);
    // Taken off the page by an earlier screen, it was paused.
    void peer.video.play().catch(() => {});
  });
  return <div ref={place} class="seen" />;
}

function Picture({ person }: { person: string }) {
  call.changes.value;
  const peer = call.peer(person);
  const known = view.value?.people.find((p) => p.id === person);
  return (
    <figure class="picture">
      <div class="frame">
        <span class="initial" aria-hidden="true">{nameOf(person).slice(0, 1)}</span>
        {peer && peer.shows !== "camera" ? null : <Seen person={person} />}
      </div>
      <figcaption>
        {nameOf(person)}
        {known?.simulated ? <small class="quiet"> · {say("not-simulated")}</small> : null}
        {known && !known.here ? <small class="quiet"> · {say("away")}</small> : null}
        {peer?.shows === "paused" ? <small class="quiet"> · {say("picture-paused")}</small> : null}
        {peer?.state === "failed" ? <small role="status"> · {say("link-failed", { name: nameOf(person) })}</small> : null}
      </figcaption>
    </figure>
  );
}

/** One's own screen, as others see it. */
export function OwnScreen() {
  const place = useRef<HTMLVideoElement>(null);
  const { shared } = call.media;
  useEffect(() => {
    if (place.current) place.current.srcObject = shared && new MediaStream([shared]);
  }, [shared]);
  if (!call.media.sharing.value) return null;
  return (
    <figure class="shared own">
      <video ref={place} autoplay playsInline muted aria-hidden="true" />
      <figcaption><span role="status">{say("shared-own")}</span></figcaption>
    </figure>
  );
}

export function OwnPicture() {
  const place = useRef<HTMLVideoElement>(null);
  const { cameraOn, opened } = call.media;
  opened.value;
  useEffect(() => {
    if (place.current) place.current.srcObject = call.media.stream;
  });
  const shows = cameraOn.value && call.media.video;
  return (
    <div class={`frame ${ringing()}`}>
      <span class="initial" aria-hidden="true">{nameOf(view.value?.me ?? "").slice(0, 1)}</span>
      {shows ? <video ref={place} class="mirror" autoplay playsInline muted aria-hidden="true" /> : null}
    </div>
  );
}
