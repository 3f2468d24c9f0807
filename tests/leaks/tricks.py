"""Every way in which the liar tries to sit between two people without being noticed."""

import json
from typing import Any

import msgspec

from duologue.session.links import Link, Purpose
from duologue.session.seen import View
from duologue.vocabulary import PersonId, Role, Viewer
from leaks.liar import Liar, own_message, with_fingerprint
from leaks.room_code import Roster

GHOST = PersonId("0ddba11ghost")


class Honest(Liar):
    """The control: with this one, the words agree."""


class Swapped(Liar):
    """The descriptions carry the liar's fingerprint; the check is passed on as it is."""

    def relayed(self, by: str, to: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        if "sdp" in body:
            return [with_fingerprint(body, f"a=fingerprint:sha-256 {self.secret(to).fingerprint}")]
        return [body]


class Middle(Swapped):
    """A whole check with each of the two, under the liar's own keys: everything is consistent."""

    def relayed(self, by: str, to: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        if "check" not in body:
            return super().relayed(by, to, body)
        told = body["check"]
        roster = Roster(self.room, told["round"], (by, to))
        if roster.hash != told["roster"]:
            return []  # a late message of the room before
        self.played = True
        return [own_message(self, roster, by, to, reveal="reveal" in told)]

    room = ""
    played = False


class Late(Middle):
    """Would commit only after having seen the victim's number."""

    def relayed(self, by: str, to: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        if "check" in body and "reveal" not in body["check"]:
            return []
        return super().relayed(by, to, body)


class Changed(Liar):
    """Another number than the one committed to."""

    def relayed(self, by: str, to: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        if "reveal" in body.get("check", {}):
            reveal = body["check"]["reveal"] | {"nonce": self.secret(to).nonce}
            return [{"check": body["check"] | {"reveal": reveal}}]
        return [body]


class Reflected(Liar):
    """One's own commitment comes back in the other's name."""

    def relayed(self, by: str, to: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        if "check" not in body:
            return [body]
        self.last = getattr(self, "last", {}) | {by: body}
        return [self.last.get(to, body)]


class Replayed(Liar):
    """Messages of an earlier room come again, in the present one's name."""

    def __init__(self) -> None:
        super().__init__()
        self.earlier: dict[tuple[str, str], dict[str, Any]] = {}

    def relayed(self, by: str, to: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        if "check" not in body:
            return [body]
        told = body["check"]
        kept = self.earlier.setdefault((by, to), told)
        if kept["roster"] == told["roster"]:
            self.earlier[by, to] = told
            return [body]
        return [{"check": kept | {"roster": told["roster"], "round": told["round"]}}]


class Weak(Liar):
    """A weaker hash, which can be forged."""

    def relayed(self, by: str, to: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        if "sdp" in body:
            short = self.secret(to).fingerprint[: 20 * 3 - 1]
            return [with_fingerprint(body, f"a=fingerprint:sha-1 {short}")]
        return [body]


class Doubled(Liar):
    """The true fingerprint, and the liar's beside it."""

    def relayed(self, by: str, to: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        if "sdp" in body:
            line = f"a=fingerprint:sha-256 {self.secret(to).fingerprint}\r\n"
            text = body["sdp"]["sdp"]
            at = text.index("a=fingerprint")
            return [body | {"sdp": body["sdp"] | {"sdp": text[:at] + line + text[at:]}}]
        return [body]


class GhostLink(Liar):
    """A connection to somebody who does not sit in the room."""

    def shown(self, view: View, viewer: Viewer) -> View:
        if view.room is None:
            return view
        ghost = Link(GHOST, Purpose.ROOM, True, True, True, True)
        return msgspec.structs.replace(view, links=(*view.links, ghost))


class GhostSeat(GhostLink):
    """One of the two is shown a third in the room; the other is not."""

    victim = ""

    def shown(self, view: View, viewer: Viewer) -> View:
        if view.room is None or viewer.person != self.victim:
            return view
        view = super().shown(view, viewer)
        assert view.room is not None
        person = msgspec.structs.replace(view.people[0], id=GHOST, name="Gast", role=Role.LEARNER)
        view = msgspec.structs.replace(view, people=(*view.people, person))
        seats = msgspec.structs.replace(view.room, people=(*view.room.people, GHOST))
        return msgspec.structs.replace(view, room=seats)


class PastTheRoom(Swapped):
    """The room's link is called a link of the stage, where nothing is checked."""

    def shown(self, view: View, viewer: Viewer) -> View:
        links = tuple(msgspec.structs.replace(link, purpose=Purpose.STAGE) for link in view.links)
        return msgspec.structs.replace(view, links=links)


class Fishing(Middle):
    """Makes the room new again and again, in the hope that two codes agree."""

    flicker = False
    vanishes = False
    commits: set[str]

    def __init__(self) -> None:
        super().__init__()
        self.commits = set()

    def relayed(self, by: str, to: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        if "check" in body:
            self.commits.add(json.dumps([by, body["check"]["commit"]]))
            if body["check"]["roster"] != Roster(self.room, body["check"]["round"], (by, to)).hash:
                return []
        return super().relayed(by, to, body)

    def shown(self, view: View, viewer: Viewer) -> View:
        if not self.flicker or view.room is None or viewer.person is None:
            return view
        if self.vanishes:
            return msgspec.structs.replace(view, room=None)
        room = msgspec.structs.replace(view.room, people=(*view.room.people, GHOST))
        return msgspec.structs.replace(view, room=room)


TRICKS: tuple[type[Liar], ...] = (
    Swapped, Middle, Late, Changed, Reflected, Replayed, Weak, Doubled, GhostLink, GhostSeat,
    PastTheRoom, Fishing,
)  # fmt: skip
