// One's own minutes, by activity: on this device, for this person. They outlive a reload.
import type { Standing } from "./room_clock";

export interface Own {
  present: number;
  alive: number;
  /** Seconds of one's own voice. It is written here and nowhere else. */
  talk: number;
}

interface Kept {
  totals: Record<number, Own>;
  /** The room that was being counted when this was written. */
  room: string | null;
  standing: Standing | null;
}

export class KeptMinutes {
  private kept: Kept = { totals: {}, room: null, standing: null };

  constructor(private readonly key: string, private readonly store: Storage) {
    try {
      this.kept = { ...this.kept, ...(JSON.parse(store.getItem(key) ?? "{}") as Partial<Kept>) };
    } catch {
      // Something else wrote there; counting begins anew.
    }
  }

  get positions(): number[] {
    return Object.keys(this.kept.totals).map(Number);
  }

  of(position: number): Own {
    return this.kept.totals[position] ?? { present: 0, alive: 0, talk: 0 };
  }

  /** Where the clock of this room stood before a reload; null if it was another room's. */
  standing(room: string): Standing | null {
    return this.kept.room === room ? this.kept.standing : null;
  }

  write(position: number, own: Own): void {
    this.kept.totals[position] = own;
    this.keep();
  }

  /** What a reload goes on from; null when the room has ended. */
  mark(room: string | null, standing: Standing | null = null): void {
    this.kept = { ...this.kept, room, standing };
    this.keep();
  }

  private keep(): void {
    this.store.setItem(this.key, JSON.stringify(this.kept));
  }

  /** Everything together; null where nothing was measured. */
  get sum(): Own | null {
    if (!this.positions.length) return null;
    return this.positions.map((p) => this.of(p)).reduce((a, b) => ({
      present: a.present + b.present, alive: a.alive + b.alive, talk: a.talk + b.talk,
    }));
  }
}
