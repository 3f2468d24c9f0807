"""Every sentence of a page, from the catalogue that the browser part reads too.

A folder for each language, in it a file for each area of the product.
"""

from datetime import datetime
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for area in sorted((Path(__file__).parent / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(area.read_text(encoding="utf-8")))
    return bundle


def knows(key: str) -> bool:
    """Whether the catalogue has such a sentence."""
    return _bundle("en").has_message(key)


def say(key: str, **values: str | int | float | datetime) -> str:
    """The sentence in English. Raises KeyError for one that the catalogue does not have."""
    bundle = _bundle("en")
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise KeyError(key)
    sentence, _ = bundle.format_pattern(pattern, values)
    return str(sentence)
