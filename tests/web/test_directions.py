"""Styles name the ends of a line as it is read, not the sides of the screen: pages turn round."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STYLES = [*(ROOT / "browser/styles").glob("*.css"), ROOT / "src/duologue/review/picture.css"]
SIDES = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)\b|border-\w+-(?:left|right)-radius"
    r"|(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right))"
)
FOUR = re.compile(r"(?<![\w-])(?:margin|padding|inset)\s*:\s*([^;}]+)")


def sided(css: str) -> list[str]:
    """Every rule that means a side of the screen."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    found = SIDES.findall(css)
    for match in FOUR.finditer(css):
        # Spaces inside brackets part no values.
        values = re.sub(r"\([^()]*\)", "()", re.sub(r"\([^()]*\)", "()", match[1])).split()
        if len(values) == 4 and values[1] != values[3]:
            found.append(match[0])
    return found


@pytest.mark.parametrize("file", STYLES, ids=lambda file: file.name)
def test_no_style_means_a_side_of_the_screen(file: Path) -> None:
    assert sided(file.read_text()) == []


@pytest.mark.parametrize(
    "css",
    [
        "p { margin-left: 1rem }", "p{left:0}", "th { text-align: right; }", ".a{float:left}",
        "p { padding: 1px 2px 1px calc(3px + 1px) }", "p { border-top-left-radius: 3px }",
    ],
)  # fmt: skip
def test_a_side_is_noticed(css: str) -> None:
    assert sided(css)
