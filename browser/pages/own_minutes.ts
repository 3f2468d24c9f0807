// On the page of a pulse: this device compares its own minutes in conversation with the middle of the class.
// Only the half that is chosen goes with the answers; the minutes stay here.
import { KeptMinutes } from "../minutes/kept";

const field = document.querySelector<HTMLFieldSetElement>("fieldset[data-middle]");
// Behind the sign stands the seat; a browser sends nothing of it.
const own = field && new KeptMinutes(`minutes:${location.hash.slice(1)}`, localStorage).sum;

if (field && own) {
  const minutes = Math.floor(own.alive / 60);
  const half = minutes > Number(field.dataset["middle"]) ? "more" : "less";
  const place = field.querySelector("[data-own]");
  const choice = field.querySelector<HTMLInputElement>(`input[value="${half}"]`);
  if (place && choice) {
    place.textContent = String(minutes);
    choice.checked = true;
    field.hidden = false;
  }
}

export {};
