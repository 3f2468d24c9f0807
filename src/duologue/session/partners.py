"""Learning partners: who has whom for the length of the course. Only a facilitator parts two."""

from duologue.activities.base import LONGEST_TEXT
from duologue.activities.refusals import Code, Refusal
from duologue.session import commands as c
from duologue.session import events as e
from duologue.session.state import SessionState
from duologue.vocabulary import PersonId, Role, TextId

SIZES = (2, 3)  # a trio where the numbers are odd
Groups = tuple[tuple[PersonId, ...], ...]


def pair_up(state: SessionState, command: c.PairUp) -> list[e.Event]:
    """Fresh groups, each of whom nobody is parted; silence where there is nothing new."""
    fresh = tuple(g for g in command.groups if not _is_so(state, g))
    for group in fresh:
        if len(group) < 2 or not all(_learns(state, p) for p in group):
            return []
        if any(set(old) & set(group) and not set(old) <= set(group) for old in state.partners):
            return []
    return [e.PartnersMade(fresh)] if fresh else []


def change_partners(
    state: SessionState, by: PersonId, command: c.ChangePartners, fresh: TextId
) -> list[e.Event]:
    """What a facilitator asks, where it leaves nobody without a partner."""
    people = [p for group in command.groups for p in group]
    if len(command.reason) > LONGEST_TEXT:
        raise Refusal(Code.TOO_LONG)
    if len(people) != len(set(people)) or not all(_learns(state, p) for p in people):
        raise Refusal(Code.UNKNOWN_PERSON)
    if any(len(group) not in SIZES for group in command.groups):
        raise Refusal(Code.PARTNERS_SIZE)
    touched = {p for old in state.partners if set(old) & set(people) for p in old}
    if not touched <= set(people):
        raise Refusal(Code.PARTNER_LEFT)
    if all(_is_so(state, group) for group in command.groups):
        return []
    reason = fresh if command.reason.strip() else None
    return [e.PartnersChanged(by, command.groups, reason)]


def _is_so(state: SessionState, group: tuple[PersonId, ...]) -> bool:
    return any(set(old) == set(group) for old in state.partners)


def _learns(state: SessionState, person: PersonId) -> bool:
    known = state.people.get(person)
    return known is not None and known.role is Role.LEARNER
