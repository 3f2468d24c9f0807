"""Writes docs/asvs.md from docs/asvs.toml, and knows which files its lines name."""

import os
import re
import tomllib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
DATA = ROOT / "docs" / "asvs.toml"
FILE = ROOT / "docs" / "asvs.md"
STATES = ("met", "open", "operator", "n/a")
# Where a name is looked for, in this order.
_PLACES = (ROOT, ROOT / "src" / "duologue", ROOT / "docs", ROOT / "browser")
# What stands in backticks and is no file.
NO_FILES = {
    "nosniff", "same-origin", "no-store", "__Host-", "__Secure-", "default-src 'none'",
    "frame-ancestors 'none'", "secrets", "cryptography", "verify", "json", "/metrics",
    "DUOLOGUE_LOGS=json",
}  # fmt: skip
_COLUMNS = "| | level | asks | | evidence, or why |\n|---|---|---|---|---|\n"
_NAME = re.compile("`([^`]+)`")


def read() -> dict[str, dict[str, tuple[int, str, str, str]]]:
    """By chapter and number: level, state, what it asks, evidence."""
    chapters = tomllib.loads(DATA.read_text())
    del chapters["about"]
    return {
        chapter: {number: (row[0], row[1], row[2], row[3]) for number, row in rows.items()}
        for chapter, rows in chapters.items()
    }


def named_in(text: str) -> dict[str, Path | None]:
    """What stands in backticks and should be a file or folder; None where it is not there."""
    names = [name for name in _NAME.findall(text) if name not in NO_FILES]
    return {name: next((p / name for p in _PLACES if (p / name).exists()), None) for name in names}


def page() -> str:
    chapters = read()
    rows = [row for chapter in chapters.values() for row in chapter.items()]
    states = Counter(state for _, (_, state, _, _) in rows)
    counts = f"{len(rows)} requirements: " + ", ".join(f"{states[s]} {s}" for s in STATES) + "."
    gaps = "\n".join(
        f"- **{number}** (level {level}) {asks}: {_linked(how)}."
        for number, (level, state, asks, how) in rows
        if state == "open"
    )
    about = tomllib.loads(DATA.read_text())["about"]
    parts = [f"{about}\n{counts}\n\n## What is open\n\n{gaps}\n"]
    for chapter, its in chapters.items():
        parts.append(f"\n## {chapter}\n\n{_COLUMNS}")
        parts += [
            f"| {number} | {level} | {asks} | {f'**{state}**' if state == 'open' else state} "
            f"| {_linked(how)} |\n"
            for number, (level, state, asks, how) in its.items()
        ]
    return "".join(parts)


def _linked(text: str) -> str:
    for name, file in named_in(text).items():
        if file is not None:
            text = text.replace(f"`{name}`", f"[`{name}`]({os.path.relpath(file, FILE.parent)})")
    return text
