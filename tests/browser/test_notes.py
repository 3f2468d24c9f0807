"""A person's own notes: sealed on the device, kept over a reload, exported, removed, never sent."""

import re

from playwright.sync_api import Browser, Page, expect

from support.browsers import join_as, looks_right, next_step, page_of
from support.server import Server

SECRET = "Kestrel-7: I have not told Jo."
# Everything that this origin keeps in this browser, read as bytes where it is bytes.
KEPT = """async () => {
  const found = [JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage})];
  for (const {name} of await indexedDB.databases()) {
    const database = await new Promise((done) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => done(asked.result);
    });
    for (const store of database.objectStoreNames) {
      const all = await new Promise((done) => {
        const asked = database.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => done(asked.result);
      });
      for (const thing of all) {
        found.push(JSON.stringify(thing));
        if (thing.text) found.push(new TextDecoder('latin1').decode(thing.text));
        if (thing instanceof CryptoKey) found.push('extractable:' + thing.extractable);
      }
    }
    database.close();
  }
  return found.join('\\n');
}"""


def reflect(server: Server, browser: Browser) -> tuple[Page, Page]:
    staff, join, desk = server.session("first-steps")
    lead = page_of(browser)
    lead.context.add_cookies([{"name": "staff", "value": staff, "url": server.url}])
    lead.goto(server.url + desk)
    ana = join_as(browser, join, "Ana")
    lead.get_by_role("button", name="Start the session").click()
    while not ana.get_by_label("Your thoughts").count():
        next_step(lead)
        ana.wait_for_timeout(200)
    return lead, ana


def test_notes_stay_on_the_device_sealed(server: Server, browser: Browser) -> None:
    lead, ana = reflect(server, browser)
    ana.get_by_label("Your thoughts").fill(SECRET)
    expect(ana.get_by_label("Your thoughts")).to_have_value(SECRET)
    ana.wait_for_function("async () => (await indexedDB.databases()).length > 0")
    ana.reload()
    expect(ana.get_by_label("Your thoughts")).to_have_value(SECRET)
    kept = ana.evaluate(KEPT)
    assert "Kestrel" not in kept
    assert "extractable:false" in kept
    assert "extractable:true" not in kept
    assert not any("Kestrel" in frame for frame in ana.watched.sent)

    while lead.get_by_role("button", name=re.compile("^Next: ")).count():
        lead.get_by_role("button", name=re.compile("^Next: ")).first.click()
        lead.wait_for_timeout(200)
    for _ in range(2):  # the desk asks whether one is sure
        lead.get_by_role("button", name="Close the session").click()
    expect(ana.get_by_text(SECRET)).to_be_visible()
    looks_right(ana)
    with ana.expect_download() as download:
        ana.get_by_role("button", name="Save as a file").click()
    saved = download.value.path().read_text()
    assert saved.startswith("# First steps in saying it · A beginning\n\n## ")
    assert SECRET in saved
    assert download.value.suggested_filename.endswith(".md")

    ana.goto(server.url + "/notes")
    expect(ana.get_by_text(SECRET)).to_be_visible()
    expect(ana.get_by_role("heading", name="First steps in saying it")).to_be_visible()
    looks_right(ana)
    ana.get_by_role("button", name="Remove from this device").click()
    ana.get_by_role("button", name=re.compile("Remove them now")).click()
    expect(ana.get_by_text("There are no notes on this device")).to_be_visible()
    assert ana.watched.strangers == []


def test_plain_notes_of_an_earlier_release_are_moved_in(server: Server, browser: Browser) -> None:
    page = page_of(browser, 360)
    page.goto(server.url + "/notes")
    page.evaluate(
        """() => {
          localStorage.setItem('/live/s1/p1:own-3', 'Kestrel-8: old words');
          localStorage.setItem('/live/s1/p1:title-3', 'The conversation');
          localStorage.setItem('device:audioinput', 'x');
        }"""
    )
    page.reload()
    expect(page.get_by_text("Kestrel-8: old words")).to_be_visible()
    expect(page.get_by_role("heading", name="The conversation")).to_be_visible()
    assert "Kestrel" not in page.evaluate(KEPT)
    assert page.evaluate("Object.keys(localStorage)") == ["device:audioinput"]


def test_a_lost_key_loses_what_the_page_says_and_says_so(server: Server, browser: Browser) -> None:
    page = page_of(browser, 360)
    page.goto(server.url + "/notes")
    page.evaluate("() => localStorage.setItem('/live/s1/p1:own-3', 'Kestrel-9')")
    page.reload()
    expect(page.get_by_text("Kestrel-9")).to_be_visible()
    page.evaluate(
        """() => new Promise((done) => {
          const asked = indexedDB.open('duologue');
          asked.onsuccess = () => {
            const change = asked.result.transaction('keys', 'readwrite');
            change.objectStore('keys').clear();
            change.oncomplete = () => { asked.result.close(); done(); };
          };
        })"""
    )
    page.reload()
    expect(page.get_by_text("has lost the key to it")).to_be_visible()
