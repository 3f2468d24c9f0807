"""The project's own pages: no link in them leads nowhere."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
_LINK = re.compile(r"\]\(([^)\s#]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    code = re.sub(r"```.*?```|`[^`]*`", "", page.read_text(), flags=re.DOTALL)
    near = {link for link in _LINK.findall(code) if ":" not in link and not link.startswith("/")}
    assert {link for link in near if not (page.parent / link).exists()} == set()
