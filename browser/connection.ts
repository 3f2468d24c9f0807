// The socket to the host: resumes by itself, and sends again what was not answered. No UI.
import type { ClientMessage, Minutes, ServerMessage, View, WireCommand } from "./wire";

type Listener = {
  view(view: View): void;
  online(online: boolean): void;
  refused(code: string): void;
  ice(servers: RTCIceServer[]): void;
  signalled(by: string, body: unknown): void;
  minutes(message: ServerMessage): void;
};

const LONGEST_WAIT = 2_000; // milliseconds between two tries
const BETWEEN_LOOKS = 1_000; // milliseconds
const SILENT = 25_000; // milliseconds without a word; the server says something every twenty seconds
const ANSWERS = 2_500; // milliseconds in which a server that is asked for it answers
// Milliseconds for one try: an old one notices late that the network has come back. Every third has more, for slow networks.
const GIVE_UP = 3_000;
const GIVE_UP_LATER = 8_000;

export class Connection {
  private socket: WebSocket | null = null;
  private view: View | null = null;
  private waiting: Map<string, WireCommand>;
  private tries = 0;
  /** When a ping was sent that nothing has followed yet; 0: none waits. */
  private asked = 0;
  /** When anything came last. Of the page's own clock, which nobody sets. */
  private heard = 0;
  /** Server time minus device time, in seconds. */
  offset = 0;

  constructor(private listener: Listener, private store: Storage = sessionStorage) {
    // What was asked before a reload and never answered is asked again, under the same id.
    this.waiting = new Map(JSON.parse(store.getItem(this.key) ?? "[]") as [string, WireCommand][]);
    this.open();
    setInterval(() => this.look(), BETWEEN_LOOKS);
    addEventListener("offline", () => this.probe());
    addEventListener("online", () => this.socket?.readyState !== WebSocket.OPEN && this.open());
  }

  do(command: WireCommand): void {
    const id = crypto.randomUUID();
    this.waiting.set(id, command);
    this.keep();
    this.send({ type: "do", id, command });
    setTimeout(() => this.waiting.has(id) && this.probe(), ANSWERS);
  }

  signal(to: string, body: unknown): void {
    this.send({ type: "signal", to, body });
  }

  minutes(minutes: Omit<Minutes, "type">): void {
    this.send({ type: "minutes", ...minutes });
  }

  private get key(): string {
    return `waiting:${location.pathname}`;
  }

  private keep(): void {
    this.store.setItem(this.key, JSON.stringify([...this.waiting]));
  }

  private send(message: ClientMessage): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  /** A network that is gone closes nothing: it only falls silent. */
  private look(): void {
    if (this.asked || performance.now() - this.heard >= SILENT) this.ping();
  }

  private ping(): void {
    const { socket } = this;
    if (socket?.readyState !== WebSocket.OPEN) return;
    if (this.asked && performance.now() - this.asked >= ANSWERS) return this.lose(socket);
    this.asked ||= performance.now();
    this.send({ type: "ping" });
  }

  /** Something fell silent: asks at once whether the server is still there. */
  probe(): void {
    const { socket } = this;
    this.ping();
    setTimeout(() => socket && socket === this.socket && this.asked && this.ping(), ANSWERS);
  }

  private lose(socket: WebSocket): void {
    socket.close();
    if (this.socket !== socket) return;
    this.socket = null;
    this.listener.online(false);
    // A little chance keeps a whole class from knocking at the same moment.
    const wait = Math.min(LONGEST_WAIT, 250 * 2 ** this.tries++) * (0.5 + Math.random() / 2);
    setTimeout(() => this.socket === null && this.open(), wait);
  }

  private open(): void {
    const url = new URL(location.pathname + "/socket", location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const socket = new WebSocket(url);
    this.socket = socket;
    this.asked = 0;
    this.heard = performance.now();
    socket.onmessage = (event) => {
      if (this.socket !== socket) return;
      this.asked = 0;
      this.heard = performance.now();
      this.receive(JSON.parse(event.data as string) as ServerMessage);
    };
    socket.onclose = () => this.lose(socket);
    const patience = this.tries % 3 === 2 ? GIVE_UP_LATER : GIVE_UP;
    setTimeout(() => socket.readyState === WebSocket.CONNECTING && this.lose(socket), patience);
  }

  private receive(message: ServerMessage): void {
    switch (message.type) {
      case "welcome":
        this.tries = 0;
        this.offset = message.now - Date.now() / 1000;
        this.view = message.view;
        this.listener.online(true);
        this.listener.ice(message.ice_servers);
        this.listener.view(this.view);
        for (const [id, command] of this.waiting) this.send({ type: "do", id, command });
        break;
      case "show":
        if (!this.view) break;
        this.view = { ...this.view, ...(message.changes as Partial<View>) };
        this.listener.view(this.view);
        break;
      case "done":
      case "refused":
        if (message.id) {
          this.waiting.delete(message.id);
          this.keep();
        }
        if (message.type === "refused") this.listener.refused(message.code);
        break;
      case "signalled":
        this.listener.signalled(message.by, message.body);
        break;
      case "minutes-kept":
      case "rooms-heard":
      case "minutes-of-class":
        this.listener.minutes(message);
        break;
      case "pong":
      case "beat":
        this.offset = message.now - Date.now() / 1000;
        break;
    }
  }
}
