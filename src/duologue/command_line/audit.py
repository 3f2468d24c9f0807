"""duologue audit: what this installation holds, in words."""

import argparse
import time
from pathlib import Path

from rich.progress import Progress
from sqlalchemy.exc import DBAPIError

from duologue.command_line.running import console
from duologue.config import settings_from_environment
from duologue.record.audit import Audit, audit


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, help="the folder of the database and the keys")


def run(given: argparse.Namespace) -> int:
    settings = settings_from_environment(data=given.data)
    try:
        with Progress(console=console, transient=True) as progress:
            bar = progress.add_task("", total=1.0)
            found = audit(
                settings.where, settings.data, settings.retention_days, time.time(),
                lambda what, far: progress.update(bar, description=what, completed=far),
            )  # fmt: skip
    except FileNotFoundError as error:
        console.print(f"There is no database here: {error.args[0]}", markup=False)
        return 2
    except DBAPIError as error:
        console.print(f"The database cannot be read: {error.orig}", markup=False)
        return 2
    console.print(in_words(found), markup=False, highlight=False)
    return 1 if found.troubles else 0


def in_words(found: Audit) -> str:
    lines = ["This installation holds:"]
    lines += [f"  {held.count:6}  {held.what}" for held in found.held]
    lines += [
        "",
        "It holds nothing of what was said or written in rooms and pairs, and no reflections: no",
        "table, file or message has a place for them.",
        "",
        f"{found.files} files{f' and {found.tables} tables' if found.tables else ''} were searched"
        f" for {found.searched} names and texts that are sealed,",
        "also in base64, url-encoded, escaped, in hexadecimal, backwards and compressed.",
    ]
    if not found.troubles:
        return "\n".join([*lines, "None was found in the clear."])
    count = len(found.troubles)
    lines.append(f"{count} thing{'' if count == 1 else 's'} should not be so:")
    return "\n".join([*lines, *(f"  {x.what}: {x.where}" for x in found.troubles)])
