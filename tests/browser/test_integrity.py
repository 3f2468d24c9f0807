"""A browser does not run what does not match its hash: neither a script, nor what it imports."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Route, expect

from duologue.web.rendering import Assets, assets_of
from support.browsers import page_of
from support.server import Server

NOTES: Assets = assets_of("notes/main.tsx")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One for all: nobody changes anything on it."""
    server = Server(tmp_path_factory.mktemp("server"))
    yield server
    server.kill()


def changed(route: Route) -> None:
    """The same file with one harmless line more, as a server in other hands might send it."""
    told = route.fetch()
    end = "\n/* one */ " if route.request.url.endswith(".css") else "\nwindow.changed = true;"
    route.fulfill(response=told, body=told.text() + end)


def test_the_page_runs_as_it_was_built(server: Server, browser: Browser) -> None:
    page = page_of(browser)
    page.goto(server.url + "/notes")
    expect(page.get_by_role("heading", name="Your notes on this device")).to_be_visible()
    for asset in (NOTES.script, *NOTES.imports, *NOTES.styles):
        assert page.locator(f"[integrity='{asset.integrity}']").count() == 1


@pytest.mark.parametrize("asset", [NOTES.script, *NOTES.imports], ids=lambda asset: asset.path)
def test_a_changed_script_is_not_run(server: Server, browser: Browser, asset: object) -> None:
    page = page_of(browser)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.route(re.compile(re.escape(asset.path) + "$"), changed)
    page.goto(server.url + "/notes")
    page.wait_for_timeout(500)
    assert page.evaluate("window.changed") is None
    expect(page.get_by_role("heading", name="Your notes on this device")).to_have_count(0)
    assert any("integrity" in text for text in said), said


def test_a_changed_style_is_not_used(server: Server, browser: Browser) -> None:
    page = page_of(browser)
    failed: list[str] = []
    page.on("console", lambda message: failed.append(message.text))
    page.route(re.compile(r"\.css$"), changed)
    page.goto(server.url + "/notes")
    page.wait_for_timeout(500)
    assert page.evaluate("getComputedStyle(document.body).margin") != "0px"
    assert any("integrity" in text for text in failed), failed
