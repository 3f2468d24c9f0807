"""The CommonMark specification's examples, inside activities, render as it says."""

import re
from pathlib import Path

import nh3
import pytest
from markdown_it import MarkdownIt

from duologue.course import preview
from duologue.course.preview import to_html
from duologue.course.read import read

SPEC = Path(__file__).parents[2] / "browser/node_modules/commonmark-spec/spec.txt"
# "#" and "##" begin sessions and activities, ">" a note for the facilitator: the course language's.
OURS = re.compile(r"^(?:##? +\S|>)", re.MULTILINE)
_EXAMPLE = re.compile(r"^`{32} example\n(.*?)^\.\n(.*?)^`{32}$", re.MULTILINE | re.DOTALL)


def examples() -> list[tuple[int, str, str]]:
    text = SPEC.read_text(encoding="utf-8").split("<!-- END TESTS -->")[0]
    found = _EXAMPLE.findall(text)
    return [(i, a.replace("→", "\t"), b.replace("→", "\t")) for i, (a, b) in enumerate(found, 1)]


def cleaned(html: str) -> str:
    """The HTML as it may leave; the same cleaning for what we and what the specification say."""
    return nh3.clean(
        html,
        tags=preview._TAGS,
        attributes={"a": {"href", "title"}, "img": {"src", "alt", "title"}, "ol": {"start"}},
        attribute_filter=preview._keep,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer",
    )


ALL = examples()
USED = [e for e in ALL if not OURS.search(e[1])]


def test_nearly_all_examples_are_used() -> None:
    assert len(ALL) > 640
    assert len(USED) > 560


@pytest.mark.parametrize(("number", "markdown", "html"), USED, ids=[str(e[0]) for e in USED])
def test_an_example_renders_as_the_specification_says(
    number: int, markdown: str, html: str
) -> None:
    text = f"---\ncourse: X\n---\n# S · 9 min\n## talk · A · 9 min\n\n{markdown}"
    (activity,) = read(text).course.sessions[0].activities
    shown = to_html(activity.body).strip()
    raw = MarkdownIt("commonmark", {"html": True}).render(markdown)
    without = MarkdownIt("commonmark", {"html": False}).render(markdown)
    if raw == without:
        # No HTML in it: the specification itself is the judge.
        assert shown == cleaned(html).strip()
    else:
        # HTML in a body is shown as the letters it is made of.
        assert shown == cleaned(without).strip()
