"""The whole wire protocol: every message that crosses a live socket, in both directions."""

from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta
from msgspec.structs import astuple

from duologue.insight.session_minutes import ClassMinutes
from duologue.session.commands import WireCommand
from duologue.session.seen import View
from duologue.vocabulary import CommandId, PersonId, RoomId, ToFacilitators, ToMe, ToRoom

LARGEST_FRAME = 64 * 1024  # bytes; a session description is under 20 kB


class FromClient(msgspec.Struct, frozen=True, tag_field="type", forbid_unknown_fields=True):
    """A message that a browser sends."""


class Do(FromClient, frozen=True, tag="do"):
    """Please do this. Resent under the same id until it is answered; it is done once."""

    id: CommandId
    command: WireCommand


class Signal(FromClient, frozen=True, tag="signal"):
    """Connection set-up for one peer; relayed only between people whose views link them."""

    to: PersonId
    body: ToRoom[msgspec.Raw]


class Minutes(FromClient, frozen=True, tag="minutes"):
    """This device's seconds so far in the rooms of one activity: totals, so that one sent twice
    changes nothing. All that a device ever tells about talking."""

    position: ToFacilitators[Annotated[int, Meta(ge=0, le=10_000)]]
    # More than a day is no session.
    present: ToFacilitators[Annotated[int, Meta(ge=0, le=86_400)]]
    alive: ToFacilitators[Annotated[int, Meta(ge=0, le=86_400)]]


class Ping(FromClient, frozen=True, tag="ping"):
    """After a silence: is the server there?"""


class FromServer(msgspec.Struct, frozen=True, tag_field="type"):
    """A message that the server sends."""


class IceServer(msgspec.Struct, frozen=True):
    """A server that helps two browsers find, or where need be reach, each other."""

    urls: str
    username: str = ""
    credential: str = ""


class Welcome(FromServer, frozen=True, tag="welcome"):
    """The first message after connecting, and after every reconnecting."""

    view: View
    now: float
    ice_servers: tuple[IceServer, ...] = ()


class Show(FromServer, frozen=True, tag="show"):
    """What changed in the view: whole fields, by name."""

    changes: dict[str, object]


class Done(FromServer, frozen=True, tag="done"):
    id: CommandId


class Refused(FromServer, frozen=True, tag="refused"):
    id: CommandId | None
    # Its sentence is `refused-<code>` in the catalogue.
    code: str


class Signalled(FromServer, frozen=True, tag="signalled"):
    by: PersonId
    body: ToRoom[msgspec.Raw]


class KeptMinutes(msgspec.Struct, frozen=True):
    position: ToMe[int]
    present: ToMe[int]
    alive: ToMe[int]


class MinutesKept(FromServer, frozen=True, tag="minutes-kept"):
    """What the server has of one's own device, after each connecting: it goes on from there."""

    totals: tuple[KeptMinutes, ...]


class Heard(StrEnum):
    """How a room sounds from outside; never who, what or how much."""

    ALIVE = "alive"
    QUIET = "quiet"


class RoomsHeard(FromServer, frozen=True, tag="rooms-heard"):
    """For facilitators. A room in which too few devices measure is not named."""

    rooms: ToFacilitators[dict[RoomId, Heard]]


class MinutesOfClass(FromServer, frozen=True, tag="minutes-of-class"):
    """For facilitators, when the session has ended."""

    means: ClassMinutes


class Pong(FromServer, frozen=True, tag="pong"):
    """The server is there: answers a `ping`."""

    now: float


class Beat(FromServer, frozen=True, tag="beat"):
    """The server is there: said where it has said nothing for ten to twenty seconds."""

    now: float


ClientMessage = Do | Signal | Minutes | Ping
ServerMessage = (
    Welcome
    | Show
    | Done
    | Refused
    | Signalled
    | MinutesKept
    | RoomsHeard
    | MinutesOfClass
    | Pong
    | Beat
)

decoder: msgspec.json.Decoder[ClientMessage] = msgspec.json.Decoder(ClientMessage)
encode = msgspec.json.Encoder().encode


def changes_between(old: View, new: View) -> dict[str, object]:
    """The fields of one viewer's view that differ; empty when nothing is to be shown."""
    return {
        name: value
        for name, value, before in zip(
            View.__struct_fields__, astuple(new), astuple(old), strict=True
        )
        if value is not before and value != before
    }
