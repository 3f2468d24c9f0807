// The text field: CodeMirror inside a shadow root, whose constructed style sheets the strict content
// policy allows without a nonce.
import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyField, historyKeymap } from "@codemirror/commands";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { EditorState, type Extension, Prec } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap } from "@codemirror/view";
import { say } from "../words";
import type { Offers } from "./asks.generated";
import { colours, completions, courseLanguage } from "./language";

export interface Heard {
  changed(): void;
  moved(): void;
  /** Moves the activity at the cursor; false where there is none, or nowhere to go. */
  move(by: number): boolean;
  /** Gives it more or fewer minutes. */
  stretch(by: number): boolean;
  /** An image was dropped or pasted at this place of the text. */
  image(file: File, at: number): void;
}

const LOOKS = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--card)", color: "var(--ink)", borderRadius: "12px", fontSize: "1rem" },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--sans)", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { padding: "1rem 1rem 30vh .25rem", caretColor: "var(--ink)" },
  ".cm-line": { unicodeBidi: "plaintext" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "transparent", border: "0", color: "var(--quiet)" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--accent) 7%, transparent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--accent) 25%, transparent)" },
  ".cm-tooltip": { backgroundColor: "var(--card)", color: "var(--ink)", border: "1px solid var(--line)", borderRadius: "10px", overflow: "hidden", maxWidth: "min(34rem, 90vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxHeight: "14rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: ".3rem .8rem", lineHeight: "1.4" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--on-accent)" },
  ".cm-completionDetail": { fontStyle: "normal", opacity: ".85", marginInlineStart: "1.2em" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-diagnostic": { padding: ".5rem .8rem", borderLeftWidth: "4px" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--facilitators)" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--pair)" },
  ".cm-diagnosticAction": { font: "inherit", backgroundColor: "var(--accent)", color: "var(--on-accent)", borderRadius: "999px", padding: ".25rem .9rem", margin: ".4rem .4rem 0 0", cursor: "pointer" },
  ".cm-lintRange-warning, .cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--facilitators)", textDecorationSkipInk: "none", textUnderlineOffset: "3px" },
  ".cm-lintRange-error": { textDecorationColor: "var(--pair)" },
  ".cm-lint-marker": { width: ".7em", height: ".7em", margin: ".45em auto 0", borderRadius: "50%" },
  ".cm-lint-marker-warning": { content: '""', border: "2px solid var(--facilitators)" },
  ".cm-lint-marker-error": { content: '""', backgroundColor: "var(--pair)" },
  ".cm-snippetField": { backgroundColor: "color-mix(in srgb, var(--accent) 15%, transparent)" },
});

const FIELDS = { history: historyField };

/** Goes on from what was kept, with the steps that can be undone, where that can still be read. */
export function makeEditor(place: HTMLElement, offers: Offers, heard: Heard, text: string, kept: Kept | null): EditorView {
  const root = place.attachShadow({ mode: "open" });
  return new EditorView({ parent: root, root, state: stateOf(extensions(offers, heard), text, kept) });
}

/** The editor's state as a browser can keep it. */
export type Kept = { doc: string };
export const toKeep = (state: EditorState): Kept => state.toJSON(FIELDS) as Kept;

function stateOf(extensions: Extension, text: string, kept: Kept | null): EditorState {
  if (kept) {
    try {
      return EditorState.fromJSON(kept, { extensions }, FIELDS);
    } catch {
      // Kept without its history, or by a version that kept it otherwise: the words are what matters.
      return EditorState.create({ doc: kept.doc, extensions });
    }
  }
  return EditorState.create({ doc: text, extensions });
}

function extensions(offers: Offers, heard: Heard): Extension {
  return [
    history(),
    drawSelection(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    // A course may be written in any letters; each line runs its own way.
    EditorView.perLineTextDirection.of(true),
    lintGutter(),
    courseLanguage(offers.kinds),
    colours,
    autocompletion({ override: [completions(offers)], icons: false, maxRenderedOptions: 30 }),
    LOOKS,
    EditorView.contentAttributes.of({ "aria-label": say("author-text"), tabindex: "0", spellcheck: "true", autocapitalize: "sentences" }),
    // Before the usual keys: on an activity, Alt and an arrow move all of it, not one line.
    Prec.high(keymap.of([
      { key: "Alt-ArrowUp", run: () => heard.move(-1) },
      { key: "Alt-ArrowDown", run: () => heard.move(1) },
      { key: "Alt-+", run: () => heard.stretch(1) },
      { key: "Alt-=", run: () => heard.stretch(1) },
      { key: "Alt--", run: () => heard.stretch(-1) },
    ])),
    // No key for indenting: Tab leaves the text, as it leaves every other field.
    keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
    EditorView.domEventHandlers({
      drop: (event, view) => brought(event.dataTransfer, view.posAtCoords(event, false), heard),
      paste: (event, view) => brought(event.clipboardData, view.state.selection.main.head, heard),
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) heard.changed();
      if (update.docChanged || update.selectionSet) heard.moved();
    }),
  ];
}

/** Whether what came along is an image, which then is asked about; anything else is the editor's own. */
function brought(data: DataTransfer | null, at: number, heard: Heard): boolean {
  const file = [...(data?.files ?? [])].find((each) => each.type.startsWith("image/"));
  if (file) heard.image(file, at);
  return file !== undefined;
}
