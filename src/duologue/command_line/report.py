"""duologue report: what may be said about a pulse, as text, JSON, CSV, HTML or PDF."""

import argparse
import asyncio
import sys
from pathlib import Path

import msgspec

from duologue.command_line.running import console
from duologue.config import settings_from_environment
from duologue.insight.pulse.report import Report
from duologue.live.clock import WallClock
from duologue.web.installation import Duologue
from duologue.web.printing import NotPrinted, local, pdf_of
from duologue.web.report_page import report_page
from duologue.web.report_words import Told, as_csv, changes, duties, exploratory, limits
from duologue.web.reporting import report_of
from duologue.web.words import say

FORMS = ("text", "json", "csv", "html", "pdf")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pulse", nargs="?", help="its id; without it, every pulse is listed")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--format", choices=FORMS, default="text")
    parser.add_argument("--out", type=Path, help="a file instead of the screen; needed for PDF")


def run(given: argparse.Namespace) -> int:
    if given.format == "pdf" and given.out is None:
        print("A PDF needs a file: --out report.pdf", file=sys.stderr)
        return 2
    return asyncio.run(_report(given))


async def _report(given: argparse.Namespace) -> int:
    settings = settings_from_environment(data=given.data)
    if isinstance(settings.where, Path) and not settings.where.exists():
        print(f"There is no installation in {settings.data}. Say where: --data", file=sys.stderr)
        return 2
    duologue = Duologue(settings, WallClock())
    try:
        if given.pulse is None:
            for each in await duologue.pulses.every():
                console.print(f"{each.id}  {each.plan.title}", highlight=False)
            return 0
        pulse = await duologue.pulses.anybodys(given.pulse)
        if pulse is None:
            print(f"There is no pulse {given.pulse}. Without an id, all are listed.",
                  file=sys.stderr)  # fmt: skip
            return 2
        report = await report_of(duologue, pulse)
        made = _made(report, given.format)
    except NotPrinted as error:
        print(f"No PDF was made: {error}", file=sys.stderr)
        return 1
    finally:
        await duologue.close()
    if given.out is not None:
        given.out.write_bytes(made)
    else:
        console.print(made.decode(), highlight=False, markup=False)
    return 0


def _made(report: Report, form: str) -> bytes:
    match form:
        case "json":
            return msgspec.json.format(msgspec.json.encode(report), indent=2)
        case "csv":
            return as_csv(report).encode()
        case "html":
            return local(bytes(report_page(report, "", None, whole=True).body).decode()).encode()
        case "pdf":
            return pdf_of(bytes(report_page(report, "", None, whole=True).body))
        case _:
            return in_words(report).encode()


def in_words(report: Report) -> str:
    """The one page, without its pictures."""
    lines = [report.title, say("report-of"), ""]
    if not report.tables:
        return "\n".join([*lines, say("report-waiting")])
    for duty in duties(report):
        lines += [duty.name, *(_line(told) for told in duty.found), ""]
    lines += [say("report-cannot"), *(f"- {x}" for x in limits(report)), ""]
    lines += [say("report-change"), *(f"- {x}" for x in changes(report)), ""]
    for name, found in exploratory(report):
        lines += [f"{say('report-more')}. {name}", *(_line(told) for told in found), ""]
    return "\n".join([*lines, f"{say('report-plan')} {report.fingerprint}"])


def _line(told: Told) -> str:
    return f"- {told.outcome}: {told.verdict}. {told.sentence} ({told.detail})"
