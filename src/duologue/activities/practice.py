"""practice: a triad whose roles rotate on time, so that each one speaks, listens and observes."""

from duologue.activities.base import Task
from duologue.course.model import Activity
from duologue.vocabulary import FromCourse

ROLES = ("speaker", "listener", "observer")


class PracticeTask(Task, frozen=True, kw_only=True, tag="practice"):
    # At turn t (from 0), the person in chair i of the room has role (i + t) modulo the roles.
    roles: FromCourse[tuple[str, ...]]
    turn_seconds: float


def task_for(activity: Activity) -> PracticeTask:
    return PracticeTask(roles=ROLES, turn_seconds=activity.minutes * 60 / len(ROLES))
