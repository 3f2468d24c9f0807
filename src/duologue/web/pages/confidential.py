"""For everybody, in one minute: who hears what, what a room's words check, and what remains."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from duologue.vocabulary import Audience
from duologue.web.permissions import here
from duologue.web.rendering import render
from duologue.web.words import say


async def confidential(request: Request) -> Response:
    duologue = here(request)
    titles = {
        "join": say("minute-join-title"),
        "room": say("minute-room-title"),
        "debrief": say("minute-debrief-title"),
    }
    texts = {
        "join": say("minute-join"), "room": say("minute-room"), "debrief": say("minute-debrief"),
    }  # fmt: skip
    return render(
        "confidential.html", audiences=tuple(Audience), address=duologue.settings.address,
        forwards=duologue.forwards, titles=titles, texts=texts,
    )  # fmt: skip


async def notes(_: Request) -> Response:
    """A page that reads the notes on the device which opens it. The server knows of none."""
    return render("notes.html", part="notes")


ROUTES = [Route("/notes", notes), Route("/confidential", confidential)]
