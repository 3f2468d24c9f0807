"""Everything that the organisation may see of a pulse: tables, comparisons, response rates."""

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np

from duologue.insight.compare.power import people_that_count, smallest_difference
from duologue.insight.compare.verbs import Design
from duologue.insight.pulse.columns import BOTH_SKILLS, Columns, mask_of, no, profiles, yes
from duologue.insight.pulse.findings import Basis, Finding, Shown, find
from duologue.insight.pulse.items import Outcome
from duologue.insight.pulse.plan import Moment, Plan, Wave, fingerprint
from duologue.insight.release.decide import Line, decide_release
from duologue.insight.release.ladder import Row, ladder
from duologue.insight.session_minutes import SessionMinutes


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


class StepYield(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the connection minutes that one activity was designed for: a class's mean."""

    session: str
    activity: str
    designed: float
    connection: float

    @property
    def share(self) -> float:
        return self.connection / self.designed


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the organisation may see, and nothing else."""

    title: str
    fingerprint: str
    # The classes it is of, by their places in the plan; empty: everybody who was asked.
    part: tuple[int, ...] = ()
    classes: tuple[str, ...] = ()
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
    # By activity, the least first; of sessions that are connected with the pulse and have ended.
    yields: tuple[StepYield, ...] = ()

    @property
    def shown(self) -> tuple[Row, ...]:
        """What has been released when this report has been."""
        lines = [line for table in self.tables for line in table if line.people is not None]
        answered = [_answering(line.row, cell.outcome) for line in lines for cell in line.cells]
        skills = [
            Row((f.wave,), BOTH_SKILLS, f.wave, outcome, self.part)
            for f in self.findings
            if f.basis is Basis.THINKING_BACK
            for outcome in (Outcome.SKILL, Outcome.SKILL_BEFORE)
        ]
        return tuple(dict.fromkeys([*(line.row for line in lines), *answered, *skills]))


def came_again(report: Report) -> list[tuple[Row, int]]:
    """By group, for each later wave: its answers beside 100 of the first wave.

    Only of rows that are shown, so it tells nothing that the tables do not.
    """
    people = {
        line.row: line.people
        for table in report.tables
        for line in table
        if line.row.segment and line.people
    }
    first = str(report.waves[0]) if report.waves else ""
    return [
        (row, round(100 * count / before))
        for row, count in people.items()
        if row.waves != (first,)
        and (before := people.get(msgspec.structs.replace(row, waves=(first,))))
    ]


def yields_of(session: str, minutes: SessionMinutes) -> list[StepYield]:
    """Of the activities that sat people in rooms and were measured."""
    return [
        StepYield(
            session=session, activity=step.title, designed=round(step.designed, 1),
            connection=round(step.connection, 1),
        )
        for step in minutes.steps
        if step.designed > 0 and step.connection is not None
    ]  # fmt: skip


def smallest_visible(plan: Plan, people: int) -> float | None:
    """The smallest difference two halves of so many invited people could show."""
    return smallest_difference(people_that_count(people, len(plan.cohorts)) / 2)


def report_on(
    plan: Plan,
    columns: Columns,
    closed: Sequence[Wave],
    responses: Sequence[Response],
    already: Sequence[Row] = (),
    yields: Sequence[StepYield] = (),
    part: tuple[int, ...] = (),
) -> Report:
    """`closed`: the waves that are over, in the plan's order. `already`: rows ever shown, of any
    part. `part`: the classes that it is of, by their places; empty: everybody.

    `columns` are everybody's in any case: a part is audited beside the whole and every other part.
    """
    moments = [str(wave.moment) for wave in closed]
    counted = np.isin(columns.wave, [plan.waves.index(wave) for wave in closed])
    columns = columns.only(np.asarray(counted, dtype=np.bool_))
    own = _plan_of(plan, part)
    tables = ladder(moments, own.groups(), part) if moments else ()
    people = [row for row in already if not row.outcome]
    apart = bool(part) or any(row.part for row in already)
    decided = decide_release(profiles(plan, columns, apart), tables, plan.floor, people)
    rows = {line.row for table in decided for line in table if line.people is not None}
    answering = {o: columns.answering(o) for o in plan.outcomes}
    shown = {
        o: _shown(
            plan, answering[o], o, [[r for r in t if r in rows] for t in tables], already, part
        )
        for o in plan.outcomes
    }  # fmt: skip
    theirs = {o: _of_part(answering[o], part) for o in plan.outcomes}
    bare = {o: {msgspec.structs.replace(r, part=()) for r in shown[o]} for o in plan.outcomes}
    invited = max((response.invited for response in responses), default=0)
    return Report(
        title=plan.title, fingerprint=fingerprint(plan), part=part,
        classes=tuple(plan.cohorts[place] for place in part), floor=plan.floor, design=own.design,
        lots_hold=own.lots_hold, primary=plan.primary, responses=tuple(responses),
        waves=tuple(wave.moment for wave in closed), smallest=smallest_visible(own, invited),
        tables=tuple(_table(plan, theirs, table, shown) for table in decided),
        findings=find(own, _of_part(columns, part), moments, bare),
        yields=tuple(sorted(yields, key=lambda y: y.share)),
    )  # fmt: skip


def _plan_of(plan: Plan, part: tuple[int, ...]) -> Plan:
    """What a part can say: its classes alone, and nothing about lots drawn among all of them."""
    if not part:
        return plan
    cohorts = tuple(plan.cohorts[place] for place in part)
    return msgspec.structs.replace(plan, cohorts=cohorts, starts=(), design=Design.OBSERVED)


def _of_part(columns: Columns, part: tuple[int, ...]) -> Columns:
    return columns.only(np.isin(columns.cohort, part)) if part else columns


def _answering(row: Row, outcome: str) -> Row:
    return msgspec.structs.replace(row, outcome=outcome)


def _shown(
    plan: Plan,
    columns: Columns,
    outcome: Outcome,
    tables: list[list[Row]],
    already: Sequence[Row],
    part: tuple[int, ...],
) -> set[Row]:
    """Of these tables' rows, those whose answers on one outcome may be shown.

    Not everybody answers everything: where 31 of 43 people are front line and of the 12 others one
    answered, the two large rows give that one away. So the answers are audited as people are.
    `columns`: the letters that answered it.
    """
    if outcome in (Outcome.SKILL, Outcome.SKILL_BEFORE):
        waves = dict.fromkeys(row.waves for table in tables for row in table if not row.segment)
        skills = [[Row(w, BOTH_SKILLS, w[0], part=part)] for w in waves if len(w) == 1]
        tables = [*tables, *skills]
    apart = bool(part) or any(row.part for row in already)
    decided = decide_release(
        profiles(plan, columns, apart), tables, plan.floor,
        [_answering(row, "") for row in already if row.outcome == outcome],
    )  # fmt: skip
    return {line.row for table in decided for line in table if line.people is not None}


def _table(
    plan: Plan, answering: Mapping[Outcome, Columns], table: tuple[Line, ...], shown: Shown
) -> tuple[TableLine, ...]:
    lines = []
    for line in table:
        for wave in line.row.waves:
            cells: list[Cell] = []
            for outcome in plan.outcomes:
                if line.people is None or line.row not in shown[outcome]:
                    continue
                columns = answering[outcome]
                given = columns.scores[outcome][mask_of(plan, columns, line.row, wave)]
                cells.append(Cell(
                    outcome=outcome, yes=int(yes(given).sum()), no=int(no(given).sum()),
                    of=len(given), mean=round(float(given.mean()), 2),
                ))  # fmt: skip
            lines.append(TableLine(
                row=line.row, wave=wave, people=line.people, cells=tuple(cells),
            ))  # fmt: skip
    return tuple(lines)
