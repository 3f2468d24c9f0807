"""SAF203 high-stakes-opening: the first room asks for too much.

What it finds: The first room's prompt asks for something at stake: failure, fear, conflict,
shame, loss.

Why it matters: The first question sets the price of speaking. A light one lets everybody pay
it.

Example:

    ## icebreaker · Hello · 6 min
    Tell the others about your worst failure.

Better:

    ## icebreaker · Hello · 6 min
    Pick up something near you. What would it say about your week?

More:

How well it does on 324 prompts that were kept apart while its words were chosen: precision 0.98,
recall 0.86. Both sets were written by one author, so other people's prompts may be harder.
In English only.
"""

from collections.abc import Iterator

from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.minutes import first_room, prompt_of
from duologue.review.prompts import in_english, is_high_stakes


def find(course: Course) -> Iterator[Hit]:
    if not in_english(course):
        return
    for session in course.sessions:
        first = first_room(session)
        if first is not None and is_high_stakes(first[1].body):
            yield Hit(
                "The first room asks for something that takes courage to say.",
                "Ask for something light first; keep this for a later room or for the partner.",
                session,
                first[1],
                at=prompt_of(first[1]),
            )


RULE = Rule("SAF203", "high-stakes-opening", find)
