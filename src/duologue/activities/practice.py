"""practice: a small room with roles that go round on time, so that each one has each of them."""

from duologue.activities.base import Task
from duologue.course.model import Activity
from duologue.course.options import USUAL_ROLES
from duologue.vocabulary import FromCourse


class PracticeTask(Task, frozen=True, kw_only=True, tag="practice"):
    # At turn t (from 0), the person in chair i of the room has role (i + t) modulo the roles.
    roles: FromCourse[tuple[str, ...]]
    turn_seconds: float
    # False: there is one turn, and everyone keeps a role.
    roles_rotate: FromCourse[bool]


def task_for(activity: Activity) -> PracticeTask:
    roles = activity.roles or USUAL_ROLES
    turns = len(roles) if activity.roles_rotate else 1
    return PracticeTask(
        roles=roles,
        turn_seconds=activity.minutes * 60 / turns,
        roles_rotate=activity.roles_rotate,
    )
