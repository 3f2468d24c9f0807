// The pages of a PDF, each drawn as one image with its words. Drawn here, so that no server takes somebody's whole file:
// what a PDF holds beside its pages never leaves this device.
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist";
import drawing from "pdfjs-dist/build/pdf.worker.min.mjs?url";

export interface Page {
  image: Blob;
  /** What is written on the page, for those who cannot see it. */
  words: string;
}

export class Unreadable extends Error {}

export const MOST_PAGES = 80; // a talk of an hour; more is a book
const WIDE = 1600; // dots: as wide as a prompt is on a large screen
const QUALITY = 0.9;
const LONGEST_WORDS = 300; // as the field for an image's words allows

/** One page after the other; `of` is how many there are. Throws Unreadable. */
export async function* pagesOf(file: File): AsyncGenerator<{ page: Page; at: number; of: number }> {
  GlobalWorkerOptions.workerSrc = drawing;
  // Nothing is fetched beside the file, and the content policy lets nothing be compiled.
  const opening = getDocument({ data: new Uint8Array(await file.arrayBuffer()), useSystemFonts: true, useWasm: false, useWorkerFetch: false });
  try {
    const read = await opening.promise.catch(() => { throw new Unreadable(); });
    if (read.numPages > MOST_PAGES) throw new Unreadable("too-many-pages");
    for (let at = 1; at <= read.numPages; at++)
      yield { page: await drawn(read, at), at, of: read.numPages };
  } finally {
    await opening.destroy();
  }
}

async function drawn(read: PDFDocumentProxy, at: number): Promise<Page> {
  const page = await read.getPage(at);
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: WIDE / Math.max(width, height) });
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  // As for print: drawn at once, whether or not anybody looks at this tab meanwhile.
  await page.render({ canvas, viewport, intent: "print" }).promise;
  const image = await new Promise<Blob | null>((then) => canvas.toBlob(then, "image/webp", QUALITY));
  if (!image) throw new Unreadable();
  const words = await wordsOn(page);
  page.cleanup();
  return { image, words };
}

async function wordsOn(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  const said = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("").replace(/\s+/g, " ").trim();
  return said.length > LONGEST_WORDS ? `${said.slice(0, LONGEST_WORDS - 1)}…` : said;
}
