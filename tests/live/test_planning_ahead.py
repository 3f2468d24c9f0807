"""Rounds to come are planned in the background, and planned again when people come or go."""

import asyncio
from functools import reduce
from pathlib import Path

from duologue.course.read import course_of
from duologue.live.clock import HandClock
from duologue.live.planning import SETTLES, Planning
from duologue.live.seating import About, Ahead, Seats, Solved, solve
from duologue.live.tasks import Tasks
from duologue.plan.session_plan import plan_session
from duologue.seating.obstacles import Why
from duologue.seating.rules import Rules
from duologue.session import commands as c
from duologue.session.decide import decide
from duologue.session.state import SessionState, evolve
from duologue.vocabulary import HOST, PersonId, Role, SessionId, Viewer
from support.classroom import classroom

COURSE = """---
course: Three rounds
---
# One · 40 min
## talk · Hello · 2 min
## icebreaker · First · 5 min · rooms of 3
## discussion · Second · 10 min · rooms of 3
## discussion · Third · 10 min · rooms of 3
"""
LEAD = Viewer(Role.FACILITATOR, PersonId("lead"))
CLASS = [PersonId(f"p{i}") for i in range(9)]


def asked(state: SessionState, command: c.Command, by: Viewer = HOST) -> SessionState:
    return reduce(evolve, decide(state, c.Asked(by=by, at=1.0, command=command)), state)


def arrived() -> SessionState:
    state = SessionState(plan=plan_session(course_of(COURSE), 1))
    state = asked(state, c.Arrive(PersonId("lead"), Role.FACILITATOR))
    for person in CLASS:
        state = asked(state, c.Arrive(person, Role.LEARNER))
    return state


def planned(seats: Seats, state: SessionState, about: About) -> Ahead:
    work = seats.ahead(state, about)
    assert work is not None
    seats.keep(work, solve(work, 0.01))
    return work


def test_who_comes_goes_or_is_kept_apart_has_the_rounds_planned_again_and_nobody_else() -> None:
    seats, state, about = Seats(SessionId("s")), arrived(), About()
    first = planned(seats, state, about)
    assert first.positions == (1, 2, 3)
    assert set(first.problem.people) == set(CLASS)
    assert seats.ahead(state, about) is None
    state = asked(state, c.MarkAway((CLASS[0],)))
    assert set(planned(seats, state, about).problem.people) == set(CLASS[1:])
    state = asked(state, c.Arrive(CLASS[0], Role.LEARNER))
    planned(seats, state, about)
    rules = Rules(
        kept_apart=frozenset({(CLASS[0], CLASS[1])}), lines=frozenset({(CLASS[2], CLASS[3])}),
        together=frozenset({(CLASS[4], CLASS[5]), (CLASS[4], PersonId("who is not here"))}),
    )  # fmt: skip
    ruled = planned(seats, state, About(rules=rules)).problem
    assert ruled.apart == {(CLASS[0], CLASS[1]), (CLASS[2], CLASS[3])}
    assert ruled.together == {(CLASS[4], CLASS[5])}
    mixed = About(traits={"site": {CLASS[0]: "Rome"}})
    assert planned(seats, state, mixed).problem.traits == mixed.traits


def test_the_rooms_of_a_round_are_those_that_were_planned_for_it() -> None:
    seats, state, about = Seats(SessionId("s")), arrived(), About()
    work = seats.ahead(state, about)
    assert work is not None
    rounds = tuple(tuple(tuple(CLASS[i] for i in room) for room in rooms) for rooms in (
        ((0, 1, 2), (3, 4, 5), (6, 7, 8)), ((0, 3, 6), (1, 4, 7), (2, 5, 8)),
        ((0, 4, 8), (1, 5, 6), (2, 3, 7)),
    ))  # fmt: skip
    seats.keep(work, Solved(rounds))
    for position in (1, 2, 3):
        while state.position < position:
            state = asked(state, c.NextActivity(state.position), LEAD)
        command = seats.command(state, about, 1.0)
        assert command == c.PlanRooms(rounds[position - 1])


def test_what_cannot_be_kept_is_known_when_the_rounds_are_planned() -> None:
    seats, state = Seats(SessionId("s")), arrived()
    four = CLASS[:4]  # of nine people in rooms of three
    apart = frozenset((a, b) for i, a in enumerate(four) for b in four[i + 1 :])
    planned(seats, state, About(rules=Rules(kept_apart=apart)))
    (clique,) = seats.obstacles
    assert (clique.why, set(clique.people), clique.needed, clique.least) == (
        Why.CLIQUE, set(four), 4, 1,
    )  # fmt: skip
    assert clique.round == -1  # in every one
    planned(seats, state, About())
    assert seats.obstacles == ()


async def test_a_running_class_is_planned_again_in_the_background(tmp_path: Path) -> None:
    async with classroom(tmp_path) as room:
        await room.plan(COURSE)
        lead = await room.enter("Marta", Role.FACILITATOR)
        seats = [await room.enter(f"P{i}") for i in range(6)]
        host = await room.duologue.hosts.of(room.planned.id)

        async def people_planned() -> set[str]:
            await asyncio.sleep(SETTLES + 0.5)
            for _ in range(100):
                rounds = list(host._seats._planned.values())
                if len(rounds) == 3 and host._planning.rests:
                    break
                await asyncio.sleep(0.1)
            return {p for rooms in rounds for r in rooms for p in r}

        assert await people_planned() == {s.id for s in seats}
        late = await room.enter("Late")
        assert await people_planned() == {s.id for s in (*seats, late)}
        ahead = host._seats._planned[1]
        await lead.do("next-activity", after=-1)
        await lead.do("next-activity", after=0)
        await lead.settle()
        rooms = lead.view["desk"]["rooms"]  # type: ignore[index]
        assert {frozenset(r["people"]) for r in rooms} == set(map(frozenset, ahead))


async def test_a_class_that_goes_and_comes_back_together_is_not_planned_again() -> None:
    clock, tasks = HandClock(), Tasks()
    seats, state, about = Seats(SessionId("s")), arrived(), About()
    planned(seats, state, about)
    planning = Planning(seats, clock, tasks, lambda: (state, about), lambda: None)
    ahead = dict(seats._planned)

    async def turn() -> None:
        await asyncio.sleep(0)
        clock.turn(SETTLES)
        await asyncio.sleep(0.01)

    state = asked(state, c.MarkAway(tuple(CLASS)))
    for person in CLASS[:-1]:
        state = asked(state, c.Arrive(person, Role.LEARNER))
        planning.look()
    await turn()
    state = asked(state, c.Arrive(CLASS[-1], Role.LEARNER))
    await turn()
    assert not tasks
    assert seats._planned == ahead
    # One who goes for good is a reason.
    state = asked(state, c.MarkAway((CLASS[0],)))
    planning.look()
    await turn()
    while tasks:  # noqa: ASYNC110  it tells nobody
        await asyncio.sleep(0.02)
    assert {p for rooms in seats._planned.values() for r in rooms for p in r} == set(CLASS[1:])
