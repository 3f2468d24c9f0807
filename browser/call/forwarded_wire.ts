// Short names for what is told over the socket of a plenary that is forwarded.
export type * from "./forwarded.generated";
export type { Forwarded as Wire } from "./forwarded.generated";
