// The little that ordinary pages need: drafts survive, links are copied, hard steps are asked about.
import "@fontsource-variable/source-sans-3";
import "@fontsource-variable/source-serif-4";
import "../styles/page.css";
import "../styles/insight.css";
import "../styles/paper.css";
import "../styles/library.css";
import "../../src/duologue/review/picture.css";

for (const area of document.querySelectorAll<HTMLTextAreaElement>("[data-keep]")) {
  const name = `draft:${area.dataset["keep"]}`;
  const draft = localStorage.getItem(name);
  const saved = document.querySelector(".saved") !== null;
  if (saved || draft === area.value) localStorage.removeItem(name);
  else if (draft !== null) area.value = draft;
  area.addEventListener("input", () => localStorage.setItem(name, area.value));
}

for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-line]")) {
  link.addEventListener("click", () => {
    const area = document.querySelector<HTMLTextAreaElement>("textarea#text");
    if (!area) return;
    const lines = area.value.split("\n");
    const number = Number(link.dataset["line"]);
    const start = lines.slice(0, number - 1).join("\n").length + (number > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[number - 1]?.length ?? 0));
  });
}

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
