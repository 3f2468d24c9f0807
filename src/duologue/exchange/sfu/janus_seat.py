"""One person in one of Janus's rooms: what they publish, and what comes to them.

Janus offers what comes in, the browser answers; one such change at a time. Sound is asked for of
everybody; pictures as large as they stand on the screen, of the two sizes that browsers send.
"""

import asyncio
from typing import assert_never

from duologue.exchange.sfu.forwarder import Tell
from duologue.exchange.sfu.janus_line import Body, Line, Refused
from duologue.live.forwarded import (
    Answer,
    Candidate,
    Offered,
    Publish,
    Published,
    Tile,
    Told,
    Want,
    Way,
)
from duologue.vocabulary import PersonId

# A stream by what Janus calls it: who came (anew with each coming), and their stream.
Stream = tuple[str, str]
LAYERS = {Tile.SMALL: 0, Tile.LARGE: 1}


def person_of(feed: str) -> PersonId:
    return PersonId(feed.rpartition("~")[0])


class JanusSeat:
    def __init__(self, line: Line, gone: asyncio.Task[None], person: PersonId, tell: Tell) -> None:
        self._line, self._gone, self._me, self._tell = line, gone, person, tell
        self._room: Body = {}
        self._out, self._in = 0, 0
        self._wanted: dict[PersonId, Tile] = {}
        # By who came: their streams, and of what kind each is.
        self._feeds: dict[str, dict[str, str]] = {}
        # What comes here now, with our own name for it; and the size that was asked for last.
        self._comes: dict[Stream, str] = {}
        self._sizes: dict[Stream, Tile] = {}
        self._changed, self._answered, self._ended = (asyncio.Event() for _ in range(3))
        self._answered.set()

    def begin(self, out: int, room: Body, joined: Body) -> None:
        self._out, self._room = out, room
        self.told(joined)

    async def lost(self) -> None:
        ended = asyncio.create_task(self._ended.wait())
        try:
            await asyncio.wait([ended, self._gone], return_when=asyncio.FIRST_COMPLETED)
        finally:
            ended.cancel()

    def told(self, data: Body) -> None:
        """Janus says who publishes, who does not any more, and that a room has ended."""
        for feed in data.get("publishers", ()):
            streams = {
                s["mid"]: s["type"] for s in feed.get("streams", ()) if not s.get("disabled")
            }
            if person_of(feed["id"]) != self._me:
                self._feeds[feed["id"]] = streams
        for left in (data.get("unpublished"), data.get("leaving")):
            if isinstance(left, str):
                self._forget(left)
        if data.get("videoroom") == "destroyed" or data.get("leaving") == "ok":
            self._ended.set()
        self._changed.set()

    async def hear(self, told: Told) -> None:
        try:
            match told:
                case Publish(sdp=sdp):
                    offer = {"type": "offer", "sdp": sdp}
                    _, jsep = await self._line.ask(self._out, {"request": "publish"}, offer)
                    self._tell(Published(jsep["sdp"]))
                case Want(people=people):
                    self._wanted = people
                    self._changed.set()
                case Answer(sdp=sdp):
                    if self._in and not self._answered.is_set():
                        answer = {"type": "answer", "sdp": sdp}
                        await self._line.ask(self._in, {"request": "start"}, answer)
                        self._answered.set()
                case Candidate():
                    await self._trickle(told)
                case _:
                    assert_never(told)
        except Refused:
            # What cannot be done for this browser ends here; it comes again from the beginning.
            self._ended.set()

    async def _trickle(self, told: Candidate) -> None:
        handle = self._out if told.way is Way.OUT else self._in
        if not handle:
            return
        candidate = {
            "candidate": told.candidate, "sdpMid": told.mid, "sdpMLineIndex": told.line,
        }  # fmt: skip
        await self._line.trickle(handle, candidate if told.candidate else {"completed": True})

    async def follow(self) -> None:
        """For ever: what comes in follows who publishes and what is wanted. Raises Unreachable."""
        while True:
            await self._changed.wait()
            self._changed.clear()
            try:
                await self._answered.wait()
                await self._change()
                # A size that is asked for before the answer is not kept.
                await self._answered.wait()
                await self._size()
            except Refused:
                # Somebody left between two of our sentences; what they said of it follows.
                await asyncio.sleep(0.2)
                self._changed.set()

    async def _change(self) -> None:
        wanted = self._streams()
        more = [s for s in wanted if s not in self._comes]
        less = [s for s in self._comes if s not in wanted]
        if not more and not less:
            return
        named = [{"feed": feed, "mid": mid} for feed, mid in more]
        if not self._in:
            self._in = await self._line.attach(lambda _: None)
            wish = {"request": "join", "ptype": "subscriber", "streams": named, "autoupdate": False}
            data, jsep = await self._line.ask(self._in, wish | self._room)
        else:
            unwished = [{"feed": feed, "mid": mid} for feed, mid in less]
            wish = {"request": "update"}
            wish |= {"subscribe": named} if named else {}
            wish |= {"unsubscribe": unwished} if unwished else {}
            data, jsep = await self._line.ask(self._in, wish)
        self._comes = {
            (s["feed_id"], s["feed_mid"]): s["mid"]
            for s in data.get("streams", ()) if s.get("active") and "feed_id" in s
        }  # fmt: skip
        # A place that somebody left may be given to another, whose picture comes large at first.
        self._sizes = {s: size for s, size in self._sizes.items() if s in self._comes}
        if jsep:
            self._answered.clear()
            whose = {mid: person_of(feed) for (feed, _), mid in self._comes.items()}
            self._tell(Offered(jsep["sdp"], whose))

    def _streams(self) -> dict[Stream, Tile]:
        """What should come: of those who came twice, whoever came last. Sound first."""
        latest = {person_of(feed): feed for feed in self._feeds}
        found = {
            (latest[who], mid): (kind, size)
            for who, size in self._wanted.items() if who in latest
            for mid, kind in self._feeds[latest[who]].items()
            if kind == "audio" or (kind == "video" and size is not Tile.SOUND)
        }  # fmt: skip
        return {s: found[s][1] for s in sorted(found, key=lambda s: (found[s][0], s))}

    async def _size(self) -> None:
        for stream, ours in self._comes.items():
            feed, mid = stream
            size = self._wanted.get(person_of(feed), Tile.SOUND)
            if self._feeds.get(feed, {}).get(mid) != "video" or self._sizes.get(stream) is size:
                continue
            if size in LAYERS:
                wish = {"mid": ours, "substream": LAYERS[size]}
                await self._line.ask(self._in, {"request": "configure", "streams": [wish]})
                self._sizes[stream] = size

    def _forget(self, feed: str) -> None:
        self._feeds.pop(feed, None)
        # Janus has taken their streams away by itself.
        for stream in [s for s in self._comes if s[0] == feed]:
            del self._comes[stream]
