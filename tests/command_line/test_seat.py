"""duologue seat, run as a person runs it: files in, rooms out, mistakes told with their line."""

import csv
import io
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest

PEOPLE = "name,email,department,reports to,absent\n" + "".join(
    f"P{i:02},p{i:02}@example.org,{'ABCD'[i % 4]},"
    f"{'P00' if 0 < i < 4 else ''},{'2' if i == 19 else ''}\n"
    for i in range(20)
)


def run(home: Path, *given: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "duologue", "seat", *given],
        cwd=home, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip


def rooms(text: str) -> list[dict[str, set[str]]]:
    rows = list(csv.reader(io.StringIO(text)))
    found: list[dict[str, set[str]]] = [{} for _ in rows[0][1:]]
    for name, *numbers in rows[1:]:
        for rounds, number in zip(found, numbers, strict=True):
            if number:
                rounds.setdefault(number, set()).add(name)
    return found


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    return tmp_path


def test_a_list_of_people_becomes_rooms_and_the_seed_gives_them_again(home: Path) -> None:
    (home / "apart.csv").write_text("one,other\nP05,p06@example.org\n", encoding="utf-8")
    options = ("people.csv", "--rounds", "2", "--apart", "apart.csv")
    first = run(home, *options, "--zoom", "zoom", "--out", "plan.csv")
    assert first.returncode == 0, first.stderr
    assert "Meetings that repeat an earlier one: 0" in first.stderr
    seed = first.stderr.rsplit("Seed: ", 1)[1].split()[0]
    again = run(home, *options, "--seed", seed)
    plan = (home / "plan.csv").read_text(encoding="utf-8")
    assert again.stdout == plan
    met: set[tuple[str, str]] = set()
    for number, each in enumerate(rooms(plan), 1):
        everyone = sorted(p for room in each.values() for p in room)
        assert len(everyone) == (19 if number == 2 else 20)
        for room in each.values():
            pairs = set(combinations(sorted(room), 2))
            assert not pairs & met
            assert not pairs & {("P05", "P06"), ("P00", "P01"), ("P00", "P02"), ("P00", "P03")}
            met |= pairs
    zoom = (home / "zoom" / "round-1.csv").read_text(encoding="utf-8").splitlines()
    assert zoom[0] == "Pre-assign Room Name,Email Address"
    assert len(zoom) == 21
    later = run(home, "people.csv", "--history", "plan.csv")
    for room in rooms(later.stdout)[0].values():
        assert not set(combinations(sorted(room), 2)) & met


@pytest.mark.parametrize(
    ("people", "apart", "sentence"),
    [
        ("", None, "people.csv:1: The file is empty."),
        ("who\nAnn\n", None, "people.csv:1: The first line has no column called “name”."),
        ("name\nAnn\n\nAnn\n", None, "people.csv:4: “Ann” is already on line 2."),
        ("name,x\nAnn,1\n,2\n", None, "people.csv:3: The name is missing."),
        ("name\nAnn\nBen,2\n", None, "people.csv:3: 2 cells, but only 1 columns have a name."),
        ("name,absent\nAnn,soon\n", None, "people.csv:2: “absent” takes the numbers of rounds"),
        ("name,reports to\nAnn,Bem\nBen,\n", None, "people.csv:2: “Bem” is not in people.csv."),
        ("name\nAnn\nBen\n", "Ann,Ben\nAnn,Bne\n", "apart.csv:2: “Bne” is not in the list of"),
        ("name\nAnn\nBen\n", "Ann,Ben\nAnn,Bne\n", "Did you mean “Ben”?"),
        ("name\nAnn\nBen\n", "Ann\n", "apart.csv:1: A rule needs two different people."),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, people: str, apart: str | None, sentence: str
) -> None:
    (tmp_path / "people.csv").write_text(people, encoding="utf-8")
    options = ["people.csv"]
    if apart is not None:
        (tmp_path / "apart.csv").write_text(apart, encoding="utf-8")
        options += ["--apart", "apart.csv"]
    told = run(tmp_path, *options)
    assert told.returncode == 2
    assert sentence in told.stderr
    assert told.stdout == ""


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("people.csv", "--size", "one"), "--size takes a number from 2 on, or 3-4."),
        (("people.csv", "--rounds", "0"), "--rounds takes a number from 1 to 1000."),
        (("nobody.csv",), "nobody.csv cannot be read"),
    ],
)
def test_an_option_that_makes_no_sense_is_told(
    home: Path, options: tuple[str, ...], sentence: str
) -> None:
    told = run(home, *options)
    assert told.returncode == 2
    assert sentence in told.stderr


@pytest.mark.parametrize(
    ("file", "rows", "sentence"),
    [
        ("apart", "P00,P04,P08,P12,P16,P19\n", "must all sit apart from each other"),
        ("together", "P05,P06,P07,P08,P09\n", "Allow rooms of 5"),
        ("together", "P00,P01\n", "yet these must sit apart: P00 and P01. Drop that rule"),
    ],
)
def test_rules_that_cannot_be_kept_are_named_with_a_way_out(
    home: Path, file: str, rows: str, sentence: str
) -> None:
    (home / "rules.csv").write_text(rows, encoding="utf-8")
    told = run(home, "people.csv", f"--{file}", "rules.csv")
    assert told.returncode == 1
    assert sentence in told.stderr
    assert told.stdout == ""
