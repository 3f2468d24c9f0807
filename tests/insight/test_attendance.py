"""Time from the log alone: stays, gaps, and how long a room was open to whom."""

from duologue.course.read import course_of
from duologue.insight.attendance import Attendance, Ran
from duologue.insight.measures import Reported, logged_in_minutes
from duologue.insight.session_minutes import minutes_of
from duologue.plan.session_plan import plan_session
from duologue.session import events as e
from duologue.vocabulary import ActivityId, PersonId, Role, RoomId

PLAN = plan_session(
    course_of(
        "---\ncourse: C\n---\n# One · 30 min\n## talk · T · 5 min\n"
        "## icebreaker · I · 6 min · rooms of 3\n"
    ),
    1,
)
A, B, C, D = map(PersonId, "abcd")
R1, R2 = RoomId("r1"), RoomId("r2")


def lesson() -> Attendance:
    """Four learners; at 400 s rooms of two open for 300 s."""
    attendance = Attendance(noticed_after=10)
    attendance.take(0, [e.SessionPlanned(PLAN)])
    for who in (A, B, C, D):
        attendance.take(0, [e.PersonArrived(who, Role.LEARNER)])
    attendance.take(0, [e.PersonArrived(PersonId("lead"), Role.FACILITATOR)])
    attendance.take(60, [e.ActivityStarted(ActivityId("t"), 0, 60)])
    attendance.take(360, [e.ActivityStarted(ActivityId("i"), 1, 360)])
    attendance.take(360, [e.RoomsPlanned({R1: (A, B), R2: (C, D)})])
    attendance.take(400, [e.RoomsOpened(400, 700)])
    return attendance


def test_a_room_is_open_to_those_who_sit_in_it_while_it_is_open() -> None:
    attendance = lesson()
    assert attendance.open_to(A, 1, 450) == 50
    attendance.take(700, [e.RoomsClosed(700)])
    assert attendance.open_to(A, 1, 900) == 300
    assert attendance.open_to(A, 0, 900) == 0
    assert attendance.open_to(PersonId("lead"), 1, 900) == 0
    assert attendance.in_rooms(A, 900) == 300


def test_who_is_moved_takes_the_time_along_and_who_is_left_alone_has_none() -> None:
    attendance = lesson()
    attendance.take(500, [e.PersonSeated(B, R2, 500)])
    attendance.take(700, [e.RoomsClosed(700)])
    assert attendance.open_to(A, 1, 900) == 100
    assert attendance.open_to(B, 1, 900) == 300
    assert attendance.open_to(C, 1, 900) == 300


def test_a_short_absence_stays_logged_in_and_a_long_one_does_not() -> None:
    attendance = lesson()
    attendance.take(510, [e.PersonWentAway(A)])
    attendance.take(525, [e.PersonReturned(A)])
    attendance.take(510, [e.PersonWentAway(B)])
    attendance.take(560, [e.PersonReturned(B)])
    attendance.take(960, [e.SessionClosed(960)])
    assert logged_in_minutes(attendance.stays(A, 2000)) == 16
    assert logged_in_minutes(attendance.stays(B, 2000)) == 15
    assert attendance.ran == [Ran(0, 60, 360), Ran(1, 360, 960)]


def test_a_class_is_shown_as_means_and_not_at_all_from_one_device() -> None:
    attendance = lesson()
    attendance.take(700, [e.RoomsClosed(700)])
    attendance.take(960, [e.SessionClosed(960)])
    one = minutes_of(attendance, {(A, 1): Reported(300, 240)}, 960)
    assert one.means.connection is None
    assert [step.connection for step in one.steps] == [None, None]
    both = minutes_of(attendance, {(A, 1): Reported(300, 240), (B, 1): Reported(300, 180)}, 960)
    assert both.means.connection == 3.5
    assert [step.connection for step in both.steps] == [None, 3.5]
    assert (both.means.logged_in, both.means.in_rooms) == (16, 5)
    assert (both.steps[1].ran_at, both.steps[1].ran) == (5, 10)
    assert (both.learners, both.measured) == (4, 2)
