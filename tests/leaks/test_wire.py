"""A whole course between two real browsers: what passes over the wire and what lies in the server's
memory holds no word that is for oneself, for a partner or for a room.

Beside each clean word, a second one is written after a leak was planted for it: those are all
found, and so is a line that is for the class. A search that finds nothing else can be believed.
"""

import re
import secrets
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from duologue.vocabulary import Audience
from support.browsers import chromium, looks_right, next_step
from support.cohorts import Cohort
from support.leaks.canaries import Canary, Sink, found_in
from support.leaks.wire import Capture, found_in_memory
from support.server import Server

COURSE = """---
course: Saying it
---
# Beginning · 20 min

## agreement · A promise · 1 min

- What is said here stays here.

## chat · A line · 1 min

Write a line.

## partners · Two by two · 5 min · pairs

Talk.

## reflection · For oneself · 2 min

What will you do with it?

## action · One step · 2 min · may share with partner

What will you try, and by when?
"""
# What a changed page could do: seal nothing that leaves, tell what it writes, tell what it sends.
SEALS_NOTHING = """() => {
  const encrypt = SubtleCrypto.prototype.encrypt;
  SubtleCrypto.prototype.encrypt = async function (how, key, data) {
    if (data.byteLength < 8000) return encrypt.call(this, how, key, data);  // for this device alone
    const plain = new Uint8Array(data.buffer ?? data, data.byteOffset ?? 0, data.byteLength);
    const out = new Uint8Array(plain.length + 16);
    out.set(plain);
    return out.buffer;
  };
}"""
TELLS_WHAT_IT_WRITES = """() => {
  const encode = TextEncoder.prototype.encode;
  TextEncoder.prototype.encode = function (text) {
    fetch('/healthz?words=' + encodeURIComponent(text));
    return encode.call(this, text);
  };
}"""
TELLS_WHAT_IT_SENDS = """() => {
  const send = RTCDataChannel.prototype.send;
  RTCDataChannel.prototype.send = function (text) {
    fetch('/healthz?words=' + encodeURIComponent(text));
    return send.call(this, text);
  };
}"""
FORGETS = """() => new Promise((done) => {
  const asked = indexedDB.open('duologue');
  asked.onsuccess = () => {
    const change = asked.result.transaction('sealed', 'readwrite');
    change.objectStore('sealed').clear();
    change.oncomplete = () => { asked.result.close(); done(); };
  };
})"""
expect.set_options(timeout=15_000)  # a busy machine
PRIVATE = ("room text", "reflection", "action step", "letter", "sentence")
PLANTED = ("room text", "reflection", "action step", "letter", "copy of notes")


def _may_capture() -> bool:
    try:
        socket.socket(socket.AF_PACKET, socket.SOCK_RAW).close()
    except (AttributeError, PermissionError):
        return False
    return True


class Course:
    """Ana and Ben from their links to their letters: every packet, and the memory at the end."""

    def __init__(self, server: Server, cohort: Cohort, browser: Browser) -> None:
        self.server, self.cohort, self.browser = server, cohort, browser
        self.mark = f"q{secrets.token_hex(5)}"
        self.canaries: dict[str, Canary] = {}
        self.sinks: list[Sink] = []
        self.memory: dict[str, str] = {}

    def __getitem__(self, field: str) -> str:
        if field not in self.canaries:
            token = f"{self.mark}{secrets.token_hex(4)}é{secrets.token_hex(6)}z"
            self.canaries[field] = Canary(field, Audience.ME, frozenset(), frozenset(), token)
        return self.canaries[field].token

    def live(self) -> None:
        capture = Capture() if _may_capture() else None
        self._session()
        self._letters()
        for context in self.browser.contexts:
            context.close()
        self.captured = capture is not None
        if capture is not None:
            self.missed = capture.close()
            self.sinks += capture.sinks(self.server.port)
        all_ = list(self.canaries.values())
        process = self.server.process.pid
        assert process is not None
        self.memory = found_in_memory(process, self.mark, all_)
        self.sinks.append(Sink("log", "log", self.server.log.read_bytes()))
        for file in self.server.data.rglob("*"):
            if file.is_file():
                self.sinks.append(Sink(file.name, "disk", file.read_bytes()))

    def _session(self) -> None:
        session = self.cohort.session()
        self.people = [self.cohort.device(self.browser, name) for name in ("Ana", "Ben")]
        ana, ben = self.people
        ana.get_by_role("link", name="Open my notes").click()
        ana.get_by_label("A sentence that only you know").fill(self["sentence"])
        ana.get_by_role("button", name="Make a sealed copy").click()
        expect(ana.locator(".code")).to_be_visible()
        ana.goto(self.cohort.link("Ana"))
        lead = self.browser.new_context().new_page()
        staff = self.cohort.office.cookies["staff"]
        lead.context.add_cookies([{"name": "staff", "value": staff, "url": self.server.url}])
        lead.goto(f"{self.server.url}/office/sessions/{session}/open")
        for page in self.people:
            page.get_by_role("link", name=re.compile("Go in|What to expect")).click()
            page.get_by_role("button", name=re.compile("Go to the lobby|Go in")).click()
            page.get_by_role("button", name="I promise this").click()
            expect(page.get_by_text("You have given your promise")).to_be_visible()
        lead.get_by_role("button", name="Start the session").click()
        next_step(lead)
        ana.get_by_label("Your line").fill(self["line of a chat"])
        ana.get_by_role("button", name="Send", exact=True).click()
        expect(ana.get_by_text(self["line of a chat"])).to_be_visible()
        next_step(lead)
        for page in self.people:
            expect(page.get_by_text("Soon with")).to_be_visible()
        lead.get_by_role("button", name="Open the rooms").click()
        for page in self.people:
            page.get_by_role("button", name="We have the same words").click()
        for page in self.people:
            expect(page.get_by_text("Checked between you", exact=True)).to_be_visible()
        self._talk("room text")
        ben.evaluate(TELLS_WHAT_IT_SENDS)
        self._talk("room text, planted")
        next_step(lead)
        ana.get_by_label("Your thoughts").fill(self["reflection"])
        next_step(lead)
        step = "What, with whom, by when"
        ana.get_by_label(step).fill(self["action step"])
        ana.get_by_role("button", name="Send it to my partner").click()
        expect(ben.get_by_text(self["action step"])).to_be_visible()
        expect(ben.get_by_text("It stays on this device")).to_be_visible()
        looks_right(ben)
        self._copied()
        ben.get_by_label(step).fill(self["action step, planted"])
        ben.get_by_role("button", name="Send it to my partner").click()
        expect(ana.get_by_text(self["action step, planted"])).to_be_visible()
        ben.evaluate(TELLS_WHAT_IT_WRITES)
        ben.get_by_label(step).fill(self["reflection, planted"])
        ben.wait_for_timeout(300)
        for _ in range(2):  # the desk asks whether one is sure
            lead.get_by_role("button", name="Close the session").click()

    def _copied(self) -> None:
        """Who has a copy of their notes has it brought up to date from the room."""
        file, number = self.server.data / "duologue.sqlite3", 0
        for _ in range(100):
            with closing(sqlite3.connect(file, timeout=20)) as database:
                number = database.execute("SELECT number FROM note_copies").fetchone()[0]
            if number > 1:
                return
            self.people[0].wait_for_timeout(200)
        raise AssertionError(number)

    def _talk(self, field: str) -> None:
        ana, ben = self.people
        ben.get_by_label("Write to each other").fill(self[field])
        ben.get_by_role("button", name="Send", exact=True).click()
        expect(ana.get_by_text(self[field])).to_be_visible()

    def _letters(self) -> None:
        ana, ben = self.people
        for page in self.people:
            page.get_by_role("link", name="Your page together").click()
        expect(ben.get_by_role("heading", name="What Ana means to try")).to_be_visible()
        expect(ben.get_by_text(self["action step"])).to_be_visible()
        expect(ben.get_by_text("This is the device that you checked with Ana")).to_be_visible()
        looks_right(ben)
        self._write(ana, "letter")
        ben.reload()
        expect(ben.get_by_text(self["letter"])).to_be_visible()
        ana.evaluate(SEALS_NOTHING)
        self._write(ana, "letter, planted")
        ana.goto(self.cohort.link("Ana") + "/notes")
        expect(ana.get_by_text("Everything on this page is in it")).to_be_visible()
        # One other note, and a page that seals nothing brings the copy up to date.
        seat = ana.evaluate("JSON.parse(document.getElementById('notes').dataset.seats)")[0]
        ana.evaluate(FORGETS)
        note = [f"{seat}:own-9", self["copy of notes, planted"]]
        ana.evaluate("([name, words]) => localStorage.setItem(name, words)", note)
        ana.add_init_script(f"({SEALS_NOTHING})()")
        with ana.expect_response(lambda r: r.url.endswith("/copy") and r.request.method == "POST"):
            ana.reload()

    def _write(self, page: Page, field: str) -> None:
        page.get_by_label("Write to Ben").fill(self[field])
        page.get_by_role("button", name="Seal and send").click()
        expect(page.get_by_label("Write to Ben")).to_have_value("")

    def found(self, reader: str, field: str) -> str:
        """The place where it stands; empty where it nowhere does."""
        one = self.canaries[field]
        places = (s.name for s in self.sinks if s.reader == reader and found_in(one, s.content))
        return next(places, "")


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Course]:
    home: Path = tmp_path_factory.mktemp("wire")
    server = Server(home)
    with chromium(home) as browser, Cohort(server, "Ana", "Ben", text=COURSE) as cohort:
        made = Course(server, cohort, browser)
        made.live()
        yield made
    server.kill()


def on_the_wire(course: Course) -> None:
    if not course.captured:
        pytest.skip("capturing packets takes the right to (CAP_NET_RAW)")


def test_the_capture_is_whole(course: Course) -> None:
    on_the_wire(course)
    assert course.missed == 0


@pytest.mark.parametrize("place", ["wire", "memory", "disk", "log"])
def test_no_private_word_is_found(course: Course, place: str) -> None:
    if place == "wire":
        on_the_wire(course)
    for field in PRIVATE:
        found = course.memory.get(field) if place == "memory" else course.found(place, field)
        assert not found, field


def test_what_the_class_reads_is_found_in_memory(course: Course) -> None:
    assert "line of a chat" in course.memory


def test_what_the_class_reads_is_found_on_the_wire(course: Course) -> None:
    on_the_wire(course)
    assert course.found("wire", "line of a chat")


@pytest.mark.parametrize("field", PLANTED)
def test_a_planted_leak_is_found_on_the_wire(course: Course, field: str) -> None:
    on_the_wire(course)
    assert course.found("wire", f"{field}, planted")
