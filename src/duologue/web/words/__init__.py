"""Every sentence of a page, from the catalogue that the browser part reads too.

A folder for each language, in it a file for each area of the product. What a language does not
have yet is said in English, so that nobody who adds a sentence waits for its translations.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

SOURCE = "en"
# Each by the name that its own speakers look for.
LANGUAGES = {
    "en": "English",
    "es": "Español",
    "de": "Deutsch",
    "fr": "Français",
    "ar": "العربية",
}
_RIGHT_TO_LEFT = {"ar"}
# Around a name or a title, so that its letters run their own way and move nothing beside them.
_ISOLATE, _END = "\u2068", "\u2069"
_LETTERS_FROM_THE_RIGHT = range(0x0590, 0x0900)  # Hebrew to the last of the Arabic blocks

_language: ContextVar[str] = ContextVar("language", default=SOURCE)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """What is said inside is said in this language, one of LANGUAGES."""
    before = _language.set(language)
    yield
    _language.reset(before)


def language() -> str:
    return _language.get()


def direction() -> str:
    """ "ltr" or "rtl", as `dir` of HTML wants it."""
    return "rtl" if language() in _RIGHT_TO_LEFT else "ltr"


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for area in sorted((Path(__file__).parent / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(area.read_text(encoding="utf-8")))
    return bundle


def knows(key: str) -> bool:
    """Whether the catalogue has such a sentence."""
    return _bundle(SOURCE).has_message(key)


def say(key: str, **values: str | int | float | datetime) -> str:
    """The sentence in the reader's language. Raises LookupError for one that nobody wrote."""
    bundle = _bundle(language())
    if not bundle.has_message(key):
        bundle = _bundle(SOURCE)
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise KeyError(key)
    given = {name: apart(x) if isinstance(x, str) else x for name, x in values.items()}
    sentence, _ = bundle.format_pattern(pattern, given)
    return str(sentence)


def apart(words: str) -> str:
    """Words that run in either direction stay whole inside a sentence of the other."""
    turns = direction() == "rtl" or any(ord(letter) in _LETTERS_FROM_THE_RIGHT for letter in words)
    return f"{_ISOLATE}{words}{_END}" if turns and not words.startswith(_ISOLATE) else words
