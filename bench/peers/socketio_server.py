"""A plain broadcast with python-socketio on uvicorn: what one member sends, the room gets."""

import sys
from urllib.parse import parse_qs

import socketio
import uvicorn

server = socketio.AsyncServer(async_mode="asgi", cors_allowed_origins="*")


@server.event
async def connect(sid: str, environ: dict[str, str]) -> None:
    await server.enter_room(sid, parse_qs(environ["QUERY_STRING"])["room"][0])


@server.event
async def say(sid: str, text: str) -> None:
    await server.emit("said", text, room=next(r for r in server.rooms(sid) if r != sid))


print("ready", flush=True)
uvicorn.run(
    socketio.ASGIApp(server), host="127.0.0.1", port=int(sys.argv[1]),
    log_level="error", ws="websockets-sansio",
)  # fmt: skip
