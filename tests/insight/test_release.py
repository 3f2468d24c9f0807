"""Nothing released, ever, singles out a group below the floor; and a bare threshold does."""

import pytest

from duologue.insight.release.decide import Line, decide_release
from duologue.insight.release.ladder import Profile, Row, Segment, ladder
from duologue.insight.release.rates import told_rate
from insight.organisations import attack

ORGANISATIONS = 16  # bench/release.py attacks 2,000
FLOOR = 5
BEFORE, BOTH = ("before",), ("before", "after")
ROLE = Segment("role", ("manager", "front-line"))


def of(role: str, *waves: str) -> Profile:
    return Profile((("role", role),), waves)


def test_no_group_below_the_floor_in_any_organisation_but_many_behind_a_bare_threshold() -> None:
    attacked = [attack(seed, FLOOR) for seed in range(ORGANISATIONS)]
    assert [a for a in attacked if a.exposed] == []
    # The attack works: were it too weak to break anything, the line above would say nothing.
    assert sum(bool(a.control) for a in attacked) > ORGANISATIONS / 2
    # Safe because nothing is shown would be no art.
    assert sum(a.shown for a in attacked) > sum(a.rows for a in attacked) / 2


def test_a_row_that_would_give_away_its_neighbour_is_withheld_too() -> None:
    counts = {of("manager", "before"): 3, of("front-line", "before"): 40}
    lines = decide_release(counts, ladder(BEFORE, [ROLE]), FLOOR)
    assert lines == (
        (Line(Row(BEFORE), people=43),),
        (
            Line(Row(BEFORE, "role", "manager")),
            Line(Row(BEFORE, "role", "front-line")),
        ),
    )


def test_who_left_between_two_waves_is_not_given_away_by_what_was_shown_before() -> None:
    counts = {of("manager", *BOTH): 20, of("manager", "before"): 2, of("manager", "after"): 9}
    first = decide_release(counts, ladder(BEFORE, []), FLOOR)
    assert first == ((Line(Row(BEFORE), people=22),),)
    # 22 answered before. Were the 20 of both shown now, the two who left would stand alone.
    pairs, before, after = decide_release(counts, ladder(BOTH, []), FLOOR, [Row(BEFORE)])
    assert pairs == (Line(Row(BOTH)),)
    assert before == (Line(Row(BEFORE), people=22),)
    assert after == (Line(Row(("after",)), people=29),)
    # Asked in one go, the pairs come first: a change is seen in them.
    pairs, before, after = decide_release(counts, ladder(BOTH, []), FLOOR)
    assert pairs == (Line(Row(BOTH), people=20),)
    assert before == (Line(Row(BEFORE)),)


def test_what_is_withheld_does_not_say_why() -> None:
    """Found by the attacker: marked "fewer than five", two rows of eight people were four and four.
    Nobody looks the same as too few: a staff list with one executive would say who answered."""
    three = Segment("role", ("executive", "manager", "front-line"))
    looks = []
    for executives, managers in ((4, 4), (5, 3), (1, 7)):
        counts = {
            of("front-line", "before"): 13, of("executive", "before"): executives,
            of("manager", "before"): managers,
        }  # fmt: skip
        looks.append(decide_release(counts, ladder(BEFORE, [three]), FLOOR))
    assert looks[0] == looks[1] == looks[2]
    _, roles = looks[0]
    assert [line.people for line in roles] == [None, None, 13]
    _, roles = decide_release({of("front-line", "before"): 40}, ladder(BEFORE, [ROLE]), FLOOR)
    assert roles[0] == Line(Row(BEFORE, "role", "manager"))


@pytest.mark.parametrize("floor", [0, 1, 4])
def test_a_floor_below_five_is_refused(floor: int) -> None:
    with pytest.raises(ValueError, match="below 5"):
        decide_release({}, (), floor)


def test_more_people_than_the_floor_are_shown_row_by_row() -> None:
    counts = {of("manager", "before"): 12, of("front-line", "before"): 40}
    everybody, roles = decide_release(counts, ladder(BEFORE, [ROLE]), 10)
    assert [line.people for line in (*everybody, *roles)] == [52, 12, 40]


@pytest.mark.parametrize(
    ("answered", "invited", "told"),
    [
        (8, 9, None),
        (9, 10, 100),
        (7, 10, 50),
        (18, 20, 100),
        (13, 20, 75),
        (44, 50, 90),
        (0, 50, 0),
    ],
)
def test_a_response_rate_is_told_in_steps_of_five_people(
    answered: int, invited: int, told: int | None
) -> None:
    assert told_rate(answered, invited) == told
