// Who is heard through this page: in a hybrid session those from afar, and the laptop of each table they sit at.
import type { RoomView, View } from "../wire";

const sounds = (view: View, person: string): boolean => view.people.find((p) => p.id === person)?.sound ?? false;

/** Whose devices carry voices in this room, one's own among them. */
export const voicesOf = (view: View, room: RoomView): string[] =>
  [...room.people.filter((p) => sounds(view, p)), ...room.guests, ...room.laptops];

export const heardIn = (view: View, room: RoomView): string[] => voicesOf(view, room).filter((p) => p !== view.me);

/** Of these, who sits at a table; nobody does in a session that is wholly online. */
export const atTable = (view: View, people: readonly string[]): string[] => people.filter((p) => !sounds(view, p));

/** Of these, who talks through a device of their own while others sit at tables. */
export const fromAfar = (view: View, people: readonly string[]): string[] =>
  view.place === "hybrid" ? people.filter((p) => sounds(view, p)) : [];
