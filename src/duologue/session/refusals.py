"""Every way a session says no, with a kind sentence each. Anything else that fails is a defect."""

from enum import StrEnum


class Code(StrEnum):
    NOT_YOURS = "not-yours"
    NOT_NOW = "not-now"
    CLOSED = "closed"
    UNKNOWN_CHOICE = "unknown-choice"
    TOO_LONG = "too-long"
    EMPTY = "empty"
    ALREADY_REVEALED = "already-revealed"
    ALREADY_ANSWERED = "already-answered"
    UNKNOWN_PERSON = "unknown-person"
    UNKNOWN_SHARE = "unknown-share"
    FLOOR_FULL = "floor-full"
    NO_MORE = "no-more"
    NOBODY_TO_SEAT = "nobody-to-seat"
    UNREADABLE = "unreadable"


SENTENCES: dict[Code, str] = {
    Code.NOT_YOURS: "Only a facilitator of this session can do that.",
    Code.NOT_NOW: "That is not possible at this step of the session.",
    Code.CLOSED: "This session has ended. Nothing more can be added to it.",
    Code.UNKNOWN_CHOICE: "That choice is not one of the options. Please pick one that is shown.",
    Code.TOO_LONG: "That is a little long. Please shorten it to 2,000 characters.",
    Code.EMPTY: "There is nothing in it yet. Write something first.",
    Code.ALREADY_REVEALED: "The results are on the screen now, so answers are closed.",
    Code.ALREADY_ANSWERED: "You have answered this already. Your answer is kept without your name.",
    Code.UNKNOWN_PERSON: "That person is not in this session.",
    Code.UNKNOWN_SHARE: "That contribution is no longer there; its author may have taken it back.",
    Code.FLOOR_FULL: "Three people have the floor. Take it back from one of them first.",
    Code.NO_MORE: "That was the last activity. You can close the session now.",
    Code.NOBODY_TO_SEAT: "At least two people who gave the agreement are needed to open rooms.",
    Code.UNREADABLE: "That message could not be understood. Reloading the page usually helps.",
}


class Refusal(Exception):
    def __init__(self, code: Code) -> None:
        super().__init__(code)
        self.code = code

    @property
    def sentence(self) -> str:
        return SENTENCES[self.code]
