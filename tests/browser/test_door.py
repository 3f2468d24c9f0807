"""A facilitator at the door of a room: asks to come in, and hears nothing before they may."""

from playwright.sync_api import Browser, expect

from support.browsers import hears, join_as, looks_right, page_of
from support.server import Server


def test_nobody_enters_a_room_unannounced(server: Server, browser: Browser) -> None:
    staff, join, desk = server.session("first-steps")
    lead = page_of(browser)
    lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    lead.goto(server.url + desk)
    ana, ben = (join_as(browser, join, name) for name in ("Ana", "Ben"))
    for page in (ana, ben):
        page.get_by_role("button", name="I promise this").click()
    for name in ("Start the session", "Next: What we promise", "Next: Within arm"):
        lead.get_by_role("button", name=name).click()
    lead.get_by_role("button", name="Open the rooms").click()
    hears(ana, 1)

    lead.get_by_role("button", name="Knock at room 1").click()
    expect(ben.get_by_text("Marta is at the door")).to_be_visible()
    assert sum(heard["packets"] for heard in lead.evaluate("heard()").values()) == 0
    looks_right(ben)
    looks_right(lead)
    ben.get_by_role("button", name="Later, please").click()
    expect(lead.get_by_text("You are at the door")).to_be_hidden()

    lead.get_by_role("button", name="Knock at room 1").click()
    ben.get_by_role("button", name="Come in").click()
    expect(ana.get_by_text("Marta is with you in this room")).to_be_visible()
    hears(lead, 2)
    hears(ana, 2)
    looks_right(ana)
    lead.get_by_role("button", name="Leave the room").click()
    expect(ana.get_by_text("Marta is with you in this room")).to_be_hidden()
    hears(ana, 1)
