"""MEA303 closed-prompt: yes or no answers the prompt.

What it finds: A room's prompt that can be answered yes or no, and asks for nothing more.

Why it matters: "Did you like it?" is answered in four seconds. "What surprised you?" begins a
conversation.

Example:

    ## discussion · Feedback · 12 min
    Do you give feedback often enough?

Better:

    ## discussion · Feedback · 12 min
    What keeps you from giving feedback? Tell one example.

More:

How well it does on 324 prompts that were kept apart while its words were chosen: precision 1.00,
recall 0.98. Both sets were written by one author, so other people's prompts may be harder.
In English only.
"""

from collections.abc import Iterator

from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.minutes import prompt_of, sits_in_rooms
from duologue.review.prompts import in_english, is_closed


def find(course: Course) -> Iterator[Hit]:
    if not in_english(course):
        return
    for session in course.sessions:
        for activity in session.activities:
            if sits_in_rooms(activity) and is_closed(activity.body):
                yield Hit(
                    "Yes or no answers this prompt.",
                    "Begin with what, how or tell, and ask for an example.",
                    session,
                    activity,
                    at=prompt_of(activity),
                )


RULE = Rule("MEA303", "closed-prompt", find)
