"""The page about the OWASP ASVS: no requirement is missing, and what it points at is there."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "setup"))
import asvs_page

# Of each section of ASVS 5.0.0, how many requirements are of levels 1 and 2. They come first.
SECTIONS = {
    "1.1": 2, "1.2": 9, "1.3": 11, "1.4": 3, "1.5": 2,
    "2.1": 3, "2.2": 3, "2.3": 4, "2.4": 1,
    "3.2": 2, "3.3": 4, "3.4": 6, "3.5": 5, "3.7": 2,
    "4.1": 3, "4.2": 1, "4.3": 2, "4.4": 4,
    "5.1": 1, "5.2": 3, "5.3": 2, "5.4": 3,
    "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3, "6.8": 4,
    "7.1": 3, "7.2": 4, "7.3": 2, "7.4": 5, "7.5": 2, "7.6": 2,
    "8.1": 2, "8.2": 3, "8.3": 1, "8.4": 1,
    "9.1": 3, "9.2": 4,
    "10.1": 2, "10.2": 2, "10.3": 4, "10.4": 11, "10.5": 5, "10.6": 2, "10.7": 3,
    "11.1": 2, "11.2": 3, "11.3": 3, "11.4": 4, "11.5": 1, "11.6": 1,
    "12.1": 3, "12.2": 2, "12.3": 4,
    "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5,
    "14.1": 2, "14.2": 4, "14.3": 3,
    "15.1": 3, "15.2": 3, "15.3": 7,
    "16.1": 1, "16.2": 5, "16.3": 4, "16.4": 3, "16.5": 3,
    "17.1": 1, "17.2": 4, "17.3": 2,
}  # fmt: skip
ROWS = {number: row for chapter in asvs_page.read().values() for number, row in chapter.items()}


def test_every_requirement_of_levels_1_and_2_has_a_row() -> None:
    wanted = [f"{section}.{n + 1}" for section, most in SECTIONS.items() for n in range(most)]
    assert list(ROWS) == wanted
    # As many as the standard itself counts.
    assert [sum(row[0] == level for row in ROWS.values()) for level in (1, 2)] == [70, 183]


@pytest.mark.parametrize("number", ROWS)
def test_a_row_says_how_it_stands_and_points_at_what_is_there(number: str) -> None:
    _, state, asks, how = ROWS[number]
    assert state in asvs_page.STATES
    assert asks
    assert how
    assert [name for name, file in asvs_page.named_in(how).items() if file is None] == []
    if state == "operator":
        assert asvs_page.named_in(how), "the page that tells the operator how"
