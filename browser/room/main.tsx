// The live room's entry: draws the one view that came, for whoever is looking.
import { computed, effect } from "@preact/signals";
import { render } from "preact";
import "@fontsource-variable/source-sans-3";
import "@fontsource-variable/source-serif-4";
import "../styles/room.css";
import "../styles/minutes.css";
import "../styles/places.css";
import "../styles/seating.css";
import type { View } from "../wire";
import { say, speak } from "../words";
import { Desk } from "./desk";
import { openKept } from "./kept";
import { Laptop } from "./laptop";
import { Learner } from "./learner";
import { Languages } from "./languages";
import { call, calling, online, refusal, view } from "./live";
import { PartnerCall } from "./partner_call";
import { Wall } from "./wall";
import { sendToWall } from "./wall_screen";

function Screen({ seen }: { seen: View }) {
  if (calling) return <PartnerCall view={seen} />;
  if (seen.role === "projector") return <Wall view={seen} />;
  if (seen.role === "laptop") return <Laptop view={seen} />;
  return seen.desk ? <Desk view={seen} desk={seen.desk} /> : <Learner view={seen} />;
}

function Room() {
  const seen = view.value;
  return (
    <>
      {online.value || !seen ? null : <p class="banner" role="status">{say("offline")}</p>}
      {refusal.value ? <p class="banner" role="alert">{refusal.value}</p> : null}
      {!seen ? <main class="page"><p class="quiet">{say("connecting")}</p></main>
        : <Screen seen={seen} />}
      {seen?.role === "projector" ? null : <Languages />}
    </>
  );
}

// A microphone is asked for once it is known that voices go through this device, and let go of when they do not.
const sounds = computed(() => view.value?.sound ?? false);
effect(() => void (sounds.value ? call.media.open() : call.media.close()));
const leads = computed(() => sounds.value && Boolean(view.value?.desk));
effect(() => { if (leads.value) sendToWall(); });
// What was written before a reload is opened first: a field must not show itself empty and then fill.
void Promise.all([speak(document.documentElement.lang), openKept()]).then(() => render(<Room />, document.getElementById("room")!));
