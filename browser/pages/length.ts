// Says while items are chosen how many they are and how long they take.
import { pageLocale } from "../locale";

const form = document.querySelector<HTMLFormElement>("form[data-length]");

function tell(form: HTMLFormElement): void {
  const chosen = [...form.querySelectorAll<HTMLInputElement>("[data-item]:checked")];
  const seconds = chosen.reduce((sum, item) => sum + Number(item.dataset["item"]), 0);
  const count = form.querySelector("[data-count]");
  const minutes = form.querySelector("[data-minutes]");
  if (!count || !minutes) return;
  count.textContent = String(chosen.length);
  minutes.textContent = new Intl.NumberFormat(pageLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(seconds / 60);
  const long = chosen.length > Number(form.dataset["length"]) || seconds > Number(form.dataset["seconds"]);
  count.closest(".length")?.classList.toggle("long", long);
}

if (form) {
  form.addEventListener("change", () => tell(form));
  tell(form);
}

