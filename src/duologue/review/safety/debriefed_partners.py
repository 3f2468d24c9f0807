"""SAF205 debriefed-partners: partner talk is brought back to the class.

What it finds: A debrief follows partner talk without another room between them, or its prompt
asks about partners after there was partner talk in the course.

Why it matters: What is said between two is theirs to hold and keep. The first question about it
would be the last honest talk.

Example:

    ## partners · Say it · 12 min
    ## debrief · Your pairs · 5 min
    What did your partner tell you?

Better:

    ## discussion · What it costs · 12 min
    ## debrief · What we noticed · 5 min
    ## partners · Say it · 12 min
"""

from collections.abc import Iterator

from duologue.course.kinds import Kind
from duologue.course.model import Activity, Course
from duologue.course.source import Severity
from duologue.review.finding import Hit, Rule
from duologue.review.minutes import sits_in_rooms
from duologue.review.prompts import asks_about_partners, in_english


def find(course: Course) -> Iterator[Hit]:
    met_partners = False
    for session in course.sessions:
        last: Activity | None = None
        for activity in session.activities:
            met_partners = met_partners or activity.kind is Kind.PARTNERS
            if activity.kind is not Kind.DEBRIEF:
                last = activity if sits_in_rooms(activity) else last
                continue
            asks = met_partners and in_english(course) and _asks(activity, last)
            if (last is not None and last.kind is Kind.PARTNERS) or asks:
                yield Hit(
                    "This debrief asks about partner talk."
                    if asks
                    else "This debrief follows partner talk.",
                    "Move it behind a discussion or a practice, and ask about that.",
                    session,
                    activity,
                )


def _asks(debrief: Activity, last: Activity | None) -> bool:
    # Where two people were paired for a discussion just before, "your pair" is they.
    other_pairs = last is not None and last.rooms is not None and last.rooms.size == 2
    partners = last is not None and last.kind is Kind.PARTNERS
    text = f"{debrief.title}. {debrief.body}"
    return asks_about_partners(text, pairs_are_partners=partners or not other_pairs)


RULE = Rule("SAF205", "debriefed-partners", find, Severity.ERROR)
