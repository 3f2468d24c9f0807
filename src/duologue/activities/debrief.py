"""debrief: coming back from rooms, opt-in. A pass sends nothing, so nothing can tell it."""

from typing import assert_never

import msgspec

from duologue.activities.base import (
    FromFacilitator,
    FromLearner,
    Happened,
    Task,
    Words,
    check_text,
)
from duologue.activities.declassify import declassifies
from duologue.activities.refusals import Code, Refusal
from duologue.vocabulary import Audience, PersonId, Role, TextId, ToClass, ToMe, Viewer


class OfferShare(FromLearner, frozen=True, tag="offer-share"):
    """I would like the class to hear this. An empty text: I will say it aloud."""

    text: ToClass[str]
    # False: shown to everyone, facilitators included, without a name.
    named: ToClass[bool] = True


class WithdrawShare(FromLearner, frozen=True, tag="withdraw-share"):
    share: TextId


class ShowShare(FromFacilitator, frozen=True, tag="show-share"):
    share: TextId


Command = OfferShare | WithdrawShare | ShowShare


class ShareOffered(Happened, frozen=True, tag="share-offered"):
    person: PersonId
    share: TextId
    aloud: bool
    named: bool = True


class ShareWithdrawn(Happened, frozen=True, tag="share-withdrawn"):
    share: TextId


class ShareShown(Happened, frozen=True, tag="share-shown"):
    share: TextId


Event = ShareOffered | ShareWithdrawn | ShareShown


class Share(msgspec.Struct, frozen=True):
    person: PersonId
    aloud: bool
    named: bool = True
    shown: bool = False


class Shares(msgspec.Struct, frozen=True):
    offered: dict[TextId, Share] = {}


class ShareView(msgspec.Struct, frozen=True):
    id: TextId
    # Empty where its author wished no name.
    name: ToClass[str]
    text: ToClass[str]
    aloud: ToClass[bool]
    shown: ToClass[bool]
    mine: ToMe[bool]


class DebriefTask(Task, frozen=True, kw_only=True, tag="debrief"):
    shares: tuple[ShareView, ...]


def decide(shares: Shares, me: PersonId, command: Command, fresh: TextId) -> list[Event]:
    match command:
        case OfferShare(text=text, named=named):
            aloud = not text.strip()
            if not aloud:
                check_text(text)
            return [ShareOffered(me, fresh, aloud, named or aloud)]
        case WithdrawShare(share=share):
            offered = shares.offered.get(share)
            if offered is None or offered.person != me or offered.shown:
                raise Refusal(Code.UNKNOWN_SHARE)
            return [ShareWithdrawn(share)]
        case ShowShare(share=share):
            offered = shares.offered.get(share)
            if offered is None:
                raise Refusal(Code.UNKNOWN_SHARE)
            return [] if offered.shown else [ShareShown(share)]
        case _:
            assert_never(command)


def evolve(shares: Shares, event: Event) -> Shares:
    match event:
        case ShareOffered(person=who, share=id, aloud=aloud, named=named):
            return Shares({**shares.offered, id: Share(who, aloud, named)})
        case ShareWithdrawn(share=id):
            return Shares({k: v for k, v in shares.offered.items() if k != id})
        case ShareShown(share=id):
            shown = msgspec.structs.replace(shares.offered[id], shown=True)
            return Shares({**shares.offered, id: shown})
        case _:
            assert_never(event)


@declassifies(Audience.ROOM, Audience.CLASS, "its author offered it, and it was shown")
def debrief_opt_in(share: Share, viewer: Viewer) -> bool:
    """Whether a share is for these eyes: its author's and the facilitators', and the class's once
    it is shown."""
    return share.shown or viewer.role is Role.FACILITATOR or share.person == viewer.person


def task_for(shares: Shares, viewer: Viewer, words: Words) -> DebriefTask:
    return DebriefTask(
        shares=tuple(
            ShareView(
                id,
                words.name_of(s.person) if s.named else "",
                words.texts.get(id, ""),
                s.aloud,
                s.shown,
                s.person == viewer.person,
            )
            for id, s in shares.offered.items()
            if debrief_opt_in(s, viewer)
        )
    )
