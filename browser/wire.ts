// Short names for the generated wire types.
import type { Do, View, Wire } from "./wire.generated";

export type * from "./wire.generated";
export type ClientMessage = Wire["client"];
export type ServerMessage = Wire["server"];
export type WireCommand = Do["command"];
export type Task = NonNullable<View["task"]>;
export type Kind = Task["kind"];
