// What every screen of the live room reads: one view, one call, one connection.
import { effect, signal } from "@preact/signals";
import { Call } from "../call/call";
import type { Seat } from "../call/room_check";
import { Connection } from "../connection";
import { certificateShelf } from "../device/certificates";
import { count, told } from "../minutes/minutes";
import type { View, WireCommand } from "../wire";
import { say } from "../words";
import { rememberMates } from "./room_mates";
import { voicesOf } from "./voices";

/** Whether this page is a call of learning partners, outside of any session. */
export const calling = location.pathname.startsWith("/with/");

const LOOK = 1_000; // milliseconds between two looks at how the connections do

export const view = signal<View | null>(null);
export const online = signal(false);
export const refusal = signal("");
/** The server's time, in seconds; moves once a second. */
export const now = signal(Date.now() / 1000);

/** Whether faces stand above the words instead of beside them; as in styles/learner.css. */
const wide = matchMedia("(min-width: 64rem)");
export const narrow = signal(!wide.matches);
wide.addEventListener("change", () => (narrow.value = !wide.matches));

export const call = new Call(
  (to, body) => connection.signal(to, body),
  (person) => simulated(person),
  certificateShelf(location.pathname),
);

let roomBefore: string | undefined;
export const connection = new Connection({
  view(fresh) {
    view.value = fresh;
    // Words of one room never stand on the screen of the next.
    const room = fresh.room ? `${fresh.activity?.position}${fresh.room.id}` : undefined;
    const sharing = fresh.links.some((link) => link.purpose === "action");
    if (room !== roomBefore && !sharing) call.clear();
    roomBefore = room;
    call.know(fresh.me ?? "", fresh.people.filter((p) => p.role === "facilitator" && p.here).map((p) => p.id));
    call.follow(seatOf(fresh), fresh.links);
    rememberMates(fresh);
  },
  online: (is) => {
    if (is && !online.value) queueMicrotask(() => call.again());
    online.value = is;
  },
  refused: (code) => (refusal.value = say(`refused-${code}`)),
  ice: (servers) => (call.iceServers = servers),
  signalled: (by, body) => call.receive(by, body),
  minutes: told,
});

// Where people talk outside this page, nothing can be counted; between sessions, nothing is.
count(call, connection, () => (view.value?.place === "online" && !calling ? view.value : null));
setInterval(() => void call.look(), LOOK);
setInterval(() => (now.value = Date.now() / 1000 + connection.offset), 500);
effect(() => {
  if (refusal.value) setTimeout(() => (refusal.value = ""), 6000);
});

const simulated = (person: string): boolean => view.value?.people.find((p) => p.id === person)?.simulated ?? true;

function seatOf(fresh: View): Seat | null {
  if (!fresh.room || !fresh.me || !fresh.activity || !fresh.sound) return null;
  // Session, activity and room: the same place for everybody who sits there, and no other.
  // The room of a call has a name of its own, which is the same for both.
  const session = calling ? "call" : location.pathname.split("/")[2];
  // Whoever was let in belongs to the room: a code that was said before they came no longer holds.
  const people = voicesOf(fresh, fresh.room);
  return {
    room: `${session}/${fresh.activity.position}/${fresh.room.id}`,
    me: fresh.me, people, silent: people.filter(simulated),
    open: fresh.room.stage === "open",
    // A guest is no partner: partners show each other their devices when they are alone.
    partners: fresh.activity.audience === "pair" && !fresh.room.guests.length,
  };
}

export const ask = (command: WireCommand): void => connection.do(command);
export const nameOf = (id: string): string => view.value?.people.find((p) => p.id === id)?.name ?? "…";

call.nameOf = nameOf;
// The network may be gone, or be another: whether the server answers tells it soonest.
call.onSilence = () => connection.probe();

// For journeys that measure what is heard and sent; reads nothing but counters and switches.
Object.assign(window, { heard: () => call.heard(), sends: () => call.media.sends, forwarding: () => call.forwarded.state });
