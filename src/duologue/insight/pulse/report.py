"""Everything that the organisation may see of a pulse: tables, comparisons, response rates."""

from collections.abc import Sequence

import msgspec
import numpy as np

from duologue.insight.compare.power import people_that_count, smallest_difference
from duologue.insight.compare.verbs import Design
from duologue.insight.pulse.columns import Columns, Mask, mask_of, no, profiles, yes
from duologue.insight.pulse.findings import Finding, find
from duologue.insight.pulse.items import Outcome
from duologue.insight.pulse.plan import Moment, Plan, Wave, fingerprint
from duologue.insight.release.decide import Line, decide_release
from duologue.insight.release.ladder import Row, ladder


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    outcome: Outcome
    yes: int
    no: int
    of: int
    mean: float


class TableLine(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the ladder with its answers in one wave. No cells where it is withheld."""

    row: Row
    wave: str
    # None where it is withheld.
    people: int | None
    cells: tuple[Cell, ...] = ()


class Response(msgspec.Struct, frozen=True, kw_only=True):
    moment: Moment
    invited: int
    # Roughly, in per cent (`told_rate`); None where they are too few to speak of.
    rate: int | None


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the organisation may see, and nothing else."""

    title: str
    fingerprint: str
    floor: int
    design: Design
    lots_hold: bool
    primary: tuple[Outcome, ...]
    responses: tuple[Response, ...]
    # The waves whose end has come; only these are counted.
    waves: tuple[Moment, ...]
    # The smallest difference, as a share, that so many people could show; None: not even all.
    smallest: float | None
    tables: tuple[tuple[TableLine, ...], ...]
    findings: tuple[Finding, ...]

    @property
    def shown(self) -> tuple[Row, ...]:
        """What has been released when this report has been."""
        lines = [line for table in self.tables for line in table if line.people is not None]
        return tuple(dict.fromkeys(line.row for line in lines))


def smallest_visible(plan: Plan, people: int) -> float | None:
    """The smallest difference two halves of so many invited people could show."""
    return smallest_difference(people_that_count(people, len(plan.cohorts)) / 2)


def report_on(
    plan: Plan,
    columns: Columns,
    closed: Sequence[Wave],
    responses: Sequence[Response],
    already: Sequence[Row] = (),
) -> Report:
    """`closed`: the waves that are over, in the plan's order. `already`: rows ever shown."""
    moments = [str(wave.moment) for wave in closed]
    counted = np.isin(columns.wave, [plan.waves.index(wave) for wave in closed])
    columns = _only(columns, np.asarray(counted, dtype=np.bool_))
    tables = ladder(moments, plan.groups()) if moments else ()
    decided = decide_release(profiles(plan, columns), tables, plan.floor, already)
    shown = {line.row for table in decided for line in table if line.people is not None}
    invited = max((response.invited for response in responses), default=0)
    return Report(
        title=plan.title, fingerprint=fingerprint(plan), floor=plan.floor, design=plan.design,
        lots_hold=plan.lots_hold, primary=plan.primary, responses=tuple(responses),
        waves=tuple(wave.moment for wave in closed), smallest=smallest_visible(plan, invited),
        tables=tuple(_table(plan, columns, table) for table in decided),
        findings=find(plan, columns, moments, shown),
    )  # fmt: skip


def _only(columns: Columns, mask: Mask) -> Columns:
    return Columns(
        columns.wave[mask], columns.person[mask], columns.cohort[mask], columns.segments[mask],
        {outcome: score[mask] for outcome, score in columns.scores.items()},
    )  # fmt: skip


def _table(plan: Plan, columns: Columns, table: tuple[Line, ...]) -> tuple[TableLine, ...]:
    lines = []
    for line in table:
        for wave in line.row.waves:
            cells: list[Cell] = []
            if line.people is not None:
                mask = mask_of(plan, columns, line.row, wave)
                for outcome, score in columns.scores.items():
                    given = score[mask & ~np.isnan(score)]
                    # So few of them answered this question that it would say too much.
                    if len(given) >= plan.floor:
                        cells.append(Cell(
                            outcome=outcome, yes=int(yes(given).sum()), no=int(no(given).sum()),
                            of=len(given), mean=round(float(given.mean()), 2),
                        ))  # fmt: skip
            lines.append(TableLine(
                row=line.row, wave=wave, people=line.people, cells=tuple(cells),
            ))  # fmt: skip
    return tuple(lines)
