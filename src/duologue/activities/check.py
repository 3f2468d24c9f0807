"""check: a skill question, asked before and after. The organisation learns totals only."""

from duologue.activities.base import Task
from duologue.activities.question import Answered
from duologue.course.model import Activity
from duologue.vocabulary import FromCourse, Role, ToFacilitators, ToMe, Viewer


class CheckTask(Task, frozen=True, kw_only=True, tag="check"):
    choices: FromCourse[tuple[str, ...]]
    i_answered: ToMe[bool]
    # How many have answered; for facilitators and the projector.
    answered: ToFacilitators[int | None] = None


def task_for(answered: Answered, activity: Activity, viewer: Viewer) -> CheckTask:
    leads = viewer.role in (Role.FACILITATOR, Role.PROJECTOR)
    return CheckTask(
        choices=tuple(x.text for x in activity.choices),
        i_answered=viewer.person in answered.people,
        answered=len(answered.people) if leads else None,
    )
