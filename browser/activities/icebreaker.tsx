// icebreaker: a light prompt in a small room.
import type { IcebreakerTask } from "../wire";
import { RoomTalk, RoomsWall } from "./room_talk";
import type { Screens } from "./screens";

export const icebreaker: Screens<IcebreakerTask> = { Learner: RoomTalk, Wall: RoomsWall };
