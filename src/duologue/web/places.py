"""Where a session takes place, as the forms ask it that plan one."""

import re

import msgspec
from starlette.datastructures import FormData

from duologue.vocabulary import Place

# A choice beside those of `Place`: online, and the plenary is forwarded.
SEEN = "seen"
_CALL = re.compile(r"https?://[^\s<>\"]{3,1000}")


class BadPlace(ValueError):
    """The call that people meet in has no link. Its sentences are `call-title` and `call-text`."""


class Chosen(msgspec.Struct, frozen=True):
    place: Place
    call: str
    # The machine by way of which everyone is seen; empty: none.
    forwarded: str


def places_to_choose(forwards: str, *, cohort: bool = False) -> tuple[str, ...]:
    """The values of the field `place`; `forwards` is the machine that there is for it, or empty.

    A cohort does not meet in another company's call: it would be a part of what leaves that nobody
    who said no could stay outside of (decision 0203).
    """
    seen, elsewhere = (SEEN,) if forwards else (), () if cohort else (Place.ELSEWHERE,)
    return (Place.ONLINE, *seen, Place.TABLES, Place.HYBRID, *elsewhere)


def place_chosen(form: FormData, forwards: str, *, cohort: bool = False) -> Chosen:
    """What the fields `place` and `call` say; what is none of the choices is online. Raises
    BadPlace."""
    asked, call = str(form.get("place", "")), str(form.get("call", "")).strip()
    offered = asked in places_to_choose(forwards, cohort=cohort)
    place = Place(asked) if offered and asked != SEEN else Place.ONLINE
    if place is Place.ELSEWHERE and not _CALL.fullmatch(call):
        raise BadPlace
    return Chosen(place, call, forwards if offered and asked == SEEN else "")
