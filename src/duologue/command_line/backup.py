"""duologue backup FOLDER: a copy of everything, while the server runs."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from rich.progress import Progress
from sqlalchemy.exc import DBAPIError

from duologue.command_line.running import console
from duologue.config import settings_from_environment
from duologue.record.backup import OtherVersion, back_up, forget_older
from duologue.record.keys import KeysMissing, OtherKeys
from duologue.record.move import NotTheSame


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="where backups are kept, each with its moment")
    parser.add_argument("--data", type=Path, help="the folder of the database and the keys")
    parser.add_argument(
        "--keys", type=Path, metavar="FOLDER",
        help="where the copy of the keys is kept; else in “keys” beside the backups",
    )  # fmt: skip
    parser.add_argument(
        "--keep", type=int, metavar="N", help="remove all backups there but the newest N"
    )


def run(given: argparse.Namespace) -> int:
    settings = settings_from_environment(data=given.data)
    if given.keep is not None and given.keep < 1:
        print("--keep needs a number from 1 on.", file=sys.stderr)
        return 2
    try:
        with Progress(console=console, transient=True) as progress:
            bar = progress.add_task("", total=1.0)
            made = back_up(
                settings.where, settings.data / "keys", given.folder,
                given.keys or given.folder / "keys", datetime.now(UTC),
                lambda table, far: progress.update(bar, description=table, completed=far),
            )  # fmt: skip
    except FileNotFoundError as error:
        return _not_made(f"there is no database here: {error.args[0]}")
    except KeysMissing as error:
        return _not_made(f"there is no master.key in {error.args[0]}. Does --data name the folder?")
    except OtherKeys as error:
        return _not_made(f"{error.args[0]} holds the keys of another installation.")
    except OtherVersion:
        return _not_made("another version of Duologue wrote the tables; use its “backup”.")
    except NotTheSame as error:
        return _not_made(f"“{error}” did not arrive as it left. Is the disk whole?")
    except (OSError, DBAPIError) as error:
        return _not_made(str(getattr(error, "orig", error)))
    rows = sum(table.rows for table in made.tables)
    console.print(f"{made.file}: {rows} rows, each compared.", highlight=False, markup=False)
    keys = made.keys
    console.print(f"Keys: {keys.copied} new, {keys.destroyed} destroyed.", highlight=False)
    if keys.missing:
        console.print(
            f"{keys.missing} keys are in the copy and missing here, and nobody erased them. The\n"
            "copy keeps them; `duologue audit` says what cannot be read.",
            highlight=False,
        )
    if given.keep is not None:
        for gone in forget_older(given.folder, given.keep):
            console.print(f"Removed {gone.name}", highlight=False, markup=False)
    return 0


def _not_made(why: str) -> int:
    print(f"No backup was made: {why}", file=sys.stderr)
    return 1
