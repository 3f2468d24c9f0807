// The class of one's own picture while one talks: a ring, for who wished to see it, and nobody else.
import { counting, ring } from "./minutes";

export const ringing = (): string => (ring.value && counting.speaking.value ? "own speaking" : "own");
