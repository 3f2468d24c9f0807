"""The words on the steps of each scale, by language, from the least to the most."""

from duologue.insight.pulse.items import Scale

_STEPS: dict[str, dict[Scale, tuple[str, ...]]] = {
    "en": {
        Scale.AGREE: ("Not at all", "A little", "Partly", "Mostly", "Fully"),
        Scale.CHANGE: (
            "is much weaker", "is a little weaker", "is the same",
            "is a little stronger", "is much stronger",
        ),
        Scale.CIRCLES: (
            "apart", "touching", "overlapping a little", "overlapping by a third",
            "overlapping by half", "overlapping by most", "almost one",
        ),
    },
    "de": {
        Scale.AGREE: ("Gar nicht", "Ein wenig", "Teils", "Weitgehend", "Völlig"),
        Scale.CHANGE: (
            "ist viel schwächer", "ist etwas schwächer", "ist gleich",
            "ist etwas stärker", "ist viel stärker",
        ),
        Scale.CIRCLES: (
            "getrennt", "sie berühren sich", "ein wenig überlappend",
            "zu einem Drittel überlappend", "zur Hälfte überlappend",
            "größtenteils überlappend", "fast eins",
        ),
    },
}  # fmt: skip
LANGUAGES = tuple(_STEPS)


def steps(scale: Scale, language: str) -> tuple[str, ...]:
    """In English where the language is not known."""
    return _STEPS.get(language, _STEPS["en"])[scale]
