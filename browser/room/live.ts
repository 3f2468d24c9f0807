// What every screen of the live room reads: one view, one call, one connection.
import { effect, signal } from "@preact/signals";
import { Call } from "../call/call";
import { Connection } from "../connection";
import type { View, WireCommand } from "../wire";
import { say } from "../words";

export const view = signal<View | null>(null);
export const online = signal(false);
export const refusal = signal("");
/** The server's time, in seconds; moves once a second. */
export const now = signal(Date.now() / 1000);

export const call = new Call(
  (to, body) => connection.signal(to, body),
  (person) => view.value?.people.find((p) => p.id === person)?.simulated ?? true,
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
    call.setLinks(fresh.links);
  },
  online: (is) => (online.value = is),
  refused: (code) => (refusal.value = say(`refused-${code}`)),
  ice: (servers) => (call.iceServers = servers),
  signalled: (by, body) => call.receive(by, body),
});

setInterval(() => (now.value = Date.now() / 1000 + connection.offset), 500);
effect(() => {
  if (refusal.value) setTimeout(() => (refusal.value = ""), 6000);
});

export const ask = (command: WireCommand): void => connection.do(command);
export const nameOf = (id: string): string => view.value?.people.find((p) => p.id === id)?.name ?? "…";

// For journeys that measure what is heard; reads nothing but counters.
Object.assign(window, { heard: () => call.heard() });
