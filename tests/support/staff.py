"""Signed-in staff in real browsers."""

import secrets
import sqlite3
import time

from playwright.sync_api import Browser, Page

from duologue.record.people import hash_of
from duologue.record.staff import INVITATION_LASTS
from support.browsers import page_of
from support.server import Server


def staff_page(server: Server, browser: Browser, name: str, width: int = 1280) -> Page:
    """The office of a new member of staff, in a browser of their own."""
    page = page_of(browser, width)
    page.goto(f"{server.url}/welcome/{invitation(server)}")
    page.get_by_label("Your name").fill(name)
    page.get_by_label("Password").fill("a sentence to remember")
    page.get_by_role("button", name="Begin").click()
    page.wait_for_url("**/office")
    return page


def invitation(server: Server) -> str:
    """One more, put into the database beside the running server, as its command line would."""
    token = secrets.token_urlsafe(18)
    with sqlite3.connect(server.data / "duologue.sqlite3") as database:
        database.execute(
            "INSERT INTO invitations (token, expires_at) VALUES (?, ?)",
            (hash_of(token), time.time() + INVITATION_LASTS),
        )
    database.close()
    return token
