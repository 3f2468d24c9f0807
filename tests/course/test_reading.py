"""Reading never fails halfway, and writing is stable."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duologue.course.kinds import Kind
from duologue.course.preview import to_html
from duologue.course.read import read
from duologue.course.write import write

COURSES = sorted((Path(__file__).parents[2] / "courses").glob("*.md"))
HEAD = "---\ncourse: X\n---\n\n"
PIECES = ["---", "# S · 60 min", "## talk · A · 5 min", "## poll", "- a", "- [x] b", "> n", "```",
          "course: x", "a: [", "## partners · rooms of 9 · -3 min", "<!-- allow: a, b -->", "text",
          "| a |", "\ufeff", "## · ·", "## action · about moon"]  # fmt: skip


@pytest.mark.parametrize("path", COURSES, ids=lambda p: p.stem)
def test_a_course_of_the_library_reads_without_a_finding_and_round_trips(path: Path) -> None:
    reading = read(path.read_text())
    assert reading.findings == ()
    once = write(reading.course)
    assert write(read(once).course) == once


@given(st.text() | st.lists(st.sampled_from(PIECES), max_size=14).map("\n".join))
def test_reading_never_raises_and_writing_is_stable(text: str) -> None:
    once = write(read(text).course)
    twice = write(read(once).course)
    assert write(read(twice).course) == twice


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("# S · 60 min\n", "LNG001", 1),
        ("---\ncourse: X\n", "LNG002", 1),
        ("---\ncourse: [\n---\n# S · 9 min", "LNG003", 2),
        ("---\ncourse: X\nclass size: many\n---\n# S · 9 min", "LNG004", 2),
        ("---\nclass size: 9\n---\n# S · 9 min", "LNG005", 1),
        (HEAD, "LNG006", 5),
        (HEAD + "## talk · 5 min", "LNG007", 5),
        (HEAD + "# S", "LNG008", 5),
        (HEAD + "# S · 9 min\n## tolk · 5 min", "LNG009", 6),
        (HEAD + "# S · 9 min\n## talk", "LNG010", 6),
        (HEAD + "# S · 9 min\n## talk · A · 5 min · pairs", "LNG011", 6),
        (HEAD + "# S · 9 min\n## discussion · 5 min · rooms of 70", "LNG012", 6),
        (HEAD + "# S · 9 min\n## reflection · 5 min · about moon", "LNG013", 6),
        (HEAD + "# S · 9 min\n## poll · 5 min\n- one", "LNG014", 6),
        (HEAD + "# S · 9 min\n## talk · 900 min", "LNG015", 6),
    ],
)
def test_a_broken_line_is_found_where_it_stands(text: str, code: str, line: int) -> None:
    assert (code, line) in [(f.code, f.place.line) for f in read(text).findings]


def test_a_heading_inside_a_fence_is_no_activity() -> None:
    reading = read(HEAD + "# S · 9 min\n## talk · 5 min\n```\n# not\n## poll\n```\n")
    assert [a.kind for a in reading.course.sessions[0].activities] == [Kind.TALK]


@pytest.mark.parametrize(
    "hostile",
    ["<script>x</script>", "[a](javascript:x)", "<img src=x onerror=x>", "![](https://spy/x.png)",
     "[a](data:text/html,x)", "<svg onload=x>"],
)  # fmt: skip
def test_a_hostile_body_comes_out_harmless(hostile: str) -> None:
    html = to_html(hostile)
    tags = [piece.split(">")[0] for piece in html.split("<")[1:]]
    assert not any(
        word in tag
        for tag in tags
        for word in ("script", "onerror", "javascript", "spy", "data:", "svg")
    )
