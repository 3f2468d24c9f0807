"""Leaks to other services, planted in what carries things out of this one."""

from collections.abc import Callable

import pytest

from duologue.live.host import Host
from duologue.record.told import Telling
from duologue.web import teller
from duologue.web.teller import Teller
from support.leaks.planted.planting import Patch, leak


def _telling(patch: Patch, name: str, wrong: Callable[..., object]) -> None:
    """Whatever hands something over does it by `wrong`, which is given the class as well."""
    hand_over, right = Teller._hand_over, getattr(teller, name)

    async def planted(self: Teller, one: Telling, host: Host) -> None:
        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(teller, name, lambda *said: wrong(right, host, *said))
            await hand_over(self, one, host)

    patch.setattr(Teller, "_hand_over", planted)


@leak("a statement for the record store has what the class wrote", "services")
def _(patch: Patch) -> None:
    def statement(right: Callable[..., dict], host: Host, said: object) -> object:
        made = right(said)
        made["object"]["definition"]["name"]["en"] += str(host._history.texts)
        return made

    _telling(patch, "statement", statement)


@leak("a grade has the name of whom it is for", "services")
def _(patch: Patch) -> None:
    def tell(right: Callable[..., object], host: Host, *said: object) -> object:
        platform, key, lines, cohort, subject, *rest = said
        names = str(host._participants._names)
        return right(platform, key, lines, cohort, f"{subject} {names}", *rest)

    _telling(patch, "tell_attended", tell)
