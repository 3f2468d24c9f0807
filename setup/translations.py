"""Prints what each language still says in English. For translators; nobody is stopped by it."""

import re
from pathlib import Path

from duologue.web.words import LANGUAGES, SOURCE

ROOT = Path(__file__).parents[1]
CATALOGUE = ROOT / "src/duologue/web/words"
# What only a terminal prints stays in English (docs/decisions/0090).
FOR_TERMINALS = {"study"}


def keys_of(language: str, area: str) -> list[str]:
    """In the order of the file; none where nobody has begun it."""
    file = CATALOGUE / language / f"{area}.ftl"
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    return re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE)


def missing(language: str) -> dict[str, list[str]]:
    """By area, the keys that this language does not have."""
    areas = sorted(file.stem for file in (CATALOGUE / SOURCE).glob("*.ftl"))
    found = {
        area: [key for key in keys_of(SOURCE, area) if key not in keys_of(language, area)]
        for area in areas
        if area not in FOR_TERMINALS
    }
    return {area: keys for area, keys in found.items() if keys}


if __name__ == "__main__":
    for language in LANGUAGES:
        lacks = missing(language)
        print(f"{language}: {sum(map(len, lacks.values()))} missing")
        for area, keys in lacks.items():
            print(f"  {area}.ftl: {' '.join(keys)}")
