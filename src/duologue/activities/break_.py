"""break: nobody is expected to do anything."""

from duologue.activities.base import Task


class BreakTask(Task, frozen=True, kw_only=True, tag="break"):
    pass
