"""What a browser and this server tell each other about sound and picture that a unit forwards.

A socket of its own, beside the session's: `/live/<session>/<person>/forward`. The browser never
speaks to Janus itself, so it cannot ask there for another room than its own.
"""

from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from duologue.vocabulary import PersonId, ToClass, ToMe

MOST_SEEN = 200  # people in one plenary
SDP = Annotated[str, Meta(max_length=60_000)]


class Tile(StrEnum):
    """How much of somebody comes here: their sound always."""

    SOUND = "sound"
    SMALL = "small"
    LARGE = "large"


class ToForwarder(msgspec.Struct, frozen=True, tag_field="type", forbid_unknown_fields=True):
    """A message that a browser sends."""


class Publish(ToForwarder, frozen=True, tag="publish"):
    """One's own sound and picture, described; once."""

    sdp: ToClass[SDP]


class Want(ToForwarder, frozen=True, tag="want"):
    """Who is to be received, and how large they stand on the screen. Who is not named is not."""

    people: Annotated[dict[PersonId, Tile], Meta(max_length=MOST_SEEN)]


class Answer(ToForwarder, frozen=True, tag="answer"):
    """To the last `Offered`."""

    sdp: ToClass[SDP]


class Way(StrEnum):
    """Of the two connections with the unit: what goes out, and what comes in."""

    OUT = "out"
    IN = "in"


class Candidate(ToForwarder, frozen=True, tag="candidate"):
    """An address at which the browser may be reached, as `RTCIceCandidate` says it."""

    way: Way
    candidate: ToClass[Annotated[str, Meta(max_length=1_000)]]
    mid: ToClass[Annotated[str, Meta(max_length=20)]]
    line: ToClass[Annotated[int, Meta(ge=0, le=1_000)]]


class FromForwarder(msgspec.Struct, frozen=True, tag_field="type"):
    """A message that the server sends."""


class Ready(FromForwarder, frozen=True, tag="ready"):
    """The unit takes sound and picture: publish."""


class Published(FromForwarder, frozen=True, tag="published"):
    sdp: ToMe[str]


class Offered(FromForwarder, frozen=True, tag="offered"):
    """What comes in from now on: by the `mid` of each stream, whose it is."""

    sdp: ToMe[str]
    whose: ToMe[dict[str, PersonId]]


class Elsewhere(FromForwarder, frozen=True, tag="elsewhere"):
    """Speak to the unit yourself: at this address, with a token for this plenary alone."""

    url: ToMe[str]
    token: ToMe[str]


Told = Publish | Want | Answer | Candidate
Telling = Ready | Published | Offered | Elsewhere

decoder: msgspec.json.Decoder[Told] = msgspec.json.Decoder(Told)
encode = msgspec.json.Encoder().encode
