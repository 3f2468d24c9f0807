"""What `duologue check` prints, in each of its forms, and the exit codes that scripts rely on."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from duologue.command_line.course_files import check_files, course_files, mend
from duologue.course.model import Place
from duologue.course.read import course_of
from duologue.course.source import Finding, Severity
from duologue.course.write import write
from duologue.review.report.as_json import as_json, read_report
from duologue.review.report.checked import check
from duologue.review.report.html import as_html
from duologue.review.report.sarif import as_sarif
from duologue.review.report.text import as_text, one
from duologue.web.words import say
from support.courses import without_places

ROOT = Path(__file__).parents[2]
COURSES = sorted((ROOT / "courses").rglob("*.md"))
# The final schema of SARIF 2.1.0, as Microsoft's npm package jest-sarif carries it (MIT).
SARIF = json.loads((Path(__file__).parent / "sarif-2.1.0-rtm.5.json").read_text())
DUOLOGUE = Path(sys.executable).parent / "duologue"

BAD = """---
course: Bad
class size: 60
---
# S1
## tolk · Hello · 14 min
## discussion · Ideas · 5 min · rooms of 6
Do you give feedback often enough?
## pulse · How was it · 1 min
- Good
- Bad
"""


def printed(text: str) -> str:
    return "\n".join(as_text([check("course.md", text)]))


def test_a_finding_shows_the_line_and_underlines_what_is_meant() -> None:
    assert """
warning[TIM104]: 6 people sit in one room.
 --> course.md:7:33
  |
7 | ## discussion · Ideas · 5 min · rooms of 6
  |                                 ^^^^^^^^^^
  = help: Write `rooms of 4` or fewer; larger rooms are seated as rooms of 4.
  = fix (--fix does it): Write `rooms of 4`
""" in printed(BAD)
    assert printed(BAD).endswith("4 of them can be mended with --fix.")


def test_the_underline_stands_below_wide_and_combining_letters() -> None:
    line = "## 話す · e\u0301 · x"
    finding = Finding("X", Severity.ERROR, "m", Place(1, 12), end=Place(1, 13))
    shown = list(one("c.md", [line], finding))
    # 話す takes four columns and the accent none.
    assert shown[4] == "  | " + " " * 12 + "^"


def test_a_course_cannot_steer_the_terminal() -> None:
    shown = printed("---\ncourse: X\n---\n# S · 9 min\n## \x1b[2J\u202etalk\n")
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_a_long_line_is_shown_around_what_is_meant() -> None:
    finding = Finding("X", Severity.ERROR, "m", Place(1, 501), end=Place(1, 504))
    shown = list(one("c.md", ["a" * 500 + "bad" + "c" * 500], finding))
    assert len(shown[3]) < 120
    start = shown[4].index("^")
    assert shown[3][start : start + 3] == "bad"
    assert shown[4].count("^") == 3


@pytest.mark.parametrize("path", COURSES, ids=lambda p: p.stem)
def test_json_is_of_its_schema_and_round_trips_to_the_same_course(path: Path) -> None:
    file = check(str(path), path.read_text())
    text = as_json([file])
    schema = json.loads((ROOT / "docs/language/report.schema.json").read_text())
    jsonschema.Draft202012Validator(schema).validate(json.loads(text))
    (course,) = read_report(text).courses
    assert course.course == file.reading.course
    assert course.findings == file.findings
    # A program that only has the JSON can write the course, and nothing is lost.
    again = course_of(write(course.course))
    assert without_places(again) == without_places(file.reading.course)


def test_sarif_is_of_the_public_schema_and_its_fixes_apply() -> None:
    log = json.loads(as_sarif([check("a folder/ü.md", BAD)], "0.1.0"))
    jsonschema.Draft4Validator(SARIF).validate(log)
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules))
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "a%20folder/%C3%BC.md"
    (rooms,) = [r for r in run["results"] if r["ruleId"] == "TIM104"]
    assert rooms["fixes"][0]["artifactChanges"][0]["replacements"] == [
        {
            "deletedRegion": {"startLine": 7, "startColumn": 33, "endLine": 7, "endColumn": 43},
            "insertedContent": {"text": "rooms of 4"},
        }
    ]


def test_the_schema_that_sarif_is_held_against_refuses_what_is_none() -> None:
    log = json.loads(as_sarif([check("c.md", BAD)], "0.1.0"))
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(SARIF).validate(log)


def test_the_html_report_needs_nothing_beside_it() -> None:
    report = "\n".join(as_html([check("c.md", BAD), check("d.md", COURSES[0].read_text())], say))
    assert report.count("<svg") == 1 + len(course_of(COURSES[0].read_text()).sessions)
    assert "src=" not in report
    assert "TIM104" in report


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_fix_mends_what_is_safe_and_touches_nothing_else(tmp_path: Path, ends: str) -> None:
    file = tmp_path / "course.md"
    file.write_bytes(("\ufeff" + BAD.replace("\n", ends)).encode())
    assert mend(str(file))
    expected = (
        BAD.replace("tolk", "talk")
        .replace("rooms of 6", "rooms of 4")
        .replace("# S1", "# S1 · 20 min")
        .replace(
            "size: 60\n",
            "size: 60\nleaves the room: answers to pulses, as class totals of 10 or more\n",
        )
    )
    assert file.read_bytes().decode() == "\ufeff" + expected.replace("\n", ends)
    assert not mend(str(file))


def test_a_file_that_is_not_utf_8_is_told_of_and_never_rewritten(tmp_path: Path) -> None:
    file = tmp_path / "course.md"
    raw = BAD.encode() + b"caf\xe9\n"
    file.write_bytes(raw)
    (checked,) = check_files([str(file)])
    assert ("LNG020", 12) in [(f.code, f.place.line) for f in checked.findings]
    assert not mend(str(file))
    assert file.read_bytes() == raw


def test_a_folder_gives_its_courses_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "deep" / ".hidden").mkdir(parents=True)
    (tmp_path / "deep" / "course.md").write_text(BAD)
    (tmp_path / "deep" / ".hidden" / "course.md").write_text(BAD)
    (tmp_path / "README.md").write_text("# Read me\n")
    files, missing = course_files([str(tmp_path), "nowhere.md"])
    assert files == [(tmp_path / "deep" / "course.md").as_posix()]
    assert missing == ["nowhere.md"]


def test_an_image_that_is_not_there_or_comes_from_elsewhere_is_found(tmp_path: Path) -> None:
    (tmp_path / "here.png").write_bytes(b"")
    file = tmp_path / "course.md"
    file.write_text(BAD + "![](here.png) ![](gone.png) ![](https://x.example/y.png)\n")
    (checked,) = check_files([str(file)])
    found = [(f.code, f.place) for f in checked.findings if f.code in ("LNG021", "LNG022")]
    assert found == [("LNG021", Place(12, 19)), ("LNG022", Place(12, 33))]
    file.write_text(BAD + f"![]({'x' * 400})\n")  # longer than any file's name can be
    (checked,) = check_files([str(file)])
    assert "LNG021" in [f.code for f in checked.findings]


def run(*arguments: str | Path, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [DUOLOGUE, "check", *arguments], input=given, capture_output=True, text=True, check=False
    )


def test_the_exit_code_says_whether_there_are_errors(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.md", tmp_path / "bad.md"
    good.write_text(COURSES[0].read_text())
    bad.write_text(BAD)
    assert run(good).returncode == 0
    assert run(bad).returncode == 1
    warned = tmp_path / "warned.md"
    warned.write_text(BAD.replace("tolk", "talk").split("## pulse")[0])
    assert run(warned).returncode == 0
    assert run("--strict", warned).returncode == 1
    nowhere = run(tmp_path / "nowhere.md")
    assert (nowhere.returncode, "There is no course at" in nowhere.stderr) == (2, True)
    assert run("-", given=BAD).returncode == 1


def test_a_rule_explains_itself_by_code_and_by_name() -> None:
    by_code, by_name = run("--explain", "saf205"), run("--explain", "debriefed-partners")
    assert by_code.stdout == by_name.stdout
    assert "Why it matters: What is said between two" in by_code.stdout
    assert "LNG019 open-code" in run("--explain", "LNG019").stdout
    assert run("--explain", "XYZ1").returncode == 2
    assert len(run("--rules").stdout.splitlines()) == 22 + 24 + 5
