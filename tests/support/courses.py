"""What must hold of every text whatever: the same for seeds, for Hypothesis and for the fuzzer."""

from xml.etree import ElementTree

import msgspec

from duologue.course.edits import apply, safe_edits
from duologue.course.model import Activity, Course, Place, Session
from duologue.course.preview import to_html
from duologue.course.read import read
from duologue.course.write import write
from duologue.plan.session_plan import plan_session
from duologue.review.engine import review
from duologue.review.picture import picture_of
from duologue.review.report.as_json import as_json, read_report
from duologue.review.report.checked import check
from duologue.review.report.sarif import as_sarif
from duologue.review.report.text import as_text
from duologue.web.words import say

# Reading what was mended may find more to mend; it comes to rest within a few rounds.
MOST_ROUNDS = 12


def holds(text: str) -> None:
    """Raises where reading, writing, review or a report of `text` breaks what they promise."""
    reading = read(text)
    course = reading.course
    once = write(course)
    again = read(once).course
    assert write(again) == once, "writing is not stable"
    assert without_places(again) == without_places(course), "writing changes the course"
    findings = (*reading.findings, *review(course))
    lines = text.count("\n") + text.count("\r") + 2
    for finding in findings:
        assert 1 <= finding.place.line <= lines
        assert finding.place.column >= 1
        if finding.fix is not None:
            apply(text, finding.fix.edits)
    comes_to_rest(text)
    checked = check("course.md", text)
    assert all("\x1b" not in line for line in as_text([checked]))
    assert read_report(as_json([checked])).courses[0].course == course
    as_sarif([checked], "0")
    for number, session in enumerate(course.sessions, 1):
        picture = picture_of(session, say)
        assert "<script" not in picture
        ElementTree.fromstring(picture)
        plan_session(course, number)
        for activity in session.activities:
            to_html(activity.body)


def comes_to_rest(text: str) -> None:
    for _ in range(MOST_ROUNDS):
        reading = read(text)
        edits = safe_edits((*reading.findings, *review(reading.course)))
        if not edits:
            return
        text = apply(text, edits)
    raise AssertionError("mending goes on and on")


def without_places(course: Course) -> Course:
    """The course as it would be read from another text that says the same."""
    nowhere = Place(1)

    def bare(block: Activity | Session) -> Activity | Session:
        allowances = tuple(msgspec.structs.replace(a, place=nowhere) for a in block.allowances)
        return msgspec.structs.replace(block, place=nowhere, marks=None, allowances=allowances)

    return msgspec.structs.replace(
        course,
        front_matter_end=0,
        allowances=tuple(msgspec.structs.replace(a, place=nowhere) for a in course.allowances),
        sessions=tuple(
            msgspec.structs.replace(bare(s), activities=tuple(map(bare, s.activities)))
            for s in course.sessions
        ),
    )
