"""The door for an organisation's directory. It shows a token; a browser's cookie opens nothing."""

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from duologue.record.connectors import Connects
from duologue.record.trail import DIRECTORY, Verb
from duologue.vocabulary import CohortId
from duologue.web.limits import FAILURES_PER_ADDRESS, address_of
from duologue.web.permissions import here

PLACE = "/scim/v2"


async def scim(request: Request) -> Response:
    duologue, now = here(request), here(request).clock.now()
    # Read where it is needed: its models take as long to load as a class may not wait.
    from duologue.exchange.scim.service import MEDIA_TYPE, Service
    from duologue.exchange.scim.shelves import Groups, Lists, People

    where = f"scim {address_of(request)}"
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    known = None
    if not await duologue.attempts.too_often(where, FAILURES_PER_ADDRESS, now):
        if scheme.lower() == "bearer" and token.strip():
            known = await duologue.connectors.by_token(Connects.DIRECTORY, token.strip(), now)
        if known is None or known.staff is None:
            await duologue.attempts.failed(where, now)
    if known is None or known.staff is None:
        body = msgspec.json.encode({
            "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "status": "401",
            "detail": "The bearer token is missing, was revoked, or was wrong too often.",
        })  # fmt: skip
        return Response(body, 401, {"www-authenticate": "Bearer"}, MEDIA_TYPE)
    base = f"{duologue.settings.address}{PLACE}"

    async def noted(verb: Verb, cohort: CohortId) -> None:
        await duologue.trail.note(DIRECTORY, verb, now, cohort, cohort)

    lists = Lists(
        duologue.directory, duologue.cohorts, duologue.members, duologue.list_changed, noted,
        known.staff, base, now,
    )  # fmt: skip
    service = Service(base, People(lists), Groups(lists))
    answer = await service.answer(
        request.method, request.path_params["rest"], dict(request.query_params),
        await request.body(),
    )  # fmt: skip
    if answer.body is None:
        return Response(status_code=answer.status)
    headers = {"location": answer.location} if answer.location else {}
    return Response(msgspec.json.encode(answer.body), answer.status, headers, MEDIA_TYPE)


ROUTES = [
    Route(PLACE + "/{rest:path}", scim, methods=["GET", "POST", "PUT", "PATCH", "DELETE"]),
]
