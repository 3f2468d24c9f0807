// Short names for the generated wire types.
import type { Do, Wire } from "./wire.generated";

export type * from "./wire.generated";
export type ClientMessage = Wire["client"];
export type ServerMessage = Wire["server"];
export type WireCommand = Do["command"];
