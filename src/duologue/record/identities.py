"""Staff who come by their organisation's directory: found, linked, or let in as newcomers."""

import secrets
from itertools import count

from sqlalchemy import Connection, insert, select, update

from duologue.record.database import Database
from duologue.record.people import LONGEST_NAME, BadName, clean_name
from duologue.record.staff import BadAddress, StaffMember, clean_address, member_in, written
from duologue.record.tables.staff import IDENTITIES, INVITATIONS, STAFF
from duologue.vocabulary import StaffRole


class Identities:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def come(
        self, issuer: str, subject: str, email: str, name: str, at: float,
        newcomers: tuple[StaffRole, ...] = (),
    ) -> StaffMember | None:  # fmt: skip
        """Whoever the directory knows under this subject. `email` is one that it has verified, or
        empty. At the first time they become, whichever comes first: the staff member who has
        proven this address, whoever was invited by it, a newcomer in these roles, or nobody.

        None where nobody knows them. Nobody is the first of all in this way.
        """
        try:
            address = clean_address(email) if email else ""
        except BadAddress:
            address = ""

        def work(connection: Connection) -> StaffMember | None:
            mine = (IDENTITIES.c.issuer == issuer) & (IDENTITIES.c.subject == subject)
            known = select(STAFF).join(IDENTITIES, IDENTITIES.c.staff == STAFF.c.id).where(mine)
            if row := connection.execute(known).one_or_none():
                return member_in(row)
            id = _by_address(connection, address) or _newcomer(
                connection, address, name, _invited(connection, address, at) or newcomers, at
            )
            if id is None:
                return None
            link = {"issuer": issuer, "subject": subject, "staff": id}
            connection.execute(insert(IDENTITIES).values(**link))
            return member_in(connection.execute(select(STAFF).where(STAFF.c.id == id)).one())

        return await self._database.write(work)


def _by_address(connection: Connection, address: str) -> str | None:
    query = select(STAFF.c.id).where(STAFF.c.email == address, STAFF.c.email_proven == 1)
    return connection.execute(query).scalar() if address else None


def _invited(connection: Connection, address: str, at: float) -> tuple[StaffRole, ...]:
    """The roles that an open invitation to this address gives; it is used by that."""
    open_ = (
        (INVITATIONS.c.email == address)
        & INVITATIONS.c.used_at.is_(None)
        & (INVITATIONS.c.expires_at > at)
    )
    found = connection.execute(select(INVITATIONS.c.roles).where(open_)).scalar()
    if not address or found is None:
        return ()
    connection.execute(update(INVITATIONS).where(open_).values(used_at=at, email=None))
    return tuple(StaffRole(word) for word in found.split())


def _newcomer(
    connection: Connection, address: str, name: str, roles: tuple[StaffRole, ...], at: float
) -> str | None:
    somebody = connection.execute(select(STAFF.c.id).limit(1)).first()
    if not roles or somebody is None:
        return None
    taken = connection.execute(select(STAFF.c.id).where(STAFF.c.email == address)).first()
    row = {
        "id": secrets.token_hex(6), "name": _free_name(connection, name), "created_at": at,
        "roles": written(roles), "email": address if address and not taken else None,
        "email_proven": int(bool(address) and not taken),
    }  # fmt: skip
    connection.execute(insert(STAFF).values(**row))
    return str(row["id"])


def _free_name(connection: Connection, wanted: str) -> str:
    """As the directory has it, with a number where a colleague has it already."""
    try:
        name = clean_name(wanted[: LONGEST_NAME - 4])
    except BadName:
        name = "…"
    for number in count(1):
        tried = name if number == 1 else f"{name} {number}"
        if connection.execute(select(STAFF.c.id).where(STAFF.c.name == tried)).first() is None:
            return tried
    raise AssertionError("numbers end nowhere")
