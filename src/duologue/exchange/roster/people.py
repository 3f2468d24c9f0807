"""Rows → people of a cohort. Every line that needs a look is told with its number."""

import difflib
import re
from collections.abc import Sequence

import msgspec
from email_validator import EmailNotValidError, validate_email

from duologue.exchange.roster.columns import Columns, Means, head_of
from duologue.exchange.roster.table import Row, Table
from duologue.exchange.roster.trouble import Trouble, Unreadable
from duologue.record.members import Member, fresh_member_id
from duologue.record.people import BadName, clean_name
from duologue.vocabulary import MemberId

MOST_PEOPLE = 10_000  # in one cohort
LONGEST_VALUE = 200  # characters
MOST_GUESSES = 20  # names for which a likely one is looked for: each looks at everybody
_NONE = frozenset({"", "-", "–", "—", "n/a", "na", "none", "null", "#n/a", "?"})
_FORMULA = ("=", "@", "+")
_INERT = re.compile(r"^'(?=[=+\-@\t\r])")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
# What needs no closer look: dots in their places, ASCII only.
_PLAIN = re.compile(
    r"[\w%+-]+(\.[\w%+-]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}", re.ASCII
)
_IN_BRACKETS = re.compile(r"^(.*)<([^<>]+)>\s*$")
_BETWEEN_GROUPS = re.compile(r"[;|/]")


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """What a list would change."""

    # Those who are new, and those of whom it says something else than before.
    added: tuple[Member, ...]
    changed: tuple[Member, ...]
    # How many are on the list as it says already.
    same: int
    troubles: tuple[Trouble, ...]

    @property
    def put(self) -> tuple[Member, ...]:
        return self.added + self.changed


class _Line(msgspec.Struct):
    """A row on its way to a person."""

    line: int
    member: Member
    # As it stands in the list, before anybody is looked up.
    manager: str | None


def people_of(table: Table, columns: Columns, before: Sequence[Member]) -> Read:
    """Raises Unreadable where no column names anybody, or there are too many people."""
    if not columns.name_people:
        raise Unreadable("no-names")
    rows = table.rows[1:] if columns.headed else table.rows
    if not rows:
        raise Unreadable("only-heads")
    old = _Index(before)
    troubles = list(table.troubles)
    found: list[_Line] = []
    seen: dict[str, int] = {}
    for row in rows:
        made = _line(row, columns, old, troubles)
        if made is None:
            continue
        keys = _keys(made.member)
        first = next((seen[key] for key in keys if key in seen), None)
        if first is not None:
            troubles.append(
                Trouble(
                    line=row.line, code="twice", about={"name": made.member.name, "first": first}
                )
            )
            continue
        seen |= dict.fromkeys(keys, row.line)
        found.append(made)
    total = len({m.id for m in before} | {x.member.id for x in found})
    if total > MOST_PEOPLE:
        raise Unreadable("many-people", most=MOST_PEOPLE, count=total)
    _find_managers(found, before, troubles)
    known = {member.id: member for member in before}
    people = [x.member for x in found]
    return Read(
        added=tuple(m for m in people if m.id not in known),
        changed=tuple(m for m in people if m.id in known and known[m.id] != m),
        same=sum(known.get(m.id) == m for m in people),
        troubles=tuple(sorted(troubles, key=lambda t: t.line)),
    )


class _Index:
    """People by address, and by name where only one has it."""

    def __init__(self, members: Sequence[Member]) -> None:
        self.by_email = {m.email.casefold(): m for m in members if m.email}
        self._by_name: dict[str, list[Member]] = {}
        for member in members:
            self._by_name.setdefault(member.name.casefold(), []).append(member)

    def named(self, name: str) -> list[Member]:
        return self._by_name.get(name.casefold(), [])

    def the_same(self, name: str, email: str) -> Member | None:
        if email and email.casefold() in self.by_email:
            return self.by_email[email.casefold()]
        alike = self.named(name)
        # Of one name and another address is another person.
        return alike[0] if len(alike) == 1 and not (email and alike[0].email) else None

    def names(self) -> list[str]:
        return list(self._by_name)


def _keys(member: Member) -> list[str]:
    """By what two lines are the same person: the address, or the name where there is none."""
    return [f"@{member.email.casefold()}"] if member.email else [f"n{member.name.casefold()}"]


def _line(row: Row, columns: Columns, old: _Index, troubles: list[Trouble]) -> _Line | None:
    def refuse(code: str, **about: str | int) -> None:
        troubles.append(Trouble(line=row.line, code=code, about=about))

    def note(code: str, **about: str | int) -> None:
        troubles.append(Trouble(line=row.line, code=code, refused=False, about=about))

    extra = [cell for cell in row.cells[len(columns.all) :] if cell.strip()]
    if extra:
        refuse("cells", count=len(row.cells), columns=len(columns.all))
        return None
    said: dict[Means, str] = {}
    traits: dict[str, str] = {}
    for column, cell in zip(columns.all, row.cells, strict=False):
        value = _value(cell)
        if column.means is Means.TRAIT:
            head = head_of(column.head)
            if len(value) > LONGEST_VALUE or value.startswith(_FORMULA[:2]):
                code = "formula" if value.startswith(_FORMULA[:2]) else "long-value"
                note(code, column=column.head, most=LONGEST_VALUE)
            else:
                traits[head] = value
        else:
            said[column.means] = value
    name, email = _named(said)
    if name.startswith(_FORMULA):
        refuse("formula-name", name=name[:40])
        return None
    try:
        name = clean_name(name)
    except BadName as error:
        refuse(error.code, name=name[:40])
        return None
    if email and (checked := address_in(email)) is None:
        note("address", address=email[:80], name=name)
        email = ""
    elif email:
        email = checked or ""
    known = old.the_same(name, email)
    member = known or Member(id=fresh_member_id(), name=name)
    kept = {**member.traits, **traits}
    groups = tuple(
        dict.fromkeys(x.strip() for x in _BETWEEN_GROUPS.split(said[Means.GROUP]) if x.strip())
    ) if Means.GROUP in said else member.groups  # fmt: skip
    member = msgspec.structs.replace(
        member, name=name, email=email or member.email, groups=groups,
        traits={head: value for head, value in kept.items() if value},
    )  # fmt: skip
    return _Line(row.line, member, said.get(Means.MANAGER))


def _value(cell: str) -> str:
    value = " ".join(_INERT.sub("", _UNSEEN.sub(" ", cell).strip()).split())
    return "" if value.casefold() in _NONE else value


def _named(said: dict[Means, str]) -> tuple[str, str]:
    """Name and address; "Ana Lopez <ana@example.org>" in one cell is both."""
    name, email = said.get(Means.NAME, ""), said.get(Means.EMAIL, "")
    both = _IN_BRACKETS.match(name)
    if both:
        name, email = both[1].strip(' "'), email or both[2].strip()
    family, comma, given = name.partition(",")
    if comma and given.strip() and "," not in given:
        name = f"{given.strip()} {family.strip()}"
    halves = (said.get(Means.FIRST, ""), said.get(Means.LAST, ""))
    return name or " ".join(filter(None, halves)), email.removeprefix("mailto:")


def address_in(text: str) -> str | None:
    if _PLAIN.fullmatch(text) and len(text) < 100:
        name, _, host = text.rpartition("@")
        return f"{name}@{host.lower()}"
    try:
        checked = validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return None
    return checked.normalized


def _find_managers(found: list[_Line], before: Sequence[Member], troubles: list[Trouble]) -> None:
    """Who is meant by what the list says; a manager may stand below, or be here already."""
    fresh = {x.member.id for x in found}
    everybody = [m for m in before if m.id not in fresh] + [x.member for x in found]
    index = _Index(everybody)
    guesses = 0
    for one in found:
        if one.manager is None:
            continue  # no such column: what was known stays
        manager: MemberId | None = None
        meant = index.by_email.get(one.manager.casefold())
        alike = [meant] if meant else index.named(_turned(one.manager))
        if not one.manager:
            pass
        elif len(alike) > 1:
            troubles.append(_left_out(one, "manager-two"))
        elif alike:
            manager = alike[0].id if alike[0].id != one.member.id else None
        else:
            guesses += 1
            near = (
                difflib.get_close_matches(one.manager.casefold(), index.names(), 1)
                if guesses <= MOST_GUESSES else []
            )  # fmt: skip
            maybe = index.named(near[0])[0].name if near else ""
            code = "manager-maybe" if maybe else "manager-unknown"
            troubles.append(_left_out(one, code, maybe=maybe))
        one.member = msgspec.structs.replace(one.member, manager=manager)


def _turned(name: str) -> str:
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and given.strip() else name


def _left_out(one: _Line, code: str, **about: str) -> Trouble:
    told: dict[str, str | int] = {
        "manager": (one.manager or "")[:60],
        "name": one.member.name,
        **about,
    }
    return Trouble(line=one.line, code=code, refused=False, about=told)
