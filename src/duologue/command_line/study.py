"""duologue study: the article's 2,300 people answer over HTTP, and its table comes back."""

import argparse
import asyncio
import socket
import tempfile
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from duologue.command_line.running import console
from duologue.config import settings_from_environment
from duologue.insight.pulse.findings import Basis, Side
from duologue.insight.pulse.report import Report
from duologue.insight.pulse.spreadsheet import library
from duologue.insight.study import (
    ASKED,
    STRAINED_EXECUTIVES,
    STRAINED_OTHERS,
    TABLE,
    Respondent,
    respondents,
    study_plan,
)
from duologue.live.clock import WallClock
from duologue.rehearse.respondents import answer_all
from duologue.web.installation import Duologue
from duologue.web.reporting import report_of
from duologue.web.serving import running
from duologue.web.words import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seed", type=int, default=0, help="which 2,300 people")
    parser.add_argument(
        "--simulate", action="store_true",
        help="plant effects in programmes, and count how often they are found",
    )  # fmt: skip
    parser.add_argument("--programmes", type=int, default=2_000, help="with --simulate")


def run(given: argparse.Namespace) -> int:
    if given.simulate:
        from duologue.command_line.study_simulate import simulate

        return simulate(given.programmes, given.seed)
    report = asyncio.run(_study(given.seed))
    _print(report)
    return 0 if gives_the_table_back(report) else 1


async def _study(seed: int) -> Report:
    settings = settings_from_environment(
        port=_free_port(), host="127.0.0.1", url="",
        data=Path(tempfile.mkdtemp(prefix="duologue-study-")),
    )  # fmt: skip
    duologue = Duologue(settings, WallClock())
    async with running(duologue, settings):
        now = duologue.clock.now()
        pulse = await duologue.pulses.make("study", study_plan(library(), now), now)
        people = respondents(seed)
        tokens = await duologue.pulses.hand_out(pulse, 0, len(people))
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, TimeRemainingColumn(), console=console) as progress:
            bar = progress.add_task("Answers over HTTP", total=len(people))
            forms = [_form(person) for person in people]
            await answer_all(settings.address, tokens, forms, lambda: progress.advance(bar))
        return await report_of(duologue, pulse)


def _form(person: Respondent) -> dict[str, str]:
    steps = {f"item-{n}": str(s) for n, s in zip(ASKED, person.answers, strict=True)}
    return steps | {"segment-role": person.role, "segment-training": person.training}


def gives_the_table_back(report: Report) -> bool:
    """Whether every figure of the article comes out, to its rounding."""
    found = {
        (f.basis, f.outcome, f.side): (round(f.first.value * 100), round(f.second.value * 100))
        for f in report.findings
    }
    return all(
        found.get((Basis.TRAINING, line.outcome, Side.YES)) == (line.same_or_more, line.less)
        for line in TABLE
    ) and found.get((Basis.ROLE, TABLE[0].outcome, Side.NO)) == (
        STRAINED_EXECUTIVES, STRAINED_OTHERS,
    )  # fmt: skip


def _print(report: Report) -> None:
    wanted = {line.outcome: (line.same_or_more, line.less) for line in TABLE}
    table = Table(title=say("study-title"), title_justify="left", caption_justify="left")
    for head in ("", say("study-first"), say("study-second"), say("study-difference"),
                 say("study-article")):  # fmt: skip
        table.add_column(head, justify="right" if head else "left")
    for f in report.findings:
        strained = f.basis is Basis.ROLE and f.side is Side.NO
        if not strained and (f.basis is not Basis.TRAINING or f.side is Side.NO):
            continue
        article = (STRAINED_EXECUTIVES, STRAINED_OTHERS) if strained else wanted[f.outcome]
        low, high = f.estimate.low or 0.0, f.estimate.high or 0.0
        table.add_row(
            say("study-strained") if strained else say(f"study-{f.outcome}"),
            f"{f.first.value:.1%}", f"{f.second.value:.1%}",
            f"{f.estimate.difference * 100:+.1f} ({low * 100:+.1f} to {high * 100:+.1f})",
            f"{article[0]} / {article[1]}",
        )  # fmt: skip
    console.print(table)
    console.print(say("study-association"))
    console.print(say("study-sizes"))
    console.print(say("study-fingerprint", fingerprint=report.fingerprint))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
