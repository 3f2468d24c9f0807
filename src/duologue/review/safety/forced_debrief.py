"""SAF206 forced-debrief: people are ordered to report.

What it finds: A debrief's prompt orders people to report ("each room must").

Why it matters: A debrief is opt-in. Whoever may be called on keeps half of their mind on what
to say in public.

Example:

    ## debrief · Results · 6 min
    Each room presents its three points.

Better:

    ## debrief · What we noticed · 6 min
    What did you notice that all of us should hear?

More:

How well it does on 324 prompts that were kept apart while its words were chosen: precision 0.98,
recall 0.89. Both sets were written by one author, so other people's prompts may be harder.
In English only.
"""

from collections.abc import Iterator

from duologue.course.kinds import Kind
from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.minutes import prompt_of
from duologue.review.prompts import in_english, is_forced


def find(course: Course) -> Iterator[Hit]:
    if not in_english(course):
        return
    for session in course.sessions:
        for activity in session.activities:
            if activity.kind is Kind.DEBRIEF and is_forced(activity.body):
                yield Hit(
                    "The prompt orders people to report.",
                    "Ask what somebody would like all to hear; nobody has to answer.",
                    session,
                    activity,
                    at=prompt_of(activity),
                )


RULE = Rule("SAF206", "forced-debrief", find)
