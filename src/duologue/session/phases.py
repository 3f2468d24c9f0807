"""Who may ask what, and when: one table. A command without a row here cannot be decided."""

import msgspec

from duologue.activities import chat, debrief, poll, talk
from duologue.activities.agreement import GiveAgreement
from duologue.activities.question import AnswerQuestion
from duologue.activities.refusals import Code, Refusal
from duologue.course.kinds import TRAITS, Kind, Where
from duologue.session import commands as c
from duologue.session.state import Phase, SessionState
from duologue.vocabulary import Role, Viewer

_ROOMS = frozenset(k for k, t in TRAITS.items() if t.where in (Where.ROOMS, Where.PAIRS))
_LOBBY_AND_RUNNING = frozenset({Phase.LOBBY, Phase.RUNNING})
_RUNNING = frozenset({Phase.RUNNING})
_LEARNERS = frozenset({Role.LEARNER})
_FACILITATORS = frozenset({Role.FACILITATOR})
_BOTH = _LEARNERS | _FACILITATORS
_HOST = frozenset({Role.HOST})


class Row(msgspec.Struct, frozen=True):
    roles: frozenset[Role]
    phases: frozenset[Phase] = _RUNNING
    # Empty: during any activity, or none.
    kinds: frozenset[Kind] = frozenset()


TABLE: dict[type[msgspec.Struct], Row] = {
    GiveAgreement: Row(_BOTH, _LOBBY_AND_RUNNING),
    poll.AnswerPoll: Row(_LEARNERS, kinds=frozenset({Kind.POLL})),
    chat.PostChat: Row(_BOTH, kinds=frozenset({Kind.CHAT})),
    # The only door from a room to the class; it stands in no room and never in a pair.
    debrief.OfferShare: Row(_LEARNERS, kinds=frozenset({Kind.DEBRIEF})),
    debrief.AllowShare: Row(_LEARNERS, kinds=frozenset({Kind.DEBRIEF})),
    debrief.WithdrawShare: Row(_LEARNERS, kinds=frozenset({Kind.DEBRIEF})),
    debrief.ShowShare: Row(_FACILITATORS, kinds=frozenset({Kind.DEBRIEF})),
    AnswerQuestion: Row(_LEARNERS, kinds=frozenset({Kind.CHECK, Kind.PULSE})),
    c.RaiseHand: Row(_LEARNERS),
    c.LowerHand: Row(_LEARNERS),
    c.StepOut: Row(_LEARNERS),
    c.StepBack: Row(_LEARNERS),
    c.SayWhere: Row(_LEARNERS, _LOBBY_AND_RUNNING),
    c.AskForHelp: Row(_LEARNERS, _LOBBY_AND_RUNNING),
    c.NextActivity: Row(_FACILITATORS, _LOBBY_AND_RUNNING),
    c.PreviousActivity: Row(_FACILITATORS),
    c.OpenRooms: Row(_FACILITATORS, kinds=_ROOMS),
    c.EndRooms: Row(_FACILITATORS, kinds=_ROOMS),
    c.ExtendTime: Row(_FACILITATORS, kinds=_ROOMS),
    talk.ShowSlide: Row(_FACILITATORS, kinds=frozenset({Kind.TALK})),
    poll.ShowResults: Row(_FACILITATORS, kinds=frozenset({Kind.POLL})),
    chat.ShowLines: Row(_FACILITATORS, kinds=frozenset({Kind.CHAT})),
    c.MovePerson: Row(_FACILITATORS, kinds=_ROOMS),
    c.ChangePartners: Row(_FACILITATORS, _LOBBY_AND_RUNNING),
    c.TellRooms: Row(_FACILITATORS, kinds=_ROOMS),
    c.Knock: Row(_FACILITATORS, kinds=_ROOMS),
    c.LeaveRoom: Row(_FACILITATORS, kinds=_ROOMS),
    c.AnswerKnock: Row(_LEARNERS, kinds=_ROOMS),
    c.SetMinutes: Row(_FACILITATORS, _LOBBY_AND_RUNNING),
    c.GiveFloor: Row(_FACILITATORS),
    c.TakeFloor: Row(_FACILITATORS),
    c.AnswerHelp: Row(_FACILITATORS, _LOBBY_AND_RUNNING),
    c.CloseSession: Row(_FACILITATORS, _LOBBY_AND_RUNNING),
    c.Arrive: Row(_HOST, frozenset(Phase)),
    c.MarkAway: Row(_HOST, frozenset(Phase)),
    c.Forget: Row(_HOST, frozenset(Phase)),
    c.TakeEnvelope: Row(_HOST),
    c.Recognise: Row(_HOST, frozenset(Phase)),
    c.StayOutside: Row(_HOST, frozenset(Phase)),
    c.PairUp: Row(_HOST, _LOBBY_AND_RUNNING),
    c.PlanRooms: Row(_HOST, kinds=_ROOMS),
    c.Reseat: Row(_HOST, kinds=_ROOMS),
    c.PlaceLaptops: Row(_HOST, kinds=_ROOMS),
    c.RingTimer: Row(_HOST, frozenset(Phase)),
}


def check(state: SessionState, by: Viewer, command: c.Command) -> None:
    """Raises Refusal where the table says no."""
    row = TABLE[type(command)]
    if by.role not in row.roles:
        raise Refusal(Code.NOT_YOURS)
    if by.role is not Role.HOST and by.person not in state.people:
        raise Refusal(Code.UNKNOWN_PERSON)
    if state.phase not in row.phases:
        raise Refusal(Code.CLOSED if state.phase is Phase.CLOSED else Code.NOT_NOW)
    kind = state.activity.kind if state.activity else None
    if row.kinds and kind not in row.kinds:
        raise Refusal(Code.NOT_NOW)
