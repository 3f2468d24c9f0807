"""reflection: writing for oneself, on one's own device. Nothing here can be sent or kept."""

from duologue.activities.base import Task


class ReflectionTask(Task, frozen=True, kw_only=True, tag="reflection"):
    pass
