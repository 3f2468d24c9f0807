"""duologue seat: who sits with whom, from a list of people; CSV in, CSV out, no server."""

import argparse
import secrets
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

from rich.console import Console
from rich.progress import Progress

from duologue.seating.obstacles import Obstacle, Why, not_found, obstacles_in
from duologue.seating.problem import Pair, Plan, Problem, Round
from duologue.seating.roster import BadSheet, Roster, read_history, read_pairs, read_roster
from duologue.seating.seat import seat
from duologue.seating.sheet import plan_sheet, zoom_sheet
from duologue.vocabulary import Wish

UNREADABLE = 2  # the exit code where a file or an option could not be used
MOST_ROUNDS = 1000  # what the search can hold
LARGEST_ROOM = 100  # people; beyond, it is no conversation, and surely a slip
told = Console(stderr=True, soft_wrap=True, highlight=False)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("people", type=Path, help="CSV with a column “name”; also: email, reports to, absent, "
        "and any attributes to mix, such as department")  # fmt: skip
    add("--rounds", type=int, default=1)
    add("--size", default="4", help="3, 4, …; 2 for pairs; 3-4 for whichever meets most people")
    add("--wish", choices=[Wish.NEW_PEOPLE, Wish.MIXED, Wish.ALIKE], default=Wish.NEW_PEOPLE,
        type=Wish, help="what matters most (default: new people)")  # fmt: skip
    add("--apart", type=Path, help="CSV: people of one row never share a room")
    add("--together", type=Path, help="CSV: people of one row always share a room")
    add("--history", type=Path, action="append", default=[], help="an earlier plan to avoid")
    add("--with-managers", action="store_true",
        help="people may sit with the person they report to")  # fmt: skip
    add("--seed", type=int, help="the seed of an earlier run, to get its rooms again")
    add("--effort", type=float, default=1.0, help="how long to search: 2 is twice as long")
    add("--out", type=Path, help="where to write the plan (default: standard output)")
    add(
        "--zoom", type=Path, metavar="FOLDER", help="one file a round for Zoom's pre-assigned rooms"
    )


def run(given: argparse.Namespace) -> int:
    """0: a plan that keeps every rule. 1: no such plan was found. 2: the input cannot be used."""
    try:
        roster, problem = _problem(given)
    except (BadSheet, _BadOption) as error:
        told.print(str(error), markup=False)
        return UNREADABLE
    impossible = obstacles_in(problem)
    if impossible:
        _explain(impossible)
        return 1
    seed = secrets.randbelow(10**6) if given.seed is None else given.seed
    with Progress(console=told, transient=True) as progress:
        bar = progress.add_task("Seating", total=1.0)
        plan = seat(
            problem, Random(seed), effort=given.effort,
            progress=lambda share: progress.update(bar, completed=share),
        )  # fmt: skip
    text = plan_sheet(plan, roster)
    if given.out:
        given.out.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
    if given.zoom:
        _write_zoom(given.zoom, plan, roster)
    _sum_up(plan, roster, seed)
    _explain(not_found(problem, plan))
    return 1 if plan.broken else 0


class _BadOption(ValueError):
    pass


def _problem(given: argparse.Namespace) -> tuple[Roster, Problem]:
    if not 1 <= given.rounds <= MOST_ROUNDS:
        raise _BadOption(f"--rounds takes a number from 1 to {MOST_ROUNDS}.")
    if not 0 < given.effort <= 1000:
        raise _BadOption("--effort takes a number above 0, up to 1000.")
    loose = given.size.strip() == "3-4"
    size = "4" if loose else given.size
    if not size.isdecimal() or not 2 <= int(size) <= LARGEST_ROOM:
        raise _BadOption("--size takes a number from 2 on, or 3-4.")
    roster = read_roster(_text(given.people), str(given.people))
    apart, together = (
        read_pairs(_text(file), str(file), roster) if file else frozenset[Pair]()
        for file in (given.apart, given.together)
    )
    met: dict[Pair, int] = {}
    for file in given.history:
        for two, times in read_history(_text(file), str(file), roster).items():
            met[two] = met.get(two, 0) + times
    rounds = tuple(
        Round(
            size=int(size), loose=loose, wish=given.wish,
            absent=frozenset(p for p, away in roster.absent.items() if number in away),
        )
        for number in range(1, given.rounds + 1)
    )  # fmt: skip
    return roster, Problem(
        people=roster.people, rounds=rounds, met=met, traits=roster.traits, together=together,
        apart=apart if given.with_managers else apart | roster.lines,
    )  # fmt: skip


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise _BadOption(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise _BadOption(f"{file} is not UTF-8. Save it as “CSV UTF-8”.") from error


def _write_zoom(folder: Path, plan: Plan, roster: Roster) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number, rooms in enumerate(plan.rounds, 1):
        file = folder / f"round-{number}.csv"
        file.write_text(zoom_sheet(rooms, roster), encoding="utf-8")
    without = [p for p in roster.people if p not in roster.emails]
    if without:
        told.print(f"Without an e-mail address, so not in Zoom's files: {_list(without)}.")


def _sum_up(plan: Plan, roster: Roster, seed: int) -> None:
    sizes = sorted({len(room) for rooms in plan.rounds for room in rooms})
    rooms = ", ".join(map(str, sizes))
    told.print(
        f"{len(roster.people)} people, {len(plan.rounds)} rounds, rooms of {rooms}. "
        f"Meetings that repeat an earlier one: {plan.repeats}. Seed: {seed}"
    )


def _explain(obstacles: tuple[Obstacle, ...]) -> None:
    for obstacle in obstacles:
        told.print(_sentence(obstacle), markup=False)


def _sentence(obstacle: Obstacle) -> str:
    when = f"Round {obstacle.round}: " if obstacle.round else ""
    pairs = "; ".join(f"{a} and {b}" for a, b in obstacle.pairs)
    match obstacle.why:
        case Why.TORN:
            return (
                f"{_list(obstacle.people)} belong together, yet these must sit apart: {pairs}. "
                "Drop that rule, or one of those that hold them together."
            )
        case Why.CROWD:
            return (
                f"{when}{_list(obstacle.people)} belong together, and no room is that large. "
                f"Allow rooms of {obstacle.needed}, or let {obstacle.least} of them sit elsewhere."
            )
        case Why.LONELY:
            return (
                f"{when}{obstacle.people[0]} must sit apart from so many that no room can be "
                f"filled. Allow at least {obstacle.needed} of: {_list(obstacle.people[1:])}."
            )
        case Why.CLIQUE:
            return (
                f"{when}{_list(obstacle.people)} must all sit apart from each other, and there are "
                f"fewer rooms. {obstacle.needed} rooms would do, or {_pairs(obstacle.least)} of "
                "them sharing a room."
            )
        case Why.NOT_FOUND:
            return (
                f"{when}no plan was found that keeps these rules. Drop them, or seek longer with "
                f"--effort: {pairs}."
            )


def _pairs(count: int) -> str:
    return "one pair" if count == 1 else f"{count} pairs"


def _list(people: Sequence[str]) -> str:
    shown = [*people[:8], *([f"{len(people) - 8} more"] if len(people) > 8 else [])]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
