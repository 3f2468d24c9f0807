"""A real room: one Chromium for each person, with a file for a microphone, and a real server."""

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import msgspec
from conversations import Sound, write_wav
from playwright.sync_api import BrowserContext, Page, sync_playwright
from websockets.sync.client import ClientConnection, connect

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from support.browsers import FLAGS
from support.server import Server

COURSE = """---
course: A conversation
---
# One · 60 min
## icebreaker · Talk · 50 min · rooms of {size}
"""
# Everyone's microphone begins when the room is ready, and the camera stays closed: four browsers
# that also draw each other would measure this machine, not the meter.
GATE = """
const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
const gate = new Promise((begin) => (window.begin = begin));
if (sessionStorage.getItem("begun")) window.begin();
navigator.mediaDevices.getUserMedia = async (wish) => {
  if (!wish.audio) throw new Error("no camera here");
  await gate;
  sessionStorage.setItem("begun", "yes");
  const stream = await real({ audio: wish.audio });
  window.startedAt ??= Date.now() / 1000;
  return stream;
};
"""

# A loudspeaker beside the microphone: the room-mates come back 12 dB down, 140 ms late, with a
# tail, behind Chromium's own echo canceller, which so cannot take them away.
ECHO = """
const air = new AudioContext(), late = new DelayNode(air, { delayTime: 0.14 });
const tail = air.createBuffer(1, 0.15 * air.sampleRate, air.sampleRate);
const taps = tail.getChannelData(0);
for (let i = 1; i < taps.length; i++)
  taps[i] = 0.02 * (2 * Math.random() - 1) * Math.exp(-i / (0.03 * air.sampleRate));
taps[0] = 1;
const walls = new ConvolverNode(air, { buffer: tail, disableNormalization: true });
const both = air.createMediaStreamDestination();
late.connect(walls).connect(new GainNode(air, { gain: 0.25 })).connect(both);
const Peer = window.RTCPeerConnection;
window.RTCPeerConnection = class extends Peer {
  constructor(...wishes) {
    super(...wishes);
    this.addEventListener("track", ({ track }) => {
      if (track.kind === "audio")
        air.createMediaStreamSource(new MediaStream([track])).connect(late);
    });
  }
};
const bare = navigator.mediaDevices.getUserMedia;
navigator.mediaDevices.getUserMedia = async (wish) => {
  const voice = await bare(wish);
  air.createMediaStreamSource(voice).connect(both);
  return both.stream;
};
"""

PATIENCE = 60  # seconds


class Device(msgspec.Struct):
    """One person's browser, and what it counted for its own person."""

    page: Page
    context: BrowserContext
    started_at: float = 0.0

    def counted(self) -> dict[str, float]:
        """Seconds, and `at`: up to when they are counted."""
        kept = json.loads(self.page.evaluate("localStorage['minutes:' + location.pathname]"))
        return kept["totals"]["0"] | {"at": kept["standing"]["at"]}


class Room(msgspec.Struct):
    server: Server
    devices: list[Device]
    lead: ClientConnection

    def begin(self) -> None:
        for device in self.devices:
            device.page.evaluate("window.begin()")
        for device in self.devices:
            until(device.page, "window.startedAt")
            device.started_at = device.page.evaluate("window.startedAt")

    def listen(self, seconds: float) -> None:
        """Lets that much time pass since the first microphone began."""
        end = min(d.started_at for d in self.devices) + seconds
        while (left := end - time.time()) > 0:
            self.devices[0].page.wait_for_timeout(min(500, left * 1000))


def until(page: Page, holds: str) -> None:
    """Asked over and over: the page forbids code out of a string, and so Playwright's own wait."""
    begun = time.monotonic()
    while not page.evaluate(holds):
        if time.monotonic() - begun > PATIENCE:
            raise TimeoutError(holds)
        page.wait_for_timeout(50)


@contextmanager
def room_of(tracks: list[Sound], echo: bool = False) -> Iterator[Room]:
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = Server(home)
        stack.callback(server.kill)
        join, lead = session_of(server, len(tracks))
        stack.callback(lead.close)
        playwright = stack.enter_context(sync_playwright())
        devices = []
        for i, track in enumerate(tracks):
            file = home / f"{i}.wav"
            write_wav(file, track)
            browser = playwright.chromium.launch(
                executable_path="/usr/bin/chromium",
                args=[*FLAGS, f"--use-file-for-fake-audio-capture={file}%noloop"],
            )
            stack.callback(browser.close)
            context = browser.new_context(viewport={"width": 360, "height": 640})
            context.add_init_script(GATE + ECHO if echo else GATE)
            page = context.new_page()
            page.goto(join)
            page.get_by_label("What would you like to be called?").fill(f"P{i}")
            page.get_by_role("button", name="Go to the lobby").click()
            page.locator("main").wait_for()
            devices.append(Device(page, context))
        do(lead, type="next-activity", after=-1)
        do(lead, type="open-rooms")
        for device in devices:
            until(device.page, f"heard().then((h) => Object.keys(h).length >= {len(tracks) - 1})")
        devices[0].page.wait_for_timeout(4000)  # data channels open behind the connections
        yield Room(server, devices, lead)


def session_of(server: Server, size: int, course: str = COURSE) -> tuple[str, ClientConnection]:
    """The join link, and the facilitator's socket."""
    with httpx.Client(base_url=server.url, follow_redirects=True, timeout=60) as client:
        who = {"name": "Marta", "password": "a sentence to remember"}
        client.post(server.first_link, data=who)
        text = course.format(size=size).encode()
        page = client.post("/office/courses", files={"file": ("c.md", text)}).url.path
        session = client.post(f"{page}/sessions", data={"number": "1"})
        join = session.text.split('id="join"')[1].split(">")[1].split("<")[0]
        desk = client.get(f"{session.url.path}/open")
        token = next(c.value for c in client.cookies.jar if c.name == "seat")
    url = server.url.replace("http", "ws", 1) + desk.url.path + "/socket?voice=0"
    return join, connect(url, additional_headers={"Cookie": f"seat={token}"}, ping_interval=None)


def do(socket: ClientConnection, **command: object) -> None:
    id = f"{time.monotonic()}"
    socket.send(json.dumps({"type": "do", "id": id, "command": command}))
    while True:
        told = json.loads(socket.recv(60))
        if told.get("id") == id:
            assert told["type"] == "done", told
            return
