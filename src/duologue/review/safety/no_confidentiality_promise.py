"""SAF208 no-confidentiality-promise: the agreement does not speak of confidentiality.

What it finds: An agreement without a word on what happens to what is said.

Why it matters: Be on time and be polite are good rules. What makes people speak is: what is
said here stays here.

Example:

    ## agreement · Rules · 2 min
    - Be on time.

Better:

    ## agreement · What we promise each other · 2 min
    - What is said here stays here.
"""

from collections.abc import Iterator

from duologue.course.kinds import Kind
from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.fixes import say_below
from duologue.review.prompts import in_english, promises_confidentiality


def find(course: Course) -> Iterator[Hit]:
    if not in_english(course):
        return
    for session in course.sessions:
        for activity in session.activities:
            text = f"{activity.title}\n{activity.body}"
            if activity.kind is Kind.AGREEMENT and not promises_confidentiality(text):
                yield Hit(
                    "The agreement does not say what happens to what is said.",
                    "Add a line such as `- What is said here stays here.`",
                    session,
                    activity,
                    say_below(activity, "Add the promise", "- What is said here stays here."),
                )


RULE = Rule("SAF208", "no-confidentiality-promise", find)
