// The little that ordinary pages need: links are copied, hard steps are asked about,
// moments are said in the time of whoever reads, and what takes a while is watched.
import "@fontsource-variable/source-sans-3";
import "@fontsource-variable/source-serif-4";
import { pageLocale } from "../locale";
import "../styles/page.css";
import "../styles/minutes_report.css";
import "./picture_file";
import "../styles/insight.css";
import "../styles/paper.css";
import "../styles/library.css";
import "./length";
import "./own_minutes";
import "./passkeys";
import "./typed";
import "../../src/duologue/review/picture.css";

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset["copy"] ?? "")?.textContent ?? "");
    button.textContent = button.dataset["copied"] ?? "";
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("[data-ask]")) {
  form.addEventListener("submit", (event) => {
    if (!confirm(form.dataset["ask"])) event.preventDefault();
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
  button.addEventListener("click", () => print());
}

for (const moment of document.querySelectorAll<HTMLTimeElement>("time[data-yours]")) {
  // "+02:00" at its end: the same minutes from UTC as here need no second sentence.
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(moment.dateTime) ?? [];
  const theirs = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  if (theirs === -new Date(moment.dateTime).getTimezoneOffset()) continue;
  const yours = new Intl.DateTimeFormat(pageLocale(), { dateStyle: "full", timeStyle: "short" }).format(new Date(moment.dateTime));
  moment.after(` · ${moment.dataset["yours"]} ${yours}`);
}

// A time zone that nobody has chosen yet is the one of whoever looks.
for (const zone of document.querySelectorAll<HTMLInputElement>("input[name=zone]"))
  zone.value ||= Intl.DateTimeFormat().resolvedOptions().timeZone;

const BETWEEN_LOOKS = 500; // milliseconds
for (const progress of document.querySelectorAll<HTMLProgressElement>("progress[data-state]")) {
  const look = async (): Promise<void> => {
    const told = await fetch(progress.dataset["state"] ?? "").catch(() => null);
    const state = told?.ok ? ((await told.json()) as { done: number; over: boolean }) : null;
    // Gone or done: the page itself says which.
    if (state?.over || told?.status === 404) location.reload();
    else {
      if (state) progress.value = state.done;
      setTimeout(() => void look(), BETWEEN_LOOKS);
    }
  };
  void look();
}
