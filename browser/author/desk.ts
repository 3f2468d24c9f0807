// The writing desk: one text, what the server says about it, and how it is saved. No drawing here.
import { signal } from "@preact/signals";
import { setDiagnostics } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import type { Fix, ImageLook, Look, Newer, Place, StepLook } from "./asks.generated";
import { type Draft, keep, kept } from "./draft";
import { imageAt, kindAt, type Slide, slidesAt } from "./image_words";
import { diagnostics } from "./marks";
import { edits } from "./lines";
import { activityAt, minutesOf, move, outline, sessionAt, stretch } from "./outline";
import { type Brought, isNewer, NoAnswer, Server } from "./server";
import { makeEditor, toKeep } from "./text";
import { say } from "../words";

// Short enough to answer while one reads on; long enough that nobody is corrected in mid-word.
const PAUSE_TO_LOOK = 250; // milliseconds
const PAUSE_TO_SAVE = 1500;
const PAUSE_TO_KEEP = 300;
const TRY_AGAIN = 4000;
// What the server reads where a heading says no minutes.
const UNSAID_MINUTES = 5;

/** The server keeps no more of them: `image-refused-<code>` says why. */
class NoRoom extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export interface Adding {
  file: File | null;
  at: number;
}

export type Saving = "saved" | "unsaved" | "newer" | NoAnswer["why"];

export class Desk {
  readonly server: Server;
  readonly leads: boolean;
  /** The machine through which a plenary may go; empty: there is none. */
  readonly forwards: string;
  readonly view: EditorView;
  readonly look = signal<Look | null>(null);
  readonly saving = signal<Saving>("saved");
  /** What somebody else saved meanwhile; nothing is saved until both texts have become one. */
  readonly newer = signal<Newer | null>(null);
  /** Which activity the cursor stands in. */
  readonly here = signal("");
  /** One sentence for those who cannot see what moved. */
  readonly told = signal("");
  /** Where an image is being added, and which one, as far as that is chosen; null: none is. */
  readonly adding = signal<Adding | null>(null);
  /** The images of this course. */
  readonly images = signal<readonly ImageLook[]>([]);
  /** What the version said that this text began from. */
  base: string;
  private version: number;
  private session = 1;
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private lookedAt = "";
  private onItsWay = false;
  private broughtFrom: number | null = null;

  constructor(private readonly brought: Brought, place: HTMLElement) {
    this.server = new Server(brought.at);
    this.leads = brought.leads;
    this.forwards = brought.offers.forwards;
    this.base = brought.text;
    this.version = brought.version;
    const draft = kept(brought.at);
    this.view = makeEditor(place, brought.offers, {
      changed: () => this.changed(),
      moved: () => this.looked(),
      move: (by) => this.moveActivity(this.here.value, by),
      stretch: (by) => this.stretchActivity(this.here.value, by),
      image: (file, at) => { this.adding.value = { file, at }; },
    }, brought.text, draft?.state ?? null);
    if (draft) this.takeUp(draft);
    this.looked();
    void this.ask();
    void this.askImages();
    addEventListener("pagehide", () => this.keepNow());
    document.addEventListener("visibilitychange", () => { if (document.hidden) { this.keepNow(); void this.save(); } });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** The step the cursor stands in, as the server last saw it. */
  get step(): StepLook | undefined {
    return this.look.value?.session?.steps.find((step) => step.id === this.here.value);
  }

  moveActivity(id: string, by: number): boolean {
    const moved = move(this.text, id, by);
    if (!moved) return false;
    this.view.dispatch({ changes: moved.change, userEvent: "move.activity" });
    this.goTo(moved.line + 1);
    const place = activityAt(outline(this.text), moved.line)?.id.split(".")[1];
    this.told.value = say("author-moved", { place: Number(place) });
    // Without a pause: the picture's blocks are named by their places, which have just changed.
    void this.ask();
    return true;
  }

  /** Makes an activity longer or shorter by some minutes. */
  stretchActivity(id: string, by: number): boolean {
    return this.setMinutes(id, (minutesOf(this.text, id) ?? UNSAID_MINUTES) + by);
  }

  setMinutes(id: string, minutes: number): boolean {
    const change = stretch(this.text, id, minutes);
    if (!change) return false;
    this.view.dispatch({ changes: change, userEvent: "input.minutes" });
    this.told.value = say("author-stretched", { minutes: Math.max(1, Math.round(minutes)) });
    void this.ask();
    return true;
  }

  /** Puts the cursor at a line, from 1, and shows it. */
  goTo(line: number, column = 1, focus = false): void {
    const doc = this.view.state.doc;
    const found = doc.line(Math.max(1, Math.min(line, doc.lines)));
    this.view.dispatch({ selection: { anchor: Math.min(found.from + column - 1, found.to) }, scrollIntoView: true });
    if (focus) this.view.focus();
  }

  goToActivity(id: string): void {
    const block = outline(this.text).activities.find((activity) => activity.id === id);
    if (block) this.goTo(block.start + 1, 1, true);
  }

  /** Makes a finding go away, as one step that can be undone. */
  apply(fix: Fix): void {
    // Its places are those of the text that was looked at; a text that went on is looked at again.
    if (this.lookedAt !== this.text) return;
    const changes = fix.edits.map((edit) => ({ from: this.position(edit.start), to: this.position(edit.end), insert: edit.text }));
    this.view.dispatch({ changes, userEvent: "input.fix", scrollIntoView: true });
    this.told.value = fix.title;
    void this.ask();
  }

  position(place: Place): number {
    const doc = this.view.state.doc;
    if (place.line > doc.lines) return doc.length;
    const line = doc.line(Math.max(1, place.line));
    return Math.min(line.from + place.column - 1, line.to);
  }

  /** Begins to add an image where the cursor stands. */
  addImage(): void {
    this.adding.value = { file: null, at: this.view.state.selection.main.head };
  }

  /** Keeps the image and puts it into the text; the code of the reason where it could not. */
  async keepImage(file: File, words: string): Promise<string | null> {
    const at = this.adding.value?.at ?? this.view.state.selection.main.head;
    const told = await this.server.sendImage(file, file.name).catch((error: NoAnswer) => ({ code: error.why }));
    if ("code" in told) return told.code;
    this.view.dispatch({ changes: imageAt(this.text, at, told.name, words), userEvent: "input.image", scrollIntoView: true });
    this.told.value = say("image-added", { name: told.name });
    await this.askImages();
    void this.ask();
    return null;
  }

  /** Keeps each page of a PDF as an image, and puts them into the talk as its slides; the code of the reason where
   *  they could not all be kept: then none is. */
  async keepSlides(file: File, tell: (at: number, of: number) => void): Promise<string | null> {
    const at = this.adding.value?.at ?? this.view.state.selection.main.head;
    if (kindAt(this.text, at) !== "talk") return "no-talk";
    const { pagesOf, Unreadable } = await import("./pdf");
    const slides: Slide[] = [];
    let refused: string | null = null;
    try {
      for await (const { page, at: number, of } of pagesOf(file)) {
        tell(number, of);
        const told = await this.server.sendImage(page.image, `${file.name.replace(/\.pdf$/i, "")}-${number}.webp`);
        if ("code" in told) throw new NoRoom(told.code);
        slides.push({ name: told.name, words: page.words || say("slide-words", { slide: number }) });
      }
      const changes = slidesAt(this.text, at, slides);
      // Behind the last of them: what is written next are its notes.
      const anchor = changes.from + changes.insert.trimEnd().length;
      this.view.dispatch({ changes, selection: { anchor }, userEvent: "input.image", scrollIntoView: true });
      this.told.value = say("slides-added", { slides: slides.length });
    } catch (error) {
      refused = error instanceof NoRoom ? error.code : error instanceof NoAnswer ? error.why
        : error instanceof Unreadable && error.message ? error.message : "unreadable-pages";
      for (const { name } of slides) await this.server.removeImage({ name }).catch(() => undefined);
    }
    await this.askImages();
    void this.ask();
    return refused;
  }

  async removeImage(name: string): Promise<void> {
    this.images.value = (await this.server.removeImage({ name })).images;
    void this.ask();
  }

  private async askImages(): Promise<void> {
    try {
      this.images.value = (await this.server.images()).images;
    } catch {
      // As with findings: the list waits for the connection.
    }
  }

  /** The text becomes this one; what was there can be had back by undoing. */
  become(text: string): void {
    this.view.dispatch({ changes: edits(this.text, text), userEvent: "input.merge" });
  }

  bringBack(number: number, text: string): void {
    this.broughtFrom = number;
    this.become(text);
    void this.save();
  }

  /** Both texts have become one: from now on this text begins from theirs. */
  merged(text: string): void {
    const newer = this.newer.value;
    if (!newer) return;
    this.become(text);
    this.beginFrom(newer.version, newer.text);
    this.newer.value = null;
    this.saving.value = "unsaved";
    this.view.focus();
    void this.save();
  }

  /** Whether all that is written is on the server now; saves it first. */
  async settled(): Promise<boolean> {
    for (let tries = 0; tries < 50 && this.onItsWay; tries++) await new Promise((then) => setTimeout(then, 100));
    await this.save();
    return this.text === this.base;
  }

  private beginFrom(version: number, text: string): void {
    this.version = version;
    this.base = text;
    this.keepNow();
  }

  private changed(): void {
    if (!this.newer.value) this.saving.value = "unsaved";
    this.after("keep", PAUSE_TO_KEEP, () => this.keepNow());
    this.after("save", PAUSE_TO_SAVE, () => void this.save());
    this.after("look", PAUSE_TO_LOOK, () => void this.ask());
  }

  private looked(): void {
    const found = outline(this.text);
    const line = this.view.state.doc.lineAt(this.view.state.selection.main.head).number - 1;
    this.here.value = activityAt(found, line)?.id ?? "";
    const session = sessionAt(found, line);
    if (session !== this.session) {
      this.session = session;
      this.after("look", PAUSE_TO_LOOK, () => void this.ask());
    }
  }

  private async ask(): Promise<void> {
    const text = this.text;
    try {
      const look = await this.server.look({ text, session: this.session });
      if (!look) return;
      this.look.value = look;
      this.lookedAt = text;
      if (text === this.text) this.view.dispatch(setDiagnostics(this.view.state, diagnostics(this, look.findings)));
    } catch {
      // Findings wait for the connection; saving says that it is gone.
    }
  }

  private async save(): Promise<void> {
    if (this.onItsWay || this.newer.value) return;
    const text = this.text;
    if (text === this.base) {
      this.broughtFrom = null;
      this.saving.value = "saved";
      return;
    }
    this.onItsWay = true;
    try {
      const told = await this.server.save({ text, began_from: this.version, brought_from: this.broughtFrom });
      this.broughtFrom = null;
      if (isNewer(told)) this.hear(told);
      else {
        this.beginFrom(told.version, text);
        this.saving.value = this.text === text ? "saved" : "unsaved";
        if (this.text !== text) this.after("save", PAUSE_TO_SAVE, () => void this.save());
      }
    } catch (error) {
      this.saving.value = error instanceof NoAnswer ? error.why : "offline";
      this.after("save", TRY_AGAIN, () => void this.save());
    } finally {
      this.onItsWay = false;
    }
  }

  private hear(newer: Newer): void {
    this.newer.value = newer;
    this.saving.value = "newer";
    void this.ask();
  }

  /** What was typed here before a reload; where the server has moved on since, theirs is taken in. */
  private takeUp(draft: Draft): void {
    const { text, version } = this.brought;
    if (this.text === text) return;
    if (this.text === draft.base && draft.version <= version) {
      // Nothing of it was unsaved: the newer text comes in, and the steps before can still be undone.
      this.become(text);
      return;
    }
    this.base = draft.base;
    this.version = draft.version;
    this.saving.value = "unsaved";
    this.after("save", PAUSE_TO_KEEP, () => void this.save());
  }

  private keepNow(): void {
    const draft = { version: this.version, base: this.base };
    keep(this.brought.at, { ...draft, state: toKeep(this.view.state) }, () => ({ ...draft, state: { doc: this.text } }));
  }

  private after(what: string, milliseconds: number, then: () => void): void {
    clearTimeout(this.timers.get(what));
    this.timers.set(what, setTimeout(then, milliseconds));
  }
}
