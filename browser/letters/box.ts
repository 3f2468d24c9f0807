// What a device knows of its letters: its own copies, sealed here like notes, and what waits at the server. No screen.
import { knownDevice, nameIsKnown } from "../device/device_key";
import { base64 } from "../device/filling";
import { fits, letterPair, ownCard, type Card } from "../device/letter_key";
import { seal, sealedNames, unseal } from "../device/sealed";
import { remove } from "../device/store";
import { openLetter, sealLetter } from "./sealing";

export interface Partner {
  id: string;
  name: string;
  card: Card | null;
  /** They were partners once: there may be letters still, and no new ones. */
  former: boolean;
}

/** As the server tells it. */
interface Told {
  me: Partner;
  cohort: string;
  partners: Partner[];
  waiting: { id: string; author: string; card: Card; sealed_for: string; sealed: string }[];
  sent: { id: string; reader: string; sealed_for: string; read: boolean }[];
  calling: string[];
}

/** A letter on this device. */
export interface Letter {
  id: string;
  with: string;
  name: string;
  mine: boolean;
  text: string;
  /** Milliseconds since 1970, by this device's clock. */
  at: number;
  /** Whether it came from a device that was checked with the room's words. */
  checked: boolean;
}

/** `checked`: by the room's words. `same`: as last time, not checked. `changed`: another one than before. `false`: the key that
 * came is not what its device signed. */
export type Standing = "none" | "first" | "same" | "checked" | "changed" | "false";
/** Of a letter that was sent: `elsewhere` is sealed for a device that its reader no longer reads on. */
export type Delivery = "waits" | "read" | "elsewhere";

export interface Thread {
  partner: Partner;
  standing: Standing;
  letters: (Letter & { delivery: Delivery | null })[];
  /** How many came for an earlier device of one's own, and how many do not open at all. */
  lost: number;
  spoilt: number;
}

const post = (path: string, body?: unknown): Promise<Response> =>
  fetch(path, { method: "POST", ...(body === undefined ? {} : { body: JSON.stringify(body) }) });

export class LetterBox {
  private constructor(private home: string, private told: Told, private pair: CryptoKeyPair) {}

  /** Shows this device's key where the server does not have it yet. */
  static async open(home: string): Promise<LetterBox> {
    const answer = await fetch(`${home}/letters`);
    if (!answer.ok) throw new Error(`no letters: ${answer.status}`);
    const told = (await answer.json()) as Told;
    const pair = await letterPair(told.me.id);
    const letters = base64(await crypto.subtle.exportKey("raw", pair.publicKey));
    if (told.me.card?.letters !== letters) {
      const card = await ownCard(told.cohort, told.me.id);
      await post(`${home}/letters/key`, card);
      told.me.card = card;
    }
    return new LetterBox(home, told, pair);
  }

  get me(): Partner {
    return this.told.me;
  }

  /** The names of partners who are in the call at this moment. */
  get calling(): string[] {
    return this.told.partners.filter(({ id }) => this.told.calling.includes(id)).map(({ name }) => name);
  }

  /** Takes in what waits; a letter leaves the server only when it is sealed here. */
  async threads(): Promise<Thread[]> {
    const kept = await this.kept();
    const found = this.told.partners.map((partner) => ({ partner, lost: 0, spoilt: 0 }));
    for (const { with: id, name } of kept)
      if (!found.some((x) => x.partner.id === id)) found.push({ partner: { id, name, card: null, former: true }, lost: 0, spoilt: 0 });
    for (const letter of this.told.waiting) {
      const thread = found.find((x) => x.partner.id === letter.author);
      if (!thread) continue;
      if (letter.sealed_for !== this.me.card?.letters) thread.lost++;
      else if (kept.some((x) => x.id === letter.id)) await post(`${this.home}/letters/${letter.id}/read`);
      else {
        const taken = await this.taken(letter, thread.partner).catch(() => null);
        if (taken) kept.push(taken);
        else thread.spoilt++;
      }
    }
    return Promise.all(found.map(async ({ partner, lost, spoilt }) => ({
      partner, lost, spoilt, standing: await this.standing(partner),
      letters: kept.filter((x) => x.with === partner.id).sort((a, b) => a.at - b.at)
        .map((x) => ({ ...x, delivery: x.mine ? this.delivery(x.id, partner) : null })),
    })));
  }

  /** Gives why it could not be sent; empty where it was. */
  async send(partner: Partner, words: string): Promise<string> {
    if (!partner.card) return "no-key";
    const way = { cohort: this.told.cohort, author: this.me.id, reader: partner.id };
    const sealed = await sealLetter(words, way, this.pair, partner.card.letters);
    const answer = await post(`${this.home}/letters`, { reader: partner.id, sealed_for: partner.card.letters, sealed });
    const { id, why } = answer.ok || answer.status === 409
      ? ((await answer.json()) as { id?: string; why?: string }) : { id: undefined, why: "failed" };
    if (!id) return why ?? "failed";
    await this.keep({ id, with: partner.id, name: partner.name, mine: true, text: words, at: Date.now(), checked: false });
    await this.accept(partner);
    return "";
  }

  /** Seals it anew for the device that its reader has now; the old one, which nobody can open, goes. */
  async again(partner: Partner, letter: Letter): Promise<string> {
    const why = await this.send(partner, letter.text);
    if (why) return why;
    await this.takeBack(letter);
    return "";
  }

  async takeBack(letter: Letter): Promise<void> {
    await post(`${this.home}/letters/${letter.id}/back`);
    await this.remove(letter);
  }

  remove(letter: Letter): Promise<void> {
    return remove("sealed", this.nameOf(letter));
  }

  /** From now on this is the partner's device. */
  async accept(partner: Partner): Promise<void> {
    if (partner.card) await seal(this.deviceOf(partner), partner.card.device);
  }

  private async standing(partner: Partner): Promise<Standing> {
    const { card, id, name } = partner;
    if (!card) return "none";
    if (!(await fits(this.told.cohort, id, card))) return "false";
    if ((await knownDevice(card.device))?.name === name) return "checked";
    const before = await unseal(this.deviceOf(partner)).catch(() => "");
    if (before) return before === card.device ? "same" : "changed";
    return (await nameIsKnown(name)) ? "changed" : "first";
  }

  private async taken(letter: Told["waiting"][number], partner: Partner): Promise<Letter> {
    const { cohort } = this.told;
    if (!(await fits(cohort, letter.author, letter.card))) throw new Error("a key that its device did not sign");
    const way = { cohort, author: letter.author, reader: this.me.id };
    const text = await openLetter(letter.sealed, way, letter.card.letters, this.pair);
    const checked = (await knownDevice(letter.card.device))?.name === partner.name;
    const taken: Letter = { id: letter.id, with: letter.author, name: partner.name, mine: false, text, at: Date.now(), checked };
    await this.keep(taken);
    await post(`${this.home}/letters/${letter.id}/read`);
    return taken;
  }

  private delivery(id: string, partner: Partner): Delivery {
    const sent = this.told.sent.find((x) => x.id === id);
    if (!sent || sent.read) return "read";
    return partner.card && sent.sealed_for !== partner.card.letters ? "elsewhere" : "waits";
  }

  private get shelf(): string {
    return `/letters/${this.me.id}/`;
  }

  private nameOf = (letter: Letter): string => `${this.shelf}${letter.id}`;
  private deviceOf = (partner: Partner): string => `/letter device/${this.me.id}/${partner.id}`;
  private keep = (letter: Letter): Promise<void> => seal(this.nameOf(letter), JSON.stringify(letter));

  private async kept(): Promise<Letter[]> {
    const found: Letter[] = [];
    for (const name of await sealedNames(this.shelf)) {
      const text = await unseal(name).catch(() => ""); // the key is lost, as with notes
      if (text) found.push(JSON.parse(text) as Letter);
    }
    return found;
  }
}
