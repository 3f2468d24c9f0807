"""What the log knows about one person, line by line, in the order in which it happened. Pure."""

from collections.abc import Iterable

import msgspec

from duologue.activities import chat, debrief, poll
from duologue.activities.base import Words
from duologue.plan.session_plan import SessionPlan
from duologue.session.events import ActivityStarted, Event, PartnersChanged, SessionPlanned
from duologue.vocabulary import ActivityId, PersonId


class Trace(msgspec.Struct, frozen=True):
    """One event that names the person."""

    at: float
    # The event's tag; its sentence is `kept-<tag>` in the catalogue.
    what: str
    # The title of the activity in which it happened; empty in the lobby.
    during: str
    # The person's own words, or the choice they made; empty where there are none.
    words: str = ""


def traces_of(
    person: PersonId, log: Iterable[tuple[float, Event]], words: Words
) -> tuple[Trace, ...]:
    """Every event that names `person`, however it does: a field that is added is found too."""
    plan: SessionPlan | None = None
    running: ActivityId | None = None
    found = []
    for at, event in log:
        if isinstance(event, SessionPlanned):
            plan = event.plan
        elif isinstance(event, ActivityStarted):
            running = event.activity
        elif plan is not None and _names(event, person):
            activity = next((a for a in plan.activities if a.id == running), None)
            said = ""
            match event:
                case chat.ChatPosted(text=text) | debrief.ShareOffered(share=text):
                    said = words.texts.get(text, "")
                case poll.PollAnswered(choice=choice) if activity is not None:
                    said = activity.choices[choice].text
                case PartnersChanged(by=by, reason=reason) if by == person and reason:
                    said = words.texts.get(reason, "")
                case _:
                    pass
            tag = str(event.__struct_config__.tag)
            found.append(Trace(at, tag, activity.title if activity else "", said))
    return tuple(found)


def _names(event: Event, person: PersonId) -> bool:
    """Whether the id stands anywhere in the event, as a value or as a key."""

    def within(value: object) -> bool:
        if isinstance(value, dict):
            return any(within(k) or within(v) for k, v in value.items())
        if isinstance(value, list | tuple):
            return any(within(item) for item in value)
        return value == person

    return within(msgspec.to_builtins(event))
