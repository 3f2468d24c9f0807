"""Somebody of the directory → somebody on a cohort's list, with what seating can use."""

from collections.abc import Mapping

from scim2_models import InvalidValueException

from duologue.exchange.roster.people import LONGEST_VALUE, address_in
from duologue.exchange.scim.resources import EnterpriseUser, User
from duologue.record.members import Member
from duologue.record.people import BadName, clean_name
from duologue.vocabulary import MemberId

LONGEST_NAME = 60  # characters


def name_of(user: User) -> str:
    """As people call them. Raises InvalidValueException for a name that cannot be shown."""
    name = user.name
    halves = [name.given_name, name.family_name] if name else []
    said = (
        user.display_name,
        name.formatted if name else None,
        " ".join(half for half in halves if half),
        user.user_name,
    )
    best = next(text.strip() for text in said if text and text.strip())
    try:
        return clean_name(best[:LONGEST_NAME])
    except BadName as error:
        raise InvalidValueException(detail=f"displayName cannot be shown: {error.code}") from error


def is_listed(user: User) -> bool:
    """Whoever is switched off in the directory is on no list."""
    return user.active is not False


def manager_of(user: User) -> str | None:
    """The directory's id of whom they report to."""
    more = user[EnterpriseUser]
    return more.manager.value if more and more.manager else None


def member_of(user: User, id: MemberId, listed: Mapping[str, MemberId | None]) -> Member:
    """`listed`: who of the directory is on this list, and as whom. Raises as `name_of`."""
    more = user[EnterpriseUser]
    traits = {
        head: " ".join(value.split())[:LONGEST_VALUE]
        for head, value in (
            ("department", more.department if more else None),
            ("division", more.division if more else None),
        )
        if value and value.strip()
    }
    manager = listed.get(manager_of(user) or "")
    return Member(
        id=id, name=name_of(user), email=_address(user), traits=traits,
        manager=manager if manager != id else None,
    )  # fmt: skip


def _address(user: User) -> str:
    """The first that is one; the directory's main address before the others."""
    emails = sorted(user.emails or [], key=lambda email: not email.primary)
    known = (address_in(email.value) for email in emails if email.value)
    return next((address for address in known if address), "")
