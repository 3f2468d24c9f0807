"""Minutes in real rooms: counted, told as two durations, and still there after reload and kill."""

import json
import re

from playwright.sync_api import Browser, Page, expect

from support.browsers import join_as, looks_right, page_of
from support.server import Server


def reports(page: Page) -> list[dict[str, int]]:
    """Every report that a page has sent."""
    found = [json.loads(f) for f in page.watched.sent if f.startswith("{") and '"minutes"' in f]
    return [f for f in found if f["type"] == "minutes"]


def own(page: Page, position: int) -> dict[str, float]:
    """What this device has counted for itself."""
    kept = page.evaluate("localStorage.getItem('minutes:' + location.pathname)")
    totals = json.loads(kept or "{}").get("totals", {})
    return totals.get(str(position), {"present": 0.0, "alive": 0.0, "talk": 0.0})


def test_a_room_that_talks_is_seen_as_talking_and_nobody_is_seen(
    server: Server, browser: Browser
) -> None:
    staff, join, desk = server.session("first-steps")
    lead = page_of(browser)
    lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    lead.goto(server.url + desk)
    learners = [join_as(browser, join, name) for name in ("Ana", "Ben", "Cleo")]
    ana, ben, cleo = learners
    # Cleo would rather not be measured. Nothing of hers differs for anybody else.
    cleo.get_by_text("Your minutes").click()
    cleo.get_by_label("Count my minutes on this device").uncheck()
    ana.get_by_text("Your minutes").click()
    ana.get_by_label("Show me a ring").check()
    looks_right(ana)
    for page in learners:
        page.get_by_role("button", name="I promise this").click()
    for name in ("Start the session", "Next: What we promise", "Next: Within arm"):
        lead.get_by_role("button", name=name).first.click()
    lead.get_by_role("button", name="Open the rooms").click()
    expect(ana.get_by_text(re.compile("^With "))).to_be_visible()
    expect(ana.locator(".own.speaking")).to_be_visible(timeout=30_000)
    expect(lead.locator(".rooms .sound")).to_have_text("talking", timeout=60_000)
    looks_right(lead)
    looks_right(ana)

    # The page is loaded anew, and the server dies: the device goes on from where it stood.
    before = own(ana, 2)
    ana.reload()
    expect(ana.get_by_text(re.compile("^With "))).to_be_visible()
    server.kill()
    server.start()
    expect(ana.get_by_text("The connection to the server is interrupted")).to_be_hidden(
        timeout=30_000
    )
    expect(lead.locator(".rooms .sound")).to_have_text("talking", timeout=60_000)
    assert own(ana, 2)["alive"] > before["alive"]
    # Below half a minute nothing is told: it would be noise.
    while own(ana, 2)["present"] < 31:
        ana.wait_for_timeout(500)

    for _ in range(2):  # out of open rooms, the desk asks whether one is sure
        lead.get_by_role("button", name="Next: How often").click()
    while lead.get_by_role("button", name="Close the session").count() == 0:
        lead.get_by_role("button", name=re.compile("^Next: ")).first.click()
        lead.wait_for_timeout(300)
    for _ in range(2):
        lead.get_by_role("button", name="Close the session").click()
    expect(ana.get_by_text(re.compile("in conversation with others"))).to_be_visible()
    expect(cleo.get_by_text("Nothing was measured this time")).to_be_visible()
    expect(lead.get_by_text("The minutes of this class")).to_be_visible()
    looks_right(ana)
    looks_right(lead)

    assert reports(cleo) == []
    for page in (ana, ben):
        sent = reports(page)
        assert {tuple(sorted(report)) for report in sent} == {
            ("alive", "position", "present", "type")
        }
        last = sent[-1]
        assert 0 < last["alive"] <= last["present"] <= own(page, 2)["present"] + 1
    everything = "".join(f for page in (lead, *learners) for f in page.watched.sent)
    assert "talk" not in everything
    assert [page.watched.strangers for page in (lead, *learners)] == [[]] * 4
