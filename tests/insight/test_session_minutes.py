"""What leaves for the organisation: means of ten or more, and no step found by subtraction."""

import pytest

from duologue.insight.session_minutes import (
    ClassMinutes,
    SessionMinutes,
    StepMinutes,
    for_organisation,
    measured_on,
)

MEANS = ClassMinutes(
    logged_in=50, in_rooms=20, connection=15, given=24, designed=23, share=0.3, yielded=0.6
)


def session(learners: int, measured: int, *devices: int) -> SessionMinutes:
    steps = tuple(
        StepMinutes(
            title="T", audience=None, planned_at=0, planned=5, designed=4, ran_at=0, ran=5,
            connection=3, devices=count,
        )
        for count in devices
    )  # fmt: skip
    return SessionMinutes(steps=steps, means=MEANS, learners=learners, measured=measured)


def test_fewer_than_ten_devices_release_nothing() -> None:
    assert for_organisation(session(20, 9, 9)) is None
    assert for_organisation(session(20, 10, 10)) == session(20, 10, 10)


def test_one_small_step_takes_all_steps_along_for_they_add_up_to_the_whole() -> None:
    released = for_organisation(session(20, 12, 12, 4))
    assert released is not None
    assert [step.connection for step in released.steps] == [None, None]
    assert released.means == MEANS


def test_a_step_without_rooms_hides_nothing() -> None:
    assert for_organisation(session(20, 12, 12, 0)) == session(20, 12, 12, 0)


def test_nobody_sets_a_floor_below_five() -> None:
    with pytest.raises(ValueError, match="below 5"):
        for_organisation(session(20, 12, 12), floor=4)


def test_how_many_were_not_measured_is_told_in_words() -> None:
    told = [measured_on(session(20, measured)) for measured in (0, 5, 12, 19, 20)]
    assert told == ["no", "some", "most", "most", "every"]
