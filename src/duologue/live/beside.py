"""What a command carries that must not stand in the log."""

from duologue.activities import chat, debrief, question
from duologue.course.model import Activity
from duologue.record.event_log import Beside
from duologue.session import commands as c
from duologue.session.state import SessionState
from duologue.vocabulary import ActivityId, PersonId, TextId


def beside(asked: c.Asked, running: Activity | None) -> Beside:
    """Words and answers, kept apart from the log."""
    match asked.command:
        case chat.PostChat(text=text) | debrief.OfferShare(text=text) | c.TellRooms(text=text) if (
            text.strip()
        ):
            return Beside(texts={asked.fresh: text}, author=asked.by.person)
        case c.ChangePartners(reason=reason) if reason.strip():
            return Beside(reasons={asked.fresh: reason}, author=asked.by.person)
        case question.AnswerQuestion(choice=choice):
            return Beside(answers=((running.id if running else ActivityId(""), choice),))
        case c.CloseSession():
            return Beside(ended_at=asked.at)
        case _:
            return Beside()


def reasons_of(state: SessionState, person: PersonId) -> list[TextId]:
    """The reasons that somebody gave for changing partners, and those that are about them."""
    return [
        change.reason
        for change in state.partner_changes
        if change.reason and (change.by == person or any(person in g for g in change.groups))
    ]
