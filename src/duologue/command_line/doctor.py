"""duologue doctor: what works, what does not, and what to do about it."""

import argparse
import asyncio
from collections.abc import Callable
from pathlib import Path

from duologue.command_line.examine.calls import look_at_calls
from duologue.command_line.examine.elsewhere import (
    look_at_connectors,
    look_at_forwarding,
    look_at_provider,
)
from duologue.command_line.examine.finding import Finding, Grade, Look
from duologue.command_line.examine.machine import look_at_clock, look_at_disk, look_at_files
from duologue.command_line.examine.post import look_at_mail
from duologue.command_line.examine.reach import look_at_address, look_at_port
from duologue.command_line.examine.stores import (
    look_at_backups,
    look_at_database,
    look_at_keys,
    look_at_redis,
)
from duologue.command_line.running import console
from duologue.config import Settings, settings_from_environment

# In the order in which one would mend them.
LOOKS: tuple[Look, ...] = (
    look_at_disk, look_at_database, look_at_keys, look_at_redis, look_at_files, look_at_clock,
    look_at_port, look_at_address, look_at_calls, look_at_forwarding, look_at_mail,
    look_at_provider, look_at_connectors,
)  # fmt: skip
SIGNS = {
    Grade.WELL: "[green]✓[/green]", Grade.BETTER: "[yellow]![/yellow]", Grade.BAD: "[red]✗[/red]",
    Grade.UNUSED: "[dim]·[/dim]",
}  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, help="the folder of the database and the keys")
    parser.add_argument("--port", type=int)
    parser.add_argument("--backups", type=Path, metavar="FOLDER", help="where backups are kept")


def run(given: argparse.Namespace) -> int:
    settings = settings_from_environment(data=given.data, port=given.port)
    with console.status("Looking…"):
        found = asyncio.run(examined(settings, show))
        last = look_at_backups(given.backups)
    for finding in last:
        show(finding)
    worst = [each.grade for each in (*found, *last)]
    bad, better = worst.count(Grade.BAD), worst.count(Grade.BETTER)
    if bad or better:
        console.print(f"\n{_count(bad, 'does not work', 'do not work')}, {better} could be better.")
    else:
        console.print("\nEverything that is used here works.")
    return 1 if bad else 0


async def examined(settings: Settings, tell: Callable[[Finding], None]) -> list[Finding]:
    found = []
    for look in LOOKS:
        for finding in await look(settings):
            tell(finding)
            found.append(finding)
    return found


def show(finding: Finding) -> None:
    console.print(SIGNS[finding.grade], end=" ")
    console.print(f"{finding.what}: {finding.is_so}", markup=False, highlight=False)
    if finding.do:
        console.print(f"    → {finding.do}", markup=False, highlight=False)


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
