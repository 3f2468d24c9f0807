"""The manual is executed: every course in it is read, every command in it is run.

Above an example, `<!-- file: x.md -->` keeps it under that name for the commands that follow;
`<!-- finds: LNG009 -->` says what reading finds in it (nothing, where it says nothing);
`<!-- same -->` says that the next example means the same.
"""

import re
import shlex
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import jsonschema
import msgspec
import pytest

from duologue.course.instruments import INSTRUMENTS
from duologue.course.kinds import TRAITS, Kind
from duologue.course.model import Course
from duologue.course.read import read
from duologue.review.engine import review
from support.courses import holds, without_places

MANUAL = Path(__file__).parents[2] / "docs" / "language"
PAGES = ["README.md", "activities.md", "options.md", "checking.md"]
BLOCK = re.compile(
    r"((?:^<!-- .*? -->\n)*)^(`{3,})(markdown|console)\n(.*?)^\2$", re.MULTILINE | re.DOTALL
)


class Example:
    def __init__(self, page: str, marks: str, kind: str, text: str) -> None:
        self.page, self.kind, self.text = page, kind, text
        self.marks = dict(
            mark.partition(": ")[::2] for mark in re.findall(r"<!-- (.*?) -->", marks)
        )

    @property
    def course(self) -> str:
        """With whatever it leaves out around it."""
        text = self.text
        if not text.startswith(("---", "# ")):
            text = "# A session · 60 min\n\n" + text
        return text if text.startswith("---") else f"---\ncourse: An example\n---\n\n{text}"


def examples(page: str) -> list[Example]:
    found = BLOCK.findall((MANUAL / page).read_text(encoding="utf-8"))
    return [Example(page, marks, kind, text) for marks, _, kind, text in found]


ALL = [example for page in PAGES for example in examples(page)]
COURSES = [example for example in ALL if example.kind == "markdown"]
NAMES = [f"{e.page}-{e.text.strip().splitlines()[0][:40]}" for e in COURSES]


@pytest.mark.parametrize("example", COURSES, ids=NAMES)
def test_an_example_is_read_as_the_manual_says(example: Example) -> None:
    expected = example.marks.get("finds", "none")
    found = sorted({finding.code for finding in read(example.course).findings})
    assert found == ([] if expected == "none" else sorted(expected.split()))
    holds(example.course)


def test_examples_that_mean_the_same_are_read_the_same() -> None:
    pairs = [(a, b) for a, b in pairwise(COURSES) if "same" in a.marks]
    assert pairs
    for one, other in pairs:
        assert without_places(read(one.course).course) == without_places(read(other.course).course)


def test_an_allowance_of_the_manual_silences_its_rule() -> None:
    (example,) = [e for e in COURSES if "review" in e.marks]
    rule = example.marks["review"].removeprefix("none of ")
    loud = re.sub(r"<!-- allow: .*-->", "", example.course)
    assert rule in {f.code for f in review(read(loud).course)}
    assert rule not in {f.code for f in review(read(example.course).course)}


@pytest.mark.parametrize("page", PAGES)
def test_a_command_of_the_manual_prints_what_the_manual_says(page: str, tmp_path: Path) -> None:
    # Files of earlier pages stay: the manual is read from its beginning.
    for example in ALL[: max(i for i, e in enumerate(ALL) if e.page == page) + 1]:
        if "file" in example.marks:
            (tmp_path / example.marks["file"]).write_text(example.text, encoding="utf-8")
        if example.kind == "console" and example.page == page:
            command, _, printed = example.text.partition("\n")
            words = shlex.split(command.removeprefix("$ "))
            words[0] = str(Path(sys.executable).parent / words[0])
            done = subprocess.run(
                words, cwd=tmp_path, capture_output=True, text=True, check=False, encoding="utf-8"
            )
            assert done.stdout.rstrip() == printed.rstrip()


def test_the_manual_names_every_kind_every_instrument_and_every_field() -> None:
    text = "".join((MANUAL / page).read_text(encoding="utf-8") for page in PAGES)
    for kind in Kind:
        assert f"\n## {kind}\n" in text
        (row,) = re.findall(rf"^\| `{kind}` \|(.*?)\|(.*?)\|(.*?)\|$", text, re.MULTILINE)
        rung = TRAITS[kind].rung
        assert row[1].strip() == ("–" if rung is None else str(rung))
    for name, instrument in INSTRUMENTS.items():
        assert f"| `{name}` | {instrument.statements['en']} |" in text
    for option in ("results at once", "explained at once", "roles stay", "may share with partner"):
        assert f"`{option}`" in text


def test_the_published_schema_describes_every_example() -> None:
    schema = msgspec.json.decode((MANUAL / "course.schema.json").read_bytes())
    validator = jsonschema.Draft202012Validator(schema)
    for example in COURSES:
        course = read(example.course).course
        encoded = msgspec.json.encode(course)
        validator.validate(msgspec.json.decode(encoded))
        assert msgspec.json.decode(encoded, type=Course) == course
