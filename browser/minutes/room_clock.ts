// One device's seconds in one room: present, and alive. Pure: moments come in, in seconds.

export const ALIVE_FOR = 20; // seconds after the last word: one thinks, and goes on
/** A longer gap between two ticks is a device that slept, or a page that was gone: not presence. */
export const LONGEST_GAP = 10; // seconds: for so long a seat is kept for whoever reloads

/** Where a clock stands: all that a reload must bring back. */
export interface Standing {
  present: number;
  alive: number;
  /** Up to when it has counted. */
  at: number;
  /** The latest word in this room that this device knows of. */
  spokenAt: number | null;
  /** Whether anybody else was there. */
  company: boolean;
}

export class RoomClock {
  /** Since when it has counted without a gap: a word heard of late is not counted before that. */
  private since: number;

  constructor(readonly standing: Standing) {
    this.since = standing.at;
  }

  static begin(now: number, present = 0, alive = 0): RoomClock {
    return new RoomClock({ present, alive, at: now, spokenAt: null, company: false });
  }

  tick(now: number, company: boolean): void {
    const { standing } = this;
    const passed = now - standing.at;
    if (passed < 0 || passed > LONGEST_GAP) this.since = now;
    else {
      standing.present += passed;
      if (standing.company && standing.spokenAt !== null)
        standing.alive += Math.max(0, Math.min(now, standing.spokenAt + ALIVE_FOR) - standing.at);
    }
    standing.at = now;
    standing.company = company;
  }

  /** Somebody here spoke at that moment; it may lie a little back, when it was told from elsewhere. */
  spoke(at: number, now: number): void {
    const { standing } = this;
    this.tick(now, standing.company);
    if (standing.spokenAt !== null && at <= standing.spokenAt) return;
    const counted = standing.spokenAt === null ? -Infinity : standing.spokenAt + ALIVE_FOR;
    if (standing.company)
      standing.alive += Math.max(0, Math.min(now, at + ALIVE_FOR) - Math.max(at, counted, this.since));
    standing.spokenAt = at;
  }
}
