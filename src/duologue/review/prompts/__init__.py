"""What an English prompt asks for, as far as its words tell: one file for each question.

The word lists were made on tests/review/prompts/tuning.csv. How well they do on prompts that were
kept apart is printed by bench/wording.py, and stated on the pages of the rules.
"""

from duologue.course.model import Course
from duologue.review.prompts.closed import is_closed
from duologue.review.prompts.forced import is_forced
from duologue.review.prompts.said import (
    asks_about_partners,
    promises_confidentiality,
    tells_to_take_part,
)
from duologue.review.prompts.stakes import is_high_stakes

__all__ = [
    "asks_about_partners",
    "in_english",
    "is_closed",
    "is_forced",
    "is_high_stakes",
    "promises_confidentiality",
    "tells_to_take_part",
]


def in_english(course: Course) -> bool:
    """Whether words can be judged: in other languages only the structure is."""
    return course.language.lower().split("-")[0] in ("en", "english")
