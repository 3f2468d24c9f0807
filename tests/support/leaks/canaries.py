"""Canaries: a unique token for each thing somebody writes, and how one is found in any disguise."""

import secrets

import msgspec

from duologue.record.disguises import disguises, layers
from duologue.vocabulary import Audience


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
