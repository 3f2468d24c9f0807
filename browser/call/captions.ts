// Captions that a person types: who types them, and the last lines. In memory only, and only for a moment.
//
// In a room whoever likes begins. In the plenary a person offers, and a facilitator takes it up; browsers of people who
// listen are not connected to each other, so a facilitator's browser passes the lines on. The server never has them.
import { signal } from "@preact/signals";
import { LONGEST_CAPTION, type Aside, type Caption } from "./aside";

const LINES = 3; // on the screen at once
const LASTING = 15_000; // milliseconds that the last line stays when nobody types on
const PAUSE = 2_500; // milliseconds without a key after which a line is finished
const BETWEEN = 300; // milliseconds between two tellings of a line that is being typed
const WIDTH = 72; // characters; a longer line is finished at a word

export interface Line extends Caption {
  by: string;
}

/** A line as a screen shows it. */
export interface ShownLine {
  name: string;
  text: string;
  done: boolean;
}

export interface CaptionPorts {
  tell(person: string, told: Aside): void;
  /** Everyone to whom this browser is connected in this place. */
  others(): readonly string[];
  /** Who leads the plenary; null in a room, where nobody does. */
  leaders(): readonly string[] | null;
  me(): string;
}

export class Captions {
  readonly lines = signal<readonly Line[]>([]);
  readonly mine = signal<"none" | "offered" | "typing">("none");
  /** Whose captions are shown here; and, for facilitators, who offers to type some. */
  readonly typists = signal<ReadonlySet<string>>(new Set());
  readonly offers = signal<ReadonlySet<string>>(new Set());
  /** Counts up whenever a line is finished, for the field to be emptied. */
  readonly finished = signal(0);
  /** The facilitator who took up one's offer. */
  private through = "";
  private line = 0;
  private told = "";
  private telling = 0;
  private pause = 0;
  private fade = 0;

  constructor(private ports: CaptionPorts) {}

  /** Offers to type; in a room, and for who leads, that is to begin. */
  offer(): void {
    this.mine.value = this.heardByAll ? "typing" : "offered";
    this.tellAll({ captions: this.heardByAll ? "begin" : "offer" });
  }

  stop(): void {
    this.finish();
    this.mine.value = "none";
    this.tellAll({ captions: "end" });
  }

  /** A facilitator's answer to an offer, at first or later. */
  answer(person: string, yes: boolean): void {
    this.offers.value = without(this.offers.value, person);
    this.typists.value = yes ? new Set([...this.typists.value, person]) : without(this.typists.value, person);
    this.ports.tell(person, { captions: yes ? "yes" : "no" });
  }

  /** What stands in the field; returns what is left to stand there: a finished line goes. */
  type(text: string): string {
    clearTimeout(this.pause);
    let rest = text;
    while (rest.length > WIDTH) {
      const at = rest.lastIndexOf(" ", WIDTH);
      const end = at > 0 ? at : WIDTH;
      this.send(rest.slice(0, end), true);
      rest = rest.slice(end).trimStart();
    }
    if (rest.trim()) {
      this.told = rest;
      this.telling ||= window.setTimeout(() => this.sendOn(), BETWEEN);
      this.pause = window.setTimeout(() => this.finish(), PAUSE);
    }
    return rest;
  }

  /** The line is complete. */
  finish(): void {
    clearTimeout(this.pause);
    if (this.told.trim()) this.send(this.told, true);
  }

  receive(by: string, told: Aside): void {
    if ("caption" in told) this.take(by, told.caption);
    else if ("captions" in told) this.hear(by, told.captions);
  }

  private hear(by: string, what: string): void {
    const leaders = this.ports.leaders();
    const theyLead = leaders?.includes(by) ?? false;
    if (what === "begin" && (!leaders || theyLead)) this.typists.value = new Set([...this.typists.value, by]);
    else if (what === "end") {
      this.offers.value = without(this.offers.value, by);
      this.typists.value = without(this.typists.value, by);
    } else if (what === "offer" && leaders?.includes(this.ports.me())) this.offers.value = new Set([...this.offers.value, by]);
    else if (theyLead && !this.heardByAll && this.mine.value !== "none") this.answered(by, what);
  }

  private answered(by: string, what: string): void {
    if (what === "yes") {
      this.mine.value = "typing";
      this.through = by;
      for (const other of this.ports.leaders() ?? []) if (other !== by) this.ports.tell(other, { captions: "end" });
    } else if (by === this.through || this.mine.value === "offered") {
      this.mine.value = what === "wait" ? "offered" : "none";
    }
  }

  private take(by: string, caption: Caption): void {
    const leaders = this.ports.leaders();
    if (!leaders) {
      if (!this.typists.value.has(by)) this.typists.value = new Set([...this.typists.value, by]);
      return this.show({ ...caption, by });
    }
    if (leaders.includes(by)) return this.show({ ...caption, by: caption.by ?? by });
    if (!leaders.includes(this.ports.me())) return;
    if (!this.typists.value.has(by)) {
      // As after this facilitator's page was loaded anew: the offer still stands.
      this.offers.value = new Set([...this.offers.value, by]);
      return this.ports.tell(by, { captions: "wait" });
    }
    const passed = { ...caption, by };
    this.show(passed);
    for (const other of this.ports.others()) if (other !== by) this.ports.tell(other, { caption: passed });
  }

  private sendOn(): void {
    this.telling = 0;
    if (this.told) this.send(this.told, false);
  }

  private send(text: string, done: boolean): void {
    const caption = { line: this.line, text: text.trim().slice(0, LONGEST_CAPTION), done };
    if (done) {
      this.finished.value++;
      this.line++;
      this.told = "";
    }
    if (this.heardByAll) this.tellAll({ caption });
    else if (this.ports.leaders()?.includes(this.through)) this.ports.tell(this.through, { caption });
    else return this.offer(); // who passed the lines on has gone
    this.show({ ...caption, by: this.ports.me() });
  }

  /** Whether this browser reaches everyone here by itself: in a room, and from who leads. */
  private get heardByAll(): boolean {
    return this.ports.leaders()?.includes(this.ports.me()) ?? true;
  }

  private show(line: Line): void {
    const others = this.lines.value.filter((x) => x.by !== line.by || x.line !== line.line);
    this.lines.value = [...others, line].slice(-LINES);
    clearTimeout(this.fade);
    this.fade = window.setTimeout(() => (this.lines.value = []), LASTING);
  }

  private tellAll(told: Aside): void {
    for (const person of this.ports.others()) this.ports.tell(person, told);
  }
}

function without(people: ReadonlySet<string>, person: string): ReadonlySet<string> {
  return new Set([...people].filter((p) => p !== person));
}
