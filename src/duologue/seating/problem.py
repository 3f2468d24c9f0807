"""What a seating has to solve: who, how many to a room, and who has met."""

import msgspec

from duologue.vocabulary import PersonId

Pair = tuple[PersonId, PersonId]  # sorted


def pair(a: PersonId, b: PersonId) -> Pair:
    return (a, b) if a < b else (b, a)


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    people: tuple[PersonId, ...]
    size: int
    # How often two people have sat together before.
    met: dict[Pair, int] = {}
    # People whose devices can carry voices. One of them among silent ones would talk to nobody.
    voices: frozenset[PersonId] = frozenset()
