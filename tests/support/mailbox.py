"""A real mail server in the test's own loop, and what it took."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import cast

from aiosmtpd.smtp import SMTP, Envelope, Session


class Box:
    """What a mail server took, and whom it does not take."""

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.refuses: dict[str, str] = {}

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, _: list[str]
    ) -> str:
        if address in self.refuses:
            return self.refuses[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = cast(bytes, envelope.content)
        self.letters.append(cast(EmailMessage, message_from_bytes(content, policy=default)))
        return "250 OK"

    def taken(self) -> list[EmailMessage]:
        """Since the last look."""
        letters, self.letters = self.letters, []
        return letters


@asynccontextmanager
async def mail_server_for(box: Box) -> AsyncIterator[tuple[Box, int]]:
    """The box and its port; each connection is closed with the test."""
    open_ones = list[SMTP]()

    def protocol() -> SMTP:
        open_ones.append(SMTP(box, hostname="d.example"))
        return open_ones[-1]

    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0)
    yield box, server.sockets[0].getsockname()[1]
    server.close()
    for one in open_ones:
        if one.transport is not None:
            one.transport.close()
    await server.wait_closed()
