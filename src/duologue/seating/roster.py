"""CSV sheets with people and rules, read into a problem. Every mistake is told with its line."""

import csv
import difflib
import io
from collections.abc import Iterator

import msgspec

from duologue.seating.problem import Pair, pair, pairs_in
from duologue.vocabulary import PersonId

NAME, EMAIL, MANAGER, ABSENT = "name", "email", "reports to", "absent"
LARGEST_ROSTER = 10_000  # people; what the search can hold


class Mistake(msgspec.Struct, frozen=True):
    line: int
    message: str


class BadSheet(ValueError):
    """A sheet that cannot be used, with everything that is wrong in it."""

    def __init__(self, sheet: str, mistakes: list[Mistake]) -> None:
        super().__init__("\n".join(f"{sheet}:{m.line}: {m.message}" for m in mistakes))
        self.mistakes = mistakes


class Roster(msgspec.Struct, frozen=True):
    people: tuple[PersonId, ...]  # by name
    emails: dict[PersonId, str]
    traits: dict[str, dict[PersonId, str]]
    # Who reports to whom.
    managers: dict[PersonId, PersonId]
    # In which rounds, from 1, somebody is away.
    absent: dict[PersonId, frozenset[int]]
    # On which line of the sheet somebody stands.
    places: dict[PersonId, int]

    @property
    def lines(self) -> frozenset[Pair]:
        """Managers and those who report to them."""
        return frozenset(pair(*two) for two in self.managers.items())


def read_roster(text: str, sheet: str) -> Roster:
    """People, one to a row: `name`, and if given `email`, `reports to` (a name or an e-mail
    address), `absent` (numbers of rounds). Every other column is an attribute. Raises BadSheet."""
    rows = list(_rows(text))
    if not rows:
        raise BadSheet(sheet, [Mistake(1, "The file is empty. Its first line names the columns.")])
    heads = [head.strip().lower().replace("_", " ") for head in rows[0][1]]
    if NAME not in heads:
        help = "The first line has no column called “name”."
        raise BadSheet(sheet, [Mistake(rows[0][0], help)])
    mistakes: list[Mistake] = []
    cells: dict[PersonId, dict[str, str]] = {}
    places: dict[PersonId, int] = {}
    for line, row in rows[1:]:
        if len(row) > len(heads):
            told = f"{len(row)} cells, but only {len(heads)} columns have a name."
            mistakes.append(Mistake(line, told))
            continue
        values = {h: c.strip() for h, c in zip(heads, row, strict=False)}
        name = PersonId(values.get(NAME, ""))
        if not name:
            mistakes.append(Mistake(line, "The name is missing."))
        elif name in cells:
            told = f"“{name}” is already on line {places[name]}. Add an initial to tell them apart."
            mistakes.append(Mistake(line, told))
        else:
            cells[name], places[name] = values, line
    if len(cells) > LARGEST_ROSTER:
        mistakes.append(Mistake(rows[-1][0], f"More than {LARGEST_ROSTER:,} people."))
    if not cells and not mistakes:
        mistakes.append(Mistake(rows[0][0], "There is nobody in it."))
    known = _known(cells)
    managers: dict[PersonId, PersonId] = {}
    absent: dict[PersonId, frozenset[int]] = {}
    for name, values in cells.items():
        if manager := values.get(MANAGER, ""):
            who = known.get(manager.lower())
            if who is None:
                mistakes.append(Mistake(places[name], _unknown(manager, known, sheet)))
            elif who != name:
                managers[name] = who
        numbers = values.get(ABSENT, "").replace(";", " ").replace(",", " ").split()
        if all(n.isdecimal() and int(n) > 0 for n in numbers):
            absent[name] = frozenset(map(int, numbers))
        else:
            told = "“absent” takes the numbers of rounds, such as “2 3”."
            mistakes.append(Mistake(places[name], told))
    if mistakes:
        raise BadSheet(sheet, sorted(mistakes, key=lambda m: m.line))
    special = {NAME, EMAIL, MANAGER, ABSENT, ""}
    traits = {
        head: {name: v[head] for name, v in cells.items() if v.get(head)}
        for head in heads if head not in special
    }  # fmt: skip
    emails = {name: v[EMAIL] for name, v in cells.items() if v.get(EMAIL)}
    return Roster(tuple(cells), emails, traits, managers, absent, places)


def read_pairs(text: str, sheet: str, roster: Roster) -> frozenset[Pair]:
    """Rules, one to a row: everyone named in a row, by name or e-mail address. A first row with
    nobody's name in it is taken for a heading. Raises BadSheet."""
    known = _known({p: {EMAIL: roster.emails.get(p, "")} for p in roster.people})
    found: set[Pair] = set()
    mistakes = []
    for number, (line, row) in enumerate(_rows(text)):
        named = [cell.strip() for cell in row if cell.strip()]
        if number == 0 and not any(n.lower() in known for n in named):
            continue
        unknown = [n for n in named if n.lower() not in known]
        mistakes += [Mistake(line, _unknown(n, known, "the list of people")) for n in unknown]
        people = {known[n.lower()] for n in named if n.lower() in known}
        if not unknown and len(people) < 2:
            mistakes.append(Mistake(line, "A rule needs two different people."))
        found.update(pairs_in(people))
    if mistakes:
        raise BadSheet(sheet, mistakes)
    return frozenset(found)


def read_history(text: str, sheet: str, roster: Roster) -> dict[Pair, int]:
    """How often people met in an earlier plan, as `seat` writes it. Who is not on the roster now
    is passed over. Raises BadSheet."""
    rows = list(_rows(text))
    heads = [head.strip().lower() for head in rows[0][1]] if rows else []
    rounds = [i for i, head in enumerate(heads) if head.startswith("round")]
    if NAME not in heads or not rounds:
        told = "A history has the columns “name”, “round 1”, “round 2” and so on."
        raise BadSheet(sheet, [Mistake(1, told)])
    known = _known({p: {} for p in roster.people})
    rooms: dict[tuple[int, str], list[PersonId]] = {}
    for _, row in rows[1:]:
        who = known.get(row[heads.index(NAME)].strip().lower()) if row else None
        for i in rounds:
            if who is not None and i < len(row) and row[i].strip():
                rooms.setdefault((i, row[i].strip()), []).append(who)
    met: dict[Pair, int] = {}
    for people in rooms.values():
        for two in pairs_in(people):
            met[two] = met.get(two, 0) + 1
    return met


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows that are not empty, each with its line; commas or semicolons, as the first line has."""
    text = text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text), delimiter=";" if ";" in first else ",")
    for row in reader:
        if any(cell.strip() for cell in row):
            yield reader.line_num, row


def _known(cells: dict[PersonId, dict[str, str]]) -> dict[str, PersonId]:
    emails = {v[EMAIL].lower(): p for p, v in cells.items() if v.get(EMAIL)}
    return emails | {p.lower(): p for p in cells}


def _unknown(name: str, known: dict[str, PersonId], sheet: str) -> str:
    close = difflib.get_close_matches(name.lower(), known, 1)
    hint = f" Did you mean “{known[close[0]]}”?" if close else ""
    return f"“{name}” is not in {sheet}.{hint}"
