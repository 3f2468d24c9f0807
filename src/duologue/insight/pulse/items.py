"""What a pulse can ask: one item is one statement, and a scale to answer it on."""

from enum import StrEnum

import msgspec

# A longer pulse loses people and honesty; the limits are the product's promise to who answers.
MOST_ITEMS = 12
MOST_SECONDS = 180
# Silent reading of English prose: 238 words a minute (Brysbaert 2019, a meta-analysis).
WORDS_A_SECOND = 238 / 60
# To find one's place on a scale and press it; pictures are looked at longer.
SECONDS_TO_CHOOSE = 5
SECONDS_FOR_PICTURES = 9
LONGEST_TEXT = 240  # characters; four lines on a phone


class Outcome(StrEnum):
    """What an item is about. The first four are primary: they are what a course is for."""

    SKILL = "skill"
    CONNECTION = "connection"
    COMMITMENT = "commitment"
    CULTURE = "culture"
    SAFETY = "safety"
    # The skill as it was, seen from afterwards: people over-rate themselves before they know.
    SKILL_BEFORE = "skill-before"


PRIMARY = (Outcome.SKILL, Outcome.CONNECTION, Outcome.COMMITMENT, Outcome.CULTURE)


class Scale(StrEnum):
    AGREE = "agree"
    # From "much weaker" to "much stronger" since a moment that the pulse names.
    CHANGE = "change"
    # Seven drawings of two circles that overlap more and more.
    CIRCLES = "circles"

    @property
    def steps(self) -> int:
        return 7 if self is Scale.CIRCLES else 5

    @property
    def favourable_from(self) -> int:
        """The lowest step that counts as a yes: the upper two of five, the upper three of seven."""
        return 5 if self is Scale.CIRCLES else 4


class When(StrEnum):
    NOW = "now"
    THINKING_BACK = "thinking back"


class Item(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    outcome: Outcome
    scale: Scale = Scale.AGREE
    # Asked the other way round, so that nobody can answer well by always ticking the same side.
    reversed: bool = False
    when: When = When.NOW
    # (language, text), the first is the fallback.
    texts: tuple[tuple[str, str], ...]

    def text(self, language: str) -> str:
        return dict(self.texts).get(language, self.texts[0][1])


def seconds(items: tuple[Item, ...], language: str = "en") -> int:
    """How long an average reader takes to answer."""
    total = 0.0
    for item in items:
        total += len(item.text(language).split()) / WORDS_A_SECOND
        total += SECONDS_FOR_PICTURES if item.scale is Scale.CIRCLES else SECONDS_TO_CHOOSE
    return round(total)
