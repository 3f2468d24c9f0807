"""The front matter is plain lines: what YAML could do beyond them does no harm."""

import pytest

from duologue.course.read import read
from support.courses import holds


def fields(lines: str) -> tuple[str, list[tuple[str, int]]]:
    reading = read(f"---\n{lines}\n---\n# S · 9 min\n")
    return reading.course.title, [(f.code, f.place.line) for f in reading.findings]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("course: Saying it: kindly  # a note", "Saying it: kindly"),
        ('course: "in quotes, with a # and a \\" in it"', 'in quotes, with a # and a " in it'),
        ("course: 'it''s'", "it's"),
        ("course: >\n  over\n  two lines", "over two lines"),
        ("# a note\n\ncourse: X", "X"),
        ('"course": yes', "yes"),
    ],
)
def test_a_name_is_read_as_it_is_meant(lines: str, title: str) -> None:
    assert fields(lines) == (title, [])


def test_what_leaves_the_room_may_stand_one_below_the_other() -> None:
    text = "---\ncourse: X\nleaves the room:\n  - attendance\n  - pulses, as totals of 10 or more\n"
    course = read(text + "---\n# S · 9 min\n").course
    assert [(e.what, e.floor) for e in course.leaves_the_room] == [
        ("attendance", None),
        ("pulses", 10),
    ]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("course: X\ncourse: Y", [("LNG003", 3)]),
        ("course: X\nno colon here", [("LNG003", 3)]),
        ("course: X\nclass size: [20]\nlanguage: de", [("LNG003", 3)]),
        ("course: X\nclass size: 0x14", [("LNG004", 3)]),
    ],
)
def test_a_line_that_cannot_be_read_is_found_and_the_others_are_read(
    lines: str, found: list[tuple[str, int]]
) -> None:
    assert fields(lines) == ("X", found)


BOMB = "\n".join(
    ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    + [f"a{i}: &a{i} [" + ", ".join([f"*a{i - 1}"] * 9) + "]" for i in range(1, 12)]
)


@pytest.mark.parametrize(
    "hostile",
    [BOMB, "a: " + "[" * 20_000, "a: " + "{a: " * 9_000, "- " * 9_000, "k: 0x" + "f" * 9_000,
     "class size: " + "9" * 9_000, "a: !!int ''", "!!seq [[a, b]]: 1", "a: !!bool foo", "<<: *x",
     "a" + " " * 50_000, "a: '" + "'" * 20_001, 'a: "\\ud800"', "%YAML 9.9", "a: &x {b: *x}"],
    ids=range(15),
)  # fmt: skip
def test_what_breaks_readers_of_yaml_is_read_like_any_other_line(hostile: str) -> None:
    holds(f"---\ncourse: X\n{hostile}\n---\n# S · 9 min\n")
