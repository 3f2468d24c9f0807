"""Staff sign in: with their organisation's directory, through its own pages; and with a passkey,
made by a device that Chromium plays."""

import os
from collections.abc import Iterator
from urllib.parse import parse_qs

import httpx
import pytest
from playwright.sync_api import Browser, CDPSession, Page, expect

from support.browsers import looks_right, page_of
from support.directory import directory
from support.server import Server

PICTURES = os.environ.get("PICTURES")
OTTO = {"sub": "otto", "name": "Otto Öz", "email": "otto@d.example", "email_verified": True}
EVE = {"sub": "eve", "name": "Eve", "email": "otto@d.example", "email_verified": False}
WORDS = "a sentence to remember"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """With Marta in it, who came by the link that the server printed."""
    with directory(OTTO, EVE) as issuer:
        settings = {"oidc_issuer": issuer, "oidc_client": "duologue", "oidc_secret": "s"}
        # Passkeys belong to a name, not to a number.
        settings |= {"oidc_name": "Example Ltd", "url": "http://localhost:{port}"}
        server = Server(tmp_path_factory.mktemp("house"), **settings)
        server.url = f"http://localhost:{server.port}"
        httpx.post(server.first_link, data={"name": "Marta", "password": WORDS})
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


def marta_in(server: Server, browser: Browser) -> Page:
    page = page_of(browser)
    page.goto(f"{server.url}/sign-in")
    page.get_by_label("Your name").fill("Marta")
    page.get_by_label("Password").fill(WORDS)
    page.get_by_role("button", name="Sign in", exact=True).click()
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
    marta, otto = marta_in(server, browser), page_of(browser)
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


def device_of(page: Page) -> tuple[CDPSession, str]:
    """A device beside the page that makes passkeys and knows its owner."""
    device = page.context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
        "hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True,
    }  # fmt: skip
    made = device.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return device, made["authenticatorId"]


def test_a_passkey_is_made_once_opens_the_door_and_is_removed(
    server: Server, browser: Browser
) -> None:
    marta = marta_in(server, browser)
    device, id = device_of(marta)
    marta.goto(f"{server.url}/account")
    passkeys = marta.locator("#passkeys")
    passkeys.locator("#passkey-password").fill("not hers at all")
    passkeys.get_by_role("button", name="Add a passkey").click()
    expect(passkeys.get_by_text("not your password of now")).to_be_visible()
    device.send("WebAuthn.clearCredentials", {"authenticatorId": id})
    passkeys.locator("#passkey-password").fill(WORDS)
    passkeys.get_by_role("button", name="Add a passkey").click()
    expect(passkeys.get_by_text("The passkey is added")).to_be_visible()
    picture(marta, "passkey")
    # A device that has one makes no second.
    passkeys.locator("#passkey-password").fill(WORDS)
    passkeys.get_by_role("button", name="Add a passkey").click()
    expect(passkeys.get_by_text("That did not work")).to_be_visible()

    marta.get_by_role("banner").get_by_role("button", name="Sign out").click()
    marta.goto(f"{server.url}/sign-in")
    device.send("WebAuthn.setUserVerified", {"authenticatorId": id, "isUserVerified": False})
    marta.get_by_role("button", name="Sign in with a passkey").click()
    expect(marta.get_by_text("That did not work")).to_be_visible()  # somebody else holds it
    device.send("WebAuthn.setUserVerified", {"authenticatorId": id, "isUserVerified": True})
    with marta.expect_request("**/sign-in/passkey") as signed:
        marta.get_by_role("button", name="Sign in with a passkey").click()
    marta.wait_for_url("**/office")
    # What was signed once is no good twice, not even from the same browser.
    form = {"credential": parse_qs(signed.value.post_data or "")["credential"][0]}
    again = marta.request.post(f"{server.url}/sign-in/passkey", form=form, max_redirects=0)
    assert again.status == 400
    (kept,) = device.send("WebAuthn.getCredentials", {"authenticatorId": id})["credentials"]

    marta.goto(f"{server.url}/account")
    expect(passkeys.get_by_text("Last used")).to_be_visible()
    passkeys.locator("#passkeys-password").fill("not hers at all")
    passkeys.get_by_role("button", name="Remove the passkey").click()
    expect(passkeys.get_by_text("not your password of now")).to_be_visible()
    passkeys.locator("#passkeys-password").fill(WORDS)
    passkeys.get_by_role("button", name="Remove the passkey").click()
    expect(passkeys.get_by_role("button", name="Remove the passkey")).to_have_count(0)
    marta.get_by_role("banner").get_by_role("button", name="Sign out").click()
    marta.goto(f"{server.url}/sign-in")
    marta.get_by_role("button", name="Sign in with a passkey").click()
    expect(marta.get_by_text("That did not work")).to_be_visible()
    assert kept["rpId"] == "localhost"
