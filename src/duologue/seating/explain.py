"""Why somebody sits with these people: in one word that a screen turns into a sentence.

Only the wish of the round and one's own meetings are looked at. Rules about who is kept apart are
not given to this module, so that no sentence can tell of them.
"""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from duologue.seating.pairing import PartnerWish, suits
from duologue.seating.problem import Pair, Room, pair
from duologue.vocabulary import PersonId, Wish


class Reason(StrEnum):
    PARTNERS = "partners"
    SAME_ROOM = "same-room"
    ALIKE = "alike"
    MIXED = "mixed"
    ALL_NEW = "all-new"
    SOME_NEW = "some-new"
    ALL_MET = "all-met"


class Why(msgspec.Struct, frozen=True):
    reason: Reason
    # Whom this person has not sat with before.
    new: Room


def why(me: PersonId, room: Room, met_before: Mapping[Pair, int], wish: Wish) -> Why:
    """Why `me` sits with the others of this room."""
    others = tuple(p for p in room if p != me)
    new = tuple(p for p in others if not met_before.get(pair(me, p), 0))
    named = {
        Wish.SAME_PARTNER: Reason.PARTNERS,
        Wish.SAME_ROOMS: Reason.SAME_ROOM,
        Wish.ALIKE: Reason.ALIKE,
        Wish.MIXED: Reason.MIXED,
    }
    if wish in named:
        return Why(named[wish], new)
    if len(new) == len(others):
        return Why(Reason.ALL_NEW, new)
    return Why(Reason.SOME_NEW if new else Reason.ALL_MET, new)


class Because(StrEnum):
    """Why two are learning partners, as one of them is told."""

    NAMED = "named"
    SUITS = "suits"
    EVERYONE = "everyone"
    CHANGED = "changed"


def because(
    me: PersonId,
    group: Room,
    wish: PartnerWish | None,
    traits: Mapping[str, Mapping[PersonId, str]],
) -> Because:
    """From one's own wish and the group alone: what the other wished is not given to it, so that no
    sentence can tell."""
    others = [p for p in group if p != me]
    if wish is not None and wish.named & set(others):
        return Because.NAMED
    if wish is not None and any(suits(me, p, wish, traits) > 0 for p in others):
        return Because.SUITS
    return Because.EVERYONE
