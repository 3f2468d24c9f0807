"""How well the wording rules tell prompts apart: precision and recall on prompts kept apart.

python bench/wording.py            the 324 held-out prompts
python bench/wording.py --tuning   the prompts on which the word lists were made
python bench/wording.py --wrong    ... and each prompt that was judged wrongly (tuning only)
"""

import argparse
import csv
import math
from collections.abc import Callable
from pathlib import Path

from table import show

from duologue.review.prompts import is_closed, is_forced, is_high_stakes

PROMPTS = Path(__file__).parents[1] / "tests" / "review" / "prompts"
TUNING, HELD_OUT = PROMPTS / "tuning.csv", PROMPTS / "held_out.csv"
# Each rule, its label, and the kind of prompt to which it is put.
RULES: list[tuple[str, str, str, Callable[[str], bool]]] = [
    ("MEA303 closed-prompt", "closed", "room", is_closed),
    ("SAF206 forced-debrief", "forced", "debrief", is_forced),
    ("SAF203 high-stakes-opening", "high_stakes", "room", is_high_stakes),
]


def measured(file: Path) -> list[tuple[str, int, int, int, int, list[str]]]:
    """For each rule: hits, false alarms, misses, prompts, and the prompts judged wrongly."""
    with file.open(encoding="utf-8") as opened:
        prompts = list(csv.DictReader(opened))
    rows = []
    for name, label, kind, judge in RULES:
        asked = [p for p in prompts if p["kind"] == kind]
        hits = [p for p in asked if p[label] == "1" and judge(p["prompt"])]
        alarms = [p for p in asked if p[label] == "0" and judge(p["prompt"])]
        missed = [p for p in asked if p[label] == "1" and not judge(p["prompt"])]
        wrong = [f"alarm: {p['prompt']}" for p in alarms]
        wrong += [f"missed: {p['prompt']}" for p in missed]
        rows.append((name, len(hits), len(alarms), len(missed), len(asked), wrong))
    return rows


def share(hits: int, of: int) -> str:
    """A share with its 95 % interval by Wilson (1927)."""
    if not of:
        return "-"
    z, p = 1.96, hits / of
    middle = (p + z * z / (2 * of)) / (1 + z * z / of)
    half = z / (1 + z * z / of) * math.sqrt(p * (1 - p) / of + z * z / (4 * of * of))
    return f"{p:.2f} ({middle - half:.2f} to {middle + half:.2f})"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--tuning", action="store_true")
    parser.add_argument("--wrong", action="store_true")
    given = parser.parse_args()
    tuning = given.tuning or given.wrong
    rows = measured(TUNING if tuning else HELD_OUT)
    heads = ["rule", "prompts", "of them so", "precision", "recall"]
    table = []
    for name, hits, alarms, missed, asked, _ in rows:
        precision, recall = share(hits, hits + alarms), share(hits, hits + missed)
        table.append([name, str(asked), str(hits + missed), precision, recall])
    title = "Wording rules on prompts " + ("they were made on" if tuning else "kept apart")
    show(title, heads, table)
    if given.wrong:
        for name, *_, wrong in rows:
            print(name, *wrong, sep="\n  ")


if __name__ == "__main__":
    main()
