"""What stands below a heading: the words for all, the facilitator's notes, the choices."""

import re

import msgspec

from duologue.course.kinds import Kind
from duologue.course.model import Allowance, Choice, Place

Lines = list[tuple[int, str]]
_ALLOW = re.compile(r"<!--\s*allow:\s*([\w-]+)\s*(?:,(.*))?-->")
_ITEM = re.compile(r"[-*+]\s{1,4}(?:\[([ xX])\]\s+)?(\S.*)")


class Body(msgspec.Struct, frozen=True):
    text: str
    notes: str
    choices: tuple[Choice, ...]
    allowances: tuple[Allowance, ...]
    # The first line of `text`; None where there is none.
    place: Place | None


def read_body(lines: Lines, *, kind: Kind | None = None, has_choices: bool = False) -> Body:
    """`kind` is None below a session's heading and before the first one: there are no notes."""
    shown: Lines = []
    notes: list[str] = []
    choices: list[Choice] = []
    allowances: list[Allowance] = []
    in_item, fence = False, ""
    for number, raw in lines:
        line = raw.rstrip()
        fence, inside = _fence(fence, line)
        if not inside and (allowed := _ALLOW.fullmatch(line.strip())):
            reason = (allowed[2] or "").strip()
            allowances.append(Allowance(allowed[1], reason, Place(number)))
        elif not inside and kind is not None and line.startswith(">"):
            notes.append(line[2:] if line.startswith("> ") else line[1:])
        elif not inside and has_choices and (item := _ITEM.fullmatch(line)):
            right = kind is Kind.CHECK and (item[1] or "").lower() == "x"
            choices.append(Choice(item[2].strip(), right))
            in_item = True
        elif not inside and in_item and line.startswith("  ") and line.strip():
            choices[-1] = _longer(choices[-1], line.strip(), kind)
        else:
            in_item = in_item and not line
            shown.append((number, line))
    first = next((number for number, line in shown if line), None)
    return Body(
        text="\n".join(line for _, line in shown).strip("\n"),
        notes="\n".join(notes).strip("\n"),
        choices=tuple(choices),
        allowances=tuple(allowances),
        place=None if first is None else Place(first),
    )


def _longer(choice: Choice, line: str, kind: Kind | None) -> Choice:
    """An indented line explains an option of a check; elsewhere it goes on with its words."""
    if kind is Kind.CHECK:
        because = f"{choice.because} {line}".strip()
        return msgspec.structs.replace(choice, because=because)
    return msgspec.structs.replace(choice, text=f"{choice.text} {line}")


def _fence(open: str, line: str) -> tuple[str, bool]:
    """The fence after this line, and whether the line belongs to one."""
    if not open:
        opening = opening_fence(line)
        return opening, bool(opening)
    return ("" if closes_fence(open, line) else open), True


def opening_fence(line: str) -> str:
    """The run of ` or ~ that begins a code block on this line, or nothing."""
    if line[:4].strip()[:3] not in ("```", "~~~") and line.lstrip()[:3] not in ("```", "~~~"):
        return ""
    found = re.match(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})", line)
    return found[1] if found else ""


def closes_fence(open: str, line: str) -> bool:
    run = line.strip()
    indent = len(line) - len(line.lstrip(" "))
    return indent <= 3 and len(run) >= len(open) and run == open[0] * len(run)
