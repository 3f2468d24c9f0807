"""What a course asks for reaches the screens: roles and their turns, answers and their reasons."""

from duologue.activities import check, practice
from duologue.activities.question import Answered
from duologue.course.model import Activity
from duologue.course.read import course_of
from duologue.vocabulary import OUTSIDER, PROJECTOR, PersonId, Role, Viewer

ANA, BEN = PersonId("ana"), PersonId("ben")


def activity(text: str) -> Activity:
    return course_of(f"---\ncourse: X\n---\n# S · 60 min\n{text}").sessions[0].activities[0]


def test_a_practice_has_the_usual_roles_in_turn_unless_the_course_names_others() -> None:
    usual = practice.task_for(activity("## practice · A · 12 min"))
    assert (usual.roles, usual.turn_seconds) == (("speaker", "listener", "observer"), 240)
    named = practice.task_for(activity("## practice · A · 12 min · roles client, coach"))
    assert (named.roles, named.turn_seconds, named.roles_rotate) == (
        ("client", "coach"), 360, True,
    )  # fmt: skip
    staying = practice.task_for(activity("## practice · A · 12 min · roles a, b, c · roles stay"))
    assert (staying.turn_seconds, staying.roles_rotate) == (720, False)
    assert activity("## practice · A · 12 min · roles client, coach").rooms.size == 2


def test_nobody_learns_the_right_answer_before_giving_one() -> None:
    text = """## check · A · 2 min · explained at once
Which is a fact?
- [x] She left.
      A camera saw it.
- She was rude.
"""
    asked, answered = activity(text), Answered(frozenset({ANA}))
    for viewer in (Viewer(Role.LEARNER, BEN), PROJECTOR, OUTSIDER):
        task = check.task_for(answered, asked, viewer, outside=False)
        assert (task.right, task.because) == ((), ())
    mine = check.task_for(answered, asked, Viewer(Role.LEARNER, ANA), outside=False)
    assert (mine.right, mine.because) == ((True, False), ("A camera saw it.", ""))
    later = activity(text.replace(" · explained at once", ""))
    assert check.task_for(answered, later, Viewer(Role.LEARNER, ANA), outside=False).right == ()
