"""icebreaker: a light prompt in a small room. What is said there stays there."""

from duologue.activities.base import Task


class IcebreakerTask(Task, frozen=True, kw_only=True, tag="icebreaker"):
    pass
