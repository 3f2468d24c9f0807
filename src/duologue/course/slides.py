"""A talk's slides: its words and its notes, cut where a line of three dashes stands by itself."""

import re
from collections.abc import Iterable
from itertools import zip_longest

import msgspec

from duologue.course.fences import Fences
from duologue.course.kinds import Kind
from duologue.course.model import Activity

BREAK = "---"
# What stands in a note instead, so that it cannot be taken for the end of a slide; Markdown draws
# the same line.
LINE_IN_NOTE = "***"
_DASHES = re.compile(r"-{3,}\s*")


class Slide(msgspec.Struct, frozen=True):
    """Both are Markdown; `notes` are the facilitator's."""

    body: str
    notes: str


def is_break(line: str) -> bool:
    return _DASHES.fullmatch(line) is not None


def slides_of(activity: Activity) -> tuple[Slide, ...]:
    """One for each part of a talk; any other activity is one slide."""
    if activity.kind is not Kind.TALK:
        return (Slide(activity.body, activity.notes),)
    bodies, notes = cut(activity.body.split("\n"), Fences()), cut(activity.notes.split("\n"))
    if len(bodies) == 1:
        return (Slide(activity.body, activity.notes),)
    # Notes of a text that was not read from a course may be cut elsewhere: none gets lost.
    while len(notes) > len(bodies):
        last = notes.pop()
        notes[-1] = f"{notes[-1]}\n\n{last}".strip("\n")
    return tuple(Slide(*parts) for parts in zip_longest(bodies, notes, fillvalue=""))


def cut(lines: Iterable[str], fences: Fences | None = None) -> list[str]:
    """The parts of a text; in a block of code dashes are dashes."""
    parts: list[list[str]] = [[]]
    for line in lines:
        inside = fences is not None and fences.hold(line)
        before = parts[-1][-1].strip() if parts[-1] else ""
        # Below a line of words three dashes make a heading of it.
        if not inside and is_break(line) and not before:
            parts.append([])
        else:
            parts[-1].append(line)
    return ["\n".join(part).strip("\n") for part in parts]


def joined(parts: Iterable[str]) -> str:
    """One text again, in which `cut` finds these parts."""
    return f"\n\n{BREAK}\n\n".join(parts).strip("\n")
