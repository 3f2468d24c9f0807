"""Every promise about seating, beside its limit; and beside shuffle, chunks, greedy and CP-SAT.

Times are of one processor. `--long` tries more constructions, and all nine instances of the
grouping benchmark for 1 s and 10 s each; the default runs the smallest of each family for 1 s.
`--every` alone counts all rounds of every construction from 12 to 2,000 people: a quarter of an
hour, and some 1,300 million meetings.
"""

import sys
import time
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from random import Random

from table import show

sys.path.insert(0, str(Path(__file__).parent / "grouping"))

from duologue.seating import construct
from duologue.seating.improve import compiled
from duologue.seating.mend import Home, after_moves, mend
from duologue.seating.problem import Plan, Problem, Room, Round, pair, plan_of
from duologue.seating.seat import fewest_alike, seat
from duologue.seating.sizes import sizes_for
from duologue.vocabulary import PersonId, RoomId

Rows = list[list[str]]
EXACT = ("4-4-5", "5-4-5", "7-4-6", "8-4-7", "9-4-8", "10-4-9", "5-3-7", "6-3-7", "7-3-9", "8-3-10")
TABLES = ("6-4-7", "7-4-9", "8-4-10", "6-3-8", "7-3-10")
IMPOSSIBLE = ("5-4-6", "4-3-5", "6-6-4")


def main() -> None:
    if "--every" in sys.argv:
        show("Constructed, no rules", ["", "found", "limit", "holds"], every_round())
        return
    long = "--long" in sys.argv
    print(f"Kernel: {'compiled' if compiled else 'none, the Python twin runs'}")
    heads = ["", "found", "limit", "holds"]
    show("Constructed, no rules", heads, constructed(long))
    show("Exact sizes (rooms-size-rounds)", heads, exact_sizes())
    show("500 people, 20 rounds, half of them history", heads, departments())
    show("Mending", heads, mending())
    show("Fairness: new people met, best minus worst served", heads, fairness())
    show("Side by side: 20 people, 6 rounds of 4 (fewest possible: unknown, above 0)",
         ["", "repeats", "seconds"], peers(5, 4, 6))  # fmt: skip
    show("Side by side: 60 people, 8 rounds of 4", ["", "repeats", "seconds"], peers(15, 4, 8))
    for title, rows in grouped(long):
        show(title, ["instance", "found", "best known", "gap %"], rows)


def people(count: int) -> tuple[PersonId, ...]:
    return tuple(PersonId(f"p{i:05}") for i in range(count))


def timed(work: Callable[[], object]) -> tuple[object, float]:
    start = time.process_time()
    result = work()
    return result, time.process_time() - start


def row(what: str, found: float | str, limit: str, holds: bool) -> list[str]:
    shown = found if isinstance(found, str) else f"{found:.4g}"
    return [what, shown, limit, "yes" if holds else "NO"]


def repeats_in(rounds: list[list[list[int]]]) -> int:
    met: set[int] = set()
    pairs = 0
    for rooms in rounds:
        for room in rooms:
            pairs += len(room) * (len(room) - 1) // 2
            met.update(a << 16 | b for a, b in combinations(sorted(room), 2))
    return pairs - len(met)


def constructed(long: bool) -> Rows:
    some = 10 if long else 3
    every = {n: construct.loose(n, some) for n in range(12, 2001)}
    few = sum(repeats_in(rounds) for rounds in every.values())
    short = [n for n, made in every.items() if len(made) < min(some, construct.loose_rounds(n))]
    full = [*range(12, 101), 250, 500] if long else [*range(12, 61), 101, 250]
    whole = sum(repeats_in(construct.loose(n, construct.loose_rounds(n))) for n in full)
    large, large_took = timed(lambda: construct.loose(500, 165))
    huge, huge_took = timed(lambda: construct.loose(10_000, 20))
    assert isinstance(large, list)
    assert isinstance(huge, list)
    return [
        row(f"repeats, every n from 12 to 2,000, {some} rounds", few, "0", few == 0),
        row("n with fewer rounds than the construction says", len(short), "0", not short),
        row(f"repeats, all rounds, {len(full)} values of n to {full[-1]}", whole, "0", whole == 0),
        row("500 people, 165 rounds: repeats", repeats_in(large), "0", repeats_in(large) == 0),
        row("500 people, 165 rounds: seconds", large_took, "0.5", large_took < 0.5),
        row("10,000 people, 20 rounds: repeats", repeats_in(huge), "0", repeats_in(huge) == 0),
        row("10,000 people, 20 rounds: seconds", huge_took, "1", huge_took < 1),
    ]


def every_round() -> Rows:
    """From 2,000 down to 12, as many rounds as the construction has, and what is there twice."""
    import numpy as np

    repeats = meetings = wrong = 0
    for n in range(2000, 11, -1):
        made = construct.loose(n, construct.loose_rounds(n))
        wrong += len(made) != construct.loose_rounds(n)
        codes = []
        for size in (3, 4):
            rooms = np.sort([room for each in made for room in each if len(room) == size], axis=-1)
            codes += [rooms[:, i] << 12 | rooms[:, j] for i, j in combinations(range(size), 2)
                      if len(rooms)]  # fmt: skip
        pairs = np.sort(np.concatenate(codes))
        meetings += len(pairs)
        repeats += int((np.diff(pairs) == 0).sum())
    return [
        row("repeats, every n from 12 to 2,000, all rounds", repeats, "0", repeats == 0),
        row("n with fewer rounds than the construction says", wrong, "0", wrong == 0),
        row("meetings counted", f"{meetings:,}", "", True),
    ]


def exact_sizes() -> Rows:
    rows = []
    for shapes, limit in ((EXACT + TABLES, "0 in 2 s"), (IMPOSSIBLE, "above 0")):
        for shape in shapes:
            rooms, size, rounds = map(int, shape.split("-"))
            problem = Problem(people=people(rooms * size), rounds=(Round(size=size),) * rounds)
            plan, took = timed(lambda problem=problem: seat(problem, Random(1)))  # type: ignore[misc]
            assert isinstance(plan, Plan)
            holds = plan.repeats > 0 if shape in IMPOSSIBLE else plan.repeats == 0 and took <= 2
            rows.append(row(shape, f"{plan.repeats} in {took:.2f} s", limit, holds))
    return rows


def departments() -> Rows:
    everyone = people(500)
    dice = Random(7)
    department = {p: "ABCDE"[dice.choices(range(5), (8, 6, 3, 2, 1))[0]] for p in everyone}
    managers = {d: next(p for p in everyone if department[p] == d) for d in "ABCDE"}
    apart = frozenset(
        pair(p, managers[department[p]]) for p in everyone if p not in managers.values()
    )
    first = seat(Problem(people=everyone, rounds=(Round(),) * 10), Random(1))
    met = {pair(a, b): 1 for rooms in first.rounds for r in rooms for a, b in combinations(r, 2)}
    problem = Problem(
        people=everyone, rounds=(Round(),) * 10, met=met, apart=apart,
        traits={"department": department},
    )  # fmt: skip
    plan, took = timed(lambda: seat(problem, Random(2)))
    assert isinstance(plan, Plan)
    alike = sum(
        department[a] == department[b]
        for rooms in plan.rounds for room in rooms for a, b in combinations(room, 2)
    )  # fmt: skip
    bound = sum(fewest_alike(problem, each) for each in problem.rounds)
    return [
        row("rules broken", len(plan.broken), "0", not plan.broken),
        row("repeats", plan.repeats, "0", plan.repeats == 0),
        row("same department / lower bound", alike / bound, "1.05", alike <= 1.05 * bound),
        row("seconds", took, "1", took <= 1),
    ]


def mending() -> Rows:
    rows = []
    for count, limit in ((500, 2.0), (2000, 5.0)):
        times, worst, whole = events(count)
        p99 = sorted(times)[int(len(times) * 0.99)] * 1000
        rows.append(row(f"{count} people: p99, ms", p99, f"{limit:g}", p99 <= limit))
        rows.append(row(f"{count} people: most moved by one event", worst, "2", worst <= 2))
        rows.append(row(f"{count} people: rooms outside 3 to 4", whole, "0", whole == 0))
    rooms = rooms_of(500)
    gone = frozenset(Random(1).sample(people(500), 100))
    start = time.process_time()
    after = after_moves(rooms, mend(rooms, frozenset(people(500)) - gone, met={}))
    took = (time.process_time() - start) * 1000
    sizes = {len(room) for room in after.values() if room}
    rows.append(row("500 people, a fifth leaves at once: ms", took, "50", took <= 50))
    rows.append(row("room sizes after that", str(sorted(sizes)), "3, 4", sizes <= {3, 4}))
    return rows


def rooms_of(count: int) -> dict[RoomId, Room]:
    everyone = iter(people(count))
    sizes = sizes_for(count, 4)
    return {
        RoomId(f"r{i}"): tuple(next(everyone) for _ in range(n)) for i, n in enumerate(sizes, 1)
    }


def events(count: int) -> tuple[list[float], int, int]:
    """People come and go, one at a time, in a class with three rounds behind it."""
    dice, rooms = Random(count), rooms_of(count)
    earlier = seat(Problem(people=people(count), rounds=(Round(),) * 3), dice, effort=0.1)
    met = {pair(a, b): 1 for r in earlier.rounds for x in r for a, b in combinations(x, 2)}
    here, away, homes = set(people(count)), [], {}
    times, worst, wrong = [], 0, 0
    for _ in range(600):
        if away and dice.random() < 0.5:
            here.add(away.pop(dice.randrange(len(away))))
        else:
            who = dice.choice(sorted(here))
            room = next(r for r, seats in rooms.items() if who in seats)
            homes[who] = Home(room, tuple(p for p in rooms[room] if p != who))
            here.remove(who)
            away.append(who)
        start = time.process_time()
        moves = mend(rooms, frozenset(here), met=met, homes=homes)
        times.append(time.process_time() - start)
        before = {p: r for r, seats in rooms.items() for p in seats}
        worst = max(worst, sum(r is not None and p in before for p, r in moves))
        rooms = {r: p for r, p in after_moves(rooms, moves).items() if p}
        wrong += sum(len(p) not in (3, 4) for p in rooms.values())
    return times, worst, wrong


def fairness() -> Rows:
    worst, where, tried = 0, "", 0
    for count in (11, 13, 16, 17, 18, 19, 20, 22, 25, 30, 46, 61):
        for size in (3, 4):
            for rounds in (3, 6):
                everyone = people(count)
                problem = Problem(people=everyone, rounds=(Round(size=size),) * rounds)
                plan = seat(problem, Random(1), effort=0.3)
                new: dict[PersonId, set[PersonId]] = {p: set() for p in everyone}
                for rooms in plan.rounds:
                    for room in rooms:
                        for p in room:
                            new[p] |= set(room) - {p}
                served = [len(met) for met in new.values()]
                tried += 1
                if max(served) - min(served) > worst:
                    worst, where = max(served) - min(served), f"{count}, rooms of {size}"
    return [row(f"largest of {tried} sessions ({where})", worst, "2", worst <= 2)]


def peers(rooms: int, size: int, rounds: int) -> Rows:
    everyone = people(rooms * size)
    problem = Problem(people=everyone, rounds=(Round(size=size),) * rounds)
    found = []
    ways: list[tuple[str, Callable[[], object]]] = [
        ("Duologue", lambda: seat(problem, Random(1)).rounds),
        ("random shuffle", lambda: shuffled(everyone, size, rounds)),
        ("equal chunks of the list, shifted", lambda: chunks(everyone, size, rounds)),
        ("greedy, one person at a time", lambda: greedy(everyone, size, rounds)),
        ("CP-SAT, 10 s", lambda: by_cp_sat(everyone, size, rounds)),
    ]
    for name, way in ways:
        start = time.perf_counter()
        made = way()
        took = time.perf_counter() - start
        count = "–" if made is None else str(plan_of(problem, made).repeats)  # type: ignore[arg-type]
        found.append([name, count, f"{took:.3f}"])
    return found


def shuffled(everyone: Room, size: int, rounds: int) -> list[list[Room]]:
    dice, made = Random(1), []
    for _ in range(rounds):
        deck = dice.sample(everyone, len(everyone))
        made.append([tuple(deck[i : i + size]) for i in range(0, len(deck), size)])
    return made


def chunks(everyone: Room, size: int, rounds: int) -> list[list[Room]]:
    """Every chair but the first moves on by its own number of rooms, as at many events."""
    rooms = len(everyone) // size
    return [
        [tuple(everyone[(i + chair * r) % rooms * size + chair] for chair in range(size))
         for i in range(rooms)]
        for r in range(rounds)
    ]  # fmt: skip


def greedy(everyone: Room, size: int, rounds: int) -> list[list[Room]]:
    dice, met, made = Random(1), set(), []
    for _ in range(rounds):
        rooms: list[list[PersonId]] = [[] for _ in range(len(everyone) // size)]
        for p in dice.sample(everyone, len(everyone)):
            free = [room for room in rooms if len(room) < size]
            room = min(free, key=lambda room: sum(pair(p, x) in met for x in room))
            room.append(p)
        met |= {pair(a, b) for room in rooms for a, b in combinations(room, 2)}
        made.append([tuple(room) for room in rooms])
    return made


def by_cp_sat(everyone: Room, size: int, rounds: int) -> list[list[Room]] | None:
    """The model as one writes it: who sits where, who meets when, fewest repeats. None without
    OR-Tools (`bench` group) or an answer in time."""
    try:
        from ortools.sat.python import cp_model
    except ImportError:
        return None
    n, rooms = len(everyone), len(everyone) // size
    model = cp_model.CpModel()
    sits = {
        (p, r, g): model.new_bool_var("")
        for p in range(n) for r in range(rounds) for g in range(rooms)
    }  # fmt: skip
    for r in range(rounds):
        for p in range(n):
            model.add_exactly_one(sits[p, r, g] for g in range(rooms))
        for g in range(rooms):
            model.add(sum(sits[p, r, g] for p in range(n)) == size)
    excess = []
    for a, b in combinations(range(n), 2):
        together = []
        for r in range(rounds):
            for g in range(rooms):
                both = model.new_bool_var("")
                model.add_bool_or(~sits[a, r, g], ~sits[b, r, g], both)
                together.append(both)
        more = model.new_int_var(0, rounds, "")
        model.add(more >= sum(together) - 1)
        excess.append(more)
    model.minimize(sum(excess))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = 10.0
    if solver.solve(model) not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None
    return [
        [tuple(everyone[p] for p in range(n) if solver.value(sits[p, r, g])) for g in range(rooms)]
        for r in range(rounds)
    ]


def grouped(every: bool) -> list[tuple[str, Rows]]:
    """Our search against the best that any solver found in ten minutes (best_known.json)."""
    import json

    from instances import FAMILIES, GROUPS, make
    from ours import seated

    kept = json.loads((Path(__file__).parent / "grouping" / "best_known.json").read_text())
    tables = []
    for seconds, limit in ((1.0, 0.5), (10.0, 0.15))[: 2 if every else 1]:
        rows, gaps = [], []
        for family in FAMILIES:
            for n in GROUPS if every else [min(GROUPS)]:
                instance = make(family, n)
                found = instance.worth(seated(instance, seconds))
                runs = kept.get(instance.name, {})
                best = max([run["value"] for run in runs.values()], default=0)
                known, gap = "no run yet", "not measured"
                if best:
                    gaps.append(100 * (best - found) / best)
                    known, gap = f"{best / 100:,.2f}", f"{gaps[-1]:.3f}"
                rows.append([instance.name, f"{found / 100:,.2f}", known, gap])
        mean = f"{sum(gaps) / len(gaps):.3f}" if gaps else "not measured"
        rows.append(["mean gap", "", f"limit {limit}", mean])
        tables.append((f"Maximally diverse grouping, {seconds:g} s", rows))
    return tables


if __name__ == "__main__":
    main()
