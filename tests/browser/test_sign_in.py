"""Staff sign in: with their organisation's directory, through its own pages."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from support.browsers import looks_right, page_of
from support.directory import directory
from support.server import Server

PICTURES = os.environ.get("PICTURES")
OTTO = {"sub": "otto", "name": "Otto Öz", "email": "otto@d.example", "email_verified": True}
EVE = {"sub": "eve", "name": "Eve", "email": "otto@d.example", "email_verified": False}
WORDS = "a sentence to remember"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with directory(OTTO, EVE) as issuer:
        settings = {"oidc_issuer": issuer, "oidc_client": "duologue", "oidc_secret": "s"}
        server = Server(tmp_path, **settings, oidc_name="Example Ltd")
        yield server
        server.kill()


def picture(page: Page, name: str) -> None:
    """Held to what every screen is held to; kept where somebody asked for pictures."""
    looks_right(page)
    if PICTURES:
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            for mode in ("light", "dark"):
                page.emulate_media(color_scheme=mode)  # type: ignore[arg-type]
                file = f"{PICTURES}/{name}-{width}-{mode}.png"
                page.screenshot(path=file, full_page=True)


def first(server: Server, browser: Browser) -> Page:
    """Marta, who came by the link that the server printed."""
    page = page_of(browser)
    page.goto(server.first_link)
    page.get_by_label("Your name").fill("Marta")
    page.get_by_label("Password").fill(WORDS)
    page.get_by_role("button", name="Begin").click()
    page.wait_for_url("**/office")
    return page


def come_with(server: Server, page: Page, who: str) -> None:
    """Through the provider's own page."""
    page.goto(f"{server.url}/sign-in")
    page.get_by_role("link", name="Sign in with Example Ltd").click()
    page.get_by_role("button", name=who, exact=True).first.click()


def test_the_directory_lets_in_whoever_was_invited_by_an_address_it_has_verified(
    server: Server, browser: Browser
) -> None:
    marta, otto = first(server, browser), page_of(browser)
    otto.goto(f"{server.url}/sign-in")
    picture(otto, "sign-in")
    come_with(server, otto, "otto")
    expect(otto.get_by_role("heading")).to_have_text("Nobody has invited you yet")

    marta.get_by_role("link", name="People", exact=True).click()
    picture(marta, "people")
    marta.get_by_label("E-mail address").fill("otto@d.example")
    marta.get_by_role("button", name="Make the link").click()
    expect(marta.locator("#link")).to_contain_text("/welcome/")
    picture(marta, "invited")

    come_with(server, otto, "eve")  # says that it is her address, which nobody has verified
    expect(otto.get_by_role("heading")).to_have_text("Nobody has invited you yet")
    come_with(server, otto, "otto")
    otto.wait_for_url("**/office")
    expect(otto.get_by_role("banner")).to_contain_text("Otto Öz")
    expect(otto.get_by_role("link", name="People", exact=True)).to_have_count(0)
    otto.get_by_role("link", name="Otto Öz").click()
    expect(otto.get_by_text("You sign in without one")).to_be_visible()
    picture(otto, "account")
    otto.get_by_role("button", name="Sign out", exact=True).click()
    come_with(server, otto, "Deny")
    expect(otto.get_by_role("heading")).to_have_text("That did not work")
    come_with(server, otto, "otto")
    otto.wait_for_url("**/office")

    marta.get_by_role("link", name="People", exact=True).click()
    marta.get_by_text("Otto Öz").first.click()
    marta.get_by_role("link", name="leaves").last.click()
    picture(marta, "leaving")
    marta.get_by_role("button", name="Remove the account").click()
    expect(marta.get_by_text("Otto Öz")).to_have_count(0)
    otto.goto(f"{server.url}/account")
    otto.wait_for_url("**/sign-in")
