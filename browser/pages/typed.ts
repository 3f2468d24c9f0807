// Whoever changes the language of a page keeps what they have typed in it: in this tab, until the page is back.

const KEY = `typed:${location.pathname}`;
// What is secret, or not the person's own to type, is not kept even for that moment.
const NOT_KEPT = ["password", "file", "hidden", "submit"];

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Typed = [name: string, value: string, checked: boolean];

const fields = (): Field[] =>
  [...document.querySelectorAll<Field>("main :is(input, textarea, select)[name]")].filter((field) => !NOT_KEPT.includes(field.type));

function typed(field: Field): Typed {
  return [field.name, field.value, field instanceof HTMLInputElement && field.checked];
}

function putBack(field: Field, [name, value, checked]: Typed): void {
  if (field.name !== name) return; // another page than the one that was left
  if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) field.checked = checked;
  else field.value = value;
  for (const event of ["input", "change"]) field.dispatchEvent(new Event(event, { bubbles: true }));
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[action="/language"]'))
  form.addEventListener("submit", () => sessionStorage.setItem(KEY, JSON.stringify(fields().map(typed))));

const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "[]") as Typed[];
sessionStorage.removeItem(KEY);
fields().forEach((field, i) => kept[i] && putBack(field, kept[i]));

export {};
