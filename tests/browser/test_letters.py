"""Letters between partners: sealed from device to device, told honestly when a device is lost."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress

import pytest
from playwright.sync_api import Browser, Page, TimeoutError, expect

from support.browsers import looks_right
from support.cohorts import Cohort
from support.server import Server

LETTER = "Heron-4: I told her, and she thanked me.\n\nHow was yours?"
ANSWER = "Heron-5: مرحبا Ana, mine was harder."


@pytest.fixture
def cohort(server: Server) -> Iterator[Cohort]:
    with Cohort(server, "Ana", "Ben") as made:
        yield made


def open_page(page: Page) -> None:
    page.get_by_role("link", name="Your page together").click()
    expect(page.get_by_role("heading", name=re.compile("Letters with"))).to_be_visible()


def reload_until(page: Page, words: str) -> None:
    """What another device did comes to the server a moment later, and is seen when it is asked."""
    for _ in range(20):
        page.reload()
        expect(page.get_by_text("Only Ana and Ben can read them")).to_be_visible()
        with suppress(TimeoutError):
            return page.get_by_text(words).wait_for(timeout=2000)
    raise AssertionError(f"never: {words}")


def write(page: Page, words: str, to: str) -> None:
    page.get_by_label(f"Write to {to}").fill(words)
    page.get_by_role("button", name="Seal and send").click()
    expect(page.get_by_text(words.split("\n")[0])).to_be_visible()
    expect(page.get_by_label(f"Write to {to}")).to_have_value("")


def held(server: Server) -> list[tuple[str, bytes | None]]:
    with closing(sqlite3.connect(server.data / "duologue.sqlite3", timeout=20)) as database:
        return database.execute("SELECT sealed_for, sealed FROM partner_letters").fetchall()


def test_a_letter_arrives_and_a_lost_device_is_told_of(cohort: Cohort, browser: Browser) -> None:
    server = cohort.server
    cohort.pair("Ana", "Ben")
    ana = cohort.device(browser, "Ana")
    open_page(ana)
    ana.get_by_label("Write to Ben").fill(LETTER)
    expect(ana.get_by_text("Ben has not opened the personal link yet")).to_be_visible()
    ben = cohort.device(browser, "Ben")
    reload_until(ana, "Whoever runs this server could have exchanged")
    expect(ana.get_by_label("Write to Ben")).to_have_value(LETTER)  # the draft was kept
    write(ana, LETTER, "Ben")
    expect(ana.get_by_text("It waits for Ben, sealed")).to_be_visible()
    looks_right(ana)
    ((_, sealed),) = held(server)
    assert sealed

    open_page(ben)
    expect(ben.get_by_text("Heron-4")).to_be_visible()
    reload_until(ana, "Arrived with Ben. It is no longer on the server.")
    assert [sealed for _, sealed in held(server)] == [None]
    write(ben, ANSWER, "Ana")
    ana.reload()
    expect(ana.get_by_text("Heron-5")).to_be_visible()
    looks_right(ana)

    # A letter is on its way as Ben loses his phone.
    write(ana, "Heron-7: one more thing", "Ben")
    ben.context.close()
    cohort.let_in("Ben")
    fresh = cohort.device(browser, "Ben", 1280)
    open_page(fresh)
    expect(fresh.get_by_text("A letter from Ana was sealed for a device that you")).to_be_visible()
    expect(fresh.get_by_text("Heron-")).to_have_count(0)
    reload_until(ana, "Ben has another device by now")
    expect(ana.get_by_text("also when somebody slips in between")).to_be_visible()
    assert ana.get_by_role("button", name="Seal and send").count() == 0
    looks_right(ana)
    ana.get_by_role("button", name="Ben told me about the new device").click()
    ana.get_by_role("button", name="Seal it again for the new device").click()
    expect(ana.get_by_text("It waits for Ben, sealed")).to_be_visible()
    fresh.reload()
    expect(fresh.get_by_text("Heron-7")).to_be_visible()
    looks_right(fresh)

    # What was taken back is nowhere.
    write(ana, "Heron-8: never mind", "Ben")
    ana.get_by_role("button", name="Take it back").click()
    expect(ana.get_by_text("Heron-8")).to_have_count(0)
    fresh.reload()
    expect(fresh.get_by_text("Heron-7")).to_be_visible()
    expect(fresh.get_by_text("Heron-8")).to_have_count(0)
    assert all(sealed is None for _, sealed in held(server))
    assert ana.watched.strangers == fresh.watched.strangers == []
    for file in server.data.rglob("*"):
        assert not file.is_file() or b"Heron" not in file.read_bytes(), file
    assert "Heron" not in server.log.read_text()
