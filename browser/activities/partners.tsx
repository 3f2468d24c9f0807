// partners: learning partners talk; nothing of it comes back to the class.
import type { PartnersTask } from "../wire";
import { RoomTalk, RoomsWall } from "./room_talk";
import type { Screens } from "./screens";

export const partners: Screens<PartnersTask> = { Learner: RoomTalk, Wall: RoomsWall };
