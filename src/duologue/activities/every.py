"""Every kind in one place: what each gathers, and what a viewer can do or see in it."""

from typing import assert_never

from duologue.activities import action, chat, check, debrief, poll, practice, pulse, talk
from duologue.activities.agreement import AgreementTask
from duologue.activities.base import Nothing, Words
from duologue.activities.break_ import BreakTask
from duologue.activities.discussion import DiscussionTask
from duologue.activities.icebreaker import IcebreakerTask
from duologue.activities.partners import PartnersTask
from duologue.activities.question import Answered
from duologue.activities.reflection import ReflectionTask
from duologue.course.kinds import Kind
from duologue.course.model import Activity
from duologue.vocabulary import PersonId, Viewer

Gathered = Nothing | talk.Slides | poll.Answers | chat.Lines | debrief.Shares | Answered
TaskView = (
    talk.TalkTask | AgreementTask | IcebreakerTask | poll.PollTask | chat.ChatTask | DiscussionTask
    | practice.PracticeTask | ReflectionTask | PartnersTask | debrief.DebriefTask
    | action.ActionTask | check.CheckTask | pulse.PulseTask | BreakTask
)  # fmt: skip

_BEGUN: dict[Kind, type[Gathered]] = {
    Kind.TALK: talk.Slides,
    Kind.POLL: poll.Answers,
    Kind.CHAT: chat.Lines,
    Kind.DEBRIEF: debrief.Shares,
    Kind.CHECK: Answered,
    Kind.PULSE: Answered,
}


def begun(activity: Activity) -> Gathered:
    """What an activity has gathered before anybody did anything."""
    return _BEGUN.get(activity.kind, Nothing)()


def without(gathered: Gathered, who: PersonId) -> Gathered:
    """What is left when somebody takes their words back: counts stay counts."""
    match gathered:
        case chat.Lines(posts=posts, shown=shown):
            return chat.Lines(tuple(post for post in posts if post[0] != who), shown)
        case debrief.Shares(offered=offered):
            return debrief.Shares({id: s for id, s in offered.items() if s.person != who})
        case Nothing() | talk.Slides() | poll.Answers() | Answered():
            return gathered
        case _:
            assert_never(gathered)


def task_for(
    activity: Activity, gathered: Gathered, viewer: Viewer, words: Words,
    taken: frozenset[PersonId] = frozenset(), outside: bool = False,
) -> TaskView:  # fmt: skip
    """What `viewer` can do or see. A kind that gathers asserts what `begun` gave it.

    `taken`: who has got their link to the wave of a pulse that the activity asks. `outside`:
    whether the viewer stays outside of what answers would be part of.
    """
    match activity.kind:
        case Kind.TALK:
            assert isinstance(gathered, talk.Slides)
            return talk.task_for(gathered, activity)
        case Kind.AGREEMENT:
            return AgreementTask()
        case Kind.ICEBREAKER:
            return IcebreakerTask()
        case Kind.POLL:
            assert isinstance(gathered, poll.Answers)
            return poll.task_for(gathered, activity, viewer)
        case Kind.CHAT:
            assert isinstance(gathered, chat.Lines)
            return chat.task_for(gathered, viewer, words)
        case Kind.DISCUSSION:
            return DiscussionTask()
        case Kind.PRACTICE:
            return practice.task_for(activity)
        case Kind.REFLECTION:
            return ReflectionTask()
        case Kind.PARTNERS:
            return PartnersTask()
        case Kind.DEBRIEF:
            assert isinstance(gathered, debrief.Shares)
            return debrief.task_for(gathered, viewer, words)
        case Kind.ACTION:
            return action.task_for(activity)
        case Kind.CHECK:
            assert isinstance(gathered, Answered)
            return check.task_for(gathered, activity, viewer, outside)
        case Kind.PULSE:
            assert isinstance(gathered, Answered)
            return pulse.task_for(gathered, activity, viewer, taken, outside)
        case Kind.BREAK:
            return BreakTask()
        case _:
            assert_never(activity.kind)
