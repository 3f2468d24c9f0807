"""Reports on the way to their totals: bounded, never doubled, kept, and told as rooms only."""

import pytest

from duologue.insight.measures import Reported
from duologue.live.messages import Minutes
from duologue.live.minutes import BETWEEN_WRITES
from duologue.record.minutes import Minutes as Store
from duologue.session import commands as c
from live.test_host import Lesson, lesson, told

__all__ = ["lesson"]


async def opened(lesson: Lesson, learners: int = 6) -> None:
    await lesson.begin(learners)
    await lesson.ask(lesson.lead, c.NextActivity(-1))
    await lesson.ask(lesson.lead, c.OpenRooms())


async def stored(lesson: Lesson) -> dict[tuple[str, int], Reported]:
    return await Store(lesson.database).of(lesson.planned.id)


def news(lesson: Lesson, kind: str) -> list[dict[str, object]]:
    return [message for message in told(lesson.lead) if message["type"] == kind]


async def test_a_total_sent_again_or_late_or_smaller_counts_once(lesson: Lesson) -> None:
    await opened(lesson)
    await lesson.turn(100)
    seat, who = lesson.seats[0], lesson.learners[0].id
    for report in (Minutes(0, 40, 30), Minutes(0, 40, 30), Minutes(0, 20, 10), Minutes(0, 60, 35)):
        lesson.host.take_minutes(seat, report)
    await lesson.turn(BETWEEN_WRITES)
    assert await stored(lesson) == {(who, 0): Reported(60, 35)}


async def test_a_device_that_lies_gets_no_more_than_was_possible_and_changes_nobody_else(
    lesson: Lesson,
) -> None:
    await opened(lesson)
    await lesson.turn(100)
    lesson.host.take_minutes(lesson.seats[1], Minutes(0, 50, 20))
    lesson.host.take_minutes(lesson.seats[0], Minutes(0, 86_400, 86_400))
    # Another activity, which has not begun; and a facilitator, who sits in no room.
    lesson.host.take_minutes(lesson.seats[0], Minutes(1, 300, 300))
    lesson.host.take_minutes(lesson.lead, Minutes(0, 50, 50))
    await lesson.turn(BETWEEN_WRITES)
    liar, other = lesson.learners[0].id, lesson.learners[1].id
    assert await stored(lesson) == {
        (liar, 0): Reported(100, 100), (other, 0): Reported(50, 20)
    }  # fmt: skip


async def test_totals_survive_a_restart_and_what_was_lost_comes_with_the_next_report(
    lesson: Lesson,
) -> None:
    await opened(lesson)
    await lesson.turn(100)
    lesson.host.take_minutes(lesson.seats[0], Minutes(0, 60, 40))
    await lesson.turn(BETWEEN_WRITES)
    lesson.host.take_minutes(lesson.seats[0], Minutes(0, 75, 55))
    lesson.host.close()  # as a crash does: before it was written
    lesson.host = lesson.new_host()
    await lesson.host.load()
    again = await lesson.enter(lesson.learners[0])
    kept = next(m for m in told(again) if m["type"] == "minutes-kept")
    assert kept["totals"] == [{"position": 0, "present": 60, "alive": 40}]
    lesson.host.take_minutes(again, Minutes(0, 80, 60))
    await lesson.turn(BETWEEN_WRITES)
    assert await stored(lesson) == {(lesson.learners[0].id, 0): Reported(80, 60)}


async def test_facilitators_are_told_of_rooms_and_only_where_enough_devices_measure(
    lesson: Lesson,
) -> None:
    await opened(lesson)
    rooms = lesson.host.state.rooms
    assert rooms is not None
    ids = [p.id for p in lesson.learners]
    (first, members), (second, others) = rooms.seats.items()
    seat = dict(zip(ids, lesson.seats, strict=True))
    await lesson.turn(30)
    told(lesson.lead)
    lesson.host.take_minutes(seat[members[0]], Minutes(0, 30, 20))
    assert news(lesson, "rooms-heard") == []
    lesson.host.take_minutes(seat[members[1]], Minutes(0, 30, 20))
    assert news(lesson, "rooms-heard") == [{"type": "rooms-heard", "rooms": {first: "alive"}}]
    # The second room falls silent: its devices go on reporting that they are there.
    for seconds in (30, 45, 60, 75):
        await lesson.turn(15)
        for who in others:
            lesson.host.take_minutes(seat[who], Minutes(0, seconds, 10))
        for who in members:
            lesson.host.take_minutes(seat[who], Minutes(0, seconds, seconds - 5))
    assert news(lesson, "rooms-heard")[-1]["rooms"] == {first: "alive", second: "quiet"}
    await lesson.ask(lesson.lead, c.EndRooms())
    await lesson.turn(61)
    assert news(lesson, "rooms-heard")[-1]["rooms"] == {}


async def test_one_device_that_lies_makes_no_quiet_room_alive(lesson: Lesson) -> None:
    await opened(lesson)
    rooms = lesson.host.state.rooms
    assert rooms is not None
    room, members = next(iter(rooms.seats.items()))
    seat = dict(zip([p.id for p in lesson.learners], lesson.seats, strict=True))
    for seconds in (15, 30, 45, 60):
        await lesson.turn(15)
        lesson.host.take_minutes(seat[members[0]], Minutes(0, seconds, seconds))
        for who in members[1:]:
            lesson.host.take_minutes(seat[who], Minutes(0, seconds, 0))
    assert news(lesson, "rooms-heard")[-1]["rooms"] == {room: "quiet"}


async def test_who_is_forgotten_takes_their_minutes_along(lesson: Lesson) -> None:
    await opened(lesson)
    await lesson.turn(50)
    who = lesson.learners[0].id
    lesson.host.take_minutes(lesson.seats[0], Minutes(0, 50, 50))
    lesson.host.take_minutes(lesson.seats[1], Minutes(0, 50, 50))
    await lesson.turn(BETWEEN_WRITES)
    await lesson.host.forget(who)
    assert list(await stored(lesson)) == [(lesson.learners[1].id, 0)]
    lesson.host.take_minutes(lesson.seats[1], Minutes(0, 51, 51))
    await lesson.turn(BETWEEN_WRITES)
    assert list(await stored(lesson)) == [(lesson.learners[1].id, 0)]


async def test_the_class_mean_comes_to_facilitators_at_the_end_and_to_nobody_else(
    lesson: Lesson,
) -> None:
    await opened(lesson)
    await lesson.turn(120)
    for seat, alive in zip(lesson.seats, (120, 60, 60, 60, 60, 60), strict=True):
        lesson.host.take_minutes(seat, Minutes(0, 120, alive))
    await lesson.ask(lesson.lead, c.CloseSession())
    means = news(lesson, "minutes-of-class")[-1]["means"]
    assert isinstance(means, dict)
    assert means["connection"] == pytest.approx(70 / 60)
    for seat in lesson.seats:
        assert {m["type"] for m in told(seat)} <= {"welcome", "show", "done", "minutes-kept"}
