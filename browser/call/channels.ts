// The data channels of one connection: words, the room's check, and what devices tell each other beside.
import { readAside, type Aside } from "./aside";

const LONGEST_LINE = 4_000; // characters
// Both sides open these by themselves; whoever adds one of their own goes on from 7.
const WORDS = 0;
const CHECK = 1;
const ASIDE = 2;

export interface ChannelPorts {
  words(text: string): void;
  /** Says a thing of the room's check, over the connection itself. */
  heard(body: unknown): void;
  aside(told: Aside): void;
  /** Of the room's check anything may be said from now on. */
  opened(): void;
  changed(): void;
}

export class Channels {
  private words: RTCDataChannel;
  private check: RTCDataChannel;
  private aside: RTCDataChannel;

  constructor(connection: RTCPeerConnection, ports: ChannelPorts, asideOpened: () => void) {
    const open = (name: string, id: number): RTCDataChannel => connection.createDataChannel(name, { negotiated: true, id });
    this.words = open("words", WORDS);
    this.words.onmessage = (event) => {
      if (typeof event.data === "string") ports.words(event.data.slice(0, LONGEST_LINE));
    };
    this.words.onopen = () => ports.changed();
    this.check = open("check", CHECK);
    this.check.onmessage = (event) => ports.heard(parsed(event.data));
    this.check.onopen = () => ports.opened();
    this.aside = open("aside", ASIDE);
    this.aside.onmessage = (event) => {
      const told = readAside(parsed(event.data));
      if (told) ports.aside(told);
    };
    this.aside.onopen = asideOpened;
  }

  /** Nothing goes out or is taken in from here on, not even what is on its way. */
  close(): void {
    for (const channel of [this.words, this.check, this.aside]) {
      channel.onmessage = channel.onopen = null;
      channel.close();
    }
  }

  sendWords(text: string): boolean {
    return sent(this.words, text);
  }

  /** Of the room's check. */
  tell(body: unknown): void {
    sent(this.check, JSON.stringify(body));
  }

  tellAside(told: Aside): boolean {
    return sent(this.aside, JSON.stringify(told));
  }
}

function sent(channel: RTCDataChannel, text: string): boolean {
  if (channel.readyState !== "open") return false;
  channel.send(text);
  return true;
}

/** Null for what is no message of ours. */
function parsed(text: unknown): unknown {
  if (typeof text !== "string" || text.length > LONGEST_LINE) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
