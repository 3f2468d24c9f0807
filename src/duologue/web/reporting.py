"""A pulse's report, made from its letters and noted as a release before anybody sees it."""

import asyncio
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from duologue.course.kinds import Kind
from duologue.insight.pulse.plan import Moment, Plan, Wave
from duologue.insight.release.ladder import Row
from duologue.insight.release.rates import told_rate
from duologue.insight.session_minutes import for_organisation
from duologue.record.pulse_letters import AskedIn, Letters, Links, StoredPulse, waves_over
from duologue.session.outside import staying_outside
from duologue.session.state import Phase
from duologue.web.installation import Duologue

if TYPE_CHECKING:
    from duologue.insight.pulse.report import Report


class NoStatistics(RuntimeError):
    """The `insight` extra is not installed; a page or a command says how to get it."""


def visible_with(plan: Plan, people: int) -> float | None:
    """The smallest difference so many invited people can show; None: not even all of them.
    Raises NoStatistics."""
    _statistics()
    from duologue.insight.pulse.report import smallest_visible

    return smallest_visible(plan, people)


def statistics_installed() -> bool:
    return all(find_spec(name) is not None for name in ("numpy", "scipy", "statsmodels"))


def _statistics() -> None:
    if not statistics_installed():
        raise NoStatistics


async def warm_up(duologue: Duologue) -> None:
    """Loads the statistics in the background where there is a pulse, so that its report does not
    wait for them; a server that only runs classes never loads them."""
    if await duologue.pulses.any() and statistics_installed():
        await asyncio.to_thread(import_module, "duologue.insight.pulse.report")


async def report_of(duologue: Duologue, pulse: StoredPulse, part: tuple[int, ...] = ()) -> "Report":
    """`part`: of these classes alone, by their places in the plan. Raises NoStatistics."""
    _statistics()
    pulses = duologue.pulses
    await _keep_minutes(duologue, pulse)
    minutes = await pulses.asked_in(pulse)
    links = await pulses.links(pulse)
    over = countable(pulse.plan, waves_over(pulse, links, duologue.clock.now()))
    letters = await pulses.letters(pulse)
    while True:
        known = await pulses.released(pulse)
        report = await asyncio.to_thread(
            _report, pulse.plan, letters, links, over, known, minutes, part
        )
        new = [row for row in report.shown if row not in known]
        # Two people may ask at once: who comes second is audited together with the first.
        if not new or await pulses.note_release(pulse, known, new, duologue.clock.now()):
            return report


async def _keep_minutes(duologue: Duologue, pulse: StoredPulse) -> None:
    """Takes the minutes of sessions that have ended, as far as the organisation may see them. Once:
    a mean before somebody's device reported, and one after, would give that person away."""
    for asked in await duologue.pulses.asked_in(pulse):
        planned = await duologue.sessions.by_id(pulse.staff, asked.session)
        if asked.minutes is not None or planned is None or not planned.readable:
            continue
        host = await duologue.hosts.of(planned.id)
        if host.state.phase is not Phase.CLOSED:
            continue
        outside = staying_outside(host.state, Kind.PULSE)
        minutes = for_organisation(
            host.minutes.of_session(duologue.clock.now(), outside), pulse.plan.floor
        )
        if minutes is not None:
            await duologue.pulses.keep_minutes(asked.session, minutes)


def countable(plan: Plan, over: list[Wave]) -> list[Wave]:
    """The waves that may be counted. What was before waits for what it is compared with: shown
    alone it could keep the pairs from ever being shown."""
    waits = len(plan.waves) > 1 and [wave.moment for wave in over] == [Moment.BEFORE]
    return [] if waits else over


def _report(
    plan: Plan,
    letters: Letters,
    links: Links,
    over: list[Wave],
    known: list[Row],
    sessions: list[AskedIn],
    part: tuple[int, ...],
) -> "Report":
    # Loaded here: seconds and megabytes that a server which only runs classes does not need.
    from duologue.insight.pulse.columns import columns_of
    from duologue.insight.pulse.report import Response, report_on, yields_of

    columns = columns_of(
        plan, letters.waves, letters.threads, letters.cohorts, letters.segments, letters.answers
    )
    responses = [
        Response(
            moment=wave.moment, invited=links.asked_of(wave, number, plan, part),
            rate=told_rate(
                links.answered_of(number, part), links.asked_of(wave, number, plan, part)
            ),
        )
        for number, wave in enumerate(plan.waves)
    ]  # fmt: skip
    theirs = [s for s in sessions if not part or s.cohort in part]
    yields = [y for s in theirs if s.minutes is not None for y in yields_of(s.title, s.minutes)]
    return report_on(plan, columns, over, responses, known, yields, part)
