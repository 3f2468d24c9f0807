"""Those who are on their way in. Whoever comes while others are being stored comes in one entry
with all who do: no timer, and the busier the server, the more come together."""

import asyncio
from collections.abc import Awaitable, Callable

from duologue.live.clock import Clock
from duologue.session import commands as c
from duologue.vocabulary import HOST, Viewer


class Arrivals:
    def __init__(
        self,
        clock: Clock,
        turn: asyncio.Lock,
        carry_out: Callable[[tuple[c.Asked, ...]], Awaitable[None]],
        welcome: Callable[[], None],
    ) -> None:
        """`carry_out` takes what is asked, in the session's `turn`: it stores that, and tells
        those who are in already; `welcome` shows those who came all that is theirs."""
        self._clock, self._turn = clock, turn
        self._carry_out, self._welcome = carry_out, welcome
        self._coming: list[c.Asked] = []

    async def take_in(self, viewer: Viewer, heads: int = 1) -> None:
        """Returns once they are in; `heads` sit at their device."""
        assert viewer.person is not None
        command = c.Arrive(viewer.person, viewer.role, heads)
        mine = c.Asked(by=HOST, at=self._clock.now(), command=command)
        self._coming.append(mine)
        async with self._turn:
            if mine not in self._coming:
                return  # with somebody who came before
            coming, self._coming = self._coming, []
            try:
                await self._carry_out(tuple(coming))
            except BaseException:
                # Theirs is not done, and they are about to look.
                self._coming += [other for other in coming if other is not mine]
                raise
            # In the same moment in which the others are told: whoever sees them may call them.
            self._welcome()
