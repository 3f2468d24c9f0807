"""A server and a browser for each journey. Slow machines are waited for, but not for ever."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from support.browsers import CHROMIUM, chromium
from support.server import Server

expect.set_options(timeout=15_000)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path)
    yield server
    server.kill()


@pytest.fixture(scope="module")
def chromium_of_module(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """`PROGRAM` in a file says which, where the usual one will not do."""
    program = getattr(request.module, "PROGRAM", CHROMIUM)
    with chromium(tmp_path_factory.mktemp("chromium"), program=program) as browser:
        yield browser


@pytest.fixture
def browser(chromium_of_module: Browser) -> Iterator[Browser]:
    """One Chromium for a file; contexts share nothing, and are closed after each test."""
    yield chromium_of_module
    for context in chromium_of_module.contexts:
        context.close()
