"""Who of the list of participants has arrived, and what that tells seating. No storage."""

from collections.abc import Callable, Collection, Iterable

import msgspec

from duologue.record.roster import RosterEntry
from duologue.seating.problem import Pair, pair
from duologue.seating.rules import Rules
from duologue.session import commands as c
from duologue.vocabulary import MemberId, PersonId

Group = tuple[PersonId, ...]


class Known:
    """The list of participants of one session, and who is who in it."""

    def __init__(
        self, entries: Iterable[RosterEntry] = (), recognised: Collection[PersonId] = ()
    ) -> None:
        """`recognised` have arrived: a seat that nobody has come to tells nothing yet."""
        self._entries = {
            entry.id: msgspec.structs.replace(entry, person=entry.seat)
            if entry.seat in recognised and entry.seat is not None else entry
            for entry in entries
        }  # fmt: skip
        # Asked after everything that happens: worked out once, until somebody arrives or goes.
        self._rules: Rules | None = None
        self._traits: dict[str, dict[PersonId, str]] | None = None

    def _put(self, entries: dict[str, RosterEntry]) -> None:
        self._entries = self._entries | entries
        self._rules = self._traits = None

    @property
    def attributes(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(sorted({name for entry in self._entries.values() for name in entry.traits}))

    def traits(self) -> dict[str, dict[PersonId, str]]:
        """Attribute -> person -> value, of those who have arrived."""
        if self._traits is None:
            self._traits = self._traits_now()
        return self._traits

    def _traits_now(self) -> dict[str, dict[PersonId, str]]:
        found: dict[str, dict[PersonId, str]] = {name: {} for name in self.attributes}
        for entry in self._entries.values():
            if entry.person is not None:
                for name, value in entry.traits.items():
                    found[name][entry.person] = value
        return {name: values for name, values in found.items() if values}

    def row_for(self, person: PersonId, name: str) -> RosterEntry | None:
        """Their row: the one of their own link, or the one free row with this name. None for a
        walk-in, and where two have the name."""
        for entry in self._entries.values():
            if person in (entry.person, entry.seat):
                return entry
        rows = [
            x for x in self._entries.values()
            if x.name.casefold() == name.casefold() and not x.by_link
        ]  # fmt: skip
        return rows[0] if len(rows) == 1 and rows[0].person is None else None

    def member_of(self, person: PersonId) -> MemberId | None:
        """Who of the cohort's list they are; None for a walk-in, and in a session without one."""
        found = (x.id for x in self._entries.values() if x.seat == person)
        return next(map(MemberId, found), None)

    def take_seat(self, member: MemberId, person: PersonId) -> bool:
        """Somebody on the list has come by their link. False where the list is older than they."""
        row = self._entries.get(member)
        if row is not None:
            self._put({member: msgspec.structs.replace(row, seat=person)})
        return row is not None

    def recognise(self, row: RosterEntry, person: PersonId) -> c.Recognise:
        """From now on the row is theirs; what it says about them and those who are here already.
        Asking it again tells nothing new."""
        self._put({row.id: msgspec.structs.replace(row, person=person)})
        others = [x for x in self._entries.values() if x.person is not None and x.id != row.id]
        met = tuple((x.person, row.met[x.id]) for x in others if x.person and row.met.get(x.id))
        return c.Recognise(person, met)

    def rules(self) -> Rules:
        """Who of those who have arrived sits apart, and who together."""
        if self._rules is None:
            self._rules = rules_of(self._entries.values(), lambda entry: entry.person)
        return self._rules

    def forget(self, person: PersonId) -> None:
        self._entries = {id: x for id, x in self._entries.items() if x.person != person}
        self._put({})

    def partners(self) -> tuple[Group, ...]:
        """Partners of earlier sessions of whom at least two are here."""
        found = {self._here(entry) for entry in self._entries.values() if entry.partners}
        return tuple(sorted(group for group in found if len(group) > 1))

    def waiting(self) -> frozenset[PersonId]:
        """Who has a partner from earlier who is not here today: they get no other for good."""
        return frozenset(
            entry.person for entry in self._entries.values()
            if entry.person is not None and entry.partners and len(self._here(entry)) == 1
        )  # fmt: skip

    def _here(self, entry: RosterEntry) -> Group:
        rows = [self._entries[id] for id in (entry.id, *entry.partners) if id in self._entries]
        return tuple(sorted(row.person for row in rows if row.person is not None))


def rules_of(
    entries: Iterable[RosterEntry], who: Callable[[RosterEntry], PersonId | None]
) -> Rules:
    """What a list says about who sits with whom, in the ids that `who` gives to its rows; rows
    without one are passed over."""
    rows = {entry.id: entry for entry in entries}
    ids = {id: person for id, entry in rows.items() if (person := who(entry)) is not None}

    def pairs(others: Callable[[RosterEntry], Iterable[str]]) -> frozenset[Pair]:
        return frozenset(
            pair(ids[id], ids[other])
            for id, entry in rows.items() if id in ids
            for other in others(entry) if other in ids
        )  # fmt: skip

    return Rules(
        kept_apart=pairs(lambda entry: entry.apart),
        lines=pairs(lambda entry: () if entry.with_manager else (entry.manager,)),
        together=pairs(lambda entry: entry.together),
    )
