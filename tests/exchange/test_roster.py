"""Lists of people as they really come: every one is understood, or answered with what to do."""

import csv
import io

import pytest

from duologue.exchange.roster.columns import Means, columns_of
from duologue.exchange.roster.people import MOST_PEOPLE, Read, people_of
from duologue.exchange.roster.table import table_of
from duologue.exchange.roster.text import LARGEST, text_of
from duologue.exchange.roster.trouble import Trouble, Unreadable
from duologue.exchange.roster.write import csv_of
from duologue.record.members import Member
from duologue.web.pages.bring import said
from duologue.web.words import say


def read(content: bytes, before: tuple[Member, ...] = ()) -> Read:
    table = table_of(text_of(content)[0])
    return people_of(table, columns_of(table), before)


def names(found: Read) -> list[str]:
    return [member.name for member in found.added]


# What nobody can use: the code of what is said.
UNUSABLE: dict[str, tuple[bytes, str]] = {
    "an empty file": (b"", "empty"),
    "only white space": (b" \r\n\t\r\n ", "empty"),
    "only delimiters": (b";;;\r\n;;;\r\n", "empty"),
    "only a byte order mark": (b"\xef\xbb\xbf\r\n", "empty"),
    "a workbook": (b"PK\x03\x04\x14\x00\x06\x00xl/workbook.xml", "workbook"),
    "an old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "workbook"),
    "a PDF": (b"%PDF-1.7\n1 0 obj", "pdf"),
    "a PNG": (b"\x89PNG\r\n\x1a\n\x00", "picture"),
    "a photograph": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "picture"),
    "something packed": (b"\x1f\x8b\x08\x00", "packed"),
    "a word processor's text": (b"{\\rtf1\\ansi Ana}", "document"),
    "NUL bytes in Latin text": (b"name\nAna\x00Ben\nCleo\n", "binary"),
    "nothing but NUL bytes": (b"\x00" * 300, "binary"),
    "a file of 100 MB in one line": (b"a" * 100_000_000, "large"),
    "one line of two megabytes": (b"n" * 2_000_000, "long"),
    "UTF-16 that breaks off": ("\ufeffname\nAna".encode("utf-16-le") + b"\x00", "encoding"),
    "more columns than people have": (b",".join(b"c%d" % i for i in range(90)), "many-columns"),
    "more lines than people": (b"name\n" + b"a\n" * 20_001, "many-lines"),
    "more people than a cohort": (
        b"name\n" + b"".join(b"p%d\n" % i for i in range(MOST_PEOPLE + 1)), "many-people"
    ),
    "UTF-16 the other way that breaks off": (
        "\ufeffname\nAna".encode("utf-16-be") + b"\x00", "encoding"
    ),
    "UTF-32 that is none": (b"\xff\xfe\x00\x00abc", "encoding"),
    "a GIF": (b"GIF89a\x01\x00", "picture"),
    "headings and nobody": (b"name,email\n", "only-heads"),
    "headings twice and nobody": (b"sep=;\nname;email\n", "only-heads"),
    "addresses and no names": (b"email\nana@example.org\n", "no-names"),
}  # fmt: skip


@pytest.mark.parametrize("case", UNUSABLE)
def test_what_cannot_be_used_is_told_with_what_to_do(case: str) -> None:
    content, code = UNUSABLE[case]
    with pytest.raises(Unreadable) as caught:
        read(content)
    assert caught.value.code == code
    sentence = say(f"roster-{code}", **caught.value.about)
    assert len(sentence) > len("There is nothing in it") - 1
    assert "roster-" not in sentence


TWO = ["Ana Lopez", "Zoë Müller"]
# Every way in which the same two people come: what must be understood without asking.
UNDERSTOOD: dict[str, bytes] = {
    "commas": "name,email\nAna Lopez,a@e.org\nZoë Müller,z@e.org".encode(),
    "semicolons": "name;email\r\nAna Lopez;a@e.org\r\nZoë Müller;z@e.org\r\n".encode(),
    "tabs, as a spreadsheet copies": "Name\tMail\nAna Lopez\ta@e.org\nZoë Müller\tz@e.org".encode(),
    "bars": "name|email\nAna Lopez|a@e.org\nZoë Müller|z@e.org".encode(),
    "a line that says it": "sep=;\nname;email\nAna Lopez;a@e.org\nZoë Müller;".encode(),
    "a byte order mark": "\ufeffname,email\nAna Lopez,\nZoë Müller,".encode(),
    "UTF-16 with a mark": "name\temail\nAna Lopez\t\nZoë Müller\t".encode("utf-16"),
    "UTF-16 without a mark": "name\temail\nAna Lopez\t\nZoë Müller\t".encode("utf-16-le"),
    "UTF-32": "name,email\nAna Lopez,\nZoë Müller,".encode("utf-32"),
    "Windows-1252": "name,email\nAna Lopez,\nZoë Müller,".encode("cp1252"),
    "old line ends": b"name,email\rAna Lopez,\rZo\xc3\xab M\xc3\xbcller,",
    "German headings": "Vorname;Nachname;E-Mail\nAna;Lopez;\nZoë;Müller;".encode(),
    "French headings": "Nom;Prénom;Courriel\nLopez;Ana;\nMüller;Zoë;".encode(),
    "Spanish headings": "Nombre;Apellidos;Correo\nAna;Lopez;\nZoë;Müller;".encode(),
    "Arabic headings": "الاسم,البريد الإلكتروني\nAna Lopez,\nZoë Müller,".encode(),
    "a directory": "displayName,userPrincipalName\nAna Lopez,a@e.org\nZoë Müller,".encode(),
    "family name first": 'name\n"Lopez, Ana"\n"Müller, Zoë"'.encode(),
    "an address in brackets": b"name\nAna Lopez <a@e.org>\nZo\xc3\xab M\xc3\xbcller <z@e.org>",
    "no headings": "Ana Lopez,a@e.org\nZoë Müller,z@e.org".encode(),
    "names only": "Ana Lopez\nZoë Müller".encode(),
    "a cell of two lines": 'name,note\nAna Lopez,"one\ntwo"\nZoë Müller,'.encode(),
    "spaces and empty lines": "\n name , email \n\n  Ana   Lopez ,\n,\nZoë Müller,\n\n".encode(),
    "letters made of two signs": "name\nAna Lopez\nZoe\u0308 Mu\u0308ller".encode(),
    "letters that cannot be seen": "name\nAna\u200b Lopez\n\u202aZoë Müller\u202c".encode(),
    "a list that we wrote": csv_of(
        [Member(id="1", name=n) for n in TWO]  # type: ignore[arg-type]
    ).encode(),
}  # fmt: skip


@pytest.mark.parametrize("case", UNDERSTOOD)
def test_the_same_two_people_are_understood_however_they_come(case: str) -> None:
    found = read(UNDERSTOOD[case])
    assert names(found) == TWO
    assert found.troubles == ()


# One bad line between two good ones: which line, what is wrong, and whether they come along.
BAD_LINES: dict[str, tuple[str, int, str, bool]] = {
    "no name": ("name,email\nAna,\n,b@e.org\nEva,", 3, "name-empty", True),
    "a name too long": (f"name\nAna\n{'b' * 61}\nEva", 3, "name-long", True),
    "two alphabets in a word": ("name\nAna\nB\u0435n\nEva", 3, "name-mixed", True),
    "a formula for a name": ("name,x\nAna,\n=HYPERLINK(1),\nEva,", 3, "formula-name", True),
    "a formula in a column": ("name,site\nAna,\nBen,=1+1\nEva,", 3, "formula", False),
    "no address": ("name,email\nAna,\nBen,ben@\nEva,", 3, "address", False),
    "two dots": ("name,email\nAna,\nBen,b..n@e.org\nEva,", 3, "address", False),
    "the same address": ("name,email\nAna,a@e.org\nBen,A@E.org\nEva,", 3, "twice", True),
    "the same name": ("name\nAna\nana\nEva", 3, "twice", True),
    "a comma too many": ("name,site\nAna,Rome\nBen,Oslo,Norway\nEva,", 3, "cells", True),
    "an open quotation mark": ('name,site\nAna,\nBen,"Oslo\nEva,', 3, "quote", True),
    "a quotation mark inside": ('name,site\nAna,\n"Ben" "x",Oslo\nEva,', 3, "quote", True),
    "a line of a book": (f"name,site\nAna,\nBen,{'x' * 30_000}\nEva,", 3, "long-line", True),
    "a cell of a page": (f"name,site\nAna,\nBen,{'x' * 300}\nEva,", 3, "long-value", False),
    "an unknown manager": ("name,manager\nAna,\nBen,Xaver\nEva,", 3, "manager-unknown", False),
    "a manager misspelt": ("name,manager\nAna,\nBen,Eva L\nEva,", 3, "manager-maybe", False),
    "a command for a name": ("name,x\nAna,\n@SUM(A1),\nEva,", 3, "formula-name", True),
    "a formula behind a space": ("name,x\nAna,\n =CMD(),\nEva,", 3, "formula-name", True),
    "a formula in a group's column": ("name,team\nAna,\nBen,@SUM(1)\nEva,", 3, "formula", False),
    "two addresses": ("name,email\nAna,\nBen,b@e.org c@e.org\nEva,", 3, "address", False),
    "an address without a place": ("name,email\nAna,\nBen,b@\nEva,", 3, "address", False),
    "an address in capitals": ("name;email\nAna;a@e.org\nBen;A@e.ORG\nEva;", 3, "twice", True),
    "the same name with more spaces": ("name\nAna\n Ana \nEva", 3, "twice", True),
    "two cells too many": ("name;site\nAna;Rome\nBen;Oslo;x;y\nEva;", 3, "cells", True),
    "a manager of two": (
        "name,email,manager\nAna,,\nBen,,Eva\nEva,e@e.org,\nEva,f@e.org,", 3, "manager-two", False
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD_LINES)
def test_a_bad_line_is_told_with_its_number_and_the_good_ones_come_in(case: str) -> None:
    text, line, code, refused = BAD_LINES[case]
    found = read(text.encode())
    told: tuple[Trouble, ...] = found.troubles
    assert [(t.line, t.code, t.refused) for t in told] == [(line, code, refused)]
    assert set(names(found)) >= {"Ana", "Eva"}
    assert ("Ben" in names(found)) is not refused
    sentence = said(told[0])
    assert "roster-" not in sentence
    assert "{" not in sentence


def test_there_are_fifty_that_are_broken() -> None:
    assert len(UNUSABLE) + len(BAD_LINES) >= 50


def test_a_list_that_comes_again_changes_what_it_says_and_leaves_the_rest() -> None:
    first = read(b"name,email,site,reports to\nAna,a@e.org,Rome,\nBen,b@e.org,Oslo,Ana\n").added
    again = read(b"name,email,site\nAnn,A@e.org,Bonn\nBen,b@e.org,Oslo\nCleo,,\n", first)
    assert [m.name for m in again.added] == ["Cleo"]
    (ann,) = again.changed
    assert (ann.id, ann.name, ann.traits) == (first[0].id, "Ann", {"site": "Bonn"})
    assert again.same == 1
    ben = read(b"name,reports to\nBen,\n", first).changed[0]
    assert ben.manager is None  # the column is there, and empty
    assert ben.email == "b@e.org"


def test_no_cell_of_a_written_list_is_a_formula_and_it_comes_back_as_it_was() -> None:
    (ana,) = read(b"name,phone,email\nAna,+49 30,a@e.org\n").added
    assert ana.traits == {"phone": "+49 30"}
    rows = list(csv.reader(io.StringIO(csv_of([ana]).removeprefix("\ufeff"))))
    assert not [c for row in rows for c in row if c.startswith(("=", "+", "-", "@", "\t"))]
    assert read(csv_of([ana]).encode(), (ana,)).same == 1


def test_a_column_means_what_it_is_called_and_a_second_of_a_kind_is_something_to_mix_by() -> None:
    heads = "E-mail;Team;Manager;Surname;First Name;Manager email;"
    table = table_of(f"{heads}\na@e.org;Blue;Eva;Lopez;Ana;e@e.org;")
    assert [c.means for c in columns_of(table).all] == [
        Means.EMAIL, Means.TRAIT, Means.MANAGER, Means.LAST, Means.FIRST, Means.TRAIT,
        Means.NOTHING,
    ]  # fmt: skip
    assert LARGEST < 100_000_000
