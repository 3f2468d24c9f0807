"""discussion: a question in a room of three or four. What is said there stays there."""

from duologue.activities.base import Task


class DiscussionTask(Task, frozen=True, kw_only=True, tag="discussion"):
    pass
