"""Who changed what about a cohort and about the staff. Moments, ids and verbs: no name, no word,
and nothing of what was there before or after."""

import secrets
from enum import StrEnum

import msgspec
from sqlalchemy import delete, insert, select
from sqlalchemy.sql import ColumnElement

from duologue.record.database import Database
from duologue.record.tables.cohorts import TRAIL
from duologue.vocabulary import CohortId

COMMAND_LINE = ""  # who did it, where it was done on the machine itself
# Who did it, where a connected service did: no member of the staff has such an id.
DIRECTORY, PLATFORM = "directory", "platform"
KEPT = 180 * 86_400.0  # seconds: a course, what follows it, and time to ask
MOST_SHOWN = 500  # lines of a page


class Verb(StrEnum):
    COHORT_MADE = "cohort-made"
    COHORT_CHANGED = "cohort-changed"
    COHORT_ARCHIVED = "cohort-archived"
    COHORT_BROUGHT_BACK = "cohort-brought-back"
    COHORT_REMOVED = "cohort-removed"
    LEADER_ADDED = "leader-added"
    LEADER_STOPPED = "leader-stopped"
    SPONSOR_NAMED = "sponsor-named"
    SPONSOR_STOPPED = "sponsor-stopped"
    LIST_BROUGHT = "list-brought"
    # By the organisation's directory.
    LIST_FOLLOWED = "list-followed"
    LIST_UNDONE = "list-undone"
    LIST_EXPORTED = "list-exported"
    PERSON_ADDED = "person-added"
    PERSON_CHANGED = "person-changed"
    PERSON_REMOVED = "person-removed"
    LINK_RENEWED = "link-renewed"
    DEVICE_RELEASED = "device-released"
    SESSION_PLANNED = "session-planned"
    SESSION_MOVED = "session-moved"
    SESSION_CALLED_OFF = "session-called-off"
    SESSION_ERASED = "session-erased"
    PARTNERS_CHANGED = "partners-changed"
    PARTNERS_UNDONE = "partners-undone"
    PEOPLE_INVITED = "people-invited"
    INVITATION_AGAIN = "invitation-again"
    INVITATION_WITHDRAWN = "invitation-withdrawn"
    RULES_CHANGED = "rules-changed"
    STAFF_INVITED = "staff-invited"
    INVITATION_TAKEN_BACK = "invitation-taken-back"
    STAFF_CAME = "staff-came"
    NEWCOMER_CAME = "newcomer-came"
    SIGNED_IN = "signed-in"
    ROLES_CHANGED = "roles-changed"
    WAY_BACK_HANDED = "way-back-handed"
    SIGN_INS_ENDED = "sign-ins-ended"
    # On the machine itself, where nobody is signed in.
    WAY_BACK_MADE = "way-back-made"
    STAFF_REMOVED = "staff-removed"
    NAME_CHANGED = "name-changed"
    ADDRESS_CHANGED = "address-changed"
    PASSWORD_CHANGED = "password-changed"  # noqa: S105
    PASSKEY_ADDED = "passkey-added"
    PASSKEY_REMOVED = "passkey-removed"
    RECORD_STORE_CONNECTED = "record-store-connected"
    RECORD_STORE_DISCONNECTED = "record-store-disconnected"
    PLATFORM_CONNECTED = "platform-connected"
    PLATFORM_DISCONNECTED = "platform-disconnected"
    DIRECTORY_CONNECTED = "directory-connected"
    DIRECTORY_DISCONNECTED = "directory-disconnected"
    DIRECTORY_FORGOTTEN = "directory-forgotten"


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    at: float
    # The staff member; the id belongs to nobody once they have left.
    by: str
    verb: Verb
    # The id of the person, session, colleague or cohort that it was done to; empty where none is.
    what: str
    cohort: CohortId | None


class Trail:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def note(
        self, by: str, verb: Verb, at: float, what: str = "", cohort: CohortId | None = None
    ) -> None:
        row = {
            "id": secrets.token_hex(8), "at": at, "by": by, "verb": verb.value, "what": what,
            "cohort": cohort,
        }  # fmt: skip
        await self._database.write(lambda c: c.execute(insert(TRAIL).values(**row)).rowcount)

    async def of_cohort(self, cohort: CohortId) -> list[Deed]:
        """The latest first, as all of these."""
        return await self._those(TRAIL.c.cohort == cohort)

    async def of_everything(self) -> list[Deed]:
        return await self._those(TRAIL.c.id != "")

    async def sweep(self, before: float) -> None:
        gone = delete(TRAIL).where(TRAIL.c.at < before)
        await self._database.write(lambda c: c.execute(gone).rowcount)

    async def _those(self, condition: ColumnElement[bool]) -> list[Deed]:
        query = select(TRAIL).where(condition).order_by(TRAIL.c.at.desc()).limit(MOST_SHOWN)
        rows = await self._database.read(lambda c: c.execute(query).all())
        return [
            Deed(at=r.at, by=r.by, verb=Verb(r.verb), what=r.what, cohort=r.cohort) for r in rows
        ]
