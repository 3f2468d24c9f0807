"""100,000 answers: the report, from the letters in the database; and the same crosstabs elsewhere.

`--answers N` for another number.
"""

import argparse
import asyncio
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from sqlalchemy import insert
from table import show

from duologue.config import Settings
from duologue.insight.pulse.columns import Columns, columns_of, yes
from duologue.insight.pulse.plan import ROLE, TRAINING, Moment, Plan, Wave
from duologue.insight.pulse.spreadsheet import library
from duologue.live.clock import HandClock
from duologue.record.pulse_letters import StoredPulse
from duologue.record.tables.pulses import LETTERS
from duologue.web.installation import Duologue
from duologue.web.reporting import report_of, warm_up

ITEMS = 8  # a usual pulse
TARGET = 2.0  # seconds after the last answer, for a sponsor who waits
TIMES = 5  # the best of so many; a shared machine interrupts


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--answers", type=int, default=100_000)
    asyncio.run(measure(parser.parse_args().answers))


async def measure(answers: int) -> None:
    plan = Plan(
        title="Many", items=library()[:ITEMS], segments=("role", "training"),
        waves=(Wave(moment=Moment.ONCE, opens_at=0, closes_at=10),),
    )  # fmt: skip
    clock = HandClock(1.0)
    duologue = Duologue(Settings(data=Path(tempfile.mkdtemp())), clock)
    pulse = await duologue.pulses.make("bench", plan, 1.0)
    await _fill(duologue, pulse, answers)
    clock.turn(20)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    begun, busy = time.perf_counter(), time.process_time()
    await warm_up(duologue)  # as a server does when it starts
    warm = time.perf_counter() - begun, time.process_time() - busy
    seconds, worked = [], []
    for _ in range(TIMES):
        begun, busy = time.perf_counter(), time.process_time()
        report = await report_of(duologue, pulse)
        seconds.append(time.perf_counter() - begun)
        worked.append(time.process_time() - busy)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    show(
        f"A report on {answers:,} answers of {ITEMS} items, from the database to every comparison",
        ["", "seconds", f"of the {TARGET:.0f} s that a sponsor waits", "seconds of processor"],
        [
            [name, f"{wall:.2f}", f"{wall / TARGET:.0%}", f"{processor:.2f}"]
            for name, wall, processor in (
                ("loading the statistics, while a server starts", *warm),
                ("the first report after a start", seconds[0], worked[0]),
                (f"the best of {TIMES}", min(seconds), min(worked)),
            )
        ],
    )
    print(f"Rows shown: {len(report.shown)}, comparisons: {len(report.findings)}.")
    print(f"Memory of the process: {before:.0f} MB before the first report, {after:.0f} MB after.")
    letters = await duologue.pulses.letters(pulse)
    columns = columns_of(
        plan, letters.waves, letters.threads, letters.cohorts, letters.segments, letters.answers
    )
    _crosstabs(plan, columns)
    await duologue.close()


async def _fill(duologue: Duologue, pulse: StoredPulse, answers: int) -> None:
    dice = np.random.default_rng(1)
    steps = dice.integers(1, 6, (answers, ITEMS), dtype=np.uint8)
    about = dice.integers(0, 3, (answers, 2), dtype=np.uint8)
    rows = [
        {
            "id": f"{i:08x}", "pulse": pulse.id, "wave": 0, "thread": f"t{i}", "cohort": 0,
            "segments": about[i].tobytes(), "answers": steps[i].tobytes(),
        }
        for i in range(answers)
    ]  # fmt: skip
    await duologue.database.write(lambda c: c.execute(insert(LETTERS), rows).rowcount)


def _crosstabs(plan: Plan, columns: Columns) -> None:
    """Who says yes to what, by role and by training: the same table three times."""
    # Loaded here: pandas is a part of what loading the statistics takes.
    import pandas as pd
    import polars as pl

    names = [str(outcome) for outcome in plan.outcomes]
    chosen = {name: yes(columns.scores[o]) for name, o in zip(names, plan.outcomes, strict=True)}
    frame = {"role": columns.segments[:, 0], "training": columns.segments[:, 1], **chosen}
    in_polars, in_pandas = pl.DataFrame(frame), pd.DataFrame(frame)

    def ours() -> list[list[int]]:
        table = []
        for place, segment in enumerate((ROLE, TRAINING)):
            kinds = columns.segments[:, place]
            for outcome in names:
                counts = np.bincount(kinds[chosen[outcome]], minlength=len(segment.values))
                table.append([int(n) for n in counts])
        return table

    def polars() -> list[list[int]]:
        table = []
        for segment in ("role", "training"):
            sums = in_polars.group_by(segment).agg(pl.col(names).sum()).sort(segment)
            table += [[int(n) for n in sums[name]] for name in names]
        return table

    def pandas() -> list[list[int]]:
        table = []
        for segment in ("role", "training"):
            sums = in_pandas.groupby(segment)[names].sum()
            table += [[int(n) for n in sums[name]] for name in names]
        return table

    assert ours() == polars() == pandas()
    took = {name: _best(work) for name, work in (("ours", ours), ("polars", polars),
                                                 ("pandas", pandas))}  # fmt: skip
    show(
        f"The crosstabs alone, {len(columns):,} answers, columns in memory",
        ["", "ms", "times ours"],
        [[n, f"{s * 1000:.1f}", f"{s / took['ours']:.1f}"] for n, s in took.items()],
    )


def _best(work: Callable[[], object]) -> float:
    seconds = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - begun)
    return min(seconds)


if __name__ == "__main__":
    main()
