# Minutes: one's own, a room's, a class's.

kept-room-minutes = In the rooms of “{ $during }” your device counted { $present } seconds in which you were there, and { $alive } of these in which the room was talking.
