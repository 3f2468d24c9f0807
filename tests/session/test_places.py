"""Sessions whose people talk outside the page: nothing is connected, and that is announced."""

from functools import reduce

import pytest

from duologue.activities.base import Words
from duologue.course.kinds import Kind
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
CLASS = [Viewer(Role.LEARNER, PersonId(name)) for name in ("ana", "ben")]
LINK = "https://call.example/j/1"


def through(place: Place) -> list[SessionState]:
    """Every moment of a session with two learners, in open rooms where there are rooms."""
    state = SessionState(plan=plan_session(course_of(COURSE), 1, place, LINK))
    moments = []

    def ask(by: Viewer, command: c.Command) -> None:
        nonlocal state
        asked = c.Asked(by=by, at=1.0, command=command)
        state = reduce(evolve, decide(state, asked), state)
        moments.append(state)

    for viewer in (LEAD, *CLASS):
        assert viewer.person
        ask(HOST, c.Arrive(viewer.person, viewer.role))
    for i, activity in enumerate(state.plan.activities):
        ask(LEAD, c.NextActivity(i - 1))
        if activity.kind is Kind.AGREEMENT:
            hash = hash_of_announced(state.plan)
            for viewer in CLASS:
                ask(viewer, c.GiveAgreement(announced=hash))
        if activity.rooms is not None:
            ask(HOST, c.PlanRooms((tuple(v.person for v in CLASS if v.person),)))
            ask(LEAD, c.OpenRooms())
    return moments


def purposes(place: Place) -> set[Purpose]:
    people = [v.person for v in (LEAD, *CLASS) if v.person]
    moments = [m for m in through(place) if set(people) <= set(m.people)]
    return {link.purpose for m in moments for who in people for link in links_of(m, who)}


def test_online_browsers_are_connected_for_rooms_the_stage_and_a_step() -> None:
    assert purposes(Place.ONLINE) == set(Purpose) - {Purpose.FORWARDED}


@pytest.mark.parametrize("place", [Place.TABLES, Place.ELSEWHERE])
def test_elsewhere_no_sound_is_ever_connected(place: Place) -> None:
    assert purposes(place) == {Purpose.ACTION}


def test_where_people_talk_is_part_of_what_they_agree_to() -> None:
    plans = [plan_session(course_of(COURSE), 1, place) for place in Place]
    assert len({hash_of_announced(plan) for plan in plans}) == len(Place)


def test_the_link_of_a_call_is_for_those_who_have_a_seat() -> None:
    state = through(Place.ELSEWHERE)[-1]
    outside, inside = (view_for(state, viewer, Words({}, {})) for viewer in (OUTSIDER, CLASS[0]))
    assert (outside.call, inside.call) == ("", LINK)
    assert outside.place is inside.place is Place.ELSEWHERE
