"""At tables, with somebody from afar: heard through the laptop of their table, and seen. What such
a session asks of people beyond any other is done with the keyboard alone."""

import os
import re

from playwright.sync_api import Browser, Page, expect

from support.browsers import WINDOWED, hears, join_as, looks_right, next_step, page_of
from support.keyboard import press, write
from support.server import Server

PROGRAM = WINDOWED


def shown(page: Page, name: str) -> None:
    if where := os.environ.get("PICTURES"):
        page.screenshot(path=f"{where}/{name}.png", full_page=True)


def set_up_laptop(browser: Browser, join: str) -> Page:
    page = page_of(browser)
    page.goto(join)
    press(page, "This device is a table’s laptop")
    page.get_by_role("button", name="Make it ready").wait_for()
    looks_right(page)
    shown(page, "laptop-door")
    write(page, "What is this laptop called?", "Laptop 1")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="This laptop is ready")).to_be_visible()
    return page


def test_somebody_from_afar_is_heard_at_a_table_through_its_laptop(
    server: Server, browser: Browser
) -> None:
    staff, join, desk = server.session("first-steps", place="hybrid")
    lead = page_of(browser)
    lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    lead.goto(server.url + desk)
    door = page_of(browser, 360)
    door.goto(join)
    expect(door.get_by_text("also where somebody is heard there from afar")).to_be_visible()
    looks_right(door)
    shown(door, "door")
    laptop = set_up_laptop(browser, join)
    looks_right(laptop)
    shown(laptop, "laptop-ready")
    ana, ben, cleo = (join_as(browser, join, name) for name in ("Ana", "Ben", "Cleo"))
    press(ana, "From afar, on this device")
    expect(ana.get_by_text("You are seen and heard through this device.")).to_be_visible()
    for page in (ana, ben, cleo):
        press(page, "I promise this")
    looks_right(ana)
    looks_right(ben)
    shown(ana, "lobby-afar")
    shown(ben, "lobby-near")
    expect(lead.get_by_text("Ana · from afar")).to_be_visible()
    expect(lead.get_by_text("Ready: Laptop 1")).to_be_visible()
    press(lead, "Start the session")
    # All listen together: who leads is heard from afar, and the laptop is silent.
    hears(ana, 1)
    expect(laptop.get_by_role("heading", name="This laptop is silent now")).to_be_visible()
    looks_right(laptop)
    running = lead.locator(".plan li[aria-current] span")
    while "Within arm" not in (running.text_content() or ""):
        next_step(lead)
    expect(laptop.get_by_role("heading", name=re.compile("Carry me to Table 1"))).to_be_visible()
    looks_right(laptop)
    shown(laptop, "laptop-carry")
    press(lead, "Send everyone to their tables")
    expect(ben.get_by_text("With you from afar: Ana. Gather around the laptop.")).to_be_visible()
    expect(ana.get_by_text("At the table you are heard through its laptop by")).to_be_visible()
    hears(ana, 1)
    hears(laptop, 1)
    # The four words bind the two devices that hear each other, and no phone on the table.
    words = [page.locator(".code-words").inner_text() for page in (ana, laptop)]
    assert words[0] == words[1]
    expect(ben.locator(".code-words")).to_have_count(0)
    for page, name in ((ana, "room-afar"), (ben, "room-near"), (laptop, "room-laptop")):
        looks_right(page)
        shown(page, name)
    looks_right(lead)
    shown(lead, "desk")
    # The laptop is closed: who sits at the table talks through a device of their own.
    laptop.context.close()
    expect(lead.get_by_text("Table 1 needs a laptop")).to_be_visible(timeout=30_000)
    shown(lead, "desk-bare")
    looks_right(lead)
    press(ben, "Talk through this device")
    hears(ana, 1)
    hears(ben, 1)
    # And lets go of the microphone when that is over.
    press(ben, "I sit at a table")
    ben.wait_for_function("() => !sends().sound && !sends().picture")
    looks_right(ben)


def test_two_at_one_device_come_in_by_both_names(server: Server, browser: Browser) -> None:
    _, join, _ = server.session("first-steps")
    page = page_of(browser, 360)
    page.goto(join)
    page.get_by_label("What would you like to be called?").fill("Ana")
    page.get_by_text("Somebody sits with me at this device").click()
    page.get_by_label("Their name").fill("x" * 61)
    # A browser holds to the length; a name that is refused leaves everything as it was typed.
    page.evaluate("document.querySelector('#beside').value = 'x'.repeat(61)")
    page.get_by_role("button", name="Go to the lobby").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("What would you like to be called?")).to_have_value("Ana")
    page.get_by_label("Their name").fill("Ben")
    looks_right(page)
    shown(page, "two")
    page.get_by_role("button", name="Go to the lobby").click()
    expect(page.get_by_role("heading", name="Welcome, Ana & Ben")).to_be_visible()


def test_who_leads_makes_a_laptop_ready_by_keyboard_and_is_signed_out_on_it(
    server: Server, browser: Browser
) -> None:
    staff, _, desk = server.session("first-steps", place="hybrid")
    laptop = page_of(browser, 360)
    laptop.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    laptop.goto(server.url + desk.removesuffix("/open"))
    looks_right(laptop)
    write(laptop, "What is this laptop called?", "Laptop 2")
    press(laptop, "Make this device a table’s laptop")
    expect(laptop.get_by_role("heading", name="This laptop is ready")).to_be_visible()
    # All that can be done on it: what it hears and sees with, and the language.
    press(laptop, "Microphone is on")
    expect(laptop.get_by_role("button", name="Microphone is off")).to_be_visible()
    press(laptop, "Microphone is off")
    laptop.goto(server.url + "/office")
    expect(laptop.get_by_label("Password")).to_be_visible()
