"""One whole session over real sockets in which everybody writes canaries; then every place where
those could have ended up."""

import contextlib
import io
import json
import logging
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path

import httpx

from duologue.live.clock import WallClock
from support.classroom import Seat, classroom
from support.collector import Collector, collector
from support.leaks.canaries import Canary, Sink
from support.leaks.disk import broken, files
from support.leaks.elsewhere import UNIT_SECRET, connected, tapped
from support.leaks.fields import declared
from support.leaks.lesson import SCRAPER, session
from support.leaks.letters import letters
from support.leaks.office import staff


class Story:
    """The canaries, by the field they are typed into, and the sinks they are looked for in."""

    def __init__(self, home: Path, *, services: bool = True) -> None:
        self.home, self.services = home, services
        self.canaries: dict[str, Canary] = declared(services=services)
        self.readers: dict[Seat, str] = {}
        self.sinks: list[Sink] = []
        self.log = io.StringIO()

    def __getitem__(self, field: str) -> str:
        return self.canaries[field].token

    def keep(self, name: str, reader: str, content: str | bytes) -> None:
        raw = content.encode() if isinstance(content, str) else content
        self.sinks.append(Sink(name, reader, raw))

    def answered(self, reader: str, name: str, response: httpx.Response) -> None:
        """Status, headers and body of one response, as one sink; where it led, as another."""
        headers = "\n".join(f"{k}: {v}" for k, v in response.headers.multi_items())
        self.keep(f"page {name}, for {reader}", reader, response.content)
        self.keep(f"headers and cookies {name}, for {reader}", reader, headers)
        for step in response.history:
            self.keep(f"redirect {name}, for {reader}", reader, str(step.headers))

    @asynccontextmanager
    async def logging_everything(self) -> AsyncIterator[None]:
        """Every logger at DEBUG into a file of this story; temporary files into its own folder."""
        handler = logging.StreamHandler(self.log)
        root = logging.getLogger()
        before, folder = root.level, tempfile.tempdir
        mute = [
            logging.getLogger(n) for n in ("httpx", "httpcore", "websockets.client", "mail.log")
        ]
        for client in mute:  # our own clients and servers are not the product
            client.propagate = False
        root.addHandler(handler)
        root.setLevel(logging.DEBUG)
        tempfile.tempdir = str(self.home / "temporary")
        Path(tempfile.tempdir).mkdir(parents=True)  # noqa: ASYNC240  before anything runs
        said = io.StringIO()
        try:
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
                yield
        finally:
            root.removeHandler(handler)
            root.setLevel(before)
            tempfile.tempdir = folder
            for client in mute:
                client.propagate = True
            self.keep("log at DEBUG", "log", self.log.getvalue())
            self.keep("standard output and error", "log", said.getvalue())

    async def live(self) -> "Story":
        """From the first link to an erased session."""
        with collector(self.home) as spans:
            await self._live(spans)
            assert {"do give-agreement", "live.room"} <= {span.name for span in spans.spans}
            self.keep("spans at a collector", "log", b"".join(spans.came))
        return self

    async def _live(self, spans: Collector) -> None:
        async with self.logging_everything():
            data = self.home / "data"
            unit = tapped(self.home) if self.services else nullcontext()
            async with unit as tap, classroom(
                data, WallClock(), log_level="debug", metrics_token=SCRAPER, traces=spans.url,
                sfu=f"janus+{tap.url}" if tap else "", sfu_secret=UNIT_SECRET if tap else "",
                mail=tap.mail if tap else "", mail_from="courses@d.example" if tap else "",
            ) as room:  # fmt: skip
                logging.getLogger("uvicorn.error").propagate = True
                logging.getLogger("uvicorn").propagate = True
                await staff(self, room)
                await session(self, room)
                await letters(self, room)
                if tap is not None:
                    await connected(self, room, tap)
                await files(self, room, data)
                await broken(self, room)

    def tied(self) -> str:
        """Where an answer to a pulse stands beside who gave it; empty where it nowhere does."""
        answers = next(sink.content for sink in self.sinks if sink.name == "table answers")
        beside = [seat.id for seat in self.readers if seat.id.encode() in answers]
        if beside or not answers:
            return "a person beside an answer"
        entries = next(sink.content for sink in self.sinks if sink.name == "table entries")
        answered = [line for line in entries.split(b"\n") if b"question-answered" in line]
        told = {name for line in answered for event in json.loads(line) for name in event}
        return "" if told == {"type", "person"} else f"an event with {told}"
