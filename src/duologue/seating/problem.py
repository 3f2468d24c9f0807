"""What a seating has to solve, and what an answer is: who, how many to a room, who has met."""

from collections.abc import Iterable, Mapping
from itertools import combinations

import msgspec

from duologue.vocabulary import PersonId, Wish

Pair = tuple[PersonId, PersonId]  # sorted
Room = tuple[PersonId, ...]


def pair(a: PersonId, b: PersonId) -> Pair:
    return (a, b) if a < b else (b, a)


def pairs_in(room: Iterable[PersonId]) -> Iterable[Pair]:
    return combinations(sorted(room), 2)


class Round(msgspec.Struct, frozen=True, kw_only=True):
    """One time in rooms."""

    size: int = 4
    wish: Wish = Wish.NEW_PEOPLE
    # Rooms of 3 and 4 in whatever mixture meets most new people; else as `sizes_for` says.
    loose: bool = False
    absent: frozenset[PersonId] = frozenset()


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    people: tuple[PersonId, ...]
    rounds: tuple[Round, ...]
    # How often two people have sat together before, in all sessions.
    met: Mapping[Pair, int] = {}
    apart: frozenset[Pair] = frozenset()
    together: frozenset[Pair] = frozenset()
    # Attribute (department, site, language) -> person -> value. Mixed where nothing more
    # important stands against it.
    traits: Mapping[str, Mapping[PersonId, str]] = {}
    # People whose devices can carry voices. One of them among silent ones would talk to nobody.
    voices: frozenset[PersonId] = frozenset()
    # Those who are heard from afar while others sit at tables, and laptops for such tables. Where
    # there are some, they go before `voices`.
    afar: frozenset[PersonId] = frozenset()
    laptops: int = 0
    # Who shares their device, and how many they are; rooms of three and more count them all.
    heads: Mapping[PersonId, int] = {}
    # The rooms before the first round, for a first round that wishes for the same rooms.
    before: tuple[Room, ...] = ()
    # Learning partners, for rounds that wish for the same partner.
    partners: tuple[Room, ...] = ()


class Broken(msgspec.Struct, frozen=True):
    """A rule that a plan does not keep: two who should sit apart, or together."""

    round: int  # from 1
    rule: str  # "apart" or "together"
    people: Pair


class Plan(msgspec.Struct, frozen=True):
    """Who sits with whom in each round; counted afresh from the rooms, whatever made them."""

    rounds: tuple[tuple[Room, ...], ...]
    # Meetings beyond the first of each pair, history included.
    repeats: int
    broken: tuple[Broken, ...]


def plan_of(problem: Problem, rounds: Iterable[Iterable[Iterable[PersonId]]]) -> Plan:
    """The rooms with what they cost, counted one by one."""
    plan = tuple(tuple(tuple(room) for room in rooms) for rooms in rounds)
    times = dict(problem.met)
    repeats = 0
    broken = []
    for number, (rooms, asked) in enumerate(zip(plan, problem.rounds, strict=True), 1):
        seated = {p: i for i, room in enumerate(rooms) for p in room}
        for room in rooms:
            for two in pairs_in(room):
                repeats += times.get(two, 0) > 0
                times[two] = times.get(two, 0) + 1
        for two in sorted(problem.apart):
            if two[0] in seated and seated[two[0]] == seated.get(two[1]):
                broken.append(Broken(number, "apart", two))
        for two in sorted(problem.together):
            both = two[0] in seated and two[1] in seated
            if both and asked.size > 1 and seated[two[0]] != seated[two[1]]:
                broken.append(Broken(number, "together", two))
    return Plan(plan, repeats, tuple(broken))
