"""SAF202 skipped-rung: a step of the ladder is missing below.

What it finds: A rung is met before the ones below it: icebreaker (1), poll or chat (2),
discussion or practice (3), partners (4).

Why it matters: Trust grows in small steps. Whoever is paired with a stranger at once says what
strangers say.

Example:

    ## icebreaker · Hello · 6 min
    ## partners · Tell all · 12 min

Better:

    ## icebreaker · Hello · 6 min
    ## poll · How often · 2 min
    ## discussion · What it costs · 12 min
    ## partners · As far as you wish · 12 min
"""

from collections.abc import Iterator

from duologue.course.model import Course
from duologue.review.finding import Hit, Rule
from duologue.review.fixes import insert_before

_NAMES = {1: "icebreaker", 2: "poll or chat", 3: "discussion or practice"}
_WITH_ARTICLE = {1: "an icebreaker", 2: "a poll or a chat", 3: "a discussion or a practice"}
_BLOCKS = {
    1: """## icebreaker · Within arm's reach · 7 min · rooms of 3

Pick up something near you. What would it say about your week?
""",
    2: """## chat · One word · 2 min

In one line: what comes to your mind about this?
""",
    3: """## discussion · How it is with us · 10 min · rooms of 4

What have you seen of this where you work? Tell one example.
""",
}


def find(course: Course) -> Iterator[Hit]:
    for session in course.sessions:
        met: set[int] = set()
        for activity in session.activities:
            rung = activity.traits.rung or 0
            missing = [r for r in range(1, rung) if r not in met]
            if missing and rung not in met:
                names = " and no ".join(_NAMES[r] for r in missing)
                yield Hit(
                    f"This is rung {rung} of the ladder, and before it there was no {names}.",
                    f"Put {' and '.join(_WITH_ARTICLE[r] for r in missing)} before it.",
                    session,
                    activity,
                    insert_before(
                        activity, "Put it before", "\n".join(_BLOCKS[r] for r in missing)
                    ),
                )
            met.add(rung)


RULE = Rule("SAF202", "skipped-rung", find)
