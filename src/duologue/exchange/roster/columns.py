"""What each column of a list means: recognised by its heading, or by what stands in it."""

import re
from enum import StrEnum

import msgspec

from duologue.exchange.roster.table import Table

LONGEST_HEAD = 40  # characters
_ADDRESS = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
_LOOKED_AT = 50  # rows


class Means(StrEnum):
    NAME = "name"
    FIRST = "first"
    LAST = "last"
    EMAIL = "email"
    MANAGER = "manager"
    GROUP = "group"
    # Something to mix by, under its own heading.
    TRAIT = "trait"
    NOTHING = "nothing"


class Column(msgspec.Struct, frozen=True):
    # As the first line has it, or its number.
    head: str
    means: Means


class Columns(msgspec.Struct, frozen=True):
    # Whether the first row names the columns.
    headed: bool
    all: tuple[Column, ...]

    @property
    def name_people(self) -> bool:
        return any(c.means in (Means.NAME, Means.FIRST, Means.LAST) for c in self.all)


# How columns are called by spreadsheets, directories and video calls, in our languages.
_CALLED: dict[Means, str] = {
    Means.NAME: "name|full name|display name|displayname|"
    "participant|participants|attendee|learner|person|"
    "employee|nombre|nombre completo|participante|nom complet|nom et prénom|vollständiger name|"
    "teilnehmer|teilnehmerin|teilnehmende|anzeigename|الاسم|الاسم الكامل|المشارك",
    Means.FIRST: "first|first name|given name|givenname|firstname|forename|vorname|prénom|prenom|"
    "nombre de pila|primer nombre|الاسم الأول",
    Means.LAST: "last|last name|family name|lastname|surname|sn|nachname|familienname|"
    "nom de famille|apellido|apellidos|اسم العائلة|اللقب",
    Means.EMAIL: "email|e mail|mail|email address|e mail address|mail address|user email|"
    "work email|userprincipalname|correo|correo electrónico|courriel|adresse e mail|adresse mail|"
    "mailadresse|e mail adresse|البريد الإلكتروني|البريد|إيميل",
    Means.MANAGER: "reports to|manager|manager name|manager email|line manager|supervisor|boss|"
    "vorgesetzter|vorgesetzte|führungskraft|berichtet an|responsable|supérieur|"
    "supérieur hiérarchique|manageur|jefe|jefa|superior|reporta a|المدير|المدير المباشر",
    Means.GROUP: "group|groups|gruppe|gruppen|groupe|groupes|grupo|grupos|المجموعة|مجموعة",
}
_MEANS = {word: means for means, words in _CALLED.items() for word in words.split("|")}
# Alone these name a person; beside the other half they are one of two.
_HALVES = {"nombre": Means.FIRST, "nom": Means.LAST, "name": Means.LAST}


def columns_of(table: Table) -> Columns:
    first, width = table.rows[0].cells, table.width
    heads = [_plain(cell) for cell in first] + [""] * (width - len(first))
    known = [_MEANS.get(head) or _HALVES.get(head) for head in heads[:width]]
    address_in_first = any(_ADDRESS.search(cell) for cell in first)
    if any(known) and not address_in_first:
        return Columns(headed=True, all=_headed(heads[:width]))
    if address_in_first or width == 1:
        return Columns(headed=False, all=_by_content(table))
    return Columns(headed=True, all=_unknown(heads[:width], table))


def head_of(text: str) -> str:
    """A heading as the name of an attribute."""
    return _plain(text)[:LONGEST_HEAD]


def _plain(head: str) -> str:
    return " ".join(re.sub(r"[\s_\-*:]+", " ", head.lstrip("\ufeff'")).split()).strip(" .").lower()


def _headed(heads: list[str]) -> tuple[Column, ...]:
    halves = {_MEANS.get(head) for head in heads}
    found: list[Column] = []
    for head in heads:
        means = _MEANS.get(head) or Means.TRAIT
        if head in _HALVES:
            beside = {Means.FIRST, Means.LAST} & (halves - {_HALVES[head]})
            means = _HALVES[head] if beside else Means.NAME
        # The second column of a kind is an attribute like any other.
        if means is not Means.TRAIT and any(c.means is means for c in found):
            means = Means.TRAIT
        found.append(Column(head, means if head else Means.NOTHING))
    if any(c.means is Means.NAME for c in found) and any(c.means is Means.LAST for c in found):
        halves_too = (Means.FIRST, Means.LAST)
        found = [Column(c.head, Means.NOTHING) if c.means in halves_too else c for c in found]
    return tuple(found)


def _by_content(table: Table) -> tuple[Column, ...]:
    """Without headings: a column of addresses, and the first of the others is the name."""
    rows = [row.cells for row in table.rows[:_LOOKED_AT]]
    found = []
    named = False
    for place in range(table.width):
        cells = [row[place] for row in rows if len(row) > place]
        addresses = sum(bool(_ADDRESS.fullmatch(cell.strip())) for cell in cells)
        if addresses * 2 > len(cells):
            means = Means.EMAIL
        else:
            means, named = (Means.NOTHING, True) if named else (Means.NAME, True)
        found.append(Column(str(place + 1), means))
    return tuple(found)


def _unknown(heads: list[str], table: Table) -> tuple[Column, ...]:
    """With headings that say nothing to us: who brings the list will say what they mean."""
    guessed = _by_content(Table(table.rows[1:] or table.rows, (), table.delimiter))
    return tuple(
        Column(head or str(n), guess.means if guess.means is not Means.NOTHING else
               Means.TRAIT if head else Means.NOTHING)
        for n, (head, guess) in enumerate(zip(heads, guessed, strict=False), 1)
    )  # fmt: skip
