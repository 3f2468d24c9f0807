"""Which verb a report may use: how the course came to people decides what its numbers can say."""

from enum import StrEnum


class Design(StrEnum):
    """How it was decided who took the course, and when."""

    # People came as they came: those who trained may differ in a hundred other ways.
    OBSERVED = "observed"
    # The same people before and after; the world went on meanwhile.
    BEFORE_AFTER = "before-after"
    # Lots were drawn.
    RANDOMISED = "randomised"
    # Every cohort starts, lots were drawn for when.
    STEPPED_WEDGE = "stepped-wedge"


class Verb(StrEnum):
    ASSOCIATED_WITH = "associated-with"
    LED_TO = "led-to"


def verb_for(design: Design, lots_hold: bool) -> Verb:
    """`lots_hold`: the order drawn again from its seed is the order that was followed."""
    drawn = design in (Design.RANDOMISED, Design.STEPPED_WEDGE)
    return Verb.LED_TO if drawn and lots_hold else Verb.ASSOCIATED_WITH
