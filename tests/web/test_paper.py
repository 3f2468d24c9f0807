"""The guide and the handout, and the two verbs of the command line that bring plans in and out."""

import re
import subprocess
from pathlib import Path

import pytest

from duologue.course.read import read
from duologue.web.paper import guide, handout, minutes_of

ROOT = Path(__file__).parents[2]
COURSES = sorted((ROOT / "courses").rglob("*.md"))
TEXT = """\
---
course: Two steps
class size: 12
leaves the room: answers to the check, as class totals of 10 or more
---

# One · 20 min

You will take part.

## check · A question · 2.5 min

Which one?

- [x] This one
- That one

> A secret note.

## discussion · Together · 9 min · rooms of 4

What <script>alert(1)</script> do you think?
"""


def _seen(page: str) -> str:
    return " ".join(
        re.sub(r"<style.*?</style>|<svg.*?</svg>|<[^>]+>", " ", page, flags=re.S).split()
    )


def test_the_guide_tells_when_how_long_with_how_many_and_the_notes() -> None:
    page = guide(read(TEXT).course, 9 * 60 + 30, alone=True)
    seen = _seen(page)
    for told in (
        "09:30–09:50", "09:30 2.5 min 1 A question", "This one right", "A secret note.",
        "09:32 9 min rooms of 4 2 min each 2 Together", "09:42 End",
        "answers to the check, as class totals of 10 or more", "You will take part.",
    ):  # fmt: skip
        assert told in seen, (told, seen)
    assert page.count('class="session-picture"') == 1
    assert "<script" not in page


def test_the_handout_has_no_notes_no_answers_and_room_to_write() -> None:
    page = handout(read(TEXT).course, alone=True)
    seen = _seen(page)
    assert "Together" in seen
    assert "A secret note" not in seen
    assert "This one" not in seen
    assert page.count("<i></i>") > 2


def test_a_page_on_its_own_asks_nobody_for_anything() -> None:
    for page in (guide(read(TEXT).course, alone=True), handout(read(TEXT).course, alone=True)):
        addresses = re.findall(r"(?:src|href)=\"([^\"]*)\"|url\(([^)]*)\)", page)
        assert addresses
        assert all((a or b).strip("'\"").startswith("data:") for a, b in addresses)


@pytest.mark.parametrize("file", COURSES, ids=lambda f: f.stem)
def test_every_course_of_the_library_has_both(file: Path) -> None:
    course = read(file.read_text()).course
    seen = _seen(guide(course, alone=False))
    for session in course.sessions:
        for activity in session.activities:
            assert " ".join(activity.title.replace("'", "&#39;").split()) in seen
    learner = _seen(handout(course, alone=False))
    notes = [a.notes.split("\n")[0] for s in course.sessions for a in s.activities if a.notes]
    assert notes
    assert not any(note in learner for note in notes)


def test_times_of_day() -> None:
    assert [minutes_of(t) for t in ("09:30", "9:30", "24:00", "noon", "")] == [
        570, 570, None, None, None,
    ]  # fmt: skip


def duologue(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [ROOT / ".venv/bin/duologue", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=150, check=False)


def test_a_plan_goes_in_and_comes_out(tmp_path: Path) -> None:
    plan = tmp_path / "our_plan.csv"
    plan.write_text("time,title,method,grouping\n9:00,Hello,ice breaker,trios\n9:10,Odd,origami,\n")
    made = duologue("import", plan)
    assert made.returncode == 0
    assert "course: Our plan" in made.stdout
    assert "## icebreaker · Hello · 10 min · rooms of 3" in made.stdout
    assert f"{plan}:3: warning IMP201 `origami`" in made.stderr
    course = tmp_path / "course.md"
    course.write_text(made.stdout)
    assert "<!doctype html>" in duologue("export", course).stdout
    assert duologue("export", course, "--as", "markdown").stdout == made.stdout
    as_csv = duologue("export", course, "--as", "csv", "--start", "13:30").stdout
    assert "Session 1,13:30,10,Hello,icebreaker,rooms of 3,,," in as_csv


def test_bad_files_and_bad_wishes_are_answered(tmp_path: Path) -> None:
    sheet = tmp_path / "plan.xlsx"
    sheet.write_bytes(b"PK\x03\x04\0\0")
    found = duologue("import", sheet)
    assert (found.returncode, found.stdout) == (1, "")
    assert "Save it as CSV" in found.stderr
    assert "a course already" in duologue("import", ROOT / "courses/welcome-back.md").stderr
    assert duologue("import", tmp_path / "none.csv").returncode == 1
    course = ROOT / "courses/welcome-back.md"
    assert "time of day" in duologue("export", course, "--start", "late").stderr
    assert duologue("export", course, "--as", "csv", "-o", "x.pdf").returncode == 1
    assert duologue("export", tmp_path / "none.md").returncode == 1


def test_the_guide_is_printed_as_a_pdf(tmp_path: Path) -> None:
    printed = tmp_path / "guide.pdf"
    done = duologue("export", ROOT / "courses/first-steps.md", "-o", printed)
    assert done.returncode == 0, done.stderr
    assert printed.read_bytes().startswith(b"%PDF")


def test_a_guide_speaks_the_language_of_its_course_to_the_last_word_of_its_picture() -> None:
    text = TEXT.replace("\n---\n\n", "\nlanguage: de\n---\n\n", 1)
    page = guide(read(text).course, alone=True)
    assert 'lang="de"' in page
    assert "anvertrauen" in page
    for word in ("min of talking", "heard by", "confide", "only me"):
        assert word not in page, word
