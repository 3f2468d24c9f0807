"""pulse: a short survey. The organisation learns totals only, and nobody who said what."""

from duologue.activities.base import Task
from duologue.activities.question import Answered
from duologue.course.model import Activity
from duologue.vocabulary import FromCourse, PersonId, Role, ToFacilitators, ToMe, Viewer


class PulseTask(Task, frozen=True, kw_only=True, tag="pulse"):
    choices: FromCourse[tuple[str, ...]]
    i_answered: ToMe[bool]
    # Not asked: one said no to what the answers would be part of.
    outside: ToMe[bool] = False
    # How many have answered; for facilitators and the projector.
    answered: ToFacilitators[int | None] = None
    # Whether a wave of a planned pulse is asked, on a page beside the room. Then "answered" says
    # who has got the link to it: more is not known.
    wave: FromCourse[bool] = False


def task_for(
    answered: Answered,
    activity: Activity,
    viewer: Viewer,
    taken: frozenset[PersonId],
    outside: bool,
) -> PulseTask:
    """`taken`: who has got their link to the wave that is asked here."""
    leads = viewer.role in (Role.FACILITATOR, Role.PROJECTOR)
    people = taken if activity.wave else answered.people
    return PulseTask(
        choices=tuple(x.text for x in activity.choices),
        i_answered=viewer.person in people,
        outside=outside,
        answered=len(people) if leads else None,
        wave=bool(activity.wave),
    )
