"""Each rule finds what its own page shows, and is content with what it calls better."""

import pytest

from duologue.course.edits import apply
from duologue.course.read import read
from duologue.course.source import Finding, Severity
from duologue.review.engine import review
from duologue.review.every import RULES
from duologue.review.pages import Page, every_page

PAGES = every_page()


def course_text(example: str) -> str:
    """An example with whatever it leaves out around it."""
    if not example.startswith(("---", "class size")) and not example.startswith("# "):
        example = "# A session · 60 min\n\n" + example
    if example.startswith("class size"):
        return f"---\ncourse: A course\n{example}\n---\n\n# A session · 60 min\n"
    if not example.startswith("---"):
        example = "---\ncourse: A course\n---\n\n" + example
    return example


def found(text: str, code: str) -> list[Finding]:
    return [f for f in review(read(text).course) if f.code == code]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.rule.name)
def test_a_rule_finds_its_example_and_not_what_is_better(page: Page) -> None:
    assert found(course_text(page.example), page.rule.code)
    assert not found(course_text(page.better), page.rule.code)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.rule.name)
def test_a_fix_makes_its_finding_go_away(page: Page) -> None:
    text = course_text(page.example)
    for finding in found(text, page.rule.code):
        if finding.fix is not None:
            mended = apply(text, finding.fix.edits)
            assert len(found(mended, page.rule.code)) < len(found(text, page.rule.code))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.rule.name)
def test_an_allowance_with_a_reason_silences_a_rule_everywhere(page: Page) -> None:
    text = course_text(page.example)
    head, closing, rest = text.partition("\n---\n")
    allowed = f"{head}{closing}<!-- allow: {page.rule.name}, this is meant -->\n{rest}"
    assert not found(allowed, page.rule.code)
    assert "ALW903" not in [f.code for f in review(read(allowed).course)]


def test_codes_and_names_are_unique_and_every_rule_of_the_design_is_there() -> None:
    assert len({r.code for r in RULES}) == len({r.name for r in RULES}) == len(RULES) == 22
    assert [r.code for r in RULES] == sorted(
        [r.code for r in RULES], key=lambda c: (["TIM", "SAF", "MEA", "DUO"].index(c[:3]), c)
    )


def test_only_what_breaks_a_promise_is_an_error() -> None:
    assert [r.code for r in RULES if r.severity is Severity.ERROR] == ["SAF205", "SAF207"]


def test_an_allowance_without_reason_unknown_or_unused_is_spoken_of() -> None:
    text = course_text(
        "<!-- allow: big-class -->\n<!-- allow: loud-music, why not -->\n"
        "<!-- allow: crowded-room, none here -->\n"
    ).replace("course: A course", "course: A course\nclass size: 90")
    codes = {f.code for f in review(read(text).course)}
    assert {"ALW902", "ALW901", "ALW903", "TIM106"} <= codes


def test_a_debrief_of_pairs_that_are_no_partners_is_none_of_partner_talk() -> None:
    pairs = (
        "## discussion · In twos · 9 min · pairs\n## debrief · 3 min\nWhat did your pair notice?\n"
    )
    assert not found(course_text(pairs), "SAF205")
    assert not found(course_text("## partners · A · 9 min\n" + pairs), "SAF205")
    threes = pairs.replace("· pairs", "· rooms of 3")
    assert found(course_text("## partners · A · 9 min\n" + threes), "SAF205")
    assert not found(course_text(threes), "SAF205")
