// What the editor asks of the server, and the three ways it can be answered: yes, no, not at all.
import type {
  AskLook, AskRemove, AskSave, History, ImageKept, ImageRefused, ImagesKept, Look, Newer, Offers, Saved, VersionText,
} from "./asks.generated";

/** Why there was no answer: nobody is signed in, the course is gone, or the server is. */
export class NoAnswer extends Error {
  constructor(readonly why: "signed-out" | "removed" | "offline") {
    super(why);
  }
}

// What browsers let a page send while it is being closed.
const LARGEST_KEPT_ALIVE = 60_000;

const posted = (body: string): RequestInit => ({
  method: "POST", body, headers: { "content-type": "application/json" }, keepalive: body.length < LARGEST_KEPT_ALIVE,
});

export class Server {
  private looking: AbortController | null = null;

  constructor(readonly at: string) {}

  /** The newest question wins: an older one that is still on its way is dropped, and gives null. */
  async look(wish: AskLook): Promise<Look | null> {
    this.looking?.abort();
    const asking = (this.looking = new AbortController());
    try {
      return await this.ask<Look>("/look", wish, asking.signal);
    } catch (error) {
      if (asking.signal.aborted) return null;
      throw error;
    }
  }

  async save(wish: AskSave): Promise<Saved | Newer> {
    return this.ask<Saved | Newer>("/save", wish);
  }

  versions = (): Promise<History> => this.ask<History>("/versions");
  version = (number: number): Promise<VersionText> => this.ask<VersionText>(`/versions/${number}`);

  images = (): Promise<ImagesKept> => this.ask<ImagesKept>("/images");
  removeImage = (wish: AskRemove): Promise<ImagesKept> => this.ask<ImagesKept>("/images/remove", wish);

  /** Kept under a name, or refused for a reason that the catalogue has a sentence for. */
  async sendImage(file: Blob, name: string): Promise<ImageKept | ImageRefused> {
    const response = await fetch(`${this.at}/images?name=${encodeURIComponent(name)}`, { method: "POST", body: file, redirect: "manual" });
    if (response.ok || response.status === 400 || response.status === 413) return (await response.json()) as ImageKept | ImageRefused;
    throw unanswered(response);
  }

  /** Throws where there was no answer, or one that is neither a yes nor news. */
  private async ask<T>(path: string, body?: object, signal?: AbortSignal): Promise<T> {
    const response = await fetch(this.at + path, {
      redirect: "manual", ...(signal ? { signal } : {}), ...(body ? posted(JSON.stringify(body)) : {}),
    });
    if (!response.ok && response.status !== 409) throw unanswered(response);
    return (await response.json()) as T;
  }
}

function unanswered(response: Response): NoAnswer {
  // Whoever is signed out is led to the door; this is no answer to the question.
  if (response.type === "opaqueredirect") return new NoAnswer("signed-out");
  return new NoAnswer(response.status === 404 ? "removed" : "offline");
}

export const isNewer = (told: Saved | Newer): told is Newer => "text" in told;

/** What the page brought along: which course, which version of it, and the words of its language. */
export interface Brought {
  at: string;
  text: string;
  version: number;
  offers: Offers;
  /** Whether whoever writes may also lead a session of it. */
  leads: boolean;
}
