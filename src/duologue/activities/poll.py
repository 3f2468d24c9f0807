"""poll: one question to everyone. The class sees totals, never who."""

from typing import assert_never

import msgspec

from duologue.activities.base import FromFacilitator, FromLearner, Happened, Task
from duologue.activities.refusals import Code, Refusal
from duologue.course.model import Activity
from duologue.vocabulary import FromCourse, PersonId, Role, ToClass, ToFacilitators, ToMe, Viewer


class AnswerPoll(FromLearner, frozen=True, tag="answer-poll"):
    choice: ToClass[int]


class ShowResults(FromFacilitator, frozen=True, tag="show-results"):
    pass


Command = AnswerPoll | ShowResults


class PollAnswered(Happened, frozen=True, tag="poll-answered"):
    person: PersonId
    choice: int


class ResultsShown(Happened, frozen=True, tag="results-shown"):
    pass


Event = PollAnswered | ResultsShown


class Answers(msgspec.Struct, frozen=True):
    choices: dict[PersonId, int] = {}
    shown: bool = False


class PollTask(Task, frozen=True, kw_only=True, tag="poll"):
    choices: FromCourse[tuple[str, ...]]
    my_choice: ToMe[int | None] = None
    # Totals by choice; None until they may be seen.
    counts: ToClass[tuple[int, ...] | None] = None
    # How many have answered; for facilitators and the projector.
    answered: ToFacilitators[int | None] = None
    shown: ToClass[bool] = False


def decide(answers: Answers, activity: Activity, me: PersonId, command: Command) -> list[Event]:
    match command:
        case AnswerPoll(choice=choice):
            if answers.shown:
                raise Refusal(Code.ALREADY_SHOWN)
            if not 0 <= choice < len(activity.choices):
                raise Refusal(Code.UNKNOWN_CHOICE)
            return [] if answers.choices.get(me) == choice else [PollAnswered(me, choice)]
        case ShowResults():
            return [] if answers.shown else [ResultsShown()]
        case _:
            assert_never(command)


def evolve(answers: Answers, event: Event) -> Answers:
    match event:
        case PollAnswered(person=who, choice=choice):
            return Answers({**answers.choices, who: choice}, answers.shown)
        case ResultsShown():
            return Answers(answers.choices, shown=True)
        case _:
            assert_never(event)


def totals(answers: Answers, activity: Activity) -> tuple[int, ...]:
    """The declassifier of a poll: totals by choice, never who."""
    chosen = list(answers.choices.values())
    return tuple(chosen.count(i) for i in range(len(activity.choices)))


def task_for(answers: Answers, activity: Activity, viewer: Viewer) -> PollTask:
    leads = viewer.role in (Role.FACILITATOR, Role.PROJECTOR)
    # Facilitators see totals when everyone does: from totals that grow one by one, whoever watches
    # the room could tell who chose what.
    may_see = answers.shown or activity.shows_results_at_once
    return PollTask(
        choices=tuple(x.text for x in activity.choices),
        my_choice=answers.choices.get(viewer.person) if viewer.person else None,
        counts=totals(answers, activity) if may_see else None,
        answered=len(answers.choices) if leads else None,
        shown=answers.shown,
    )
