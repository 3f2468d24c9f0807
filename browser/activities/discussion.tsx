// discussion: a question in a room of three or four.
import type { DiscussionTask } from "../wire";
import { RoomTalk, RoomsWall } from "./room_talk";
import type { Screens } from "./screens";

export const discussion: Screens<DiscussionTask> = { Learner: RoomTalk, Wall: RoomsWall };
