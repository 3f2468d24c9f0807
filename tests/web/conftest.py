"""What tests of pages stand on: an installation with its staff, and a real mail server."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from support.house import House
from support.mailbox import Box, mail_server_for


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    made = House(tmp_path)
    yield made
    await made.duologue.close()


@pytest.fixture
async def box() -> AsyncIterator[tuple[Box, int]]:
    async with mail_server_for(Box()) as port_of:
        yield port_of
