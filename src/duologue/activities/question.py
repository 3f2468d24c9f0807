"""What `check` and `pulse` share: one answer each, kept apart from the name of who gave it."""

import msgspec

from duologue.activities.base import FromLearner, Happened
from duologue.activities.refusals import Code, Refusal
from duologue.course.model import Activity
from duologue.vocabulary import PersonId, ToOrganisation


class AnswerQuestion(FromLearner, frozen=True, tag="answer-question"):
    choice: ToOrganisation[int]


class QuestionAnswered(Happened, frozen=True, tag="question-answered"):
    """That somebody answered; what, is kept without a name."""

    person: PersonId


class Answered(msgspec.Struct, frozen=True):
    people: frozenset[PersonId] = frozenset()


def decide(
    answered: Answered, activity: Activity, me: PersonId, command: AnswerQuestion
) -> list[QuestionAnswered]:
    if not 0 <= command.choice < len(activity.choices):
        raise Refusal(Code.UNKNOWN_CHOICE)
    if me in answered.people:
        raise Refusal(Code.ALREADY_ANSWERED)
    return [QuestionAnswered(me)]


def evolve(answered: Answered, event: QuestionAnswered) -> Answered:
    return Answered(answered.people | {event.person})
