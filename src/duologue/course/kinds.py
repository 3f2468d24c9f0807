"""The ladder as a table: each kind of activity, where it happens, how high, and who hears it."""

from enum import StrEnum

import msgspec

from duologue.vocabulary import Audience


class Kind(StrEnum):
    TALK = "talk"
    AGREEMENT = "agreement"
    ICEBREAKER = "icebreaker"
    POLL = "poll"
    CHAT = "chat"
    DISCUSSION = "discussion"
    PRACTICE = "practice"
    REFLECTION = "reflection"
    PARTNERS = "partners"
    DEBRIEF = "debrief"
    ACTION = "action"
    CHECK = "check"
    PULSE = "pulse"
    BREAK = "break"


class Where(StrEnum):
    PLENARY = "plenary"
    ROOMS = "rooms"
    PAIRS = "pairs"
    ALONE = "alone"
    NOWHERE = "nowhere"


class Debrief(StrEnum):
    """Whether what is said may be brought back to the class."""

    OPT_IN = "opt-in"
    NEVER = "never"
    NOT_APPLICABLE = "n/a"


class Traits(msgspec.Struct, frozen=True):
    where: Where
    # None where a kind has no height of its own: it primes or follows the rungs.
    rung: int | None
    audience: Audience | None
    debrief: Debrief
    # Smallest and largest room the kind allows; None where there are no rooms.
    room_sizes: tuple[int, int] | None = None
    # Whether a Markdown list in the body is a list of options to choose from.
    has_choices: bool = False


_R = Where.ROOMS
TRAITS: dict[Kind, Traits] = {
    Kind.TALK: Traits(Where.PLENARY, 0, Audience.CLASS, Debrief.NOT_APPLICABLE),
    Kind.AGREEMENT: Traits(Where.PLENARY, 0, Audience.CLASS, Debrief.NOT_APPLICABLE),
    Kind.ICEBREAKER: Traits(_R, 1, Audience.ROOM, Debrief.OPT_IN, room_sizes=(2, 4)),
    Kind.POLL: Traits(Where.PLENARY, 2, Audience.CLASS, Debrief.NOT_APPLICABLE, has_choices=True),
    Kind.CHAT: Traits(Where.PLENARY, 2, Audience.CLASS, Debrief.NOT_APPLICABLE),
    Kind.DISCUSSION: Traits(_R, 3, Audience.ROOM, Debrief.OPT_IN, room_sizes=(2, 4)),
    Kind.PRACTICE: Traits(_R, 3, Audience.ROOM, Debrief.OPT_IN, room_sizes=(2, 4)),
    Kind.REFLECTION: Traits(Where.ALONE, None, Audience.ME, Debrief.NEVER),
    Kind.PARTNERS: Traits(Where.PAIRS, 4, Audience.PAIR, Debrief.NEVER, room_sizes=(2, 2)),
    Kind.DEBRIEF: Traits(Where.PLENARY, None, Audience.CLASS, Debrief.NOT_APPLICABLE),
    Kind.ACTION: Traits(Where.ALONE, None, Audience.ME, Debrief.NEVER),
    Kind.CHECK: Traits(
        Where.ALONE, None, Audience.ORGANISATION, Debrief.NOT_APPLICABLE, has_choices=True
    ),
    Kind.PULSE: Traits(
        Where.ALONE, None, Audience.ORGANISATION, Debrief.NOT_APPLICABLE, has_choices=True
    ),
    Kind.BREAK: Traits(Where.NOWHERE, None, None, Debrief.NOT_APPLICABLE),
}
