// Links in, connections out: the call follows the view and touches nothing that has not changed.
import { beforeEach, expect, test, vi } from "vitest";
import type { Link } from "../wire";
import { Call } from "./call";

class FakeStream {
  getTracks = () => [];
  getAudioTracks = () => [];
  getVideoTracks = () => [];
}
class FakeConnection {
  connectionState = "new";
  static made = 0;
  constructor() {
    FakeConnection.made++;
  }
  createDataChannel = () => ({});
  addTransceiver = () => ({ sender: { replaceTrack: async () => {} } });
  setLocalDescription = async () => {};
  localDescription = {};
  close = vi.fn();
}
const link = (peer: string): Link => ({
  peer, purpose: "room", offers: true, sends: true, receives: true, live: true,
});

beforeEach(() => {
  vi.stubGlobal("MediaStream", FakeStream);
  vi.stubGlobal("RTCPeerConnection", FakeConnection);
  FakeConnection.made = 0;
});

test("a peer that stays is not connected again, and one that leaves is closed", () => {
  const call = new Call(() => {}, () => false);
  call.setLinks([link("a"), link("b")]);
  const a = call.peer("a");
  call.setLinks([link("a")]);
  expect(call.peer("a")).toBe(a);
  expect(call.peer("b")).toBeUndefined();
  expect(FakeConnection.made).toBe(2);
});

test("a simulated learner is never called", () => {
  const call = new Call(() => {}, (id) => id === "s");
  call.setLinks([link("s")]);
  expect(FakeConnection.made).toBe(0);
});

test("planned ahead, one person is connected and silent", () => {
  const call = new Call(() => {}, () => false);
  call.setLinks([{ ...link("a"), live: false }]);
  expect(call.peer("a")?.video.muted).toBe(true);
});
