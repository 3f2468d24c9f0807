"""What a closed socket and a session that was let go of leave in memory: nothing, also where
nobody searches for cycles, as in a server whose memory has been set aside (`web/pauses.py`)."""

import asyncio
import gc
import weakref
from pathlib import Path

from websockets.server import ServerProtocol

from duologue.config import Settings
from duologue.live.clock import WallClock
from duologue.live.host import Host
from duologue.vocabulary import Role
from duologue.web.installation import Duologue
from duologue.web.line import Beginning, Line
from duologue.web.serving import running
from support.classroom import Classroom
from support.server import free_port


def alive(kind: type) -> int:
    return sum(isinstance(x, kind) for x in gc.get_objects())


async def test_nothing_is_left_of_a_closed_socket_or_of_a_session(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path, port=free_port())
    duologue = Duologue(settings, WallClock())
    async with running(duologue, settings):
        room = Classroom(duologue, settings)
        await room.plan()
        gc.collect()
        gc.disable()
        try:
            for i in range(3):
                seat = await room.enter(f"P{i}", Role.LEARNER)
                await seat.do("give-agreement")
                await seat.close()
            async with asyncio.timeout(20):
                while (await duologue.hosts.of(room.planned.id)).anybody:  # noqa: ASYNC110
                    await asyncio.sleep(0.02)
            await asyncio.sleep(0.2)
            lines = sum(map(alive, (Beginning, Line, ServerProtocol)))
            session = weakref.ref(await duologue.hosts.of(room.planned.id))
            assert isinstance(session(), Host)
            duologue.hosts.forget(room.planned.id)
            await asyncio.sleep(0.2)
            assert (lines, session()) == (0, None)
        finally:
            gc.enable()
