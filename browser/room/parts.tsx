// Small pieces that several screens share, and that follow the live view.
import { useEffect, useRef } from "preact/hooks";
import { say } from "../words";
import { ringing } from "../minutes/ring";
import { HeardBy } from "./heard_by";
import { call, nameOf, now, view } from "./live";

export { AudienceTag, Choices, Prompt } from "./shown";

/** Whole minutes until the last one; a screen reader is told once a minute, not every second. */
export function TimeLeft({ closesAt }: { closesAt: number }) {
  const seconds = Math.max(0, closesAt - now.value);
  const words = seconds === 0 ? say("clock-ended")
    : seconds < 45 ? say("less-than-minute")
    : say("minutes-left", { minutes: Math.max(1, Math.round(seconds / 60)) });
  return <span class={seconds < 60 ? "time soon" : "time"} role="timer">{words}</span>;
}

/** Puts a peer's own video element on the screen; the element outlives every redraw. */
export function Picture({ person }: { person: string }) {
  const place = useRef<HTMLDivElement>(null);
  call.changes.value;
  const peer = call.peer(person);
  useEffect(() => {
    if (peer && place.current && peer.video.parentElement !== place.current) place.current.replaceChildren(peer.video);
  });
  const known = view.value?.people.find((p) => p.id === person);
  return (
    <figure class="picture">
      <div ref={place} class="frame"><span class="initial" aria-hidden="true">{nameOf(person).slice(0, 1)}</span></div>
      <figcaption>
        {nameOf(person)}
        {known?.simulated ? <small> · {say("not-simulated")}</small> : null}
        {known && !known.here ? <small> · {say("away")}</small> : null}
        {peer?.state === "failed" ? <small role="status"> · {say("link-failed", { name: nameOf(person) })}</small> : null}
      </figcaption>
    </figure>
  );
}

export function OwnPicture() {
  const place = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (place.current) place.current.srcObject = call.media.stream;
  }, []);
  return <video ref={place} class={ringing()} autoplay playsInline muted aria-hidden="true" />;
}

export function Devices() {
  const { micOn, cameraOn, failed } = call.media;
  if (failed.value) return <p class="quiet">{say("device-none")}</p>;
  return (
    <div class="row">
      <button aria-pressed={micOn.value} onClick={() => call.media.toggleMic()}>
        {say(micOn.value ? "mic-on" : "mic-off")}
      </button>
      <button aria-pressed={cameraOn.value} onClick={() => call.media.toggleCamera()}>
        {say(cameraOn.value ? "camera-on" : "camera-off")}
      </button>
      <HeardBy />
    </div>
  );
}

export function Bars({ choices, counts, mine = null }: { choices: readonly string[]; counts: readonly number[]; mine?: number | null }) {
  const most = Math.max(1, ...counts);
  return (
    <ul class="bars">
      {choices.map((text, i) => (
        <li key={text} class={mine === i ? "mine" : ""}>
          <span>{text}</span>
          <meter min={0} max={most} value={counts[i] ?? 0} aria-label={text} />
          <strong>{counts[i] ?? 0}</strong>
        </li>
      ))}
    </ul>
  );
}
