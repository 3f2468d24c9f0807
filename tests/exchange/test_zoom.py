"""What Zoom writes about a meeting, as lists of people; with the columns of its own reports."""

import csv
import io

import pytest

from duologue.exchange.roster.columns import columns_of
from duologue.exchange.roster.people import Read, people_of
from duologue.exchange.roster.table import table_of
from duologue.exchange.zoom.report import MINUTES, people_in_report
from duologue.seating.roster import read_roster
from duologue.seating.sheet import zoom_sheet

PARTICIPANTS = """\
Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
815 1234 5678,Giving feedback,11/27/2026 09:00:00 AM,11/27/2026 10:00:00 AM,host@e.org,60,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
Ana (Ana Lopez),a@e.org,11/27/2026 09:00:00 AM,11/27/2026 09:20:00 AM,20,No,No
Zoë Müller,z@e.org,11/27/2026 09:00:00 AM,11/27/2026 10:00:00 AM,60,No,No
Ana (Ana Lopez),A@e.org,11/27/2026 09:25:00 AM,11/27/2026 10:00:00 AM,35,No,No
Guest,,11/27/2026 09:30:00 AM,11/27/2026 09:31:00 AM,1,Yes,Yes
"""
TOTALS = """\
Topic,ID,Host name,Host email,Duration (minutes),Start time,End time,Participants
Giving feedback,815 1234 5678,Eva,host@e.org,60,27/11/2026 09:00,27/11/2026 10:00,2

Name (original name),Email,Total duration (minutes),Guest
Ana,a@e.org,55,No
Zoë Müller,z@e.org,60,No
"""
REGISTRATION = """\
Meeting Registration Report

Report Generated:,"Nov 27, 2026 8:00"
Topic,Meeting ID,Scheduled Time,Duration (Minutes)
Giving feedback,815 1234 5678,"Nov 27, 2026 9:00",60

Attendee Details,
First Name,Last Name,Email,Registration Time,Approval Status
Ana,Lopez,a@e.org,"Nov 20, 2026 9:00",approved
Zoë,Müller,z@e.org,"Nov 21, 2026 9:00",approved
Eve,Mallory,e@e.org,"Nov 21, 2026 9:05",denied
Paul,Later,p@e.org,"Nov 22, 2026 9:05",pending
"""


def read(text: str) -> Read:
    table = people_in_report(table_of(text))
    return people_of(table, columns_of(table), ())


@pytest.mark.parametrize("report", [PARTICIPANTS, TOTALS])
def test_who_came_is_one_person_each_with_all_their_minutes(report: str) -> None:
    found = read(report)
    assert found.troubles == ()
    minutes = {m.name: (m.email, m.traits[MINUTES]) for m in found.added if m.email}
    assert minutes == {"Ana": ("a@e.org", "55"), "Zoë Müller": ("z@e.org", "60")}


def test_who_registered_is_on_the_list_once_they_are_approved() -> None:
    found = read(REGISTRATION)
    assert [(m.name, m.email) for m in found.added] == [
        ("Ana Lopez", "a@e.org"), ("Zoë Müller", "z@e.org")
    ]  # fmt: skip
    assert found.troubles == ()


def test_a_trouble_has_the_number_of_its_line_in_zooms_file() -> None:
    found = read(REGISTRATION.replace("Zoë,Müller,z@e.org", "Zoë,Müller,z@"))
    assert [(t.line, t.code) for t in found.troubles] == [(10, "address")]


def test_a_list_that_zoom_did_not_write_stays_as_it_is() -> None:
    table = table_of("name,email\nAna,a@e.org")
    assert people_in_report(table) is table


def test_rooms_go_out_with_the_headings_of_zooms_template() -> None:
    roster = read_roster("name,email\nAna,a@e.org\nZoë,z@e.org\n", "people.csv")
    rows = list(csv.reader(io.StringIO(zoom_sheet([tuple(roster.people)], roster))))
    assert rows[0] == ["Pre-assign Room Name", "Email Address"]
    assert sorted(row[1] for row in rows[1:]) == ["a@e.org", "z@e.org"]
