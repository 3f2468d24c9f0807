// What the editor asks of the server, and the three ways it can be answered: yes, no, not at all.
import type { AskLook, AskSave, History, Look, Newer, Offers, Saved, VersionText } from "./asks.generated";

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

  /** Throws where there was no answer, or one that is neither a yes nor news. */
  private async ask<T>(path: string, body?: object, signal?: AbortSignal): Promise<T> {
    const post: RequestInit = body ? { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {};
    const response = await fetch(this.at + path, { ...post, ...(signal ? { signal } : {}), redirect: "error" });
    if (!response.ok && response.status !== 409) throw new Error(String(response.status));
    return (await response.json()) as T;
  }
}

export const isNewer = (told: Saved | Newer): told is Newer => "text" in told;

/** What the page brought along: which course, which version of it, and the words of its language. */
export interface Brought {
  at: string;
  text: string;
  version: number;
  offers: Offers;
}
