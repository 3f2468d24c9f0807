"""Ten minutes with one's partner at any hour: the page, and its socket. Both come by their link."""

import asyncio

from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from duologue.live.partner_call import PartnerCall
from duologue.vocabulary import PersonId, Role, Viewer
from duologue.web.live_socket import serve_socket
from duologue.web.pages.partner_letters import partners_of
from duologue.web.pages.personal import on_its_device
from duologue.web.permissions import here, same_origin
from duologue.web.rendering import render

BETWEEN_LOOKS = 5.0  # seconds in which a call may go on by a link that leads nowhere any more


async def call_page(request: Request) -> Response:
    home = f"/with/{request.path_params['token']}"
    if await _call(request) is None:
        return RedirectResponse(f"{home}/partner", 303)
    return render("live.html", part="room")


async def call_socket(socket: WebSocket) -> None:
    found = await _call(socket)
    if found is None or not same_origin(socket, here(socket)):
        await socket.close(1008)
        return
    call, me = found
    viewer = Viewer(Role.LEARNER, me)
    duologue = here(socket)
    looking = asyncio.create_task(_put_out_once_withdrawn(socket, call, me))
    try:
        await serve_socket(socket, call, viewer, None, duologue.measure, duologue.traces)
    finally:
        looking.cancel()


async def _put_out_once_withdrawn(socket: WebSocket, call: PartnerCall, me: PersonId) -> None:
    """A process that heard nothing of it, because Redis was gone, sees it for itself."""
    while True:
        await asyncio.sleep(BETWEEN_LOOKS)
        if isinstance(await on_its_device(socket), Response):
            call.put_out(me)
            return


async def _call(connection: HTTPConnection) -> tuple[PartnerCall, PersonId] | None:
    """The call of whoever asks, on their own device; None where they have no partner."""
    held = await on_its_device(connection)
    if isinstance(held, Response):
        return None
    holder, cohort = held
    partners = await partners_of(connection, holder)
    if not partners:
        return None
    me = PersonId(holder.member.id)
    names = {me: holder.member.name} | {PersonId(p.id): p.name for p in partners}
    return here(connection).calls.of(cohort.id, names), me


ROUTES = [
    Route("/with/{token}/call", call_page),
    WebSocketRoute("/with/{token}/call/socket", call_socket),
]
