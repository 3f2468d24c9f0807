"""The wording rules are as good as their pages say."""

import csv
import importlib.util
import re
import sys
from pathlib import Path

from duologue.review.pages import every_page

BENCH = Path(__file__).parents[2] / "bench"
sys.path.insert(0, str(BENCH))
_spec = importlib.util.spec_from_file_location("wording", BENCH / "wording.py")
assert _spec
assert _spec.loader
wording = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(wording)


def test_the_pages_state_the_precision_and_recall_that_are_measured() -> None:
    stated = {}
    for page in every_page():
        found = re.search(r"precision (\S+),\s+recall (\S+)\.", page.more)
        if found:
            stated[f"{page.rule.code} {page.rule.name}"] = (found[1], found[2])
    measured = {
        name: (f"{hits / (hits + alarms):.2f}", f"{hits / (hits + missed):.2f}")
        for name, hits, alarms, missed, _, _ in wording.measured(wording.HELD_OUT)
    }
    assert stated == measured


def test_the_sets_are_large_enough_and_share_no_prompt() -> None:
    held, tuning = (
        [row["prompt"].lower() for row in csv.DictReader(file.read_text().splitlines())]
        for file in (wording.HELD_OUT, wording.TUNING)
    )
    assert len(held) == len(set(held)) >= 300
    assert not set(held) & set(tuning)
