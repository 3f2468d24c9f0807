"""Leaks in who may open what: letters, copies of notes, seats, what others made."""

from sqlalchemy import select

from duologue.record import people as people_module
from duologue.record.partner_letters import PartnerLetters
from duologue.record.ring import KeyRing
from duologue.record.sessions import Sessions
from duologue.record.tables.cohorts import MEMBERS
from duologue.vocabulary import Role
from duologue.web.pages import mine, personal
from support.leaks.planted.planting import Patch, leak


@leak("letters wait for everybody of a cohort", "canaries")
def _(patch: Patch) -> None:
    old = PartnerLetters.waiting

    async def waiting(self: PartnerLetters, cohort: str, reader: str) -> object:
        listed = await self._database.read(
            lambda c: c.execute(select(MEMBERS.c.id).where(MEMBERS.c.cohort == cohort)).all(),
            cohort,
        )
        return [letter for row in listed for letter in await old(self, cohort, row.id)]

    patch.setattr(PartnerLetters, "waiting", waiting)


@leak("a letter stays at the server after it was read", "canaries")
def _(patch: Patch) -> None:
    async def read(*_: object) -> None: ...

    patch.setattr(PartnerLetters, "read", read)


@leak("a copy of notes for whoever has the link, on any device", "canaries")
def _(patch: Patch) -> None:
    patch.setattr(personal, "_knows", lambda *_: True)


@leak("a copy of notes lies on the disk as it came", "canaries")
def _(patch: Patch) -> None:
    patch.setattr(KeyRing, "seal", lambda self, id, text: text.encode())
    patch.setattr(KeyRing, "open", lambda self, id, sealed: sealed.decode())


@leak("any seat opens with any seat's cookie", "canaries")
def _(patch: Patch) -> None:
    patch.setattr(people_module.hmac, "compare_digest", lambda *_: True)


@leak("a facilitator opens what is kept about a learner", "canaries")
def _(patch: Patch) -> None:
    async def participant_of(request: object) -> object:
        path, duologue = request.path_params, mine.here(request)
        names = await duologue.people.names(path["session"])
        return people_module.Participant(
            path["person"], path["session"], Role.LEARNER, names[path["person"]]
        )

    patch.setattr(mine, "participant_of", participant_of)


@leak("staff open the sessions and courses of other staff", "canaries")
def _(patch: Patch) -> None:
    async def by_id(self: Sessions, staff: str, id: str) -> object:
        return next(iter(await self._those(sessions.c.id == id)), None)

    from duologue.record.tables.sessions import SESSIONS as sessions

    patch.setattr(Sessions, "by_id", by_id)
