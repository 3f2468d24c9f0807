"""Every way a session says no. The kind sentence of each is `refused-<code>` in the catalogue."""

from enum import StrEnum


class Code(StrEnum):
    NOT_YOURS = "not-yours"
    NOT_NOW = "not-now"
    CLOSED = "closed"
    UNKNOWN_CHOICE = "unknown-choice"
    TOO_LONG = "too-long"
    EMPTY = "empty"
    ALREADY_SHOWN = "already-shown"
    ANNOUNCED_OTHERWISE = "announced-otherwise"
    ALREADY_ANSWERED = "already-answered"
    # They said no to what the answers would be part of.
    OUTSIDE = "outside"
    UNKNOWN_PERSON = "unknown-person"
    UNKNOWN_ROOM = "unknown-room"
    UNKNOWN_SHARE = "unknown-share"
    FLOOR_FULL = "floor-full"
    NO_MORE = "no-more"
    PARTNERS_SIZE = "partners-size"
    PARTNER_LEFT = "partner-left"
    NOBODY_TO_SEAT = "nobody-to-seat"
    UNREADABLE = "unreadable"
    DEFECT = "defect"


class Refusal(Exception):
    """An expected no. Anything else that is raised is a defect."""

    def __init__(self, code: Code) -> None:
        super().__init__(code)
        self.code = code
