"""A page without a mouse: from one thing to the next with Tab."""

from playwright.sync_api import Page

FURTHEST = 120  # presses of Tab from anywhere to anywhere on one screen
NAME = """() => {
  const e = document.activeElement;
  const label = e.labels && e.labels[0] ? e.labels[0].textContent : "";
  return (label || e.getAttribute("aria-label") || e.textContent || "").trim();
}"""


def reach(page: Page, name: str) -> None:
    """Presses Tab until the focus is on what begins with `name`."""
    for _ in range(FURTHEST):
        page.keyboard.press("Tab")
        if page.evaluate(NAME).startswith(name):
            return
    raise AssertionError(f"{name} cannot be reached with the keyboard")


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).or_(page.get_by_role("link", name=name)).first.wait_for()
    reach(page, name)
    page.keyboard.press("Enter")


def write(page: Page, label: str, text: str) -> None:
    page.get_by_label(label).wait_for()
    reach(page, label)
    page.keyboard.type(text)
