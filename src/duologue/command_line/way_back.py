"""duologue way-back NAME: a link to a new password, for an administrator whom no mail reaches."""

import argparse
import asyncio
import sys
import time
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from duologue.command_line.running import console
from duologue.config import Settings, settings_from_environment
from duologue.record.database import Database
from duologue.record.proofs import Proofs, Purpose
from duologue.record.staff import StaffMember
from duologue.record.team import Team
from duologue.record.trail import COMMAND_LINE, Trail, Verb
from duologue.vocabulary import StaffRole

NOT_DONE = 2  # the exit code where there is no link to give


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", default="", help="whose; needed where there are several")
    parser.add_argument("--data", type=Path, help="the folder of the database and the keys")


def run(given: argparse.Namespace) -> int:
    settings = settings_from_environment(data=given.data)
    where = settings.where
    if isinstance(where, Path) and not where.exists():
        print(f"There is no database here: {where}", file=sys.stderr)
        return NOT_DONE
    try:
        return asyncio.run(_hand(settings, given.name))
    except DBAPIError as error:
        print(f"The database cannot be reached: {error.orig}", file=sys.stderr)
        return NOT_DONE


async def _hand(settings: Settings, name: str) -> int:
    database = Database.open(settings.where)
    try:
        member, known = await _administrator(database, name)
        if member is None:
            print(_whom(name, known), file=sys.stderr)
            return NOT_DONE
        now = time.time()
        token = await Proofs(database).make(member, Purpose.HANDED, "", now)
        await Trail(database).note(COMMAND_LINE, Verb.WAY_BACK_MADE, now, member.id)
    finally:
        await database.close()
    console.print(f"{settings.address}/sign-in/handed/{token}", markup=False, highlight=False)
    console.print(
        f"It lets {member.name} choose a new password, once, within an hour, and ends every "
        "sign-in of theirs. It stands in the trail.", markup=False, highlight=False,
    )  # fmt: skip
    return 0


async def _administrator(database: Database, name: str) -> tuple[StaffMember | None, list[str]]:
    """The one who is meant, and the names of all."""
    everybody = [employed.member for employed in await Team(database).everybody()]
    found = [member for member in everybody if StaffRole.ADMINISTRATOR in member.roles]
    meant = [x for x in found if not name or x.name.casefold() == name.casefold()]
    return (meant[0] if len(meant) == 1 else None), [member.name for member in found]


def _whom(name: str, known: list[str]) -> str:
    if not known:
        return (
            "There is no administrator yet: the server prints the link of the first when it starts."
        )
    names = ", ".join(known)
    if not name:
        return f"There are several administrators, so please say whose: {names}."
    return f"“{name}” is no administrator here. There are: {names}."
