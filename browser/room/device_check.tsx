// The lobby's check: which microphone and camera, and whether they hear and see you.
import { useEffect, useState } from "preact/hooks";
import { say } from "../words";
import { HeardBy } from "./heard_by";
import { Icon } from "./icons";
import { call } from "./live";
import { OwnPicture } from "./pictures";

export function DeviceCheck() {
  const { media } = call;
  const [level, setLevel] = useState(0);
  useEffect(() => media.watchLevel(setLevel), [media.opened.value]);
  return (
    <section class="card">
      <h2>{say("device-title")}</h2>
      {media.failed.value ? (
        <p role="alert">{say(media.blocked.value ? "device-blocked" : "device-none")} <button onClick={() => void media.open()}>{say("device-again")}</button></p>
      ) : (
        <div class="check">
          <OwnPicture />
          <div>
            <Choose label="device-microphone" kind="audioinput" />
            <label for="level">{say("device-level")}</label>
            <meter id="level" min={0} max={1} value={level} aria-describedby="level-help" />
            <p id="level-help" class="quiet">{say("device-level-help")}</p>
            <Choose label="device-camera" kind="videoinput" />
            <Switches />
          </div>
        </div>
      )}
    </section>
  );
}

/** On or off, in full words: the lobby has room for them. */
export function Switches() {
  const { micOn, cameraOn } = call.media;
  return (
    <div class="row">
      <button aria-pressed={micOn.value} onClick={() => call.media.toggleMic()}><Icon name={micOn.value ? "mic" : "mic-off"} />{say(micOn.value ? "mic-on" : "mic-off")}</button>
      <button aria-pressed={cameraOn.value} onClick={() => call.media.toggleCamera()}><Icon name={cameraOn.value ? "camera" : "camera-off"} />{say(cameraOn.value ? "camera-on" : "camera-off")}</button>
      <HeardBy />
    </div>
  );
}

function Choose({ label, kind }: { label: string; kind: "audioinput" | "videoinput" }) {
  const found = call.media.devices.value.filter((device) => device.kind === kind);
  if (!found.length) return null;
  return (
    <>
      <label for={kind}>{say(label)}</label>
      <select id={kind} value={call.media.chosen(kind)} onChange={(e) => void call.media.choose(kind, e.currentTarget.value)}>
        {found.map((device, i) => <option key={device.deviceId} value={device.deviceId}>{device.label || `${say(label)} ${i + 1}`}</option>)}
      </select>
    </>
  );
}
