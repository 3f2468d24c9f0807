"""docs/translations.md: what each language still says in English. For translators; no gate."""

import re
from pathlib import Path

from duologue.web.words import LANGUAGES, SOURCE

ROOT = Path(__file__).parents[1]
FILE = ROOT / "docs" / "translations.md"
CATALOGUE = ROOT / "src/duologue/web/words"
# What only a terminal prints stays in English (docs/decisions/0090).
FOR_TERMINALS = {"study"}


def keys_of(language: str, area: str) -> list[str]:
    """In the order of the file; none where nobody has begun it."""
    file = CATALOGUE / language / f"{area}.ftl"
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    return re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE)


def page() -> str:
    areas = sorted(file.stem for file in (CATALOGUE / SOURCE).glob("*.ftl"))
    parts = [
        "# What is not translated yet\n",
        "Made from `src/duologue/web/words` by `make docs`. Do not edit. Until somebody translates",
        "these, they are said in English. How to: [languages.md](languages.md).\n",
    ]
    for language, name in LANGUAGES.items():
        if language == SOURCE:
            continue
        missing = [
            f"- `{area}.ftl`: " + ", ".join(f"`{key}`" for key in keys)
            for area in areas
            if area not in FOR_TERMINALS
            and (keys := [k for k in keys_of(SOURCE, area) if k not in keys_of(language, area)])
        ]
        parts += [f"## {name}\n", "\n".join(missing or ["Nothing is missing."]) + "\n"]
    return "\n".join(parts)
