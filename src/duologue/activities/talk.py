"""talk: a short input to everyone. Nothing is gathered."""

from duologue.activities.base import Task


class TalkTask(Task, frozen=True, kw_only=True, tag="talk"):
    pass
