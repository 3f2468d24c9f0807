"""Each person reads the screens in their own language, and changes it while the call goes on."""

import re

from playwright.sync_api import Browser, Page, expect

from duologue.web.words import LANGUAGES, say, speaking
from support.browsers import choose, hears, join_as, looks_right, page_of
from support.server import Server

OTHERS = [language for language in LANGUAGES if language != "en"]
# What a room's call is made of; a change of words makes none of it anew.
CALL = """() => {
  const pictures = [...document.querySelectorAll('.picture .seen video')];
  window.first ??= pictures;
  return [sends(), pictures.length, pictures.every((x) => window.first.includes(x))];
}"""


def said(language: str, key: str, **values: str | int) -> str:
    with speaking(language):
        return say(key, **values)


def in_every_language(page: Page, key: str) -> None:
    """The switch stands on the page, it says this sentence in each language, and looks right."""
    for language in [*OTHERS, "en"]:
        choose(page, language)
        expect(page.get_by_text(said(language, key)).filter(visible=True).first).to_be_visible()
        if language != "en":  # the other journeys look at English
            looks_right(page)


def test_a_language_is_asked_for_chosen_and_remembered(server: Server, browser: Browser) -> None:
    staff, join, _ = server.session("first-steps")
    page = page_of(browser, 360, locale="fr-CH")
    page.goto(join)
    expect(page.get_by_label(said("fr", "join-name"))).to_be_visible()
    # Whoever has begun to write, and then finds their language, has not written in vain.
    page.get_by_label(said("fr", "join-name")).fill("Ana")
    in_every_language(page, "join-part")
    choose(page, "de")
    expect(page.get_by_label(said("de", "join-name"))).to_have_value("Ana")
    page.reload()
    expect(page.get_by_text(said("de", "join-part"))).to_be_visible()
    # The course speaks English to everybody, and says so.
    expect(page.locator("h1")).to_have_attribute("lang", "en")
    expect(page.locator("h1")).to_have_text("A beginning")
    kept = {x["name"]: x for x in page.context.cookies()}
    assert set(kept) == {"language"}
    assert (kept["language"]["value"], kept["language"]["httpOnly"]) == ("de", True)

    office = page_of(browser)
    office.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    office.goto(f"{server.url}/office")
    in_every_language(office, "office-courses")


def test_a_cohort_reads_well_on_a_phone_in_every_language(server: Server, browser: Browser) -> None:
    staff, _, _ = server.session("first-steps")
    page = page_of(browser, 360)
    page.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    page.goto(f"{server.url}/office")
    page.locator("summary", has_text=said("en", "cohort-new")).click()
    page.get_by_label(said("en", "cohort-new-course")).select_option(index=1)
    page.get_by_role("button", name=said("en", "cohort-new-go")).click()
    page.get_by_label(said("en", "move-when")).fill("2027-03-04T10:00")
    page.get_by_role("button", name=said("en", "cohort-plan")).click()
    title = page.locator("#sessions li bdi")
    expect(title).to_be_visible()
    for language in OTHERS:
        choose(page, language)
        looks_right(page)
        assert title.evaluate("x => x.getClientRects().length") == 1, "a title is cut to pieces"


def test_words_change_in_the_middle_of_a_room_and_the_sound_goes_on(
    server: Server, browser: Browser
) -> None:
    staff, join, desk = server.session("first-steps")
    lead = page_of(browser)
    lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    lead.goto(server.url + desk)
    ana, ben = (join_as(browser, join, name) for name in ("Ana", "Ben"))
    in_every_language(ana, "lobby-wait")
    for page in (ana, ben):
        page.get_by_role("button", name="I promise this").click()
    for name in ("Start the session", "Next: What we promise", "Next: Within arm"):
        lead.get_by_role("button", name=name).click()
    lead.get_by_role("button", name="Open the rooms").click()
    hears(ana, 1)
    ana.get_by_label("Write to each other").fill("in the middle of a sent")
    before = ana.evaluate(CALL)
    reloads: list[str] = []
    ana.on("framenavigated", lambda frame: reloads.append(frame.url))
    for language in OTHERS:
        choose(ana, language)
        looks_right(ana)
        names = "\u2068Ben\u2069" if language == "ar" else "Ben"
        expect(ana.get_by_text(said(language, "with-whom", names=names))).to_be_visible()
        # What somebody is writing stands as it stood.
        expect(ana.locator("#room-text")).to_have_value("in the middle of a sent")
        # Ben reads English all the while.
        expect(ben.get_by_text("With Ana")).to_be_visible()
    hears(ana, 1)
    hears(ben, 1)
    assert ana.evaluate(CALL) == before
    assert reloads == []
    in_every_language(lead, "desk-rooms")
    # A language that cannot be fetched changes nothing.
    choose(ana, "ar")
    ana.route(re.compile("words-room-de-"), lambda route: route.abort())
    with ana.expect_event("requestfailed"):
        ana.locator(".languages button[lang=de]").click()
    expect(ana.locator("html")).to_have_attribute("lang", "ar")
    expect(ana.get_by_text(said("ar", "with-whom", names="\u2068Ben\u2069"))).to_be_visible()
