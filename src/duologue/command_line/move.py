"""duologue move: from SQLite's file into PostgreSQL, with everything and with proof."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from rich.progress import Progress
from sqlalchemy.exc import DBAPIError

from duologue.command_line.running import console
from duologue.config import settings_from_environment
from duologue.record.database import kind_of
from duologue.record.move import NotEmpty, NotTheSame, move


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, help="the folder of the database and the keys")
    parser.add_argument("--into", required=True, help="postgresql://name:password@host/database")


def run(given: argparse.Namespace) -> int:
    settings = settings_from_environment(data=given.data)
    file = settings.data / "duologue.sqlite3"
    if not file.exists():
        print(f"There is no database here: {file}", file=sys.stderr)
        return 2
    try:
        with (
            Progress(console=console, transient=True) as progress,
            closing(kind_of(file)) as source,
            closing(kind_of(given.into)) as target,
        ):
            bar = progress.add_task("", total=1.0)

            def step(table: str, far: float) -> None:
                progress.update(bar, description=table, completed=far)

            moved = move(source, target, step)
    except NotEmpty as error:
        print(f"Nothing was moved: there is something in “{error}” there already.", file=sys.stderr)
        return 1
    except NotTheSame as error:
        print(f"Nothing was moved: “{error}” did not arrive as it left.", file=sys.stderr)
        return 1
    except DBAPIError as error:
        print(f"Nothing was moved: {error.orig}", file=sys.stderr)
        return 1
    for each in moved:
        console.print(f"{each.rows:8}  {each.table:18} sha256 {each.hash[:16]}", highlight=False)
    console.print(
        "Everything has arrived; counts and hashes are the same on both sides. The keys stay\n"
        "where they are. Start the server with DUOLOGUE_DATABASE, and when all is well, delete:",
        highlight=False,
    )
    console.print(str(file), highlight=False, markup=False)
    return 0
