"""Clock times and lengths as people write them: 9:00, 9h30, 9.30 Uhr, 2 pm, 10', 1 h 15, 0:45."""

import re

import msgspec

A_DAY = 24 * 60  # minutes
HALF_A_DAY = 12 * 60

_CLOCK = (
    r"(?P<h{n}>\d{{1,2}})(?:\s*[:.h]\s*(?P<m{n}>[0-5]\d))?(?:[:.][0-5]\d)?"
    r"(?P<mark{n}>\s*(?:uhr|h(?:rs?)?\b|heures?|o'?clock|(?:a|p)\.?\s?m\.?(?!in)))?"
)
_RANGE = re.compile(
    r"(?:von|from|de|ab|at|um|à|a las)?\s*" + _CLOCK.format(n=1)
    + r"(?:\s*(?:-|–|—|−|to|until|bis|à|a|hasta|/)\s*" + _CLOCK.format(n=2) + ")?",
    re.IGNORECASE,
)  # fmt: skip
_HOURS = re.compile(
    r"(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:hours?|heures?|horas?|hrs?|h|std\.?|stunden?)(?![a-z])\.?\s*"
    r"(?:(?:and|und|et|y)\s*)?(?:(\d{1,2})\s*(?:m|min|mins|minutes|minuten|minutos|['′’])?)?\.?",
    re.IGNORECASE,
)
_MINUTES = re.compile(
    r"(?:ca\.?|about|approx\.?|circa|env\.?|~|≈)?\s*(?:(\d{1,3})\s*(?:-|–|to|bis|à|a)\s*)?"
    r"(\d{1,3}(?:[.,]\d{1,2})?)\s*"
    r"(min(?:s|utes?|uten?|utos?)?\b\.?|m\b|['′’])?",
    re.IGNORECASE,
)
_HOURS_AND_MINUTES = re.compile(r"(\d{1,2}):([0-5]\d)(?::[0-5]\d)?")
_INSIDE = re.compile(
    r"[(\[]?\s*(?:\d{1,3}\s*[-–]\s*)?\d{1,3}\s*(?:min(?:s|utes?|uten?|utos?)?\b\.?|['′’](?!\w))\s*[)\]]?",
    re.IGNORECASE,
)


class Span(msgspec.Struct, frozen=True):
    """Minutes since midnight; `end` where the text tells one."""

    start: float
    end: float | None = None


class Length(msgspec.Struct, frozen=True):
    minutes: float
    # "5-10 min": the longer one was taken.
    was_range: bool = False


def clock(text: str) -> Span | None:
    """`9:00`, `9:00–9:15`, `2 pm`, `14 Uhr`; None for anything else. A bare number is no time."""
    found = _RANGE.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    start, end = _minute(found, 1), _minute(found, 2)
    bare = found["m1"] is None and not found["mark1"]
    if start is None or (bare and (end is None or (found["m2"] is None and not found["mark2"]))):
        return None
    if end is not None and (found["mark2"] or "").strip()[:1].lower() == "p" and bare:
        start = start + HALF_A_DAY if start < HALF_A_DAY and start + HALF_A_DAY < end else start
    return Span(start, end)


def length(text: str) -> Length | None:
    """`10`, `10'`, `1 h 15`, `1,5 h`, `0:45`, `5-10 min`; None for anything else."""
    said = " ".join(text.split())
    if found := _HOURS_AND_MINUTES.fullmatch(said):
        return Length(int(found[1]) * 60 + int(found[2]))
    if found := _HOURS.fullmatch(said):
        return Length(float(found[1].replace(",", ".")) * 60 + int(found[2] or 0))
    if found := _MINUTES.fullmatch(said):
        return Length(float(found[2].replace(",", ".")), was_range=bool(found[1]))
    return None


def length_inside(text: str) -> tuple[Length, str] | None:
    """A length with its unit somewhere in a text, and the text without it."""
    found = _INSIDE.search(text)
    if found is None:
        return None
    told = length(found[0].strip(" ()[]"))
    if told is None:
        return None
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return told, " ".join(rest.split()).strip(" ,;·|-–—")


def _minute(found: re.Match[str], n: int) -> float | None:
    if found[f"h{n}"] is None:
        return None
    hour, minute = int(found[f"h{n}"]), int(found[f"m{n}"] or 0)
    mark = (found[f"mark{n}"] or "").strip().lower()
    if mark.startswith(("a", "p")) and hour <= 12:
        hour = hour % 12 + (12 if mark.startswith("p") else 0)
    return hour * 60.0 + minute if hour < 25 else None
