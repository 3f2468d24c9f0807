"""From the facilitator's command to the voices of all room-mates; and two hundred moves in a row.

Eight browsers in rooms of four, sound alone: rooms that were connected beforehand and the same
without that, turn about; then eight browsers by way of Debian's Janus (publish and subscribe
afresh). A browser has arrived when sound of every room-mate is played out: some time later it says
how many samples it has played of each, which tells when the first one was. Janus's browsers all
begin at an agreed moment, so that no time goes into telling them.

    bench/moves.py [rounds] [moves]
"""

import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from playwright.sync_api import Browser, Page
from room import do, session_of
from table import show

from support.browsers import chromium, page_of
from support.janus import janus
from support.server import Server

ROUNDS, MOVES = 15, 200
PEOPLE, SIZE = 8, 4
PROMISED = 300.0  # milliseconds, for 95 of 100
PATIENCE = 20_000  # milliseconds
LET_BE = 1.5  # seconds after a move in which nothing is asked of a browser
AHEAD = 5.0  # seconds in which browsers are connected before rooms open
SECRET = "a secret of the bench"  # noqa: S105
COURSE = "---\ncourse: Moves\n---\n# One · {minutes} min\n"
STEP = "## icebreaker · Talk {number} · 1 min · rooms of {{size}}\n"

# Counts who asks for a device, keeps connections, and tells when sound was played from whom.
WATCH = """
window.asked = 0;
const media = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
navigator.mediaDevices.getUserMedia = async (wish) => {
  asked++;
  if (SOUND_ALONE && !wish.audio) throw new Error("no camera here");
  return media(SOUND_ALONE ? { audio: wish.audio } : wish);
};
window.made = new Set();
const Real = RTCPeerConnection;
window.RTCPeerConnection = class extends Real {
  constructor(...wishes) {
    super(...wishes);
    made.add(this);
  }
  close() {
    made.delete(this);
    super.close();
  }
};
// Samples of sound played out of each connection so far, and when that was counted.
const played = async (connection) => {
  let found = { samples: 0, at: 0 };
  (await connection.getStats()).forEach((stat) => {
    if (stat.type === "inbound-rtp" && stat.kind === "audio" && stat.jitterBufferEmittedCount)
      found = { samples: stat.jitterBufferEmittedCount, at: stat.timestamp };
  });
  return found;
};
const counted = async () => new Map(await Promise.all(
  [...made].map(async (connection) => [connection, await played(connection)])));
const pause = (time) => new Promise((done) => setTimeout(done, time));
// When sound of so many was first played that was not playing when this was asked. To ask often
// would take the time that the sound needs: how much was played tells when that began.
window.listen = async () => {
  const earlier = await counted();
  await pause(200);
  const before = await counted();
  const grew = (x) => before.get(x).samples > (earlier.get(x)?.samples ?? 0);
  const old = new Set([...before.keys()].filter(grew));
  const zero = (x) => before.get(x)?.samples ?? 0;
  window.came = async (mates, until) => {
    for (;;) {
      const fresh = [...(await counted())]
        .filter(([x, now]) => !old.has(x) && now.samples > zero(x));
      if (fresh.length >= mates)
        return Math.max(...fresh.map(([x, now]) => now.at - (now.samples - zero(x)) / 48));
      if (Date.now() > until) return null;
      await pause(300);
    }
  };
};
"""

# A page of an application on Janus: one connection out, and one in for each of the others.
JANUS = """
window.begin = async ([url, secret, rooms, publishers]) => {
  const socket = new WebSocket(url, "janus-protocol");
  await new Promise((open) => (socket.onopen = open));
  const answers = new Map(), handlers = new Map();
  socket.onmessage = ({ data }) => {
    const told = JSON.parse(data);
    if (told.transaction && told.janus !== "ack") answers.get(told.transaction)?.(told);
    else handlers.get(told.sender)?.(told);
  };
  let session = 0;
  const ask = (body) => new Promise((done) => {
    const transaction = crypto.randomUUID();
    answers.set(transaction, done);
    socket.send(JSON.stringify(
      { ...body, transaction, apisecret: secret, ...(session && { session_id: session }) }));
  });
  session = (await ask({ janus: "create" })).data.id;
  setInterval(() => ask({ janus: "keepalive" }), 20_000);
  const attach = async () =>
    (await ask({ janus: "attach", plugin: "janus.plugin.videoroom" })).data.id;
  const message = (handle_id, body, jsep) =>
    ask({ janus: "message", handle_id, body, ...(jsep && { jsep }) });
  const trickle = (handle_id, connection) =>
    (connection.onicecandidate = ({ candidate }) => ask({
      janus: "trickle", handle_id, candidate: candidate?.toJSON() ?? { completed: true },
    }));
  // Whoever is not the first is told that it is there.
  for (const room of rooms)
    await message(await attach(), { request: "create", room, admin_key: secret, publishers,
      bitrate: 128_000, audiocodec: "opus" });
  const voice = (await navigator.mediaDevices.getUserMedia({ audio: true })).getAudioTracks()[0];
  let left = [];
  const hear = async (room, feed) => {
    const handle = await attach();
    const offered = await message(handle, { request: "join", ptype: "subscriber", room,
      streams: [{ feed }] });
    const connection = new RTCPeerConnection();
    left.push(() => (connection.close(), ask({ janus: "detach", handle_id: handle })));
    trickle(handle, connection);
    connection.ontrack = ({ track }) => {
      const sound = new Audio();
      sound.srcObject = new MediaStream([track]);
      void sound.play();
    };
    await connection.setRemoteDescription(offered.jsep);
    await connection.setLocalDescription();
    await message(handle, { request: "start" }, connection.localDescription);
  };
  // Out of one room and into another, when the moment has come.
  window.move = async (room, moment) => {
    await new Promise((go) => setTimeout(go, Math.max(0, moment - Date.now())));
    for (const leave of left.splice(0)) leave();
    const handle = await attach();
    const publishers = (told) => told.plugindata?.data?.publishers ?? [];
    handlers.set(handle, (told) => publishers(told).forEach((x) => void hear(room, x.id)));
    const connection = new RTCPeerConnection();
    left.push(() => (connection.close(), ask({ janus: "detach", handle_id: handle })));
    trickle(handle, connection);
    connection.addTrack(voice);
    const joined = await message(handle, { request: "join", ptype: "publisher", room });
    publishers(joined).forEach((x) => void hear(room, x.id));
    await connection.setLocalDescription();
    const done = await message(handle, { request: "publish" }, connection.localDescription);
    await connection.setRemoteDescription(done.jsep);
  };
};
"""


@contextmanager
def empty_page(home: Path) -> Iterator[str]:
    """The address of a page on loopback with nothing on it."""
    (home / "empty").mkdir()
    (home / "empty" / "index.html").write_text("<!doctype html><title>Janus</title>")
    serve = partial(SimpleHTTPRequestHandler, directory=home / "empty")
    serve.func.log_message = lambda *_: None
    with ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def course(steps: int) -> str:
    return COURSE.format(minutes=steps) + "".join(STEP.format(number=n) for n in range(steps))


def learner(browser: Browser, join: str, name: str, script: str) -> Page:
    page = page_of(browser, 360)
    page.add_init_script(script)
    page.goto(join)
    page.get_by_label("What would you like to be called?").fill(name)
    page.get_by_role("button", name="Go to the lobby").click()
    page.get_by_role("heading", name=f"Welcome, {name}").wait_for()
    return page


def listen(pages: list[Page]) -> None:
    """From here on each page knows which voices are new."""
    for page in pages:
        page.evaluate("listen()")


def waits(pages: list[Page], mates: int, since: float) -> list[float]:
    """Milliseconds from `since` until each page heard all; infinite where it never did."""
    rest(pages[0], LET_BE)
    until = since + PATIENCE
    came = [page.evaluate("([n, until]) => came(n, until)", [mates, until]) for page in pages]
    return [at - since if at is not None else float("inf") for at in came]


def rest(page: Page, seconds: float) -> None:
    page.wait_for_timeout(seconds * 1000)


def ours(rounds: int) -> dict[str, list[float]]:
    """Milliseconds until each browser heard its room-mates."""
    found: dict[str, list[float]] = {"connected beforehand": [], "without that": []}
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = Server(home)
        stack.callback(server.kill)
        join, lead = session_of(server, SIZE, course(2 * rounds + 1))
        stack.callback(lead.close)
        browser = stack.enter_context(chromium(home))
        script = WATCH.replace("SOUND_ALONE", "true")
        pages = [learner(browser, join, f"P{i}", script) for i in range(PEOPLE)]
        for step in range(-1, 2 * rounds - 1):
            ahead = step % 2 != 0
            if ahead:
                do(lead, type="next-activity", after=step)
                rest(pages[0], AHEAD)
            listen(pages)
            since = time.time() * 1000
            if not ahead:
                do(lead, type="next-activity", after=step)
            do(lead, type="open-rooms")
            name = "connected beforehand" if ahead else "without that"
            found[name] += waits(pages, SIZE - 1, since)
    return found


def theirs(rounds: int) -> list[float]:
    """The same by way of Janus."""
    found: list[float] = []
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        unit = stack.enter_context(janus(home, SECRET))
        blank = stack.enter_context(empty_page(home))
        browser = stack.enter_context(chromium(home))
        pages = [page_of(browser) for _ in range(PEOPLE)]
        for page in pages:
            page.add_init_script(WATCH.replace("SOUND_ALONE", "true") + JANUS)
            page.goto(blank)
            page.evaluate("at => begin(at)", [unit.url, SECRET, ["1", "2"], PEOPLE])
        for number in range(rounds):
            listen(pages)
            since = time.time() * 1000 + 500
            for i, page in enumerate(pages):
                room = str(1 + (i // SIZE if number % 2 else i % 2))
                page.evaluate("([room, at]) => void move(room, at)", [room, since])
            found += waits(pages, SIZE - 1, since)
    return found


def first_voices(rounds: int) -> list[list[str]]:
    """Rows of the first table."""
    found = ours(rounds) | {"Janus": theirs(rounds)}
    return [
        [name, str(len(times)), *(f"{np.quantile(times, q):.0f} ms" for q in (0.5, 0.95)),
         f"{max(times):.0f} ms"]
        for name, times in found.items()
    ]  # fmt: skip


def moved(moves: int) -> list[str]:
    """The row of the second table."""
    lost, switched, slowest = 0, 0, 0.0
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = Server(home)
        stack.callback(server.kill)
        join, lead = session_of(server, 2, course(moves // 2 + 1))
        stack.callback(lead.close)
        browser = stack.enter_context(chromium(home))
        pages = [
            learner(browser, join, f"P{i}", WATCH.replace("SOUND_ALONE", "false"))
            for i in range(4)
        ]  # fmt: skip
        desk = page_of(browser)
        token = lead.request.headers["Cookie"].partition("seat=")[2]
        path = lead.request.path.partition("/socket")[0]
        desk.context.add_cookies([{"name": "seat", "value": token, "url": server.url}])
        desk.goto(server.url + path)
        # Each has switched off something else; that must stay so.
        for page, switches in zip(pages, ([], ["mic"], ["camera"], ["mic", "camera"]), strict=True):
            for name in switches:
                page.evaluate("x => sessionStorage.setItem(x, 'off')", name)
            if switches:
                page.reload()
                page.get_by_role("heading").first.wait_for()
        before = [page.evaluate("[sends(), asked]") for page in pages]
        for number in range(moves):
            listen(pages)
            since = time.time() * 1000
            step = number // 2 - 1
            if number % 2 == 0:
                do(lead, type="next-activity", after=step)
            else:
                do(lead, type="open-rooms")
            times = waits(pages, 1, since)
            lost += sum(each == float("inf") for each in times)
            slowest = max([slowest, *(each for each in times if each != float("inf"))])
            now = [page.evaluate("[sends(), asked]") for page in pages]
            switched += sum(a != b for a, b in zip(before, now, strict=True))
            rest(pages[0], 0.4)
    return [str(moves), str(lost), str(switched), f"{slowest:.0f} ms"]


def main() -> None:
    given = [int(word) for word in sys.argv[1:]]
    rounds, moves = (given + [ROUNDS, MOVES][len(given) :])[:2]
    if rounds:
        rows = first_voices(rounds)
        heads = ["rooms of four", "arrivals", "half", "95 of 100", "slowest"]
        show("From the command to the voices of all room-mates", heads, rows)
    if moves:
        heads = ["moves", "without sound", "devices switched", "slowest"]
        show("Plenary, rooms and other rooms, four learners", heads, [moved(moves)])


if __name__ == "__main__":
    main()
