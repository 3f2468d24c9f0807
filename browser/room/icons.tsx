// Line drawings beside words; a drawing never stands for a word alone.
import {
  ChartColumn, Check, ChevronLeft, ClipboardList, Clock, DoorOpen, Hand, LifeBuoy, Lock, MessageCircle, Mic, MicOff,
  Monitor, ScreenShare, Users, UsersRound, Video, VideoOff, type IconNode,
} from "lucide";
import { h } from "preact";

const DRAWINGS = {
  check: Check, back: ChevronLeft, clock: Clock, hand: Hand, help: LifeBuoy, leave: DoorOpen, write: MessageCircle,
  mic: Mic, "mic-off": MicOff, camera: Video, "camera-off": VideoOff, screen: ScreenShare, wall: Monitor,
  me: Lock, pair: Users, room: UsersRound, facilitators: ClipboardList, class: Monitor, organisation: ChartColumn,
} satisfies Record<string, IconNode>;

export type Drawing = keyof typeof DRAWINGS;

/** What points along the line of reading turns with it. */
const TURNS = new Set<Drawing>(["back", "leave", "screen"]);

export function Icon({ name }: { name: Drawing }) {
  return (
    <svg class={TURNS.has(name) ? "icon turns" : "icon"} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      {DRAWINGS[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
