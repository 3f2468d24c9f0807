"""The four words in real browsers: said, checked, kept over a reload, void when somebody leaves."""

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from support.browsers import hears, join_as, looks_right, next_step, page_of
from support.server import Server


class Room:
    """Ana, Ben and Cleo in one room, and the facilitator's desk."""

    def __init__(self, server: Server, browser: Browser) -> None:
        staff, join, desk = server.session("first-steps")
        self.lead = page_of(browser)
        self.lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
        self.lead.goto(server.url + desk)
        self.pages = [join_as(browser, join, name) for name in ("Ana", "Ben", "Cleo")]
        for page in self.pages:
            page.get_by_role("button", name="I promise this").click()
        for step in ("Start the session", "Next: What we promise", "Next: Within arm"):
            self.go(step)
        self.go("Open the rooms")
        for page in self.pages:
            expect(page.locator(".code-words")).to_be_visible()

    def go(self, name: str) -> None:
        self.lead.get_by_role("button", name=name).first.click()


@pytest.fixture
def room(server: Server, browser: Browser) -> Room:
    return Room(server, browser)


def words(page: Page) -> str:
    return page.locator(".code-words").text_content() or ""


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=re.compile(name)).click()


def test_a_room_is_checked_by_its_people_and_by_nobody_else(room: Room) -> None:
    ana, ben, cleo = room.pages
    assert words(ana) == words(ben) == words(cleo)
    looks_right(ana)
    # They may be skipped, and that is seen.
    press(ana, "Not now")
    expect(ana.get_by_text("Not checked", exact=True)).to_be_visible()
    hears(ana, 2)
    looks_right(ana)
    press(ana, "Say your words after all")
    expect(ana.locator(".code-words")).to_be_visible()
    press(ana, "We have the same words")
    expect(ana.get_by_text("Checked by you")).to_be_visible()
    expect(ana.get_by_text(re.compile("waiting for (Ben, Cleo|Cleo, Ben)"))).to_be_visible()
    expect(ben.get_by_text("Checked between you", exact=True)).to_have_count(0)
    press(ben, "We have the same words")
    press(cleo, "We have the same words")
    for page in room.pages:
        expect(page.get_by_text("Checked between you", exact=True)).to_be_visible()
    hears(ana, 2)

    # A reload keeps the key, the words and what was said of them.
    ben.reload()
    expect(ben.get_by_text("Checked between you", exact=True)).to_be_visible()
    hears(ben, 2)
    hears(ana, 2)
    expect(ana.get_by_text("Checked between you", exact=True)).to_be_visible()

    # Whoever leaves voids it, and nothing begins again without a click of each.
    press(cleo, "Leave quietly")
    for page in (ana, ben):
        expect(page.get_by_text("what was checked no longer holds")).to_be_visible()
    hears(ana, 1)
    press(ana, "New words")
    expect(ben.get_by_text("Ana would like to check again")).to_be_visible()
    expect(ana.locator(".code-words")).to_have_count(0)
    press(ben, "New words")
    expect(ana.locator(".code-words")).to_be_visible()
    expect(ben.locator(".code-words")).to_be_visible()
    assert words(ana) == words(ben)
    looks_right(ben)

    # Words that differ close the room on this device, in both directions.
    press(ben, "They differ")
    expect(ben.get_by_text("This room is closed on your device")).to_be_visible()
    expect(ben.get_by_text("Nobody hears you now")).to_be_visible()
    looks_right(ben)
    ana.get_by_label("Write to each other").fill("Is anybody there?")
    ana.get_by_role("button", name="Send", exact=True).click()
    expect(ben.get_by_text("Is anybody there?")).to_have_count(0)


def test_who_comes_later_is_asked_into_the_next_words_five_sets_and_no_more(room: Room) -> None:
    ana, ben, cleo = room.pages
    seen = {words(ana)}
    press(cleo, "Leave quietly")
    expect(ana.get_by_text("what was checked no longer holds")).to_be_visible()
    cleo.reload()
    press(cleo, "Come back")
    expect(cleo.get_by_text(re.compile("^With "))).to_be_visible()
    for page in (ana, ben, cleo):
        press(page, "New words")
    for page in room.pages:
        expect(page.locator(".code-words")).to_be_visible()
    assert words(ana) == words(ben) == words(cleo)
    hears(cleo, 2)
    seen.add(words(ana))

    for _ in range(3):
        press(ana, "They differ")
        press(ana, "New words")
        for page in (ben, cleo):
            expect(page.get_by_text("would like to check again")).to_be_visible()
            press(page, "New words")
        expect(ana.locator(".code-words")).to_be_visible()
        expect(ben.locator(".code-words")).to_have_text(words(ana))
        seen.add(words(ana))
    assert len(seen) == 5
    press(ana, "They differ")
    expect(ana.get_by_text("There have been five sets of words")).to_be_visible()
    expect(ana.get_by_role("button", name=re.compile("New words"))).to_have_count(0)


def test_partners_who_meet_again_know_each_others_device(server: Server, browser: Browser) -> None:
    home, away, new = browser.new_context(), browser.new_context(), browser.new_context()
    meet(server, [home, away], known="")
    meet(server, [home, away], known="The same device that you checked with")
    meet(server, [home, new], known="has a device that you have not checked before")
    for context in (home, away, new):
        context.close()


def meet(server: Server, contexts: list[BrowserContext], known: str) -> None:
    """Ana and Ben meet as partners, in browsers that may have met before; Ana is told `known`."""
    staff, join, desk = server.session("first-steps")
    lead = contexts[0].browser.new_page()
    lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    lead.goto(server.url + desk)
    pages = []
    for context, name in zip(contexts, ("Ana", "Ben"), strict=True):
        page = context.new_page()
        page.goto(join)
        page.get_by_label("What would you like to be called?").fill(name)
        page.get_by_role("button", name="Go to the lobby").click()
        page.get_by_role("button", name="I promise this").click()
        expect(page.get_by_text("You have given your promise")).to_be_visible()
        pages.append(page)
    press(lead, "Start the session")
    while not lead.locator(".desk.pair").count():
        next_step(lead)
    expect(pages[0].get_by_text("Soon with")).to_be_visible()
    press(lead, "Open the rooms")
    for page in pages:
        expect(page.locator(".code-words")).to_be_visible()
    if known:
        expect(pages[0].get_by_text(known)).to_be_visible()
        looks_right(pages[0])
    hears(pages[0], 1)
    assert pages[0].get_by_text("device that you").count() == bool(known)
    for page in pages:
        press(page, "We have the same words")
        expect(page.locator(".room-code.line .checked, .room-code.line .unchecked")).to_be_visible()
    for page in (lead, *pages):
        page.close()
