"""duologue restore BACKUP: into a new place; who was erased since then stays erased."""

import argparse
import sys
from pathlib import Path

from rich.progress import Progress
from sqlalchemy.exc import DBAPIError

from duologue.command_line.running import console
from duologue.config import settings_from_environment
from duologue.record.backup import restore
from duologue.record.erasures import FILE
from duologue.record.keys import KeysMissing, OtherKeys
from duologue.record.move import NotEmpty, NotTheSame


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", type=Path, help="duologue-….sqlite3")
    parser.add_argument("--data", type=Path, help="the folder that the keys, and SQLite, go to")
    parser.add_argument(
        "--keys", type=Path, metavar="FOLDER", help="the copy of the keys; else beside the backup"
    )
    parser.add_argument(
        "--erased", type=Path, action="append", default=[], metavar="FILE",
        help="a record of erasures that is newer than the copy of the keys; may be given again",
    )  # fmt: skip


def run(given: argparse.Namespace) -> int:
    settings = settings_from_environment(data=given.data)
    for file in (given.backup, *given.erased):
        if not file.is_file():
            return _not_restored(f"there is no file {file}")
    try:
        with Progress(console=console, transient=True) as progress:
            bar = progress.add_task("", total=1.0)
            done = restore(
                given.backup, given.keys or given.backup.parent / "keys", given.erased,
                settings.where, settings.data / "keys",
                lambda table, far: progress.update(bar, description=table, completed=far),
            )  # fmt: skip
    except KeysMissing as error:
        return _not_restored(f"there is no master.key in {error.args[0]}; name it with --keys.")
    except OtherKeys as error:
        return _not_restored(f"{error.args[0]} holds the keys of another installation.")
    except NotEmpty as error:
        return _not_restored(
            f"there is something in “{error}” already. Restore into an empty place: another --data,"
            " or a new PostgreSQL database."
        )
    except NotTheSame as error:
        return _not_restored(f"“{error}” did not arrive as it left. Is the disk whole?")
    except (OSError, ValueError, DBAPIError) as error:
        return _not_restored(str(getattr(error, "orig", error)))
    console.print(f"{sum(t.rows for t in done.tables)} rows, each compared.", highlight=False)
    if done.known_until is None:
        console.print(f"No “{FILE}” was found: nothing had been erased, or its record is lost.")
    else:
        console.print(
            f"Erasures are known until {done.known_until:%Y-%m-%d %H:%M} UTC; {done.erased_again}"
            " that the backup still knew were erased again.\nWhat was erased later would be back:"
            f" if a newer “{FILE}” exists, restore again with --erased.",
            highlight=False,
        )  # fmt: skip
    console.print("Everybody signs in anew. `duologue audit` looks at the whole.")
    return 0


def _not_restored(why: str) -> int:
    print(f"Nothing was restored: {why}", file=sys.stderr)
    return 1
