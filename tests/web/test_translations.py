"""Every language says what English says: with the same values, in all its plural forms."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from duologue.web.figures import day, decimal, listed
from duologue.web.words import LANGUAGES, SOURCE, say, speaking

CATALOGUE = Path(__file__).parents[2] / "src/duologue/web/words"
OTHERS = [language for language in LANGUAGES if language != SOURCE]
DAY = datetime(2026, 11, 25, tzinfo=UTC)
COUNTS = range(201)  # what people, minutes and sentences come to; French has a form for millions


class Read(Visitor):
    """What one sentence takes, and the forms that it has for numbers."""

    def __init__(self, entry: fluent.Message) -> None:
        self.values: set[str] = set()
        self.selects: list[set[str]] = []
        self.calls: set[str] = set()
        self.visit(entry.value)

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:
        self.values.add(node.id.name)

    def visit_FunctionReference(self, node: fluent.FunctionReference) -> None:
        self.calls.add(node.id.name)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:
        keys = [variant.key for variant in node.variants]
        # "[0]" is more exact than "[zero]", and stands for it.
        forms = {key.name if isinstance(key, fluent.Identifier) else "zero" for key in keys}
        self.selects.append(forms)
        self.generic_visit(node)


def sentences(language: str) -> Iterator[tuple[str, fluent.Message]]:
    for area in sorted((CATALOGUE / language).glob("*.ftl")):
        for entry in FluentParser().parse(area.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{area}: {entry.content}"
            if isinstance(entry, fluent.Message):
                yield entry.id.name, entry


ENGLISH = {key: Read(entry) for key, entry in sentences(SOURCE)}


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_takes_what_english_takes_and_has_every_plural_form(language: str) -> None:
    needed = {Locale(language).plural_form(count) for count in COUNTS}
    wrong = []
    for key, entry in sentences(language):
        english = ENGLISH.get(key)
        if english is None:
            wrong.append(f"{key}: English does not say this any more")
            continue
        read = Read(entry)
        if read.values != english.values or read.calls != english.calls or entry.attributes:
            wrong.append(f"{key}: {read.values ^ english.values}")
        wrong += [f"{key}: without {needed - forms}" for forms in read.selects if needed - forms]
        # A count that English inflects is inflected here, too.
        if len(read.selects) < len(english.selects):
            wrong.append(f"{key}: one number has a single form")
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said_with_any_number(language: str) -> None:
    bundle = FluentBundle([language], use_isolating=False)
    for area in (CATALOGUE / language).glob("*.ftl"):
        bundle.add_resource(FluentResource(area.read_text(encoding="utf-8")))
    for key, _ in sentences(language):
        for count in (0, 1, 2, 3, 11, 100):
            values = dict.fromkeys(ENGLISH[key].values, count) | {"when": DAY, "day": DAY}
            said, errors = bundle.format_pattern(bundle.get_message(key).value, values)
            # Options of dates that only browsers know are no errors here.
            assert [error for error in errors if not isinstance(error, UserWarning)] == [], key
            assert "{" not in str(said), key


def test_what_a_language_lacks_is_said_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    from duologue.web import words

    bare = FluentBundle(["de"])
    real = words._bundle
    monkeypatch.setattr(words, "_bundle", lambda code: bare if code == "de" else real(code))
    with speaking("de"):
        assert say("join-leaves-nothing") == "Nothing leaves the classroom."


def test_numbers_days_and_lists_are_written_as_the_language_does() -> None:
    found = {}
    for language in LANGUAGES:
        with speaking(language):
            found[language] = (
                decimal(1234.5, 1),
                day(DAY.timestamp()),
                say("minutes-left", minutes=2),
            )
    assert found == {
        "en": ("1,234.5", "25 November 2026", "2 minutes left"),
        "es": ("1.234,5", "25 de noviembre de 2026", "Quedan 2 minutos"),
        "de": ("1.234,5", "25. November 2026", "Noch 2 Minuten"),
        "fr": ("1\u202f234,5", "25 novembre 2026", "Encore 2 minutes"),
        "ar": ("1,234.5", "25 نوفمبر 2026", "بقيت دقيقتان"),
    }
    with speaking("ar"):
        assert listed(["Ana", "نور"]) == "\u2068Ana\u2069، \u2068نور\u2069"


def test_a_name_in_other_letters_stays_whole_inside_a_sentence() -> None:
    assert say("lobby-title", name="Ana") == "Welcome, Ana"
    assert say("lobby-title", name="نور") == "Welcome, \u2068نور\u2069"
    with speaking("ar"):
        assert say("lobby-title", name="Ana").endswith("\u2068Ana\u2069")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_on_a_button_of_the_bar_stands_in_its_whole_name(language: str) -> None:
    """Who speaks to the computer says what they see (WCAG 2.5.3)."""
    names = {
        "bar-mic": ("mic-on", "mic-off"),
        "bar-camera": ("camera-on", "camera-off"),
        "bar-hand": ("raise-hand", "lower-hand"),
        "bar-help": ("ask-help", "help-asked"),
        "bar-leave": ("step-out",),
        "bar-screen": ("share-screen", "share-screen-stop"),
    }
    with speaking(language):
        for seen, whole in names.items():
            for name in whole:
                words = re.findall(r"\w+", say(name).lower())
                assert say(seen).lower() in words, (seen, name)
