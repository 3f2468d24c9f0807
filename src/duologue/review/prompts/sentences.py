"""A prompt taken apart into plain sentences, each with the sign that ends it."""

import re

_MARKUP = re.compile(r"[*_`#>]|!\[[^\]]{0,500}\]\([^)]{0,500}\)|<!--.{0,500}?-->", re.DOTALL)
_SENTENCE = re.compile(r"[^.?!…\n]+[.?!…]?")
_AROUND = " -\t\"'“”„‘’()"


def plain(prompt: str) -> str:
    return _MARKUP.sub(" ", prompt).replace("’", "'")


def sentences(prompt: str) -> list[str]:
    found = (s.strip(_AROUND) for s in _SENTENCE.findall(plain(prompt)))
    return [s for s in found if s]


def any_of(*alternatives: str) -> str:
    """One group of a regular expression, whole words only."""
    return rf"\b(?:{'|'.join(alternatives)})\b"
