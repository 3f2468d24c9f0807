"""Canaries: a unique token for each thing somebody writes, and how one is found in any disguise."""

import base64
import re
import secrets
import zlib
from collections.abc import Iterator

import msgspec

from duologue.vocabulary import Audience

# Where compressed streams begin: gzip, and zlib at its four usual levels.
_COMPRESSED = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")


class Canary(msgspec.Struct, frozen=True):
    """One token, the field it was typed into, and who may meet it."""

    field: str
    audience: Audience | str
    # Names of readers, as in `Sink.reader`, who may find it; and those who must.
    may: frozenset[str]
    must: frozenset[str] = frozenset()
    # Two halves with a letter between them that most encodings change: each half is searched for
    # too, so that a half-changed token is found as well.
    token: str = ""

    @property
    def halves(self) -> tuple[str, str]:
        left, _, right = self.token.partition("é")
        return left, right


class Sink(msgspec.Struct, frozen=True):
    """A place where words can end up, and who reads there."""

    name: str
    reader: str
    content: bytes


class Find(msgspec.Struct, frozen=True):
    canary: str
    sink: str
    disguise: str


def canary(field: str, audience: Audience | str, may: str, must: str = "") -> Canary:
    """`may` and `must`: readers, parted by spaces. Who must, may."""
    token = f"q{secrets.token_hex(6)}é{secrets.token_hex(6)}z"
    wanted = frozenset(must.split())
    return Canary(field, audience, frozenset(may.split()) | wanted, wanted, token)


def disguises(text: str) -> Iterator[tuple[str, bytes]]:
    """The text in every encoding that a log, a link, a token or a file could give it."""
    raw = text.encode()
    yield "as it is", raw
    yield "utf-16", text.encode("utf-16-le")
    yield "hexadecimal", raw.hex().encode()
    yield "url-encoded", "".join(f"%{b:02x}" for b in raw).encode()
    yield "url-encoded", "".join(f"%{b:02X}" for b in raw).encode()
    yield "\\u-escaped", "".join(f"\\u{ord(c):04x}" for c in text).encode()
    yield "backwards", raw[::-1]
    for shift in range(3):
        # Base64 depends on where in a longer text the token begins; the edges do not.
        coded = base64.b64encode(b"\0" * shift + raw)
        yield "base64", coded[4 if shift else 0 : -4]


def layers(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The content, and whatever is compressed in it."""
    yield "", content
    for start in (m.start() for m in _COMPRESSED.finditer(content)):
        unpack = zlib.decompressobj(47)  # finds out by itself whether it is gzip or zlib
        try:
            inside = unpack.decompress(content[start:], 10_000_000)
        except zlib.error:
            continue
        if len(inside) > 20:  # shorter is chance
            yield "compressed, ", inside


def found_in(one: Canary, content: bytes) -> str:
    """The disguise in which it stands there; empty where it does not."""
    return _within(one, list(layers(content)))


def _within(one: Canary, inside: list[tuple[str, bytes]]) -> str:
    needles = [found for half in one.halves for found in disguises(half)]
    for layer, content in inside:
        for name, needle in needles:
            if needle in content:
                return layer + name
    return ""


def illegal(canaries: list[Canary], sinks: list[Sink]) -> list[Find]:
    """Every find by a reader who may not."""
    found = []
    for sink in sinks:
        inside = list(layers(sink.content))
        for one in canaries:
            if sink.reader not in one.may and (disguise := _within(one, inside)):
                found.append(Find(one.field, sink.name, disguise))
    return found


def missing(canaries: list[Canary], sinks: list[Sink]) -> list[Find]:
    """Every positive control that was not found: the sweep would be blind there."""
    lost = []
    for one in canaries:
        for reader in one.must:
            theirs = b"\n".join(sink.content for sink in sinks if sink.reader == reader)
            if not found_in(one, theirs):
                lost.append(Find(one.field, f"anything of {reader}", "nowhere"))
    return lost
