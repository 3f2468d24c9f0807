"""Sends what is in the post. What cannot be sent now is tried again, and then said on the page."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from email.message import EmailMessage

import msgspec

from duologue.exchange.mail.smtp import MailServer, NotTaken
from duologue.live.clock import Clock
from duologue.record.invited import Due, Invited, Letter
from duologue.record.personal_links import PersonalLinks
from duologue.vocabulary import SessionId
from duologue.web.letters import Occasion, letter_to

log = logging.getLogger(__name__)
AT_ONCE = 50  # letters between two looks
BETWEEN_LOOKS = 5.0  # seconds
# Seconds after which a letter that was not taken is tried again; after the last, it is given up.
AGAIN = (60.0, 600.0, 3_600.0, 6 * 3_600.0)


class Postman:
    def __init__(
        self, server: MailServer, invited: Invited, links: PersonalLinks, clock: Clock,
        about: Callable[[SessionId], Awaitable[Occasion | None]],
    ) -> None:  # fmt: skip
        """`about` finds what a session's letters speak of; None where it is gone."""
        self._server, self._invited, self._clock, self._about = server, invited, clock, about
        self._links = links

    async def deliver(self) -> int:
        """Sends what is due. Returns how many letters the server took."""
        taken = 0
        while due := await self._invited.take_due(self._clock.now(), AT_ONCE):
            for letter in due:
                taken += await self._send(letter)
        return taken

    async def deliver_for_ever(self) -> None:
        while True:
            try:
                await self.deliver()
            except Exception as error:  # noqa: BLE001  one letter must not stop the post
                log.error("the post stood still: %s", type(error).__name__)
            await asyncio.sleep(BETWEEN_LOOKS)

    async def _send(self, due: Due) -> bool:
        now = self._clock.now()
        about = await self._about(due.session)
        if about is not None and about.session.cohort and due.person.member:
            token = await self._links.token(about.session.cohort, due.person.member)
            # Whoever is not on the list any more has been told so by another letter.
            about = msgspec.structs.replace(about, personal=token) if token else None
        if about is None or _is_stale(due, about, now):
            await self._invited.drop(due)
            return False
        try:
            letter = _written(due, about, now)
            await asyncio.to_thread(self._server.send, letter)
        except NotTaken as error:
            over = error.for_good or due.tries >= len(AGAIN)
            await self._invited.failed(due, error.why, None if over else now + AGAIN[due.tries])
            return False
        await self._invited.sent(due, now)
        return True


def _written(due: Due, about: Occasion, now: float) -> EmailMessage:
    """Raises NotTaken, for good, where no letter can be addressed so: "zoë@…" is for few."""
    try:
        return letter_to(due.person, due.kind, about, now)
    except ValueError as error:
        raise NotTaken("the address cannot be written", for_good=True) from error


def _is_stale(due: Due, about: Occasion, now: float) -> bool:
    """An invitation to what was called off; a reminder of what has begun."""
    session = about.session
    if due.kind in (Letter.INVITATION, Letter.MOVED, Letter.REMINDER) and session.called_off_at:
        return True
    return due.kind is Letter.REMINDER and (session.starts_at or 0.0) <= now
