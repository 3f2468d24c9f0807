"""check: a skill question, asked before and after. The organisation learns totals only."""

from duologue.activities.base import Task
from duologue.activities.question import Answered
from duologue.course.model import Activity
from duologue.vocabulary import FromCourse, Role, ToFacilitators, ToMe, Viewer


class CheckTask(Task, frozen=True, kw_only=True, tag="check"):
    choices: FromCourse[tuple[str, ...]]
    i_answered: ToMe[bool]
    # Not asked: one said no to what the answers would be part of.
    outside: ToMe[bool] = False
    # How many have answered; for facilitators and the projector.
    answered: ToFacilitators[int | None] = None
    # For who has answered, where the course explains at once: which were right, and why. As long
    # as `choices`; empty for everyone else, so that nobody learns an answer before giving one.
    right: FromCourse[tuple[bool, ...]] = ()
    because: FromCourse[tuple[str, ...]] = ()


def task_for(answered: Answered, activity: Activity, viewer: Viewer, outside: bool) -> CheckTask:
    mine = viewer.person in answered.people
    told = activity.choices if mine and activity.explains_at_once else ()
    leads = viewer.role in (Role.FACILITATOR, Role.PROJECTOR)
    return CheckTask(
        choices=tuple(x.text for x in activity.choices),
        i_answered=mine,
        outside=outside,
        answered=len(answered.people) if leads else None,
        right=tuple(x.right for x in told),
        because=tuple(x.because for x in told),
    )
