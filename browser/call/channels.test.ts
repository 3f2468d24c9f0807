// What comes after the end of a connection is nobody's any more.
import { expect, test } from "vitest";
import { Channels } from "./channels";

class FakeChannel {
  readyState = "open";
  onmessage: ((event: { data: unknown }) => void) | null = null;
  close(): void {
    this.readyState = "closed";
  }
  send(): void {}
}

test("a closed connection takes nothing in and sends nothing, though it is cleared away later", () => {
  const made: FakeChannel[] = [];
  const connection = { createDataChannel: () => made[made.push(new FakeChannel()) - 1] };
  const came: unknown[] = [];
  const take = (told: unknown): void => void came.push(told);
  const ports = { words: take, heard: take, aside: take, opened: () => {}, changed: () => {} };
  const channels = new Channels(connection as unknown as RTCPeerConnection, ports, () => {});
  made[0]!.onmessage?.({ data: "Hello" });
  expect(came).toEqual(["Hello"]);
  channels.close();
  for (const channel of made) channel.onmessage?.({ data: "Is anybody there?" });
  expect(came).toEqual(["Hello"]);
  expect(channels.sendWords("No")).toBe(false);
});
