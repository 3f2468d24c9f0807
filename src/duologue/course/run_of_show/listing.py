"""A plan that is a list: `- 9:00 Welcome (10 min, plenary)`, with the lines below each step."""

import re

import msgspec

from duologue.course.run_of_show.times import clock, length, length_inside
from duologue.course.run_of_show.words import Column, grouping_in, method_in

_LEAD = re.compile(r"^\s{0,3}(?:#{2,6}\s+|[-*+]\s+|\d{1,2}[.)]\s+)?(?:\*\*|__)?(?=\S)")
_TIME = r"\d{1,2}(?:[:.h]\d{2}|\s*h\b|\s*uhr\b)?(?:\s*(?:uhr|h|[ap]\.?m\.?))?"
_CLOCK = re.compile(
    rf"^({_TIME}(?:\s*(?:-|–|—|−|to|until|bis|à)\s*{_TIME})?)(?:\*\*|__)?\s*[:.,;|·–—-]*\s+(?=\S)",
    re.IGNORECASE,
)
_FIRST_MINUTES = re.compile(
    r"^(\d{1,3}\s*(?:min(?:utes?|uten|utos)?\b\.?|['′’]))(?:\*\*|__)?\s*[:.,;|·–—-]*\s+(?=\S)",
    re.IGNORECASE,
)
_CUTS = re.compile(r"\s*[|·;]\s*|\s+[–—-]\s+|\s*[()\[\]]\s*|,\s+")


class Entry(msgspec.Struct, frozen=True):
    """One line that is a step of the plan, as cells under their columns."""

    line: int
    cells: dict[Column, str]


def read_entry(text: str, number: int) -> Entry | None:
    """The step in a line that begins with a time or tells a length; None for any other line."""
    lead = _LEAD.match(text)
    rest = text[lead.end() :] if lead else text
    cells: dict[Column, str] = {}
    if (found := _CLOCK.match(rest)) and clock(found[1]) is not None:
        cells[Column.TIME] = found[1]
        rest = rest[found.end() :]
    elif found := _FIRST_MINUTES.match(rest):
        cells[Column.MINUTES] = found[1]
        rest = rest[found.end() :]
    if Column.MINUTES not in cells and (inside := length_inside(rest)):
        if not cells and not (lead and lead[0].strip()):
            return None  # a sentence that mentions minutes is no step
        cells[Column.MINUTES] = f"{inside[0].minutes:g}" if not inside[0].was_range else rest
        if not inside[0].was_range:
            rest = inside[1]
        else:
            cells[Column.MINUTES] = f"{inside[0].minutes:g} min"
            cells[Column.NOTES] = rest
            rest = inside[1]
    if not cells:
        return None
    return Entry(number, cells | _told(rest, cells))


def _told(rest: str, cells: dict[Column, str]) -> dict[Column, str]:
    """Title first; then whatever is wholly a method, a grouping or a length; the rest is prompt."""
    parts = [p.strip(" *_") for p in _CUTS.split(rest)]
    parts = [p for p in parts if p]
    told: dict[Column, str] = {Column.TITLE: parts[0].rstrip(":") if parts else ""}
    prompt = []
    for part in parts[1:]:
        method, grouping = method_in(part), grouping_in(part)
        if Column.GROUPING not in told and grouping and not grouping[2].says_more:
            told[Column.GROUPING] = part
        elif Column.METHOD not in told and method and not method[1].says_more:
            told[Column.METHOD] = part
        elif Column.MINUTES not in cells and Column.MINUTES not in told and length(part):
            told[Column.MINUTES] = part
        else:
            prompt.append(part)
    if prompt:
        told[Column.PROMPT] = ", ".join(prompt)
    return told
