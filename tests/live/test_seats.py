"""Whether somebody has to move is found out again whenever it may have changed, and only then."""

from msgspec.structs import replace

from duologue.live.seating import About, Seats
from duologue.session import commands as c
from duologue.session.state import Person, Phase, Rooms, RoomStage, SessionState
from duologue.vocabulary import PersonId, Role, RoomId, SessionId
from support.classroom import plan_of

COURSE = """---
course: Seats
---
# One · 30 min
## icebreaker · Hello · 10 min · rooms of 3
Say hello.
"""
SIX = [PersonId(f"p{i}") for i in range(6)]
ROOMS = {RoomId("r1"): tuple(SIX[:3]), RoomId("r2"): tuple(SIX[3:])}


def test_who_comes_after_all_sat_well_is_seated() -> None:
    people = {p: Person(Role.LEARNER) for p in SIX}
    state = SessionState(
        plan=plan_of(COURSE), phase=Phase.RUNNING, position=0, people=people,
        rooms=Rooms(RoomStage.OPEN, ROOMS, closes_at=600.0),
    )  # fmt: skip
    seats, about = Seats(SessionId("s")), About(voices=frozenset([*SIX, PersonId("late")]))
    assert seats.command(state, about, 1.0) is None
    assert state.rooms is not None
    longer = replace(state, rooms=replace(state.rooms, closes_at=660.0))
    assert seats.command(longer, about, 2.0) is None
    come = replace(longer, people=people | {PersonId("late"): Person(Role.LEARNER)})
    found = seats.command(come, about, 3.0)
    assert isinstance(found, c.Reseat)
    assert [person for person, _ in found.moves] == ["late"]
    # It is asked again until it has happened.
    assert seats.command(come, about, 4.0) == found
