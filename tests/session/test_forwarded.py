"""A plenary that is forwarded: who is in it and when, and that it was promised to."""

from functools import reduce

import pytest

from duologue.activities.agreement import GiveAgreement
from duologue.activities.base import Words
from duologue.activities.refusals import Code, Refusal
from duologue.course.kinds import Kind, Where
from duologue.course.read import course_of
from duologue.plan.announcement import hash_of_announced
from duologue.plan.session_plan import plan_session
from duologue.session import commands as c
from duologue.session.decide import decide
from duologue.session.links import Purpose, links_of
from duologue.session.state import SessionState, evolve
from duologue.session.view import view_for
from duologue.vocabulary import HOST, OUTSIDER, PersonId, Place, Role, Viewer
from support.classroom import COURSE

LEAD = Viewer(Role.FACILITATOR, PersonId("lead"))
CLASS = [Viewer(Role.LEARNER, PersonId(name)) for name in ("ana", "ben", "cleo")]
UNIT = "media.example.org"


class Class:
    def __init__(self, forwarded: str = UNIT, place: Place = Place.ONLINE) -> None:
        plan = plan_session(course_of(COURSE), 1, place, "", forwarded)
        self.state = SessionState(plan=plan)
        for viewer in (LEAD, *CLASS):
            assert viewer.person
            self.ask(HOST, c.Arrive(viewer.person, viewer.role))

    def ask(self, by: Viewer, command: c.Command) -> None:
        asked = c.Asked(by=by, at=1.0, command=command)
        self.state = reduce(evolve, decide(self.state, asked), self.state)

    def together(self) -> dict[str, set[str]]:
        """Who sends to whom through the unit."""
        return {
            str(who): {x.peer for x in links_of(self.state, who) if x.purpose is Purpose.FORWARDED}
            for who in self.state.people
        }  # fmt: skip


def test_everyone_is_with_everyone_in_the_plenary_and_with_nobody_elsewhere() -> None:
    held = Class()
    everyone = set(held.together())
    assert held.together() == {who: set() for who in everyone}  # nothing has begun
    seen = set()
    for i, activity in enumerate(held.state.plan.activities):
        held.ask(LEAD, c.NextActivity(i - 1))
        where = activity.traits.where
        seen.add(where)
        alone = where in (Where.ALONE, Where.NOWHERE)
        assert held.together() == {w: set() if alone else everyone - {w} for w in everyone}, i
        if activity.kind is Kind.AGREEMENT:
            for viewer in CLASS:
                held.ask(viewer, GiveAgreement(hash_of_announced(held.state.plan)))
        if activity.rooms is not None:
            held.ask(HOST, c.PlanRooms((tuple(v.person for v in CLASS if v.person),)))
            held.ask(LEAD, c.OpenRooms())
            assert held.together() == {who: set() for who in everyone}, i
    assert {Where.PLENARY, Where.ROOMS, Where.ALONE} <= seen


def test_who_has_stepped_out_or_gone_is_not_in_it() -> None:
    held = Class()
    held.ask(LEAD, c.NextActivity(-1))
    held.ask(CLASS[0], c.StepOut())
    held.ask(HOST, c.MarkAway((PersonId("ben"),)))
    assert held.together() == {"ana": set(), "ben": set(), "cleo": {"lead"}, "lead": {"cleo"}}


@pytest.mark.parametrize("place", [Place.TABLES, Place.ELSEWHERE])
def test_where_people_talk_elsewhere_nothing_is_forwarded(place: Place) -> None:
    held = Class(place=place)
    held.ask(LEAD, c.NextActivity(-1))
    assert not any(held.together().values())
    assert held.state.plan.forwarded == ""


def test_a_promise_is_to_the_machine_that_was_named_and_to_no_other() -> None:
    plain, named, other = (Class(unit).state.plan for unit in ("", UNIT, "other.example.org"))
    assert len({hash_of_announced(plan) for plan in (plain, named, other)}) == 3
    held = Class()
    with pytest.raises(Refusal) as refused:
        held.ask(CLASS[0], GiveAgreement(hash_of_announced(plain)))
    assert refused.value.code is Code.ANNOUNCED_OTHERWISE
    # It is named before a name is asked.
    words = Words({}, {})
    assert view_for(held.state, OUTSIDER, words).forwarded == UNIT
