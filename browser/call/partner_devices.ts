// Partners who meet again: each device shows its key over their own connection, signed for that connection alone.
//
// It goes to one's partner and to nobody else, so that nobody can be followed from room to room by it.
import { signal } from "@preact/signals";
import { isSigned, knownDevice, nameIsKnown, remember, signed, type Known } from "../device/device_key";
import { packed } from "./room_code";

export interface PartnerDevice {
  key: string;
  /** Since when this device is known; undefined for a new one. */
  known: Known | undefined;
  /** New, though another device of somebody of that name is known. */
  another: boolean;
}

interface Shown {
  device?: { key?: unknown; signature?: unknown };
}

export class PartnerDevices {
  readonly met = signal<ReadonlyMap<string, PartnerDevice>>(new Map());

  /** What one signs: this room, one's own key here, and the other's. A copy fits no other connection. */
  static statement(room: string, signer: string, other: string): Uint8Array<ArrayBuffer> {
    return packed("duologue device 1", room, signer, other);
  }

  async show(room: string, own: string, other: string, tell: (body: unknown) => void): Promise<void> {
    tell({ device: await signed(PartnerDevices.statement(room, own, other)) });
  }

  async heard(room: string, person: string, name: string, own: string, other: string, raw: unknown): Promise<void> {
    const { key, signature } = (raw as Shown | null)?.device ?? {};
    if (typeof key !== "string" || typeof signature !== "string") return;
    if (!(await isSigned(PartnerDevices.statement(room, other, own), key, signature))) return;
    const known = await knownDevice(key);
    const another = !known && (await nameIsKnown(name));
    this.met.value = new Map([...this.met.value, [person, { key, known, another }]]);
  }

  /** At a check: from now on these devices are known. */
  async pin(nameOf: (person: string) => string): Promise<void> {
    for (const [person, { key }] of this.met.value) await remember(key, { name: nameOf(person), at: Date.now() });
  }

  forget(): void {
    if (this.met.value.size) this.met.value = new Map();
  }
}
