"""Every sentence that code asks for stands in the catalogue, and none stands there for nothing."""

import json
import re
from itertools import chain
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk

from duologue.activities.refusals import Code
from duologue.vocabulary import Audience
from duologue.web.words import say

ROOT = Path(__file__).parents[2]
BROWSER = {"room", "activities", "call", "pages", "author", "device", "letters", "notes", "minutes"}
SOURCES = chain(
    (ROOT / "src/duologue").rglob("*.py"),
    (ROOT / "src/duologue/web/templates").glob("*.html"),
    *(folder.glob("*.ts*") for folder in (ROOT / "browser").iterdir() if folder.name in BROWSER),
)
CODE = "\n".join(file.read_text() for file in SOURCES)
# What a button or link is called by a screen reader, and what stands on it.
CALLED = [
    *re.findall(
        r'aria-label="\{\{ say\("([\w-]+)"[^>]*>\{\{ say\("([\w-]+)"\) \}\}</(?:button|a)', CODE
    ),
    *re.findall(r'aria-label=\{say\("([\w-]+)"[^<]*>\{say\("([\w-]+)"\)\}</button', CODE),
    *(
        (called, shown)
        for name, shown in re.findall(
            r"<BarButton [^<]*?name=\{([^<]*?)\} (?:kind|pressed|does)="
            r'[^<]*>\s*\{say\("([\w-]+)"\)\}',
            CODE,
        )
        for called in re.findall(r'"([\w-]+)"', name)
    ),
]
AREAS = sorted((ROOT / "src/duologue/web/words/en").glob("*.ftl"))


def keys_of(area: Path) -> list[str]:
    return re.findall(r"^([\w-]+) =", area.read_text(), re.MULTILINE)


KEYS = [key for area in AREAS for key in keys_of(area)]
# Keys that are put together from a value.
FAMILIES = (
    "audience-",
    "refused-",
    "image-refused-",
    "archive-",
    "why-",
    "weak-",
    "rule-",
    "partner-why-",
    "role-",
    "gone-",
    "saving-",
    "severity-",
    "beside-",
    "debriefed-",
    "newer-keep-",
    "begins-",
    "move-begins-",
    "place-",
    "lobby-tables",
    "lobby-elsewhere",
    "lobby-hybrid",
    "desk-place-",
    "join-confidential-",
    "call-",
    "mail-",
    "called-off-",
    "rehearsal-gone-",
    "expired-",
    "ended-",
    "used-",
    "problem-",
    "forgotten-",
    "kept-",
    "too-large-",
    "too-often-",
    "unreadable-",
    "session-minutes-",
    "hears-",
    "leaves-",
    "lti-",
    "platform-field-",
    "platform-our-",
    "code-stopped-",
    "study-",
    "simulate-",
    "segment-",
    "kind-",
    "guide-heard-",
    "guide-wish-",
    "picture-rung-",
    "picture-heard-",
    "handout-",
    "library-legend-",
    "outcome-",
    "moment-",
    "plan-",
    "sheet-",
    "rung-",
    "wave-",
    "told-",
    "verdict-",
    "method-",
    "correction-",
    "label-",
    "basis-",
    "row-",
    "column-",
    "by-own-link-",
    "way-back-",
    "delimiter-",
    "roster-",
    "staff-role-",
    "leaving-",
    "other-role-",
    "letters-device-",
    "letters-not-",
    # What became of a letter: waits, read, elsewhere.
    "letters-waits",
    "letters-read",
    "letters-elsewhere",
    "with-failed-",
    "trail-",
    "not-invited-",
)


@pytest.mark.parametrize("key", sorted(set(re.findall(r'\bsay\(\s*"([a-z][\w-]+)"', CODE))))
def test_a_sentence_that_is_asked_for_is_there(key: str) -> None:
    assert key in KEYS


@pytest.mark.parametrize("area", AREAS, ids=lambda area: area.stem)
def test_an_area_is_read_to_its_last_line(area: Path) -> None:
    parsed = FluentParser().parse(area.read_text())
    assert [entry.content for entry in parsed.body if isinstance(entry, Junk)] == []


def test_every_refusal_and_every_audience_has_a_sentence() -> None:
    for code in Code:
        assert say(f"refused-{code}")
    for audience in Audience:
        assert say(f"audience-{audience}")


@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "ar"])
def test_whoever_reads_a_button_aloud_can_call_it_by_what_stands_on_it(language: str) -> None:
    areas = (ROOT / "src/duologue/web/words" / language).glob("*.ftl")
    told = dict(
        chain(*(re.findall(r"^([\w-]+) = (.*)$", x.read_text(), re.MULTILINE) for x in areas))
    )
    assert len(CALLED) > 20
    for called, shown in CALLED:
        assert told[shown].casefold() in told[called].casefold(), (called, shown)


def test_no_sentence_is_left_over() -> None:
    unused = [k for k in KEYS if f'"{k}"' not in CODE and not k.startswith(FAMILIES)]
    assert unused == []
    assert len(KEYS) == len(set(KEYS))


def test_the_live_room_has_learned_every_area_that_its_screens_speak() -> None:
    learned = re.search(r"room: (\[.*?\])", (ROOT / "browser/build_words.ts").read_text())
    assert learned
    known = {
        key
        for area in AREAS
        if area.stem in json.loads(learned[1])
        for key in re.findall(r"^([\w-]+) =", area.read_text(), re.MULTILINE)
    }
    for folder in ("room", "activities", "call", "device"):
        for file in (ROOT / "browser" / folder).rglob("*.ts*"):
            asked = set(re.findall(r'\bsay\(\s*"([\w-]+)"', file.read_text()))
            assert asked - known == set(), file.name
