"""A plan for all rounds of a problem: construct what algebra gives, then improve the rest."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from random import Random

import msgspec

from duologue.seating import construct, robin
from duologue.seating.afar import ties
from duologue.seating.board import Board
from duologue.seating.heads import gathered, held, spread
from duologue.seating.improve import improve
from duologue.seating.labels import steady
from duologue.seating.mend import after_moves, mend
from duologue.seating.partners import seat_partners
from duologue.seating.problem import Pair, Plan, Problem, Room, Round, pairs_in, plan_of
from duologue.seating.sizes import sizes_for
from duologue.seating.twin import FAIR, HARD, MIX, REPEATS
from duologue.vocabulary import PersonId, RoomId, Wish

# One pair that must not sit together outweighs every mixture of devices that a room could have.
RULE, MIXED_DEVICES = 1000, 1
# Above this, a class without rules, history or attributes is left as it was constructed: the
# table of who met whom would take longer to fill than evening out who sat in threes is worth.
LARGEST_EVENED = 3000
# Nobody should meet more than two people fewer than anybody else, for each session's rounds.
FAIR_GAP, ROUNDS_IN_A_SESSION = 2, 6
FAIR_TRIES = 100  # other plans looked at for that, in classes of up to
LARGEST_FAIR = 200
FAIR_EFFORT = 0.05  # of the first search: many short tries find a fair plan sooner than a long one
_GROUPS = ((Wish.NEW_PEOPLE,), (Wish.MIXED, Wish.ALIKE))
_NEW_FIRST = (HARD, REPEATS, FAIR, MIX)
_MIX_FIRST = (HARD, MIX, REPEATS, FAIR)
_SEARCHED = {Wish.MIXED: _MIX_FIRST, Wish.ALIKE: _MIX_FIRST}


def seat(
    problem: Problem,
    dice: Random,
    *,
    effort: float = 1.0,
    progress: Callable[[float], None] = lambda share: None,
) -> Plan:
    """Everyone who is there, seated once in each round. The same dice give the same plan.

    In this order: the rules kept; nobody alone and sizes kept; fewest repeats; attributes mixed
    (in rounds that wish `mixed` or `alike`: before repeats); as few as possible change rooms.
    """
    rounds: dict[int, list[Room]] = {}
    met = dict(problem.met)
    asked_for = [r.wish for r in problem.rounds]
    if not problem.partners and Wish.SAME_PARTNER in asked_for:
        # The first time, partners are found; from then on they stay.
        asked_for[asked_for.index(Wish.SAME_PARTNER)] = Wish.NEW_PEOPLE
    for g, wishes in enumerate(_GROUPS):
        numbers = [i for i, wish in enumerate(asked_for) if wish in wishes]
        for together in _planned_at_once(problem, numbers):
            share = partial(_share, progress, g)
            sized = _for_size(problem, problem.rounds[together[0]].size, met)
            found = _search(sized, together, met, dice, effort, share)
            for number, rooms in zip(together, found, strict=True):
                rounds[number] = [gathered(room) for room in rooms]
                for room in rounds[number]:
                    for two in pairs_in(room):
                        met[two] = met.get(two, 0) + 1
    partners = problem.partners
    for number, asked in enumerate(problem.rounds):
        here = present(problem, asked)
        if asked.wish is Wish.SAME_PARTNER and number in rounds:
            partners = tuple(rounds[number])
        elif asked.wish is Wish.SAME_PARTNER:
            rounds[number] = list(seat_partners(partners, here))
        elif asked.wish is Wish.SAME_ROOMS:
            before = rounds.get(number - 1, list(problem.before))
            again = _again(problem, before, here, asked.size, met)
            rounds[number] = again or _deal(here, asked.size)
    progress(1.0)
    return plan_of(problem, steady([rounds[i] for i in range(len(problem.rounds))]))


def _share(progress: Callable[[float], None], group: int, done: float) -> None:
    progress((group + done) / len(_GROUPS))


def _planned_at_once(problem: Problem, numbers: list[int]) -> list[list[int]]:
    """All rounds, so that none uses up the new people; but who sits together because of a device
    differs with the size of rooms."""
    if not problem.afar and not problem.heads:
        return [numbers] if numbers else []
    sizes = sorted({problem.rounds[i].size for i in numbers})
    return [[i for i in numbers if problem.rounds[i].size == size] for size in sizes]


def _for_size(problem: Problem, size: int, met: Mapping[Pair, int]) -> Problem:
    """With the pairs that must, or must not, share a room of this size because of a device."""
    if not problem.afar and not problem.heads:
        return problem
    heads = problem.heads if size > 2 else {}
    people, together = spread(problem.people, heads), problem.together | held(heads)
    afar = spread([p for p in problem.people if p in problem.afar], heads)
    near = spread([p for p in problem.people if p not in problem.afar], heads)
    tied = ties(
        afar, near, laptops=problem.laptops, size=size, apart=problem.apart, together=together,
        met=met,
    )  # fmt: skip
    return msgspec.structs.replace(
        problem, people=people, apart=problem.apart | tied.apart, heads=heads,
        together=together | tied.together,
        voices=problem.voices if not afar else frozenset() if problem.laptops else frozenset(afar),
    )  # fmt: skip


def _again(
    problem: Problem,
    before: Sequence[Room],
    here: Sequence[PersonId],
    size: int,
    met: dict[Pair, int],
) -> list[Room]:
    """The rooms of last time, mended for those who are here now."""
    heads = problem.heads if size > 2 else {}
    rooms = {RoomId(f"r{i}"): spread(room, heads) for i, room in enumerate(before, 1)}
    moves = mend(
        rooms, frozenset(spread(here, heads)), met=met, size=size, apart=problem.apart,
        together=problem.together | held(heads), voices=problem.afar or problem.voices,
    )  # fmt: skip
    after = after_moves(rooms, moves)
    return [gathered(room) for room in after.values() if room]


def present(problem: Problem, asked: Round) -> list[PersonId]:
    return [p for p in problem.people if p not in asked.absent]


def _search(
    problem: Problem,
    numbers: Sequence[int],
    met: dict[Pair, int],
    dice: Random,
    effort: float,
    progress: Callable[[float], None],
) -> list[list[Room]]:
    """Rooms for these rounds of the problem, whose wishes have one order of importance."""
    asked = [problem.rounds[i] for i in numbers]
    free = not (met or problem.apart or problem.together or problem.traits or problem.voices)
    if free and len(problem.people) > LARGEST_EVENED:
        return [[tuple(room) for room in rooms] for rooms in _starts(problem, asked, dice)]
    usual = _SEARCHED.get(asked[0].wish, _NEW_FIRST)
    board = _searched(problem, asked, met, dice, usual, effort, progress)
    # Somebody would meet clearly fewer new people: seek a plan that is fair to all.
    for again in range(FAIR_TRIES if len(problem.people) <= LARGEST_FAIR else 0):
        if _gap(board) <= _allowed(asked):
            break
        order = (HARD, FAIR, *(x for x in usual if x not in (HARD, FAIR))) if again % 2 else usual
        other = _searched(problem, asked, met, dice, order, effort * FAIR_EFFORT, progress)
        board = min(board, other, key=lambda x: _worth(x, asked, usual))
    people = problem.people
    return [[tuple(people[i] for i in room) for room in rooms] for rooms in board.rounds()]


def _allowed(asked: Sequence[Round]) -> int:
    return FAIR_GAP * -(-len(asked) // ROUNDS_IN_A_SESSION)


def _worth(board: Board, asked: Sequence[Round], usual: Sequence[int]) -> tuple[int, ...]:
    """Less is better: rules, then nobody left behind, then what this wish is about."""
    behind = max(0, _gap(board) - _allowed(asked))
    return (board.cost[HARD], behind, *(board.cost[x] for x in usual if x != HARD))


def _gap(board: Board) -> int:
    """By how many new people the best and the worst served differ."""
    served = board.served()
    return max(served, default=0) - min(served, default=0)


def _searched(
    problem: Problem,
    asked: list[Round],
    met: dict[Pair, int],
    dice: Random,
    order: Sequence[int],
    effort: float,
    progress: Callable[[float], None],
) -> Board:
    index = {p: i for i, p in enumerate(problem.people)}
    board = Board(
        len(index),
        [[[index[p] for p in room] for room in rooms] for rooms in _starts(problem, asked, dice)],
        met=[(index[a], index[b], n) for (a, b), n in met.items() if a in index and b in index],
        hard=_hard(problem, index),
        weight=_weights(problem),
        sign=[-1 if r.wish is Wish.ALIKE else 1 for r in asked],
    )
    bounds = _bounds(problem, asked)
    improve(board, dice, order=order, bounds=bounds, effort=effort, progress=progress)
    return board


def _starts(problem: Problem, asked: list[Round], dice: Random) -> list[list[list[PersonId]]]:
    """Rounds without a repeat among those that the same people sit in, as far as algebra reaches;
    the others dealt."""
    order = _in_columns(problem, dice)
    alike: dict[tuple[int, bool, frozenset[PersonId]], list[int]] = {}
    for i, r in enumerate(asked):
        alike.setdefault((r.size, r.loose, r.absent), []).append(i)
    starts: list[list[list[PersonId]]] = [[] for _ in asked]
    for (size, loose, absent), places in alike.items():
        here = [p for p in order if p not in absent]
        if size == 2:
            made = robin.pairs(len(here), len(places))
        elif loose:
            made = construct.loose(len(here), len(places))
        else:
            made = construct.exact(len(here), size, len(places))
        for place, rooms in zip(places, made, strict=False):
            starts[place] = [[here[k] for k in room] for room in rooms]
        for place in places[len(made) :]:
            dice.shuffle(here)
            starts[place] = [list(room) for room in _deal(here, size)]
    return starts


def _in_columns(problem: Problem, dice: Random) -> list[PersonId]:
    """Shuffled, then those who share the first attribute one after the other, the largest group
    first: a construction's columns never meet, so these meet as little as can be."""
    order = list(problem.people)
    dice.shuffle(order)
    if problem.traits:
        values = next(iter(problem.traits.values()))
        sizes: dict[str, int] = {}
        for p in order:
            sizes[values.get(p, "")] = sizes.get(values.get(p, ""), 0) + 1
        order.sort(key=lambda p: (-sizes[values.get(p, "")], values.get(p, "")))
    return order


def _deal(here: Sequence[PersonId], size: int) -> list[Room]:
    rooms, start = [], 0
    for wide in sizes_for(len(here), size):
        rooms.append(tuple(here[start : start + wide]))
        start += wide
    return rooms


def _hard(problem: Problem, index: dict[PersonId, int]) -> "array[int] | None":
    if not (problem.apart or problem.together or problem.voices):
        return None
    n = len(index)
    hard = array("h", bytes(2 * n * n))
    silent = [index[p] for p in problem.people if p not in problem.voices]
    for p in problem.voices & index.keys():
        for s in silent:
            hard[index[p] * n + s] = hard[s * n + index[p]] = MIXED_DEVICES
    for rules, worth in ((problem.apart, RULE), (problem.together, -RULE)):
        for a, b in rules:
            if a in index and b in index:
                hard[index[a] * n + index[b]] = hard[index[b] * n + index[a]] = worth
    return hard


def _weights(problem: Problem) -> "array[int] | None":
    """What a pair shares: one for each attribute in which both have the same value."""
    if not problem.traits:
        return None
    kinds = [tuple(t.get(p) for t in problem.traits.values()) for p in problem.people]
    rows: dict[tuple[str | None, ...], array[int]] = {}
    weight = array("i")
    for mine in kinds:
        if mine not in rows:
            rows[mine] = array("i", [
                sum(a is not None and a == b for a, b in zip(mine, other, strict=True))
                for other in kinds
            ])  # fmt: skip
        weight.extend(rows[mine])
    return weight


def _bounds(problem: Problem, asked: list[Round]) -> dict[int, int]:
    """What no seating can be better than: every rule kept, and each department spread evenly."""
    kept = sum(a not in r.absent and b not in r.absent for r in asked for a, b in problem.together)
    bounds = {HARD: -RULE * kept}
    if problem.traits and all(r.wish is not Wish.ALIKE for r in asked):
        bounds[MIX] = sum(fewest_alike(problem, r) for r in asked)
    return bounds


def fewest_alike(problem: Problem, asked: Round) -> int:
    """At least so many pairs of the same value sit in one room, attribute by attribute, when each
    value is spread over the rooms as evenly as it goes."""
    here = present(problem, asked)
    rooms = (len(here) // 3 if asked.loose else 0) or len(sizes_for(len(here), asked.size))
    total = 0
    for values in problem.traits.values():
        counts: dict[str, int] = {}
        for p in here:
            if p in values:
                counts[values[p]] = counts.get(values[p], 0) + 1
        for count in counts.values():
            each, rest = divmod(count, rooms)
            total += rooms * each * (each - 1) // 2 + rest * each
    return total
