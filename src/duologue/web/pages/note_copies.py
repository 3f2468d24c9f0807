"""One's own notes, and a copy of them for whoever wishes for one: sealed before it comes here."""

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from duologue.record.cohorts import Cohort
from duologue.record.note_copies import Copy
from duologue.record.personal_links import Holder
from duologue.vocabulary import MemberId
from duologue.web.pages.for_holder import bytes_of, for_holder, sent_by_holder
from duologue.web.pages.personal import on_its_device
from duologue.web.permissions import here
from duologue.web.rendering import message, render

# Bytes of a copy, whatever it says: one of these sizes, as browser/device/copy_sealing.ts fills it
# up, and what AES-GCM adds.
_SIZES = tuple(16 * 1024 * 2**n + 12 + 16 for n in range(7))
_WRAPPED, _SALT = 12 + 32 + 16, 16  # bytes
_LARGEST = _SIZES[-1] * 4 // 3 + 2_000  # bytes of a body


class Told(msgspec.Struct, frozen=True):
    cohort: str
    member: MemberId
    # None: there is no copy.
    copy: Copy | None


async def own_notes(request: Request) -> Response:
    """What this device has of them; the page reads it there."""
    held = await on_its_device(request)
    home = f"/with/{request.path_params['token']}"
    if isinstance(held, Response):
        return RedirectResponse(home, 303)  # which says what can be done from another device
    holder, cohort = held
    seats = await here(request).people.sessions_of(holder.member.id)
    return render(
        "notes.html", part="notes", home=home, cohort=cohort, member=holder.member.id,
        seats=[f"/live/{session}/{person}" for session, person in seats.items()],
    )  # fmt: skip


@for_holder
async def copy(request: Request, holder: Holder, cohort: Cohort) -> Response:
    found = await here(request).note_copies.of(cohort.id, holder.member.id)
    told = Told(cohort.id, holder.member.id, found)
    return Response(msgspec.json.encode(told), media_type="application/json")


@sent_by_holder(Copy, _LARGEST)
async def keep_copy(request: Request, holder: Holder, cohort: Cohort, fresh: Copy) -> Response:
    """The next one; 409 where another came between."""
    ways = fresh.ways
    wrapped = [len(bytes_of(text)) for text in (ways.code, ways.sentence, ways.salt)]
    if wrapped != [_WRAPPED, _WRAPPED, _SALT] or len(bytes_of(fresh.sealed)) not in _SIZES:
        return message("unreadable", 400)
    kept = await here(request).note_copies.put(cohort.id, holder.member.id, fresh)
    return Response(status_code=204 if kept else 409)


@for_holder
async def end_copy(request: Request, holder: Holder, cohort: Cohort) -> Response:
    await here(request).note_copies.end(cohort.id, holder.member.id)
    return Response(status_code=204)


ROUTES = [
    Route("/with/{token}/notes", own_notes),
    Route("/with/{token}/copy", copy),
    Route("/with/{token}/copy", keep_copy, methods=["POST"]),
    Route("/with/{token}/copy/end", end_copy, methods=["POST"]),
]
