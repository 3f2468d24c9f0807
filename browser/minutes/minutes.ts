// Joins the room's view, the microphone and the counting; what the screens of minutes read.
import { effect, signal } from "@preact/signals";
import type { Call } from "../call/call";
import { Listening } from "../call/speech_meter/listening";
import type { Connection } from "../connection";
import type { ClassMinutes, Heard, ServerMessage, View } from "../wire";
import { Counting, type Place } from "./counting";
import { KeptMinutes } from "./kept";
import { Mates } from "./mates";

/** Whether this person's device counts their minutes, and shows them a ring while they talk. */
export const measured = signal(localStorage.getItem("minutes:measured") !== "off");
export const ring = signal(localStorage.getItem("minutes:ring") === "on");
/** For facilitators: how each room sounds from outside, and the class's means at the end. */
export const roomsHeard = signal<{ [room: string]: Heard }>({});
export const classMinutes = signal<ClassMinutes | null>(null);

export const kept = new KeptMinutes(`minutes:${location.pathname}`, localStorage);
const mates = new Mates();
const listening = new Listening();
let tellServer: Connection["minutes"] = () => {};
let place: Place | null = null;

export const counting = new Counting(kept, {
  report: (minutes) => tellServer(minutes),
  tell: (beat) => place && mates.tell(place.mates, beat),
  now: () => Date.now() / 1000,
});

export function choose(what: "measured" | "ring", on: boolean): void {
  (what === "measured" ? measured : ring).value = on;
  localStorage.setItem(`minutes:${what}`, on ? "on" : "off");
}

/** The room that the view shows as open around this person; null outside of rooms. */
export function placeOf(view: View): Place | null {
  const { room, activity, me } = view;
  if (!room || room.stage !== "open" || !activity || !me) return null;
  return {
    position: activity.position, room: `${activity.position}${room.id}`,
    mates: room.people.filter((person) => person !== me), pair: activity.audience === "pair",
  };
}

/** Begins to count, on a learner's device. */
export function count(call: Call, connection: Connection, view: () => View | null): void {
  tellServer = (minutes) => connection.minutes(minutes);
  call.onConnection = (person, peer) => mates.join(person, peer);
  mates.onBeat = (person, beat) => counting.take(person, beat);
  mates.onVoice = (person, stream) => listening.hear(person, stream);
  listening.onHeard = ({ talk, speaking, since }, arrived) => counting.hear(talk, speaking, since, arrived);
  const { media } = call;
  effect(() => {
    media.opened.value;
    const seen = view();
    if (seen?.role !== "learner") return;
    place = placeOf(seen);
    const microphone = measured.value ? media.audio : null;
    // The meter is ready before the room opens, and gone when it has closed.
    void listening.use(seen.room ? microphone : null);
    counting.measure(microphone !== null);
    counting.enter(place);
  });
  effect(() => {
    if (!media.micOn.value) listening.cut();
  });
  effect(() => {
    if (call.lines.value.length) counting.wrote();
  });
  setInterval(() => {
    for (const person of mates.gone()) listening.forget(person);
    counting.tick();
  }, 1000);
  addEventListener("pagehide", () => counting.report());
}

/** The messages of the server that are about minutes. */
export function told(message: ServerMessage): void {
  if (message.type === "minutes-kept") counting.has(message.totals);
  else if (message.type === "rooms-heard") roomsHeard.value = message.rooms;
  else if (message.type === "minutes-of-class") classMinutes.value = message.means;
}
