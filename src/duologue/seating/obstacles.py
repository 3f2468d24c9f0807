"""Why the rules of a problem cannot all be kept: which people, which rule, the smallest way out."""

from enum import StrEnum
from itertools import combinations

import msgspec

from duologue.seating.problem import Pair, Plan, Problem, Room, Round, pair
from duologue.seating.sizes import sizes_for
from duologue.vocabulary import PersonId, Wish


class Why(StrEnum):
    # These sit together by one rule, and apart by another. Way out: drop `pairs`.
    TORN = "torn"
    # More people belong together than a room holds. Way out: rooms of `needed`, or `least` of them
    # elsewhere.
    CROWD = "crowd"
    # The first is apart from so many that a room cannot be filled. Way out: allow `needed` of them.
    LONELY = "lonely"
    # All of these are apart from each other, and there are fewer rooms. Way out: `needed` rooms, or
    # `least` pairs of them in one.
    CLIQUE = "clique"
    # Not proven impossible; the best plan found breaks these. Way out: drop `pairs`.
    NOT_FOUND = "not-found"


class Obstacle(msgspec.Struct, frozen=True):
    why: Why
    people: Room
    pairs: tuple[Pair, ...] = ()
    needed: int = 0
    least: int = 0
    round: int = 0  # from 1; 0: in every round


def obstacles_in(problem: Problem) -> tuple[Obstacle, ...]:
    """What proves that no plan keeps every rule, found before any search."""
    found = []
    groups = _groups(problem)
    for group in groups:
        torn = tuple(p for p in sorted(problem.apart) if set(p) <= group)
        if torn:
            found.append(Obstacle(Why.TORN, tuple(sorted(group)), torn))
    seen: set[tuple[Why, Room]] = set()
    for number, asked in _kinds(problem).items():
        here = [p for p in problem.people if p not in asked.absent]
        sizes = sizes_for(len(here), asked.size)
        if len(sizes) < 2:
            continue
        for obstacle in (*_crowds(groups, here, sizes), *_apart(problem, here, sizes)):
            if (obstacle.why, obstacle.people) not in seen:
                seen.add((obstacle.why, obstacle.people))
                found.append(msgspec.structs.replace(obstacle, round=number))
    return tuple(found)


def not_found(problem: Problem, plan: Plan) -> tuple[Obstacle, ...]:
    """The rules that a finished plan breaks: the smallest set known to be in the way. Rounds of one
    kind can all do with what one of them did with."""
    kinds = {asked: number for number, asked in _kinds(problem).items()}
    rounds: dict[int, list[Pair]] = {}
    for broken in plan.broken:
        rounds.setdefault(broken.round, []).append(broken.people)
    least: dict[int, list[Pair]] = {}
    for number, pairs in rounds.items():
        kind = kinds[_kind(problem.rounds[number - 1])]
        if kind not in least or len(pairs) < len(least[kind]):
            least[kind] = pairs
    return tuple(
        Obstacle(Why.NOT_FOUND, tuple(sorted({p for two in pairs for p in two})), tuple(pairs),
                 least=len(pairs), round=kind)
        for kind, pairs in least.items()
    )  # fmt: skip


def _kinds(problem: Problem) -> dict[int, Round]:
    """Rounds in which the same rules stand in the way are one; under the number of the first from
    1, or 0 where all are of one kind."""
    kinds: dict[Round, int] = {}
    for number, asked in enumerate(problem.rounds, 1):
        kinds.setdefault(_kind(asked), number)
    return {number if len(kinds) > 1 else 0: asked for asked, number in kinds.items()}


def _kind(asked: Round) -> Round:
    partners = asked.wish is Wish.SAME_PARTNER
    wish = asked.wish if partners else Wish.NEW_PEOPLE
    return msgspec.structs.replace(asked, wish=wish)


def _groups(problem: Problem) -> list[set[PersonId]]:
    """Who belongs together, also through others."""
    group_of: dict[PersonId, set[PersonId]] = {}
    for a, b in sorted(problem.together):
        joined = group_of.get(a, {a}) | group_of.get(b, {b})
        for p in joined:
            group_of[p] = joined
    unique = {id(group): group for group in group_of.values()}
    return sorted(unique.values(), key=min)


def _crowds(
    groups: list[set[PersonId]], here: list[PersonId], sizes: tuple[int, ...]
) -> list[Obstacle]:
    among = set(here)
    present = (tuple(sorted(group & among)) for group in groups)
    return [
        Obstacle(Why.CROWD, group, needed=len(group), least=len(group) - max(sizes))
        for group in present
        if len(group) > max(sizes)
    ]


def _apart(problem: Problem, here: list[PersonId], sizes: tuple[int, ...]) -> list[Obstacle]:
    among = set(here)
    enemies: dict[PersonId, set[PersonId]] = {}
    for a, b in problem.apart:
        if a in among and b in among:
            enemies.setdefault(a, set()).add(b)
            enemies.setdefault(b, set()).add(a)
    found = []
    for person, others in sorted(enemies.items()):
        missing = min(sizes) - 1 - (len(here) - 1 - len(others))
        if missing > 0:
            people = (person, *sorted(others))
            pairs = tuple(pair(person, other) for other in sorted(others))
            found.append(Obstacle(Why.LONELY, people, pairs, missing, missing))
    clique = _clique(enemies)
    if len(clique) > len(sizes):
        pairs = tuple(combinations(sorted(clique), 2))
        # Fewest pairs share a room when these are spread over the rooms evenly.
        each, rest = divmod(len(clique), len(sizes))
        least = len(sizes) * each * (each - 1) // 2 + rest * each
        found.append(Obstacle(Why.CLIQUE, tuple(sorted(clique)), pairs, len(clique), least))
    return found


def _clique(enemies: dict[PersonId, set[PersonId]]) -> set[PersonId]:
    """A large set of people who are all apart from each other; greedy, from each person in turn."""
    best: set[PersonId] = set()
    for start in sorted(enemies):
        clique, left = {start}, set(enemies[start])
        while left:
            chosen = max(sorted(left), key=lambda p: len(enemies[p] & left))
            clique.add(chosen)
            left &= enemies[chosen]
        if len(clique) > len(best):
            best = clique
    return best
