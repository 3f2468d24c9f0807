"""action: what I will try, by when. It may go to one's partner, by no way but theirs."""

from duologue.activities.base import Task
from duologue.course.model import Activity
from duologue.vocabulary import FromCourse


class ActionTask(Task, frozen=True, kw_only=True, tag="action"):
    may_share_with_partner: FromCourse[bool]


def task_for(activity: Activity) -> ActionTask:
    return ActionTask(may_share_with_partner=activity.may_share_with_partner)
