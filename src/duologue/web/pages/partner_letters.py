"""The page of two partners between sessions, and their letters: what passes here is sealed.

A letter comes and goes as one text of one size. There is no key to it on this side.
"""

import msgspec
from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.record.cohorts import Cohort
from duologue.record.partner_letters import Card, NotTaken, Sent, Waiting
from duologue.record.personal_links import Holder
from duologue.vocabulary import CohortId, MemberId, PersonId
from duologue.web.pages.another_partner import has_asked
from duologue.web.pages.for_holder import bytes_of, for_holder, sent_by_holder
from duologue.web.pages.partner import page_between
from duologue.web.pages.personal import on_its_device
from duologue.web.permissions import here
from duologue.web.rendering import message

# Bytes of each letter, whatever it says: a point of the curve, the words and what fills them up to
# 12 KiB, and the tag of AES-GCM. As browser/letters/sealing.ts makes it.
SIZE = 65 + 12 * 1024 + 16
_POINT, _SIGNATURE = 65, 64  # bytes of a public key and of a signature, on P-256
_LARGEST = 4 * SIZE  # bytes of a body


class Partner(msgspec.Struct, frozen=True):
    id: MemberId
    name: str
    # None: no device of theirs has shown a key yet.
    card: Card | None
    # They were partners once, and a letter of theirs waits.
    former: bool = False


class Box(msgspec.Struct, frozen=True):
    """What a device is told: who writes with whom, what waits for it, what became of what it
    sent, and which partners are in the call."""

    me: Partner
    cohort: str
    partners: tuple[Partner, ...]
    waiting: tuple[Waiting, ...]
    sent: tuple[Sent, ...]
    calling: tuple[MemberId, ...] = ()


class NewLetter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    reader: MemberId
    sealed_for: str
    sealed: str


async def partner_page(request: Request) -> Response:
    held = await on_its_device(request)
    home = f"/with/{request.path_params['token']}"
    if isinstance(held, Response):
        return RedirectResponse(home, 303)  # which says what can be done from another device
    holder, cohort = held
    duologue, partners = here(request), await partners_of(request, holder)
    if not partners:
        return RedirectResponse(home, 303)
    groups = holder.member.groups
    sessions = [s for s in await duologue.sessions.of_cohort(cohort.id) if s.is_for(groups)]
    ended = [s for s in sessions if s.ended_at is not None]
    seats = await duologue.people.sessions_of(holder.member.id)
    return page_between(
        request, holder.member.name, [p.name for p in partners],
        max(ended, key=lambda s: s.ended_at or 0, default=None), sessions, back=home, home=home,
        seats={f"/live/{s.id}/{seats[s.id]}": s.title for s in sessions if s.id in seats},
        asked=await has_asked(request, holder),
    )  # fmt: skip


@for_holder
async def box(request: Request, holder: Holder, cohort: Cohort) -> Response:
    letters, me = here(request).letters, holder.member
    own = await letters.cards(cohort.id, (me.id,))
    waiting = await letters.waiting(cohort.id, me.id)
    partners = await partners_of(request, holder)
    others = {x.author for x in waiting} - {p.id for p in partners}
    former = [await here(request).members.one(cohort.id, id) for id in sorted(others)]
    found = Box(
        Partner(me.id, me.name, own.get(me.id)), cohort.id,
        (*partners, *(Partner(x.member.id, x.member.name, None, True) for x in former if x)),
        tuple(waiting), tuple(await letters.sent(cohort.id, me.id)),
        _calling(request, cohort.id, me.id, partners),
    )  # fmt: skip
    return Response(msgspec.json.encode(found), media_type="application/json")


@sent_by_holder(Card, _LARGEST)
async def show_key(request: Request, holder: Holder, cohort: Cohort, card: Card) -> Response:
    """The public keys of this device, for whoever writes to it."""
    sizes = [len(bytes_of(text)) for text in (card.device, card.letters, card.signature)]
    if sizes != [_POINT, _POINT, _SIGNATURE]:
        return message("unreadable", 400)
    await here(request).letters.show(cohort.id, holder.member.id, card)
    return Response(status_code=204)


@sent_by_holder(NewLetter, _LARGEST)
async def send(request: Request, holder: Holder, cohort: Cohort, letter: NewLetter) -> Response:
    """A letter for one's partner; answers with its id, or with why it cannot wait here."""
    if len(bytes_of(letter.sealed)) != SIZE:
        return message("unreadable", 400)
    if letter.reader not in {p.id for p in await partners_of(request, holder)}:
        return message("gone", 404)
    try:
        id = await here(request).letters.take(
            cohort.id, holder.member.id, letter.reader, letter.sealed_for, letter.sealed
        )
    except NotTaken as why:
        return Response(msgspec.json.encode({"why": why.code}), 409, media_type="application/json")
    return Response(msgspec.json.encode({"id": id}), media_type="application/json")


@for_holder
async def read(request: Request, holder: Holder, cohort: Cohort) -> Response:
    """It is on the reader's device; here it ends."""
    await here(request).letters.read(cohort.id, holder.member.id, request.path_params["letter"])
    return Response(status_code=204)


@for_holder
async def take_back(request: Request, holder: Holder, cohort: Cohort) -> Response:
    """By who wrote it, as long as it has not been read."""
    id = request.path_params["letter"]
    await here(request).letters.take_back(cohort.id, holder.member.id, id)
    return Response(status_code=204)


async def partners_of(request: HTTPConnection, holder: Holder) -> tuple[Partner, ...]:
    """By name. Whoever was forgotten is nobody's partner any more."""
    duologue, me = here(request), holder.member.id
    bond = (await duologue.bonds.of(holder.cohort, me)).by_member().get(me)
    ids = [MemberId(id) for id in bond.partners] if bond else []
    listed = [await duologue.members.one(holder.cohort, id) for id in ids]
    cards = await duologue.letters.cards(holder.cohort, ids)
    there = [Partner(x.member.id, x.member.name, cards.get(x.member.id)) for x in listed if x]
    return tuple(sorted(there, key=lambda p: p.name.casefold()))


def _calling(
    request: Request, cohort: CohortId, me: MemberId, partners: tuple[Partner, ...]
) -> tuple[MemberId, ...]:
    group = [PersonId(me), *(PersonId(p.id) for p in partners)]
    there = here(request).calls.here(cohort, group)
    return tuple(p.id for p in partners if PersonId(p.id) in there)


_AT = "/with/{token}/letters"
ROUTES = [
    Route("/with/{token}/partner", partner_page),
    Route(_AT, box),
    Route(_AT, send, methods=["POST"]),
    Route(f"{_AT}/key", show_key, methods=["POST"]),
    Route(f"{_AT}/{{letter}}/read", read, methods=["POST"]),
    Route(f"{_AT}/{{letter}}/back", take_back, methods=["POST"]),
]
