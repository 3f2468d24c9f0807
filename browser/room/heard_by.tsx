// Beside the microphone: who hears what is said now. Told from the connections themselves.
import type { Audience, View } from "../wire";
import { say } from "../words";
import { call, view } from "./live";
import { AudienceTag } from "./parts";

/** Nobody, unless some connection carries this person's voice. */
export function heardBy(seen: View, forwarded = false): Audience | null {
  const carries = seen.links.filter((link) => link.live && link.sends && (forwarded || link.purpose !== "forwarded"));
  if (!carries.length) return null;
  return carries.some((link) => link.purpose === "room") ? (seen.activity?.audience ?? "room") : "class";
}

export function HeardBy() {
  call.changes.value;
  if (!view.value) return null;
  const forwarded = call.forwarded.state === "up";
  const stopped = call.check.stopped && view.value.room?.stage === "open";
  const audience = stopped || !call.media.micOn.value ? null : heardBy(view.value, forwarded);
  const through = audience && forwarded ? view.value.forwarded : "";
  return (
    <p class="heard-by" role="status">
      {audience ? <>{say("heard-by")} <AudienceTag audience={audience} />{through ? <> <span class="quiet">{say("heard-through", { host: through })}</span></> : null}</> : <span class="quiet">{say("heard-by-nobody")}</span>}
    </p>
  );
}
