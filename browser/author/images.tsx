// The images of the course: adding one, with words for those who cannot see it, and all that are kept.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { say } from "../words";
import type { Desk } from "./desk";
import { lineOf, plain } from "./image_words";

const SLIDES = "application/pdf";
const ACCEPTED = ["image/png", "image/jpeg", "image/webp", "image/gif"];
// What the server takes; asked here first, so that nobody waits for a no.
const LARGEST = 8 * 1024 * 1024;

export function AddImage({ desk }: { desk: Desk }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const shown = useSignal("");
  const trouble = useSignal("");
  const busy = useSignal(false);
  const page = useSignal<{ page: number; pages: number } | null>(null);
  const adding = desk.adding.value;
  const file = adding?.file ?? null;

  useEffect(() => {
    if (adding && !dialog.current?.open) dialog.current?.showModal();
    if (!adding && dialog.current?.open) dialog.current.close();
  }, [adding]);
  useEffect(() => {
    shown.value = "";
    trouble.value = file ? unfit(file) : "";
    if (!file || trouble.value || isSlides(file)) return;
    // As data: the content policy lets no page show a file by another address.
    const reader = new FileReader();
    reader.onload = () => { shown.value = String(reader.result); };
    reader.readAsDataURL(file);
    if (field.current && field.current.files?.[0] !== file) {
      // The field names what was dropped, as it does what is chosen.
      const carried = new DataTransfer();
      carried.items.add(file);
      field.current.files = carried.files;
    }
    words.current?.focus();
  }, [file]);

  const leave = () => {
    desk.adding.value = null;
    if (words.current) words.current.value = "";
    desk.view.focus();
  };
  const choose = (event: Event) => {
    const chosen = (event.currentTarget as HTMLInputElement).files?.[0];
    if (adding && chosen) desk.adding.value = { ...adding, file: chosen };
  };
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const said = plain(words.current?.value ?? "");
    if (!file || busy.value) return;
    trouble.value = unfit(file) || (said || isSlides(file) ? "" : "no-words");
    if (trouble.value) return;
    busy.value = true;
    const kept = isSlides(file)
      ? desk.keepSlides(file, (at, of) => { page.value = { page: at, pages: of }; })
      : desk.keepImage(file, said);
    trouble.value = (await kept) ?? "";
    busy.value = false;
    page.value = null;
    if (!trouble.value) leave();
  };

  return (
    <dialog ref={dialog} class="schedule add-image" aria-labelledby="image-title" onClose={leave}>
      <form onSubmit={(e) => void add(e)}>
        <h2 id="image-title">{say("image-add-title")}</h2>
        {adding ? <>
          <label for="image-file">{say("image-file")}</label>
          <input id="image-file" ref={field} type="file" accept={[...ACCEPTED, SLIDES].join(",")} required onChange={choose} aria-describedby="image-about" />
          <p id="image-about" class="quiet">{say("image-about")}</p>
        </> : null}
        {shown.value ? <img src={shown.value} alt="" /> : null}
        {file && isSlides(file) ? <p>{say("slides-about")}</p> : <>
          <label for="image-words">{say("image-words")}</label>
          <input id="image-words" ref={words} required maxLength={300} aria-describedby="image-why" />
          <p id="image-why" class="quiet">{say("image-why")}</p>
        </>}
        <p class="trouble" role="alert">{trouble.value ? say(`image-refused-${trouble.value}`) : ""}</p>
        <div class="row">
          <button class="primary" disabled={busy.value}>{page.value ? say("slides-sending", page.value) : say(busy.value ? "image-sending" : "image-put")}</button>
          <button type="button" onClick={leave}>{say("schedule-leave")}</button>
        </div>
      </form>
    </dialog>
  );
}

export function Images({ desk }: { desk: Desk }) {
  const text = desk.look.value ? desk.text : "";
  return (
    <>
      {desk.images.value.length ? null : <p class="quiet">{say("image-none")}</p>}
      <ul class="images">
        {desk.images.value.map(({ name, size }) => {
          const line = lineOf(text, name);
          return (
            <li key={name}>
              <img src={`${desk.server.at}/images/${name.split("/").map(encodeURIComponent).join("/")}`} alt="" loading="lazy" />
              <div>
                <strong>{name}</strong> <span class="quiet">{say("image-size", { kilobytes: Math.ceil(size / 1024) })}</span>
                <p class="where">
                  {line ? <button class="plain" onClick={() => desk.goTo(line, 1, true)}>{say("author-line", { line })}</button>
                    : <><span class="quiet">{say("image-unused")}</span> <button class="plain" onClick={() => void desk.removeImage(name)}>{say("image-remove")}<span class="unseen">: {name}</span></button></>}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      <button onClick={() => desk.addImage()}>{say("image-add")}</button>
      <p class="quiet">{say("image-how")}</p>
    </>
  );
}

const isSlides = (file: File): boolean => file.type === SLIDES;

/** Why this file cannot be sent; empty where it can. */
function unfit(file: File): string {
  if (isSlides(file)) return "";
  if (!ACCEPTED.includes(file.type)) return "unknown-kind";
  return file.size > LARGEST ? "too-large" : "";
}
