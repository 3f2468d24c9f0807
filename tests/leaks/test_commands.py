"""Who may command what, when: every command by every role at every moment.

The rows are written by hand, from the promises. The list of commands comes from the product itself,
so that a new one without a row fails here before it meets anybody.
"""

from functools import reduce
from typing import get_args, get_type_hints

import msgspec
import pytest

from duologue.activities.refusals import Code, Refusal
from duologue.course.kinds import Kind
from duologue.course.read import course_of
from duologue.live.messages import ClientMessage, decoder
from duologue.plan.session_plan import plan_session
from duologue.session import commands as c
from duologue.session.decide import decide
from duologue.session.phases import TABLE
from duologue.session.state import SessionState, evolve
from duologue.vocabulary import HOST, OUTSIDER, PROJECTOR, PersonId, Role, Viewer
from leaks.visitors import text_of

ROOMS = "icebreaker discussion practice partners"
# command: who may ask (Learner, Facilitator, Host), and when: "lobby", kinds, "any" activity,
# "closed".
COMMANDS = {
    "give-agreement": ("LF", "lobby any"),
    "answer-poll": ("L", "poll"),
    "post-chat": ("LF", "chat"),
    "offer-share": ("L", "debrief"),
    "allow-share": ("L", "debrief"),
    "withdraw-share": ("L", "debrief"),
    "show-share": ("F", "debrief"),
    "answer-question": ("L", "check pulse"),
    "raise-hand": ("L", "any"),
    "lower-hand": ("L", "any"),
    "step-out": ("L", "any"),
    "step-back": ("L", "any"),
    "say-where": ("L", "lobby any"),
    "ask-for-help": ("L", "lobby any"),
    "answer-knock": ("L", ROOMS),
    "knock": ("F", ROOMS),
    "leave-room": ("F", ROOMS),
    "set-minutes": ("F", "lobby any"),
    "next-activity": ("F", "lobby any"),
    "previous-activity": ("F", "any"),
    "open-rooms": ("F", ROOMS),
    "end-rooms": ("F", ROOMS),
    "extend-time": ("F", ROOMS),
    "move-person": ("F", ROOMS),
    "tell-rooms": ("F", ROOMS),
    "change-partners": ("F", "lobby any"),
    "show-slide": ("F", "talk"),
    "show-results": ("F", "poll"),
    "show-lines": ("F", "chat"),
    "give-floor": ("F", "any"),
    "take-floor": ("F", "any"),
    "answer-help": ("F", "lobby any"),
    "close-session": ("F", "lobby any"),
    "arrive": ("H", "lobby any closed"),
    "mark-away": ("H", "lobby any closed"),
    "forget": ("H", "lobby any closed"),
    "take-envelope": ("H", "any"),
    "recognise": ("H", "lobby any closed"),
    "stay-outside": ("H", "lobby any closed"),
    "pair-up": ("H", "lobby any"),
    "plan-rooms": ("H", ROOMS),
    "reseat": ("H", ROOMS),
    "place-laptops": ("H", ROOMS),
    "ring-timer": ("H", "lobby any closed"),
}
LEAD, ANA = Viewer(Role.FACILITATOR, PersonId("lead")), Viewer(Role.LEARNER, PersonId("ana"))
ASKING = {
    "learner": (ANA, "L"),
    "facilitator": (LEAD, "F"),
    "projector": (PROJECTOR, ""),
    "laptop": (Viewer(Role.LAPTOP, PersonId("laptop")), ""),
    "outsider": (OUTSIDER, ""),
    "host": (HOST, "H"),
    "learner of another session": (Viewer(Role.LEARNER, PersonId("zoe")), ""),
    "facilitator of another session": (Viewer(Role.FACILITATOR, PersonId("otto")), ""),
}
NOT_HERE = {Code.NOT_YOURS, Code.UNKNOWN_PERSON}


def moments() -> dict[str, SessionState]:
    """The lobby, each kind of activity as the one that runs, and the end."""
    found = {}
    for kind in Kind:
        state = SessionState(plan=plan_session(course_of(text_of(kind)), 1))
        for viewer in (LEAD, ANA):
            assert viewer.person
            state = _asked(state, HOST, c.Arrive(viewer.person, viewer.role))
        found.setdefault("lobby", state)
        found[kind.value] = _asked(state, LEAD, c.NextActivity(-1))
        found.setdefault("closed", _asked(state, LEAD, c.CloseSession()))
    return found


def _asked(state: SessionState, by: Viewer, command: c.Command) -> SessionState:
    return reduce(evolve, decide(state, c.Asked(by=by, at=1.0, command=command)), state)


MOMENTS = moments()
BY_TAG = {command.__struct_config__.tag: command for command in get_args(c.Command)}


def made(command: type[msgspec.Struct]) -> c.Command:
    values: dict[object, object] = {int: 0, float: 0.0, bool: True, Role: Role.LEARNER}
    hints = get_type_hints(command)
    given = {
        name: values.get(hints[name], () if "tuple" in str(hints[name]) else "ana")
        for name in command.__struct_fields__
    }
    return command(**given)  # type: ignore[return-value]


def test_every_command_has_a_row_and_every_row_a_command() -> None:
    assert set(COMMANDS) == set(BY_TAG)
    assert set(TABLE) == set(get_args(c.Command))


@pytest.mark.parametrize("asking", ASKING)
@pytest.mark.parametrize("tag", COMMANDS)
def test_a_command_is_for_those_in_its_row_at_its_time_and_for_nobody_else(
    tag: str, asking: str
) -> None:
    by, letter = ASKING[asking]
    who, when = COMMANDS[tag]
    command = made(BY_TAG[tag])
    for moment, state in MOMENTS.items():
        named = moment in when.split()
        in_time = named or ("any" in when.split() and moment not in ("lobby", "closed"))
        try:
            decide(state, c.Asked(by=by, at=1.0, command=command))
            said: Code | None = None
        except Refusal as refusal:
            said = refusal.code
        if not letter or letter not in who:
            assert said in NOT_HERE, (moment, said)
        elif not in_time:
            assert said in (Code.NOT_NOW, Code.CLOSED), (moment, said)
        else:
            # Another refusal may still come, about what was asked; not about who and when.
            assert said not in NOT_HERE or tag in ("move-person", "answer-help"), (moment, said)
            assert said is not Code.CLOSED, moment


@pytest.mark.parametrize("tag", [tag for tag, (who, _) in COMMANDS.items() if who == "H"])
def test_what_only_the_host_asks_cannot_be_said_on_the_wire(tag: str) -> None:
    frame = msgspec.json.encode({"type": "do", "id": "1", "command": made(BY_TAG[tag])})
    with pytest.raises(msgspec.ValidationError):
        decoder.decode(frame)


# What a device may send beside commands, and what comes of it from whom.
MESSAGES = {
    "do": "a command: the rows above",
    "signal": "anybody in the session, to whom their view links them; `test_bad_inputs` 7, 11, 25",
    "minutes": "a learner's own totals; `tests/live/test_minutes.py`",
    "ping": "everybody: the time",
}


def test_every_message_of_a_device_has_a_row() -> None:
    assert set(MESSAGES) == {kind.__struct_config__.tag for kind in get_args(ClientMessage)}
