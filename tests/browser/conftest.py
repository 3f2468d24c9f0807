"""A server and a browser for each journey. Slow machines are waited for, but not for ever."""

import fcntl
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from support.browsers import CHROMIUM, chromium
from support.server import Server

expect.set_options(timeout=15_000)


@pytest.fixture(autouse=True)
def beside_others(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """A test marked `alone` fills two processors by itself: no other worker runs one meanwhile."""
    alone = request.node.get_closest_marker("alone")
    with (tmp_path_factory.getbasetemp().parent / "browsers.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        yield


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
