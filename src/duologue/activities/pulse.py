"""pulse: a short survey. The organisation learns totals only, and nobody who said what."""

from duologue.activities.base import Task
from duologue.activities.question import Answered
from duologue.course.model import Activity
from duologue.vocabulary import FromCourse, Role, ToFacilitators, ToMe, Viewer


class PulseTask(Task, frozen=True, kw_only=True, tag="pulse"):
    choices: FromCourse[tuple[str, ...]]
    i_answered: ToMe[bool]
    # How many have answered; for facilitators and the projector.
    answered: ToFacilitators[int | None] = None


def task_for(answered: Answered, activity: Activity, viewer: Viewer) -> PulseTask:
    leads = viewer.role in (Role.FACILITATOR, Role.PROJECTOR)
    return PulseTask(
        choices=tuple(x.text for x in activity.choices),
        i_answered=viewer.person in answered.people,
        answered=len(answered.people) if leads else None,
    )
