"""Who of the list of participants has arrived, and what that tells seating. No storage.

Two who share a device are one seat, and every row that is one of them is that seat's."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType

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
        self,
        entries: Iterable[RosterEntry] = (),
        recognised: Collection[PersonId] = (),
        came: Mapping[str, PersonId] = MappingProxyType({}),
        gone: Collection[PersonId] = (),
    ) -> None:
        """`recognised` have arrived: a seat that nobody has come to tells nothing yet. While the
        entries were read some `came`, by row, and some were let go of: `gone`."""

        def person_of(entry: RosterEntry) -> PersonId | None:
            here = entry.seat if entry.seat in recognised else entry.person or came.get(entry.id)
            return None if here in gone else here

        self._entries = {
            entry.id: msgspec.structs.replace(entry, person=person_of(entry)) for entry in entries
        }
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
        """Attribute -> person -> value, of those who have arrived; of two on one seat, what the
        list says of whoever stands in it first."""
        if self._traits is None:
            self._traits = self._traits_now()
        return self._traits

    def _traits_now(self) -> dict[str, dict[PersonId, str]]:
        found: dict[str, dict[PersonId, str]] = {name: {} for name in self.attributes}
        for entry in self._entries.values():
            if entry.person is not None:
                for name, value in entry.traits.items():
                    found[name].setdefault(entry.person, value)
        return {name: values for name, values in found.items() if values}

    def rows_for(self, person: PersonId, names: Iterable[str]) -> tuple[RosterEntry, ...]:
        """Their rows: the one of their own link, or for each of their names the one free row with
        it. None for a walk-in, and where two have the name."""
        theirs = [x for x in self._entries.values() if person in (x.person, x.seat)]
        return tuple(theirs or filter(None, map(self._free_row, dict.fromkeys(names))))

    def seats(self) -> dict[str, PersonId]:
        """Row -> whose it is, of those who have arrived."""
        return {id: x.person for id, x in self._entries.items() if x.person is not None}

    def _free_row(self, name: str) -> RosterEntry | None:
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

    def recognise(self, rows: Collection[RosterEntry], person: PersonId) -> c.Recognise:
        """From now on the rows are theirs; what they say about them and those who are here already:
        between two seats, as often as any two of their people met. Asking it again tells nothing
        new."""
        self._put({row.id: msgspec.structs.replace(row, person=person) for row in rows})
        met: dict[PersonId, int] = {}
        for other in self._entries.values():
            times = max((row.met.get(other.id, 0) for row in rows), default=0)
            if other.person not in (None, person) and times:
                met[other.person] = max(times, met.get(other.person, 0))
        return c.Recognise(person, tuple(met.items()))

    def rules(self) -> Rules:
        """Who of those who have arrived sits apart, and who together."""
        if self._rules is None:
            self._rules = rules_of(self._entries.values(), lambda entry: entry.person)
        return self._rules

    def forget(self, person: PersonId) -> None:
        self._entries = {id: x for id, x in self._entries.items() if x.person != person}
        self._put({})

    def partners(self) -> tuple[Group, ...]:
        """Partners of earlier sessions of whom at least two are here. Two on one seat who had
        different ones are in neither group: the seat is paired as one that is new."""
        groups_of: defaultdict[PersonId, set[frozenset[str]]] = defaultdict(set)
        for entry in self._paired():
            if entry.person is not None:
                groups_of[entry.person].add(_group(entry))
        found: defaultdict[frozenset[str], set[PersonId]] = defaultdict(set)
        for person, groups in groups_of.items():
            if len(groups) == 1:
                found[next(iter(groups))].add(person)
        return tuple(sorted(tuple(sorted(group)) for group in found.values() if len(group) > 1))

    def waiting(self) -> frozenset[PersonId]:
        """Who has a partner from earlier who is not here today: they get no other for good."""
        alone: dict[PersonId, bool] = {}
        for entry in self._paired():
            if entry.person is not None:
                others = (self._entries.get(id) for id in entry.partners)
                missed = not any(x is not None and x.person is not None for x in others)
                alone[entry.person] = missed and alone.get(entry.person, True)
        return frozenset(person for person, is_so in alone.items() if is_so)

    def _paired(self) -> list[RosterEntry]:
        return [x for x in self._entries.values() if x.partners]


def _group(entry: RosterEntry) -> frozenset[str]:
    return frozenset((entry.id, *entry.partners))


def rules_of(
    entries: Iterable[RosterEntry], who: Callable[[RosterEntry], PersonId | None]
) -> Rules:
    """What a list says about who sits with whom, in the ids that `who` gives to its rows; rows
    without one are passed over, and so is what is said of two who share a seat."""
    rows = {entry.id: entry for entry in entries}
    ids = {id: person for id, entry in rows.items() if (person := who(entry)) is not None}

    def pairs(others: Callable[[RosterEntry], Iterable[str]]) -> frozenset[Pair]:
        return frozenset(
            pair(ids[id], ids[other])
            for id, entry in rows.items() if id in ids
            for other in others(entry) if other in ids and ids[other] != ids[id]
        )  # fmt: skip

    return Rules(
        kept_apart=pairs(lambda entry: entry.apart),
        lines=pairs(lambda entry: () if entry.with_manager else (entry.manager,)),
        together=pairs(lambda entry: entry.together),
    )
