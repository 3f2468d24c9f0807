// From a facilitator's desk to the wall that was opened beside it: two pages of one browser, which reach each other
// without the server. The wall is shown what everyone is shown, and nothing of any room.
import { signal } from "@preact/signals";
import type { ShownLine } from "./captions";

type FromWall = { wall: string; answer?: RTCSessionDescriptionInit; gone?: true };
type FromDesk = { desk: true } | { to: string; offer: RTCSessionDescriptionInit | null } | { captions: readonly ShownLine[] };

const airOf = (desk: string): BroadcastChannel => new BroadcastChannel(`wall:${desk}`);

/** The desk's end. */
export class ToWall {
  private air: BroadcastChannel;
  private walls = new Map<string, RTCPeerConnection | null>();
  private track: MediaStreamTrack | null = null;

  constructor(path: string) {
    this.air = airOf(path);
    this.air.onmessage = ({ data }) => void this.receive(data as FromWall | FromDesk);
    this.tell({ desk: true });
  }

  /** The shared screen; null when nobody shares one. */
  show(track: MediaStreamTrack | null): void {
    if (track === this.track) return;
    this.track = track;
    for (const wall of [...this.walls.keys()]) void this.offer(wall);
  }

  /** What is typed for everyone. */
  read(captions: readonly ShownLine[]): void {
    this.tell({ captions });
  }

  private async receive(told: FromWall | FromDesk): Promise<void> {
    if (!("wall" in told)) return; // of another tab with this desk
    if (told.answer) await this.walls.get(told.wall)?.setRemoteDescription(told.answer);
    else if (told.gone) this.close(told.wall);
    else await this.offer(told.wall);
  }

  private async offer(wall: string): Promise<void> {
    this.close(wall);
    const connection = this.track && new RTCPeerConnection();
    this.walls.set(wall, connection);
    if (connection) {
      connection.addTrack(this.track!);
      await described(connection);
      if (this.walls.get(wall) !== connection) return;
    }
    this.tell({ to: wall, offer: connection?.localDescription?.toJSON() ?? null });
  }

  private close(wall: string): void {
    this.walls.get(wall)?.close();
    this.walls.delete(wall);
  }

  private tell(told: FromDesk): void {
    this.air.postMessage(told);
  }
}

/** The wall's end. */
export class OnWall {
  readonly screen = signal<MediaStream | null>(null);
  readonly captions = signal<readonly ShownLine[]>([]);
  private air: BroadcastChannel;
  private id: string = crypto.randomUUID();
  private connection: RTCPeerConnection | null = null;

  constructor(path: string) {
    this.air = airOf(path);
    this.air.onmessage = ({ data }) => void this.receive(data as FromWall | FromDesk);
    this.tell({ wall: this.id });
    addEventListener("pagehide", () => this.tell({ wall: this.id, gone: true }));
  }

  private async receive(told: FromWall | FromDesk): Promise<void> {
    if ("desk" in told) return this.tell({ wall: this.id });
    if ("captions" in told) this.captions.value = told.captions;
    if (!("to" in told) || told.to !== this.id) return;
    this.connection?.close();
    this.connection = null;
    this.screen.value = null;
    if (!told.offer) return;
    const connection = (this.connection = new RTCPeerConnection());
    connection.ontrack = ({ track }) => (this.screen.value = new MediaStream([track]));
    await connection.setRemoteDescription(told.offer);
    await described(connection);
    if (this.connection === connection) this.tell({ wall: this.id, answer: connection.localDescription!.toJSON() });
  }

  private tell(told: FromWall): void {
    this.air.postMessage(told);
  }
}

/** Describes oneself with all that belongs to it: between two pages of one browser that takes no time. */
async function described(connection: RTCPeerConnection): Promise<void> {
  const gathered = new Promise<void>((done) => (connection.onicecandidate = ({ candidate }) => candidate ?? done()));
  await connection.setLocalDescription();
  await gathered;
}
