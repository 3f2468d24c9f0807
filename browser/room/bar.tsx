// The bar below: one's own devices, a hand, help, and the way out. Always there, always one touch.
import type { ComponentChildren } from "preact";
import type { View } from "../wire";
import { say } from "../words";
import { HeardBy } from "./heard_by";
import { Icon, type Drawing } from "./icons";
import { ask, call } from "./live";

/** A drawing with a short word below it; its whole name is for those who hear the screen. */
export function BarButton({ icon, name, pressed, kind = "", does, children }: {
  icon: Drawing; name: string; pressed?: boolean; kind?: string; does(): void; children: ComponentChildren;
}) {
  return (
    <button class={kind} aria-label={name} aria-pressed={pressed} title={name} onClick={does}>
      <Icon name={icon} /><span>{children}</span>
    </button>
  );
}

export function Devices() {
  const { micOn, cameraOn, failed } = call.media;
  if (failed.value) return null;
  return (
    <>
      <BarButton icon={micOn.value ? "mic" : "mic-off"} name={say(micOn.value ? "mic-on" : "mic-off")} kind={micOn.value ? "" : "off"} pressed={micOn.value} does={() => call.media.toggleMic()}>{say("bar-mic")}</BarButton>
      <BarButton icon={cameraOn.value ? "camera" : "camera-off"} name={say(cameraOn.value ? "camera-on" : "camera-off")} kind={cameraOn.value ? "" : "off"} pressed={cameraOn.value} does={() => call.media.toggleCamera()}>{say("bar-camera")}</BarButton>
    </>
  );
}

export function Bar({ view }: { view: View }) {
  const online = view.sound;
  const up = view.people.find((p) => p.id === view.me)?.hand_up ?? false;
  return (
    <nav class="bar" aria-label={say("bar")}>
      {online ? <HeardBy /> : null}
      <div class="buttons">
        {online ? <Devices /> : null}
        {view.room || !online ? null : (
          <BarButton icon="hand" name={say(up ? "lower-hand" : "raise-hand")} pressed={up} does={() => ask({ type: up ? "lower-hand" : "raise-hand" })}>{say("bar-hand")}</BarButton>
        )}
        <BarButton icon="help" name={view.wants_help ? say("help-asked") : say("ask-help")} kind={view.wants_help ? "asked" : ""} pressed={view.wants_help} does={() => ask({ type: "ask-for-help" })}>{say("bar-help")}</BarButton>
        <BarButton icon="leave" name={say("step-out")} does={() => ask({ type: "step-out" })}>{say("bar-leave")}</BarButton>
      </div>
    </nav>
  );
}
