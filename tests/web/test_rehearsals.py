"""Rehearsals in the office: one at a time, for who asked, with a result or an honest failure."""

import asyncio
from collections.abc import Callable

import pytest

from duologue.insight.rehearsal import Report
from duologue.web.rehearsals import KEPT, Failed, Rehearsals, apart

REPORT = Report(("A", "B"), ((0, 2), (2, 0)), (3.0, 3.0), ((1, 3), (1, 3)), (), ())


class Stage:
    """A rehearsal by hand: it goes on when it is told to."""

    def __init__(self) -> None:
        self.began: list[int] = []
        self.curtain = asyncio.Event()

    async def rehearse(self, text: str, number: int, told: Callable[[float], None]) -> Report:
        self.began.append(number)
        told(0.5)
        await self.curtain.wait()
        if text == "fails":
            raise Failed
        return REPORT


async def settle(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110  the rehearsal tells nobody when it is over
            await asyncio.sleep(0.01)


async def test_the_second_waits_for_the_first_and_each_has_a_result() -> None:
    stage = Stage()
    rehearsals = Rehearsals(stage.rehearse)
    first = rehearsals.begin("ana", "c", "One", "text", 1)
    second = rehearsals.begin("ana", "c", "Two", "text", 2)
    await settle(lambda: stage.began == [1])
    assert (first.done, second.done, first.report) == (0.5, 0.0, None)
    stage.curtain.set()
    await settle(lambda: second.report is not None)
    assert (first.report, stage.began) == (REPORT, [1, 2])
    assert rehearsals.of("ben", first.id) is None
    await rehearsals.close()


async def test_a_failure_is_told_and_the_next_one_runs() -> None:
    stage = Stage()
    stage.curtain.set()
    rehearsals = Rehearsals(stage.rehearse)
    failed = rehearsals.begin("ana", "c", "One", "fails", 1)
    after = rehearsals.begin("ana", "c", "Two", "text", 2)
    await settle(lambda: after.report is not None)
    assert (failed.failed, failed.report) == (True, None)
    await rehearsals.close()


async def test_closing_ends_what_runs_and_old_results_are_let_go() -> None:
    stage = Stage()
    rehearsals = Rehearsals(stage.rehearse)
    first = rehearsals.begin("ana", "c", "One", "text", 1)
    for number in range(KEPT):
        rehearsals.begin("ana", "c", "More", "text", number)
    assert rehearsals.of("ana", first.id) is None
    await rehearsals.close()
    assert first.report is None


async def test_a_text_that_cannot_be_rehearsed_fails_in_its_own_process() -> None:
    with pytest.raises(Failed):
        await apart("# no steps · 5 min", 3, lambda done: None)


def test_the_report_counts_people_and_repeats() -> None:
    assert REPORT.people_met == (1, 1)
    assert REPORT.repeats == 1
    assert REPORT.climbed
