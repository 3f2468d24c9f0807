"""A translation that has drifted from its original is found where it drifted."""

from pathlib import Path

import pytest

from duologue.command_line.course_files import check_files
from duologue.course.read import course_of
from duologue.review.engine import review
from duologue.review.translation import drifted

ENGLISH = """---
course: Small steps
leaves the room: answers to checks, as class totals of 10 or more
---
# One · 30 min
## talk · Welcome · 3 min
Good that you are here.
## check · A look · 2 min
Which is a fact?
- [x] She left.
- She was rude.
## practice · In threes · 12 min · roles speaker, listener, observer
Tell it.
## partners · Say it · 8 min
Say it.
"""
GERMAN = """---
course: Kleine Schritte
language: de
leaves the room: Antworten auf Prüffragen, als Summen ab 10 Personen
---
# Eins · 30 min
## talk · Willkommen · 3 min
Schön, dass ihr da seid.
## check · Ein Blick · 2 min
Was ist eine Tatsache?
- [x] Sie ging.
- Sie war unhöflich.
## practice · Zu dritt · 12 min · roles Sprecherin, Zuhörer, Beobachterin
Erzähl es.
## partners · Sag es · 8 min
Sag es.
"""


def found(german: str) -> list[tuple[str, int]]:
    findings = drifted(course_of(ENGLISH), course_of(german), "de")
    return [(f.message, f.place.line) for f in findings]


def test_a_faithful_translation_is_left_alone() -> None:
    assert found(GERMAN) == []
    codes = {f.code for f in review(course_of(GERMAN))}
    # Words are judged in English only.
    assert not codes & {"MEA303", "SAF203", "SAF204", "SAF206", "SAF208", "MEA301", "SAF207"}


@pytest.mark.parametrize(
    ("old", "new", "message", "line"),
    [
        ("language: de\n", "", "The file is named for `de`, and its front matter says `en`.", 1),
        ("Eins · 30", "Eins · 45", "This session takes 45 min; the original 30.", 6),
        ("· 12 min", "· 10 min", "The original has `12 min`, and not `10 min`.", 13),
        (", Beobachterin", "", "There are 2 roles; in the original 3.", 13),
        ("- Sie war unhöflich.\n", "", "There are 1 answers; in the original 2.", 9),
        ("- [x] Sie", "- Sie", "Another answer is marked as right than in the original.", 9),
        ("Schön, dass ihr da seid.\n", "", "There is a prompt in the original and not here.", 7),
        (
            "## check · Ein Blick · 2 min\nWas ist eine Tatsache?\n"
            "- [x] Sie ging.\n- Sie war unhöflich.\n",
            "",
            "`check · A look` of the original is missing here.",
            9,
        ),
        (
            "## partners",
            "## break · 5 min\n## partners",
            "This break is not in the original.",
            15,
        ),
        ("## partners", "## discussion", "This is a discussion; in the original a partners.", 15),
    ],
)
def test_drift_is_found_where_it_is(old: str, new: str, message: str, line: int) -> None:
    assert old in GERMAN
    assert (message, line) in found(GERMAN.replace(old, new))


def test_a_translation_beside_its_original_is_checked_and_may_be_allowed(tmp_path: Path) -> None:
    (tmp_path / "steps.md").write_text(ENGLISH)
    twin = tmp_path / "steps.de.md"
    twin.write_text(GERMAN.replace("· 8 min", "· 9 min"))
    (checked,) = check_files([str(twin)])
    assert "TRA501" in [f.code for f in checked.findings]
    allowed = "---\n<!-- allow: drifted-translation, it is one minute -->\n# Eins"
    twin.write_text(twin.read_text().replace("---\n# Eins", allowed))
    (checked,) = check_files([str(twin)])
    assert not {"TRA501", "ALW901", "ALW903"} & {f.code for f in checked.findings}
