"""Each measure against figures worked out by hand, and what must hold for all of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duologue.course.read import course_of
from duologue.insight.measures import (
    Reported,
    alive_seconds,
    balance,
    balance_in_words,
    connection_minutes,
    connection_share,
    connection_yield,
    designed_connection_minutes,
    logged_in_minutes,
    room_minutes,
    talk_minutes,
)
from duologue.plan.session_plan import plan_session

PLAN = plan_session(
    course_of(
        "---\ncourse: C\n---\n# One · 30 min\n## talk · T · 5 min\n"
        "## icebreaker · I · 6 min · rooms of 3\n## partners · P · 10 min\n"
    ),
    1,
)
SPANS = st.lists(st.tuples(st.floats(0, 900), st.floats(0, 60)).map(lambda s: (s[0], sum(s))))


def test_a_gap_of_thirty_seconds_is_logged_in_and_a_longer_one_is_not() -> None:
    assert logged_in_minutes([(0, 60), (90, 120)]) == 2
    assert logged_in_minutes([(0, 60), (91, 121)]) == 1.5
    assert logged_in_minutes([]) == 0


def test_talk_time_is_the_sum_of_ones_own_intervals() -> None:
    assert talk_minutes([(0, 30), (60, 90)]) == 1


def test_a_room_is_alive_until_twenty_seconds_after_the_last_word() -> None:
    assert alive_seconds([(10, 15)], 0, 100) == 25
    assert alive_seconds([(10, 15), (30, 31)], 0, 100) == 41
    assert alive_seconds([(10, 15), (12, 13)], 0, 100) == 25
    assert alive_seconds([(90, 95)], 0, 100) == 10
    assert alive_seconds([], 0, 100) == 0


@given(SPANS)
def test_a_room_is_alive_for_no_less_than_is_spoken_and_no_more_than_there_is(
    spoken: list[tuple[float, float]],
) -> None:
    alive = alive_seconds(spoken, 0, 1000)
    assert alive <= 1000
    assert alive == pytest.approx(alive_seconds(list(reversed(spoken)), 0, 1000))
    assert all(alive >= to - begin - 1e-6 for begin, to in spoken)


def test_what_was_not_measured_is_none_and_never_zero() -> None:
    assert connection_minutes([]) is None
    assert connection_minutes([Reported(60, 0)]) == 0
    assert connection_share(None, 50) is None
    assert connection_yield(None, PLAN) is None
    assert balance([]) is None
    assert balance([0, 0, 0]) is None


def test_connection_share_and_yield() -> None:
    minutes = connection_minutes([Reported(300, 240), Reported(600, 480)])
    assert minutes == 12
    assert connection_share(minutes, 30) == 0.4
    assert connection_yield(minutes, PLAN) == 0.75


def test_the_design_gives_its_rooms_less_twenty_seconds_of_movement_each() -> None:
    assert room_minutes(PLAN) == 16
    assert designed_connection_minutes(PLAN) == pytest.approx(16 - 40 / 60)


def test_balance_is_even_for_equal_shares_and_nothing_for_one_voice() -> None:
    assert balance([60, 60, 60]) == pytest.approx(1)
    assert balance([60, 0, 0]) == 0
    # Worked out by hand: -(.5 ln .5 + .4 ln .4 + .1 ln .1) / ln 3.
    assert balance([50, 40, 10]) == pytest.approx(0.8586, abs=1e-4)


def test_balance_is_told_in_three_words_without_a_name() -> None:
    assert balance_in_words([50, 40, 10]) == "even"
    assert balance_in_words([80, 15, 5]) == "one-voice-leads"
    assert balance_in_words([50, 48, 2]) == "someone-has-hardly-spoken"
    assert balance_in_words([100]) is None


@given(st.lists(st.floats(0, 3600), min_size=2, max_size=5))
def test_balance_stays_between_nothing_and_one_and_does_not_know_who_is_who(
    talk: list[float],
) -> None:
    found = balance(talk)
    assert found is None or -1e-9 <= found <= 1 + 1e-9
    assert balance(sorted(talk)) == pytest.approx(found) if found is not None else True
