"""Every field of the story that somebody types into: who may meet what stands there, who must."""

from duologue.vocabulary import Audience
from support.leaks.canaries import Canary, canary
from support.leaks.elsewhere import ELSEWHERE

LEARNERS = ("ana", "ben", "cleo", "dov", "eva", "finn")
CLASS = " ".join(("lead", "lead2", *LEARNERS, "late"))
# Who holds a seat, and the screen on the wall, which shows the class's names and lines too.
INSIDE = f"{CLASS} wall"
DISK = "disk"

COURSE = """---
course: {course}
leaves the room: {leaves}; answers to the pulse, as class totals of 10 or more
---
# {title} · 60 min

{welcome}

## agreement · A promise · 1 min

- {agreement}

## icebreaker · In threes · 5 min · rooms of 3

{body}

> {notes}

## poll · A question · 1 min

- {choice}
- Something else

## chat · A line · 1 min

Write a line.

## chat · Another line · 1 min

Write another.

## debrief · What we noticed · 2 min

Share what you wish.

## pulse · Before you go · 1 min

- Not at all
- Very much

## partners · Two by two · 2 min · pairs

Talk.
"""


def declared(*, services: bool) -> dict[str, Canary]:
    """The canaries, by the field they are typed into."""
    a, found = Audience, {}

    def add(field: str, audience: Audience | str, may: str = "", must: str = "") -> None:
        found[field] = canary(field, audience, may, must)

    for field in ("course", "title", "leaves", "agreement"):
        add(field, "course text", f"{INSIDE} marta clumsy {DISK}", "ana outsider")
    for field in ("welcome", "body", "choice"):
        add(field, "course text", f"{INSIDE} marta {DISK}", "ana ben lead")
    add("notes", a.FACILITATORS, f"lead2 {DISK}", "lead marta")
    add("staff name", a.FACILITATORS, f"{INSIDE} stranger {DISK}", "marta ana")
    add("staff password", a.ME)
    add("name of a file", a.ME)
    for who in LEARNERS:
        add(f"name of {who}", a.CLASS, f"{INSIDE} marta", "ben lead wall late")
    add("line, shown", a.CLASS, INSIDE, "ana cleo lead wall late")
    add("line, not shown", a.CLASS, "", "ana")
    add("share, shown", a.CLASS, INSIDE, "ana cleo lead wall")
    add("share without a name", a.CLASS, INSIDE, "ben cleo lead wall")
    add("share, not shown", a.FACILITATORS, "", "ana lead lead2")
    add("share, withdrawn", a.FACILITATORS, "lead2", "ana lead")
    add("line to the rooms", a.CLASS, " ".join(LEARNERS), "ana cleo")
    add("signal to a room-mate", a.ROOM, "", "mate")
    # What a changed client could try to send: no field takes it, and nothing may keep it.
    for tried, audience in (
        ("reflection", a.ME), ("action step", a.ME), ("pair text", a.PAIR),
        ("room text", a.ROOM), ("pulse in words", a.ORGANISATION),
    ):  # fmt: skip
        add(f"{tried}, tried", audience)
    add("query of an address", a.ME)
    add("name of a browser", a.ME)
    add("name that is too long", a.ME, "", "clumsy")
    add("seat of ana", a.ME)
    add("name at a broken door", a.ME)
    # The list of participants, wishes about it, rules, and why a facilitator changed partners.
    add("column of the list", a.FACILITATORS, " ".join(("marta", "ana")), "marta ana")
    add("value on the list", a.FACILITATORS, "marta", "marta")
    add("name on the list, not come", a.FACILITATORS, "marta", "marta")
    add("reason for other partners", a.FACILITATORS, "", "lead")
    # As they come from the devices, where they were sealed: a letter and a copy of notes.
    add("letter", a.PAIR, "", "ben-of-a-cohort")
    add("copy of notes", a.ME, "", "ana-of-a-cohort")
    for field, audience, may, must in ELSEWHERE if services else ():
        add(field, audience, may, must)
    return found
