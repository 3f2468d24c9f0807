"""What stands below a heading: the words for all, the facilitator's notes, the choices."""

import re

import msgspec

from duologue.course.fences import Fences
from duologue.course.kinds import Kind
from duologue.course.model import Allowance, Choice, Place
from duologue.course.slides import BREAK, LINE_IN_NOTE, cut, is_break, joined

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
    slides = [shown]
    notes: list[str] = []
    choices: list[Choice] = []
    allowances: list[Allowance] = []
    in_item, fences, before = False, Fences(), ""
    for number, raw in lines:
        # Spaces at the end of a line mean a line break in Markdown; everything else ends before.
        line = raw.rstrip()
        inside = fences.hold(line)
        if not inside and (allowed := _ALLOW.fullmatch(line.strip())):
            reason = (allowed[2] or "").strip()
            allowances.append(Allowance(allowed[1], reason, Place(number)))
        elif not inside and kind is not None and line.startswith(">"):
            note = line[2:] if line.startswith("> ") else line[1:]
            notes.append(LINE_IN_NOTE if kind is Kind.TALK and is_break(note) else note)
        elif not inside and kind is Kind.TALK and is_break(line) and _ends_slide(shown, before):
            shown = []
            slides.append(shown)
            notes += ["", BREAK, ""]
        elif not inside and has_choices and (item := _ITEM.fullmatch(line)):
            right = kind is Kind.CHECK and (item[1] or "").lower() == "x"
            choices.append(Choice(item[2].strip(), right))
            in_item = True
        elif not inside and in_item and line.startswith("  ") and line.strip():
            choices[-1] = _longer(choices[-1], line.strip(), kind)
        else:
            in_item = in_item and not line
            shown.append((number, raw))
        before = line
    slides = [_without_empty_ends(slide) for slide in slides]
    first = next((slide[0][0] for slide in slides if slide), None)
    return Body(
        text=joined("\n".join(line for _, line in slide) for slide in slides),
        notes=joined(cut(notes)) if any(map(_says_something, notes)) else "",
        choices=tuple(choices),
        allowances=tuple(allowances),
        place=None if first is None else Place(first),
    )


def _ends_slide(shown: Lines, before: str) -> bool:
    """Below a line of words three dashes make a heading of it; notes are no words."""
    return not (shown and shown[-1][1].strip()) or before.startswith(">")


def _says_something(note: str) -> bool:
    return bool(note) and note != BREAK


def _without_empty_ends(lines: Lines) -> Lines:
    full = [i for i, (_, line) in enumerate(lines) if line.strip()]
    return lines[full[0] : full[-1] + 1] if full else []


def _longer(choice: Choice, line: str, kind: Kind | None) -> Choice:
    """An indented line explains an option of a check; elsewhere it goes on with its words."""
    if kind is Kind.CHECK:
        because = f"{choice.because} {line}".strip()
        return msgspec.structs.replace(choice, because=because)
    return msgspec.structs.replace(choice, text=f"{choice.text} {line}")
