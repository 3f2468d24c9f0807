"""What was looked at, how it is, and what to do."""

from collections.abc import Awaitable, Callable
from enum import StrEnum

import msgspec

from duologue.config import Settings

PATIENCE = 5.0  # seconds for something on a network to answer


class Grade(StrEnum):
    WELL = "well"
    # It works, and will trouble somebody.
    BETTER = "better"
    # Something will not work.
    BAD = "bad"
    # Not used here.
    UNUSED = "unused"


class Finding(msgspec.Struct, frozen=True):
    what: str
    grade: Grade
    is_so: str
    # In the words of somebody who mends it; empty where there is nothing to mend.
    do: str = ""


Look = Callable[[Settings], Awaitable[list[Finding]]]


def well(what: str, is_so: str) -> Finding:
    return Finding(what, Grade.WELL, is_so)


def better(what: str, is_so: str, do: str) -> Finding:
    return Finding(what, Grade.BETTER, is_so, do)


def bad(what: str, is_so: str, do: str) -> Finding:
    return Finding(what, Grade.BAD, is_so, do)


def unused(what: str, is_so: str) -> Finding:
    return Finding(what, Grade.UNUSED, is_so)
