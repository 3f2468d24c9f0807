"""docs/measures.md: every figure, from the docstring of the function that computes it."""

import inspect
from pathlib import Path

from duologue.insight.measures import MEASURES

FILE = Path(__file__).parents[1] / "docs" / "measures.md"
_HEAD = """\
# The measures

Made from `insight/measures.py` by `make docs`. Do not edit.

What is heard stays on the device that hears it. A device tells the server two numbers for each
activity that sits people in rooms: for how many seconds its person was present, and for how many of
these the room was alive. Whatever was not measured is "not measured", never zero: in person,
without a microphone, or where somebody prefers not to be measured. Signing and typing count as
taking part in other ways.
"""
_WHO = {
    "logged_in_minutes": "the learner; a class mean to facilitators",
    "talk_minutes": "the learner",
    "alive_seconds": "nobody as a series",
    "connection_minutes": "the learner; a room's to facilitators; a class mean above the floor to "
    "the organisation",
    "connection_share": "as for connection minutes",
    "balance": "the room, in words",
    "balance_in_words": "the room, without names",
    "room_minutes": "the designer",
    "designed_connection_minutes": "the designer",
    "connection_yield": "facilitators, the organisation",
}


def page() -> str:
    parts = [_HEAD]
    for measure in MEASURES:
        title = measure.__name__.replace("_", " ").capitalize()
        parts.append(f"## {title}\n")
        parts.append(f"*Who may see it: {_WHO[measure.__name__]}.*\n")
        parts.append(_paragraphs(inspect.getdoc(measure) or "") + "\n")
    return "\n".join(parts)


def _paragraphs(text: str) -> str:
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))
