"""One step of a plan becomes an activity, with a finding for everything that could not be told."""

import re

import msgspec

from duologue.course.kinds import TRAITS, Kind, Where
from duologue.course.model import Activity, Choice, Place, Rooms
from duologue.course.run_of_show.plan import Step
from duologue.course.run_of_show.words import Column, Grouping, grouping_in, method_in
from duologue.course.source import Finding, Severity
from duologue.vocabulary import ActivityId, Wish

USUAL_SIZE = {Kind.ICEBREAKER: 3, Kind.DISCUSSION: 4, Kind.PRACTICE: 3, Kind.PARTNERS: 2}
_PLACEHOLDERS = (Choice("First answer"), Choice("Second answer"))


class _Sorting(msgspec.Struct):
    """What has been understood of one step so far."""

    step: Step
    findings: list[Finding]
    notes: list[str]

    def tell(self, code: str, message: str, help: str) -> None:
        place = Place(self.step.line)
        self.findings.append(Finding(code, Severity.WARNING, message, place, help))

    def cell(self, column: Column) -> str:
        return self.step.cells.get(column, "")


def activity_of(step: Step, id: str, minutes: float, findings: list[Finding]) -> Activity:
    """The activity; whatever of the step has no place in one goes to the facilitator's notes."""
    sorting = _Sorting(step, findings, [])
    kind = _kind(sorting)
    rooms = _rooms(sorting, kind)
    body, choices = sorting.cell(Column.PROMPT), tuple[Choice, ...]()
    if TRAITS[kind].has_choices:
        body, choices = _choices(sorting, kind, body)
    elif sorting.cell(Column.OPTIONS):
        sorting.notes.append(sorting.cell(Column.OPTIONS))
    title = _one_line(sorting.cell(Column.TITLE)) or kind.value.capitalize()
    if len(title) > 90:  # longer than a heading can be read at a glance
        sorting.notes.append(_one_line(sorting.cell(Column.TITLE)))
        title = title[:80].rsplit(" ", 1)[0] + " …"
    sorting.notes += [f"{name}: {text}" if name else text for name, text in step.extra]
    if sorting.cell(Column.NOTES):
        sorting.notes.append(sorting.cell(Column.NOTES))
    return Activity(
        id=ActivityId(id),
        kind=kind,
        title=_heading(title),
        minutes=minutes,
        body=_body(body),
        notes="\n".join(_lines("\n".join(sorting.notes))),
        choices=choices,
        rooms=rooms,
        place=Place(step.line),
    )


def _kind(sorting: _Sorting) -> Kind:
    method, title = sorting.cell(Column.METHOD), sorting.cell(Column.TITLE)
    if method and (found := method_in(method)):
        if found[1].says_more:
            sorting.notes.append(f"Method: {method}")
        return _with_grouping(sorting, found[0])
    if method:
        sorting.notes.append(f"Method: {method}")
    if told := method_in(title):
        return _with_grouping(sorting, told[0])
    grouping = grouping_in(sorting.cell(Column.GROUPING)) or grouping_in(method)
    kind = Kind.TALK
    if grouping is not None:
        kind = {
            Grouping.PLENARY: Kind.TALK, Grouping.ALONE: Kind.REFLECTION,
            Grouping.ROOMS: Kind.DISCUSSION,
        }[grouping[0]]  # fmt: skip
    name = method or title or "this step"
    sorting.tell(
        "IMP201", f"`{_short(name)}` is no method that is known; it became `{kind}`.",
        f"Change the word in its heading if that is wrong: {', '.join(Kind)}.",
    )  # fmt: skip
    return kind


def _with_grouping(sorting: _Sorting, kind: Kind) -> Kind:
    """A method and a grouping that contradict each other: the rooms decide, and it is told.

    Two who sit together are no learning partners for that. Partners are asked for by that name:
    they stay together, and nothing of what they say is debriefed, which "discuss in pairs" in a
    plan never means.
    """
    grouping = grouping_in(sorting.cell(Column.GROUPING))
    if grouping is None or grouping[0] is not Grouping.ROOMS:
        return kind
    size = grouping[1]
    instead = kind
    if kind is Kind.TALK or (size is not None and size > USUAL_SIZE.get(kind, size)):
        instead = kind if kind is Kind.ICEBREAKER else Kind.DISCUSSION
    if instead is not kind:
        sorting.tell(
            "IMP202", f"A {kind} in {'small rooms' if size is None else f'rooms of {size}'} became"
            f" `{instead}`.",
            "Change the kind or the size in its heading.",
        )  # fmt: skip
    return instead


def _rooms(sorting: _Sorting, kind: Kind) -> Rooms | None:
    said = sorting.cell(Column.GROUPING)
    found = grouping_in(said) or grouping_in(sorting.cell(Column.METHOD))
    traits = TRAITS[kind]
    if said and (found is None or found[2].says_more):
        sorting.notes.append(f"Grouping: {said}")
        if found is None:
            sorting.tell(
                "IMP203", f"`{_short(said)}` is no grouping that is known; it is in the notes.",
                "Write for example: plenary, alone, pairs, rooms of 3.",
            )  # fmt: skip
    if traits.room_sizes is None:
        if found is not None and said and found[0] is Grouping.ROOMS:
            sorting.tell(
                "IMP204", f"A {kind} has no rooms; `{_short(said)}` is in the notes.",
                "Make it a discussion, a practice or partner talk, if people are to talk there.",
            )  # fmt: skip
            if not found[2].says_more:
                sorting.notes.append(f"Grouping: {said}")
        return None
    smallest, largest = traits.room_sizes
    size = USUAL_SIZE[kind]
    if found is not None and found[1] is not None:
        size = min(max(found[1], smallest), largest)
        if size != found[1]:
            sorting.tell(
                "IMP205", f"Rooms of {found[1]} became rooms of {size}.",
                f"A {kind} sits in rooms of {smallest} to {largest}, so that everyone can speak.",
            )  # fmt: skip
            sorting.notes.append(f"Grouping: {said or sorting.cell(Column.METHOD)}")
    elif traits.where is Where.ROOMS:
        if found is not None and found[0] is not Grouping.ROOMS and said:
            sorting.notes.append(f"Grouping: {said}")
        sorting.tell(
            "IMP206", f"The plan does not say how many sit together; rooms of {size} were taken.",
            f"Write `rooms of {smallest}` to `rooms of {largest}` if you like it otherwise."
            if smallest < largest else f"A {kind} always sits in rooms of {size}.",
        )  # fmt: skip
    return Rooms(size, Wish.SAME_PARTNER if kind is Kind.PARTNERS else Wish.NEW_PEOPLE)


def _choices(sorting: _Sorting, kind: Kind, body: str) -> tuple[str, tuple[Choice, ...]]:
    """Options from their own column, from list lines of the prompt, or `a) … b) …` in it."""
    options = sorting.cell(Column.OPTIONS)
    # One on each line where there are lines; else whatever seems to stand between them.
    cuts = r"\n" if "\n" in options else r"\s*[;|]\s*|\s+/\s+"
    parts = [p for p in re.split(cuts, options) if p.strip()]
    if not parts:
        lines = body.split("\n")
        listed = [m[1] for line in lines if (m := re.match(r"\s*[-*+•]\s+(.+)", line))]
        if len(listed) >= 2:
            parts = listed
            body = "\n".join(x for x in lines if not re.match(r"\s*[-*+•]\s+.+", x))
        else:
            lettered = re.split(r"(?:^|\s)[a-h1-8]\)\s*", body)
            if len(lettered) >= 3:
                body, parts = lettered[0], lettered[1:]
    choices = tuple(
        Choice(_one_line(re.sub(r"^\[[ xX]\]\s*", "", p)), bool(re.match(r"\[[xX]\]", p.strip())))
        for p in (part.strip(" ,;*") for part in parts)
        if re.sub(r"^\[[ xX]\]\s*", "", p)
    )
    if kind is not Kind.CHECK:
        choices = tuple(Choice(c.text) for c in choices)
    if len(choices) >= 2:
        return body, choices
    sorting.notes += [p for p in parts if p.strip()]
    sorting.tell(
        "IMP207", f"The plan does not say which answers the {kind} offers; two stand in for them.",
        "Write the answers as lines that begin with `- `.",
    )  # fmt: skip
    return body, _PLACEHOLDERS


def _short(text: str) -> str:
    line = _one_line(text)
    return line if len(line) <= 40 else line[:39] + "…"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _heading(title: str) -> str:
    """A title that the course language reads as a title and as nothing else."""
    plain = re.sub(r"\s*[·|]\s*", ", ", title).strip(" ,") or "Untitled"
    taken = re.fullmatch(
        r"\d+(?:\.\d+)?\s*min(?:utes?)?|rooms of \d+|(?:in )?pairs|new people|same \w+|mixed|alike"
        r"|about .*|may share .*|results at once|.*<!--.*",
        plain, re.IGNORECASE,
    )  # fmt: skip
    return f"“{plain.replace('<!--', '<! --')}”" if taken else plain


def _body(text: str) -> str:
    """Markdown in which no line begins what the course language would take for its own."""
    return "\n".join(re.sub(r"^(\s*)(#|>|```|~~~|<!--)", r"\1\\\2", line) for line in _lines(text))


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip().split("\n")]
