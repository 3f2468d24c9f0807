"""What each viewer is told about seats: the reason for one's own room, the picture for the desk."""

from functools import reduce

from duologue.activities.base import Words
from duologue.course.read import course_of
from duologue.plan.session_plan import plan_session
from duologue.seating.explain import Reason, why
from duologue.session import commands as c
from duologue.session.decide import decide
from duologue.session.seen import View
from duologue.session.state import SessionState, evolve
from duologue.session.view import view_for
from duologue.vocabulary import HOST, OUTSIDER, PROJECTOR, PersonId, Role, RoomId, Viewer, Wish

COURSE = """---
course: A short one
---
# One · 40 min
## icebreaker · First · 5 min · rooms of 3
## discussion · Second · 10 min · rooms of 4
## partners · Third · 10 min · pairs
## partners · Fourth · 10 min · pairs
"""
LEAD = Viewer(Role.FACILITATOR, PersonId("lead"))
CLASS = [PersonId(f"p{i}") for i in range(6)]
WORDS = Words({}, {})


class Lesson:
    def __init__(self) -> None:
        self.state = SessionState(plan=plan_session(course_of(COURSE), 1))
        for viewer in (LEAD, *(Viewer(Role.LEARNER, p) for p in CLASS)):
            assert viewer.person
            self.ask(c.Arrive(viewer.person, viewer.role), HOST)

    def ask(self, command: c.Command, by: Viewer = LEAD, at: float = 0.0) -> None:
        asked = c.Asked(by=by, at=at, command=command)
        self.state = reduce(evolve, decide(self.state, asked), self.state)

    def rooms(self, *rooms: str) -> None:
        """The next activity's rooms, planned and opened; "012 345" seats p0, p1, p2 together."""
        self.ask(c.NextActivity(self.state.position))
        seats = tuple(tuple(CLASS[int(i)] for i in room) for room in rooms)
        self.ask(c.PlanRooms(seats), HOST)
        self.ask(c.OpenRooms())

    def seen_by(self, person: PersonId) -> View:
        return view_for(self.state, Viewer(Role.LEARNER, person), WORDS)


def reason(lesson: Lesson, person: PersonId) -> tuple[Reason, tuple[PersonId, ...]]:
    room = lesson.seen_by(person).room
    assert room is not None
    assert room.why is not None
    return room.why.reason, room.why.new


def test_each_learner_is_told_why_in_terms_of_their_own_meetings() -> None:
    lesson = Lesson()
    lesson.rooms("012", "345")
    assert reason(lesson, CLASS[0]) == (Reason.ALL_NEW, (CLASS[1], CLASS[2]))
    lesson.rooms("013", "245")
    assert reason(lesson, CLASS[0]) == (Reason.SOME_NEW, (CLASS[3],))
    assert reason(lesson, CLASS[3]) == (Reason.ALL_NEW, (CLASS[0], CLASS[1]))
    lesson.rooms("01", "23", "45")
    assert reason(lesson, CLASS[0]) == (Reason.PARTNERS, ())
    lesson.rooms("01", "23", "45")
    assert reason(lesson, CLASS[2]) == (Reason.PARTNERS, ())


def test_who_sits_in_for_a_partner_is_no_partner() -> None:
    lesson = Lesson()
    lesson.rooms("012", "345")
    lesson.rooms("034", "125")
    lesson.rooms("01", "23", "45")
    lesson.rooms("02", "13", "45")
    assert reason(lesson, CLASS[0]) == (Reason.ALL_MET, ())
    assert reason(lesson, CLASS[4]) == (Reason.PARTNERS, ())


def test_coming_back_to_a_room_is_not_meeting_again() -> None:
    lesson = Lesson()
    lesson.rooms("012", "345")
    lesson.ask(c.Reseat(((CLASS[0], None),)), HOST, 10.0)
    lesson.ask(c.Reseat(((CLASS[0], RoomId("r1")),)), HOST, 20.0)
    assert set(lesson.state.met.values()) == {1}
    assert reason(lesson, CLASS[0])[0] is Reason.ALL_NEW


def test_only_the_desk_sees_who_has_met_whom() -> None:
    lesson = Lesson()
    lesson.rooms("012", "345")
    met = view_for(lesson.state, LEAD, WORDS).met
    assert met is not None
    assert met.people == tuple(CLASS)
    assert met.times == ((), (1,), (1, 1), (0, 0, 0), (0, 0, 0, 1), (0, 0, 0, 1, 1))
    for viewer in (OUTSIDER, PROJECTOR, Viewer(Role.LEARNER, CLASS[0])):
        assert view_for(lesson.state, viewer, WORDS).met is None
    assert view_for(lesson.state, PROJECTOR, WORDS).room is None


def test_a_reason_is_about_the_wish_and_ones_own_meetings_only() -> None:
    """Rules have no way into a reason: the function is not given them."""
    room = tuple(CLASS[:3])
    met = {(CLASS[0], CLASS[1]): 1, (CLASS[1], CLASS[2]): 1}
    assert why(CLASS[0], room, met, Wish.NEW_PEOPLE).new == (CLASS[2],)
    assert why(CLASS[0], room, met, Wish.SAME_ROOMS).reason is Reason.SAME_ROOM
    assert why(CLASS[0], room, met, Wish.MIXED).reason is Reason.MIXED
    assert why(CLASS[0], room, met, Wish.ALIKE).reason is Reason.ALIKE
    assert why(CLASS[1], room, met, Wish.NEW_PEOPLE).reason is Reason.ALL_MET
