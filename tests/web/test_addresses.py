"""Lists that go out to a mail merge and come back."""

import csv
import io

from duologue.web.addresses import addresses_in, lines_with_links, mail_merge

LINK = "http://127.0.0.1/pulse/AbCdEf-12345_67890xyz"


def test_addresses_stand_one_a_line_and_count_once() -> None:
    assert addresses_in("ana@x.org\r\n\n ben@x.org ,\nana@x.org\n") == ["ana@x.org", "ben@x.org"]
    assert addresses_in(" \n") == []


def test_an_address_that_a_spreadsheet_would_run_is_made_inert() -> None:
    made = mail_merge([("=HYPERLINK(1)", LINK), ('"quoted", and more', LINK)])
    rows = list(csv.reader(io.StringIO(made)))
    assert [row[0] for row in rows] == ["address", "'=HYPERLINK(1)", '"quoted", and more']


def test_lines_come_back_whole_whatever_stands_beside_the_link() -> None:
    text = f"address;link\nana@x.org;{LINK};her class\nno link here\n"
    assert lines_with_links(text) == [("AbCdEf-12345_67890xyz", f"ana@x.org;{LINK};her class")]
