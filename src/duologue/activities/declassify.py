"""The ways from a narrower circle to a wider one, each a named function. There are no others."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

import msgspec

from duologue.vocabulary import Audience

P = ParamSpec("P")
R = TypeVar("R")
# What is for oneself, or was said to one's partner, goes nowhere: there is no such way to declare.
NEVER = frozenset({Audience.ME, Audience.PAIR})


class Way(msgspec.Struct, frozen=True):
    """One declassifier: from whom, to whom, and the condition in words."""

    function: str
    narrow: Audience
    wide: Audience
    only: str


WAYS: list[Way] = []


def declassifies(
    narrow: Audience, wide: Audience, only: str
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Marks a function that shows to `wide` what was for `narrow`. For me and pair it raises
    TypeError: a program with such a function does not start."""
    if narrow in NEVER:
        raise TypeError(f"nothing leaves the audience {narrow}")

    def mark(function: Callable[P, R]) -> Callable[P, R]:
        WAYS.append(Way(f"{function.__module__}.{function.__qualname__}", narrow, wide, only))
        return function

    return mark
