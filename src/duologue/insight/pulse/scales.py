"""The words on the steps of each scale, by language, from the least to the most."""

from duologue.course.instruments import AGREE
from duologue.insight.pulse.items import Scale

_STEPS: dict[str, dict[Scale, tuple[str, ...]]] = {
    "en": {
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
    "es": {
        Scale.CHANGE: (
            "es mucho más débil", "es algo más débil", "es igual",
            "es algo más fuerte", "es mucho más fuerte",
        ),
        Scale.CIRCLES: (
            "separados", "se tocan", "se superponen un poco", "se superponen un tercio",
            "se superponen la mitad", "se superponen casi del todo", "casi uno",
        ),
    },
    "fr": {
        Scale.CHANGE: (
            "est bien plus faible", "est un peu plus faible", "est le même",
            "est un peu plus fort", "est bien plus fort",
        ),
        Scale.CIRCLES: (
            "séparés", "ils se touchent", "se recouvrent un peu", "se recouvrent d'un tiers",
            "se recouvrent à moitié", "se recouvrent en grande partie", "presque un",
        ),
    },
    "ar": {
        Scale.CHANGE: (
            "صار أضعف بكثير", "صار أضعف قليلًا", "لم يتغيّر", "صار أقوى قليلًا", "صار أقوى بكثير",
        ),
        Scale.CIRCLES: (
            "منفصلتان", "متلامستان", "متداخلتان قليلًا", "متداخلتان بالثلث",
            "متداخلتان بالنصف", "متداخلتان في معظمهما", "تكادان تكونان واحدة",
        ),
    },
}  # fmt: skip
LANGUAGES = tuple(_STEPS)


def steps(scale: Scale, language: str) -> tuple[str, ...]:
    """In English where the language is not known."""
    known = language if language in _STEPS else "en"
    return AGREE[known] if scale is Scale.AGREE else _STEPS[known][scale]
