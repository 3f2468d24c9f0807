"""The live room's page and its socket: for a person on their seat, and for a projector beside."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from duologue.record.people import Participant
from duologue.session.images import may_fetch
from duologue.vocabulary import PROJECTOR, Role, Viewer
from duologue.web.asking import shown
from duologue.web.door_log import turned_away
from duologue.web.forward_socket import serve_forwarding
from duologue.web.live_socket import serve_socket
from duologue.web.pages.door import walks_in
from duologue.web.pages.partner import home_of
from duologue.web.permissions import here, participant_of, same_origin
from duologue.web.rendering import message, qr_code, render


async def room(request: Request) -> Response:
    participant = await participant_of(request)
    if participant is None:
        return message("gone", 404)
    return render("live.html", part="room", home=home_of(request, participant))


async def projector(request: Request) -> Response:
    """A screen for the wall, opened from a facilitator's desk."""
    facilitator = await _facilitator(request)
    if facilitator is None:
        return message("gone", 404)
    planned = (await here(request).sessions.these([facilitator.session]))[facilitator.session]
    if not await walks_in(request, planned):
        return render("live.html", part="room")
    link = f"{here(request).settings.address}/join/{planned.join_code}"
    return render("live.html", part="room", join=link, qr=qr_code(link, 8))


async def image(request: Request) -> Response:
    """An image of the course, as far as the session has come; for the seat's own person."""
    participant = await participant_of(request)
    if participant is None:
        return message("gone", 404)
    duologue, name = here(request), request.path_params["image"]
    host = await duologue.hosts.of(participant.session)
    if not may_fetch(host.state, Viewer(participant.role, participant.id), name):
        return message("gone", 404)
    found = await duologue.images.of_session(participant.session, name)
    return shown(found) if found else message("gone", 404)


async def room_socket(socket: WebSocket) -> None:
    participant = await participant_of(socket)
    if participant is None:
        await socket.close(1008)
        return
    await _serve(socket, participant, Viewer(participant.role, participant.id))


async def projector_socket(socket: WebSocket) -> None:
    participant = await _facilitator(socket)
    if participant is None:
        await socket.close(1008)
        return
    await _serve(socket, participant, PROJECTOR)


async def forward_socket(socket: WebSocket) -> None:
    """Sound and picture of a plenary that is forwarded; for the seat's own person."""
    participant, duologue = await participant_of(socket), here(socket)
    if participant is None or not same_origin(socket, duologue):
        if participant is not None:
            turned_away(socket, "asked by a page from elsewhere")
        await socket.close(1008)
        return
    host = await duologue.hosts.of(participant.session)
    await serve_forwarding(socket, host, participant.session, participant.id, duologue.forwarder)


async def _facilitator(connection: Request | WebSocket) -> Participant | None:
    participant = await participant_of(connection)
    return participant if participant and participant.role is Role.FACILITATOR else None


async def _serve(socket: WebSocket, participant: Participant, viewer: Viewer) -> None:
    duologue = here(socket)
    if not same_origin(socket, duologue):
        turned_away(socket, "asked by a page from elsewhere")
        await socket.close(1008)
        return
    host = await duologue.hosts.of(participant.session)
    await serve_socket(socket, host, viewer, participant, duologue.measure, duologue.traces)


ROUTES = [
    Route("/live/{session}/{person}", room),
    Route("/live/{session}/{person}/images/{image:path}", image),
    WebSocketRoute("/live/{session}/{person}/socket", room_socket),
    WebSocketRoute("/live/{session}/{person}/forward", forward_socket),
    Route("/live/{session}/{person}/projector", projector),
    WebSocketRoute("/live/{session}/{person}/projector/socket", projector_socket),
]
