// Links in, connections out: the call follows the view and touches nothing that has not changed.
import { beforeEach, expect, test, vi } from "vitest";
import type { Link } from "../wire";
import { Call } from "./call";
import type { Seat } from "./room_check";

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
  createDataChannel = () => ({ close: () => {} });
  addTransceiver = () => ({ sender: { replaceTrack: async () => {} } });
  setLocalDescription = async () => {};
  localDescription = {};
  close = vi.fn();
}
const link = (peer: string): Link => ({
  peer, purpose: "room", offers: true, sends: true, receives: true, live: true,
});

const certificate = { getFingerprints: () => [{ algorithm: "sha-256", value: Array(32).fill("ab").join(":") }] };
const noShelf = { of: async () => certificate as unknown as RTCCertificate, forget: async () => {} };
const seat = (people: string[], open = false): Seat => ({ room: "s/0/r1", me: "me", people: ["me", ...people], silent: [], open, partners: false });
/** What is asked for comes about a moment later. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal("MediaStream", FakeStream);
  vi.stubGlobal("RTCPeerConnection", FakeConnection);
  FakeConnection.made = 0;
});

test("a peer that stays is not connected again, and one that leaves is closed", async () => {
  const call = new Call(() => {}, () => false, noShelf);
  call.follow(seat(["a", "b"]), [link("a"), link("b")]);
  const a = call.peer("a");
  call.follow(seat(["a"]), [link("a")]);
  await settled();
  expect(call.peer("a")).toBe(a);
  expect(call.peer("b")).toBeUndefined();
  expect(FakeConnection.made).toBe(1);
});

test("a simulated learner is never called", async () => {
  const call = new Call(() => {}, (id) => id === "s", noShelf);
  call.follow(seat(["s"]), [link("s")]);
  await settled();
  expect(FakeConnection.made).toBe(0);
});

test("planned ahead, one person is connected and silent", () => {
  const call = new Call(() => {}, () => false, noShelf);
  call.follow(seat(["a"]), [{ ...link("a"), live: false }]);
  expect(call.peer("a")?.video.muted).toBe(true);
});

test("a link to somebody who does not sit in the room is not followed", () => {
  const call = new Call(() => {}, () => false, noShelf);
  call.follow(seat(["a"]), [link("a"), link("ghost")]);
  expect(call.peer("ghost")).toBeUndefined();
});

test("in an open room nothing is sent past the room's own connections", () => {
  const call = new Call(() => {}, () => false, noShelf);
  const stage: Link = { ...link("a"), purpose: "stage" };
  call.follow(seat(["a"]), [stage]);
  expect(call.peer("a")).toBeDefined();
  call.follow(seat(["a"], true), [stage]);
  expect(call.peer("a")).toBeUndefined();
});
