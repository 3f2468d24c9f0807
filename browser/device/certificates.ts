// The certificate of a room outlives a reload of the page, and not the room.
import type { CertificateShelf } from "../call/room_check";
import { keysOn, put, remove, take } from "./store";

/** `seat`: whose certificates these are; several people may use one browser. */
export function certificateShelf(seat: string): CertificateShelf {
  const keyOf = (room: string): string => `room:${seat}:${room}`;
  const forget = (room: string): Promise<void> => remove("keys", keyOf(room)).catch(() => {});
  return {
    async of(room, fresh) {
      try {
        const found = await take<RTCCertificate>("keys", keyOf(room));
        if (found && found.expires > Date.now()) return found;
        for (const key of await keysOn("keys"))
          if (key.startsWith(keyOf(""))) await remove("keys", key);
      } catch {
        // A browser that keeps nothing: a reload then asks for a new check.
      }
      const made = await fresh();
      await put("keys", keyOf(room), made).catch(() => {});
      return made;
    },
    forget,
  };
}
