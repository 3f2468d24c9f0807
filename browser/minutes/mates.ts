// The channel on which the devices of one room agree: beside the words, unreliable, and forgotten.
import { type Beat, readBeat } from "./beat";

const CHANNEL = 7; // agreed beforehand, so that neither side has to announce it

export class Mates {
  onBeat = (_person: string, _beat: Beat): void => {};
  onVoice = (_person: string, _stream: MediaStream): void => {};
  private readonly channels = new Map<string, { channel: RTCDataChannel; connection: RTCPeerConnection }>();

  /** A new connection to a person, before it is offered. */
  join(person: string, connection: RTCPeerConnection): void {
    // A lost beat is followed by the next one; a late one would be wrong.
    const channel = connection.createDataChannel("minutes", { negotiated: true, id: CHANNEL, ordered: false, maxRetransmits: 0 });
    this.channels.set(person, { channel, connection });
    channel.onmessage = (event) => {
      const beat = readBeat(event.data);
      if (beat) this.onBeat(person, beat);
    };
    connection.addEventListener("track", (event) => event.track.kind === "audio" && this.onVoice(person, new MediaStream([event.track])));
  }

  tell(people: readonly string[], beat: Beat): void {
    for (const person of people) {
      const channel = this.channels.get(person)?.channel;
      if (channel?.readyState === "open") channel.send(JSON.stringify(beat));
    }
  }

  /** Those whose connection has ended since. */
  gone(): string[] {
    const ended = [...this.channels].filter(([, { connection }]) => connection.connectionState === "closed").map(([person]) => person);
    for (const person of ended) this.channels.delete(person);
    return ended;
  }
}
