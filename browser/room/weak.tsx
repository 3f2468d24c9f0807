// A weak connection, said plainly: what was left out to keep the sound, and that it comes back by itself.
import { say } from "../words";
import { call } from "./live";

export function Weak() {
  const weak = call.weak.value;
  return weak ? <p class="note facilitators" role="status">{say(`weak-${weak}`)}</p> : null;
}
