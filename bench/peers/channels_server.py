"""A plain broadcast in Django Channels on uvicorn: what one member sends, the room gets."""

import sys

import django
import uvicorn
from channels.generic.websocket import AsyncWebsocketConsumer
from django.conf import settings

settings.configure(
    SECRET_KEY="of a bench",  # noqa: S106
    INSTALLED_APPS=["channels"],
    CHANNEL_LAYERS={"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}},
)
django.setup()


class Room(AsyncWebsocketConsumer):  # type: ignore[misc]
    async def connect(self) -> None:
        self.room = self.scope["path"].strip("/")
        await self.channel_layer.group_add(self.room, self.channel_name)
        await self.accept()

    async def receive(self, text_data: str = "", bytes_data: bytes = b"") -> None:
        await self.channel_layer.group_send(self.room, {"type": "said", "text": text_data})

    async def said(self, event: dict[str, str]) -> None:
        await self.send(event["text"])


print("ready", flush=True)
uvicorn.run(
    Room.as_asgi(), host="127.0.0.1", port=int(sys.argv[1]), log_level="error",
    ws="websockets-sansio", lifespan="off",
)  # fmt: skip
