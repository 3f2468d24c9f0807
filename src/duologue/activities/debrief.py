"""debrief: coming back from rooms, opt-in. A pass sends nothing, so nothing can tell it."""

from collections.abc import Collection
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
    # Whose words these are, where they are not my own: that person is asked first, and alone.
    about: PersonId | None = None


class AllowShare(FromLearner, frozen=True, tag="allow-share"):
    """Something of mine may be shared. A no is not sent: it cannot be told from silence."""

    share: TextId


class WithdrawShare(FromLearner, frozen=True, tag="withdraw-share"):
    share: TextId


class ShowShare(FromFacilitator, frozen=True, tag="show-share"):
    share: TextId


Command = OfferShare | AllowShare | WithdrawShare | ShowShare


class ShareOffered(Happened, frozen=True, tag="share-offered"):
    person: PersonId
    share: TextId
    aloud: bool
    named: bool = True
    about: PersonId | None = None


class ShareAllowed(Happened, frozen=True, tag="share-allowed"):
    share: TextId


class ShareWithdrawn(Happened, frozen=True, tag="share-withdrawn"):
    share: TextId


class ShareShown(Happened, frozen=True, tag="share-shown"):
    share: TextId


Event = ShareOffered | ShareAllowed | ShareWithdrawn | ShareShown


class Share(msgspec.Struct, frozen=True):
    person: PersonId
    aloud: bool
    named: bool = True
    shown: bool = False
    about: PersonId | None = None
    allowed: bool = False

    @property
    def waits(self) -> bool:
        """Whether the person whose words these are has not said yes."""
        return self.about is not None and not self.allowed


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
    # The author waits for somebody's yes; the one who is asked sees that it is asked of them.
    waits: ToMe[bool] = False
    asks_me: ToMe[bool] = False


class DebriefTask(Task, frozen=True, kw_only=True, tag="debrief"):
    shares: tuple[ShareView, ...]


def decide(
    shares: Shares, me: PersonId, learners: Collection[PersonId], command: Command, fresh: TextId
) -> list[Event]:
    """`learners`: everybody whose words there may be."""
    match command:
        case OfferShare(text=text, named=named, about=about):
            aloud = not text.strip()
            if not aloud:
                check_text(text)
            if about is not None and about not in learners:
                raise Refusal(Code.UNKNOWN_PERSON)
            # Asking oneself is nothing to ask.
            return [ShareOffered(me, fresh, aloud, named or aloud, None if about == me else about)]
        case AllowShare(share=share):
            offered = shares.offered.get(share)
            if offered is None or offered.about != me:
                raise Refusal(Code.UNKNOWN_SHARE)
            return [] if offered.allowed else [ShareAllowed(share)]
        case WithdrawShare(share=share):
            offered = shares.offered.get(share)
            if offered is None or offered.person != me or offered.shown:
                raise Refusal(Code.UNKNOWN_SHARE)
            return [ShareWithdrawn(share)]
        case ShowShare(share=share):
            offered = shares.offered.get(share)
            # What waits for a yes is not there for anybody else.
            if offered is None or offered.waits:
                raise Refusal(Code.UNKNOWN_SHARE)
            return [] if offered.shown else [ShareShown(share)]
        case _:
            assert_never(command)


def evolve(shares: Shares, event: Event) -> Shares:
    match event:
        case ShareOffered(person=who, share=id, aloud=aloud, named=named, about=about):
            return Shares({**shares.offered, id: Share(who, aloud, named, about=about)})
        case ShareAllowed(share=id):
            allowed = msgspec.structs.replace(shares.offered[id], allowed=True)
            return Shares({**shares.offered, id: allowed})
        case ShareWithdrawn(share=id):
            return Shares({k: v for k, v in shares.offered.items() if k != id})
        case ShareShown(share=id):
            shown = msgspec.structs.replace(shares.offered[id], shown=True)
            return Shares({**shares.offered, id: shown})
        case _:
            assert_never(event)


@declassifies(
    Audience.ROOM, Audience.CLASS, "its author offered it, whose words they are said yes; shown"
)
def debrief_opt_in(share: Share, viewer: Viewer) -> bool:
    """Whether a share is for these eyes: its author's and the facilitators', and the class's once
    it is shown. Somebody else's words are for that person's eyes first, and for nobody's more."""
    if share.person == viewer.person or (share.waits and share.about == viewer.person):
        return True
    return not share.waits and (share.shown or viewer.role is Role.FACILITATOR)


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
                waits=s.waits and s.person == viewer.person,
                asks_me=s.waits and s.about == viewer.person,
            )
            for id, s in shares.offered.items()
            if debrief_opt_in(s, viewer)
        )
    )
