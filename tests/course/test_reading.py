"""Reading never fails halfway, and writing is stable."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from duologue.course.instruments import INSTRUMENTS
from duologue.course.kinds import TRAITS, Kind
from duologue.course.preview import to_html
from duologue.course.read import read
from duologue.course.write import write
from duologue.vocabulary import Sphere, Wish
from support.courses import holds

SEEDS = sorted((Path(__file__).parents[1] / "fuzz" / "seeds").iterdir())
# Fewer examples than usual: the fuzzer tries many more, and a busy machine is no defect.
PATIENT = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
COURSES = sorted((Path(__file__).parents[2] / "courses").rglob("*.md"))
HEAD = "---\ncourse: X\n---\n\n"
PIECES = ["---", "# S · 60 min", "## talk · A · 5 min", "## poll", "- a", "- [x] b", "> n", "```",
          "course: x", "a: [", "## partners · rooms of 9 · -3 min", "<!-- allow: a, b -->", "text",
          "| a |", "\ufeff", "## · ·", "## action · about moon"]  # fmt: skip


@st.composite
def activities(draw: st.DrawFn) -> str:
    """Activities as designers write them: every kind, with the options that it has."""
    words = st.from_regex(r"[A-Za-z][A-Za-z ,.?'*_-]{0,30}", fullmatch=True).map(str.strip)
    blocks = []
    for kind in draw(st.lists(st.sampled_from(list(Kind)), max_size=6)):
        traits = TRAITS[kind]
        options = [f"{draw(st.integers(1, 90))} min"]
        if traits.room_sizes:
            low, high = traits.room_sizes
            options.append(f"rooms of {draw(st.integers(low, high))}")
            options.append(draw(st.sampled_from(list(Wish))))
        if kind is Kind.REFLECTION:
            spheres = draw(st.lists(st.sampled_from(list(Sphere)), min_size=1, unique=True))
            options.append("about " + ", ".join(spheres))
        if kind is Kind.PRACTICE and draw(st.booleans()):
            options += ["roles " + ", ".join("abcd"[: draw(st.integers(2, 4))]), "roles stay"]
        if kind is Kind.PULSE and draw(st.booleans()):
            options.append("instrument " + draw(st.sampled_from(list(INSTRUMENTS))))
        if kind is Kind.ACTION:
            options.append("may share with partner")
        if kind is Kind.POLL:
            options.append("results at once")
        title = draw(words.filter(lambda w: w.lower() not in ("pairs", "in pairs", *Wish)))
        options = draw(st.permutations(options))
        lines = [
            f"## {kind} · {title} · " + draw(st.sampled_from([" · ", " | ", "·"])).join(options)
        ]
        lines += draw(st.lists(words | words.map("> {}".format) | words.map("- {}".format)
                               | words.map("- [x] {}".format) | words.map("  {}".format)
                               | st.sampled_from(["", "", "---", "> ---"]),
                               max_size=8))  # fmt: skip
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


@pytest.mark.parametrize("path", COURSES, ids=lambda p: p.stem)
def test_a_course_of_the_library_reads_without_a_finding_and_round_trips(path: Path) -> None:
    reading = read(path.read_text())
    assert reading.findings == ()
    once = write(reading.course)
    assert write(read(once).course) == once


@PATIENT
@given(st.text() | st.lists(st.sampled_from(PIECES), max_size=14).map("\n".join))
def test_whatever_is_typed_is_read_reviewed_drawn_and_written_back(text: str) -> None:
    holds(text)


@PATIENT
@given(activities())
def test_whatever_a_designer_can_mean_comes_back_as_it_was(text: str) -> None:
    holds(HEAD + "# A session · 60 min\n\n" + text)
    assert not [f for f in read(HEAD + "# A session · 60 min\n\n" + text).findings
                if f.code not in ("LNG012", "LNG014", "LNG023")]  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS, ids=lambda p: p.name)
def test_what_once_broke_or_covered_something_still_holds(seed: Path) -> None:
    holds(seed.read_bytes().decode("utf-8", "replace"))


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("# S · 60 min\n", "LNG001", 1),
        ("---\ncourse: X\n", "LNG002", 1),
        ("---\ncourse: [\n---\n# S · 9 min", "LNG003", 2),
        ("---\ncourse: X\nclass size: many\n---\n# S · 9 min", "LNG004", 3),
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
