"""Edits change what they name, keep line ends and mark, and never overlap silently."""

import pytest

from duologue.course.edits import apply, safe_edits
from duologue.course.model import Place
from duologue.course.read import read
from duologue.course.source import Edit


def at(line: int, column: int, to: int, text: str) -> Edit:
    return Edit(Place(line, column), Place(line, to), text)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_edits_keep_the_way_lines_end(ends: str, mark: str) -> None:
    text = mark + ends.join(["one", "two", "three"])
    edits = [at(3, 1, 6, "drei"), at(1, 1, 4, "eins"), at(2, 4, 4, "!\n")]
    assert apply(text, edits) == mark + ends.join(["eins", "two!", "", "drei"])


def test_an_edit_beyond_the_end_appends() -> None:
    assert apply("one", [at(9, 1, 1, "\ntwo")]) == "one\ntwo"


def test_overlapping_edits_are_a_defect() -> None:
    with pytest.raises(ValueError, match="same place"):
        apply("abcdef", [at(1, 1, 4, "x"), at(1, 3, 5, "y")])


def test_safe_fixes_of_one_line_are_done_one_after_the_other() -> None:
    text = "---\ncourse: X\n---\n# S · 9 min\n## discusion · A\n"
    findings = read(text).findings
    assert {f.code for f in findings} == {"LNG009", "LNG010"}
    once = apply(text, safe_edits(findings))
    assert "## discussion · A\n" in once
    assert "## discussion · A · 5 min\n" in apply(once, safe_edits(read(once).findings))
