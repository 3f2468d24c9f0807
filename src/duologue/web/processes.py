"""Several processes behind one address: started, watched, replaced one by one, ended together."""

import asyncio
import logging
import os
import signal
import sys
import tempfile
from contextlib import suppress

from duologue.config import Settings
from duologue.web.listening import listen
from duologue.web.measure import SHARED, forget_process
from duologue.web.serving import GOODBYE

log = logging.getLogger(__name__)
READY = "ready"  # what a process says once it answers
SLOWEST_START = 60.0  # seconds; a machine that has just booted is slow
BETWEEN_STARTS = 0.5  # seconds, so that one that cannot live is not started without pause


class Processes:
    def __init__(self, settings: Settings, number: int, arguments: list[str]) -> None:
        """`arguments` are those of `duologue serve`, without the number."""
        self._number, self._arguments = number, arguments
        # One socket for all: what waits in it is lost with none of them.
        self._socket = listen(settings)
        self._socket.set_inheritable(True)
        # Where they put what they count, so that any of them tells the numbers of all.
        self._numbers = tempfile.TemporaryDirectory() if settings.metrics_token else None
        if self._numbers is not None:
            os.environ[SHARED] = self._numbers.name
        self._living: list[asyncio.subprocess.Process] = []
        self._watching: set[asyncio.Task[None]] = set()
        self._told = asyncio.Event()
        self._renewing: asyncio.Task[None] | None = None
        self._ending = False

    async def start(self) -> None:
        """Returns once all of them answer."""
        self._listen()
        await asyncio.gather(*(self._one() for _ in range(self._number)))

    async def replace(self) -> None:
        """One by one: a new one answers before an old one ends, so that somebody always does."""
        for old in list(self._living):
            await self._one()
            await self._end(old)

    async def end(self) -> None:
        self._ending = True
        if self._renewing is not None:
            self._renewing.cancel()
        await asyncio.gather(*(self._end(each) for each in list(self._living)))
        for watching in self._watching:
            watching.cancel()
        self._socket.close()
        if self._numbers is not None:
            self._numbers.cleanup()

    async def until_told(self) -> None:
        await self._told.wait()

    def _listen(self) -> None:
        """SIGTERM and SIGINT end all of them; SIGHUP replaces each by a new one."""
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sign, self._told.set)
        loop.add_signal_handler(signal.SIGHUP, self._renew)

    def _renew(self) -> None:
        if self._renewing is None or self._renewing.done():
            self._renewing = asyncio.create_task(self.replace())

    async def _one(self) -> None:
        if self._ending:
            return
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "duologue", "serve", *self._arguments,
            "--socket", str(self._socket.fileno()),
            pass_fds=[self._socket.fileno()], stdout=asyncio.subprocess.PIPE,
            # Its end tells a process that nobody watches it any more.
            stdin=asyncio.subprocess.PIPE,
            # Ctrl-C goes to whoever watches, who ends them in good order.
            start_new_session=True,
        )  # fmt: skip
        self._living.append(child)
        watching = asyncio.create_task(self._watch(child))
        self._watching.add(watching)
        watching.add_done_callback(self._watching.discard)
        assert child.stdout is not None
        with suppress(TimeoutError):
            async with asyncio.timeout(SLOWEST_START):
                while (line := await child.stdout.readline()) and line.strip() != READY.encode():
                    pass

    async def _watch(self, child: asyncio.subprocess.Process) -> None:
        code = await child.wait()
        forget_process(child.pid)
        if child in self._living:
            self._living.remove(child)
            if not self._ending:
                log.warning("process %s ended (%s); another takes its place", child.pid, code)
                await asyncio.sleep(BETWEEN_STARTS)
                await self._one()

    async def _end(self, child: asyncio.subprocess.Process) -> None:
        if child in self._living:
            self._living.remove(child)
        with suppress(ProcessLookupError):
            child.terminate()
        try:
            async with asyncio.timeout(3 * GOODBYE):
                await child.wait()
        except TimeoutError:
            child.kill()
