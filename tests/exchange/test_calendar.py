"""A calendar entry is read back by a calendar library as what it was."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from duologue.exchange.calendar.meeting import Meeting, Method, calendar_file

AT = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=200)


def meeting(**changes: object) -> Meeting:
    given = {
        "uid": "s1@duologue", "sequence": 2, "title": "Saying it", "text": "Your link",
        "link": "https://d.example/join/x", "begins": AT.timestamp(), "minutes": 90.0,
        "stamp": AT.timestamp() - 86_400,
    }  # fmt: skip
    return Meeting(**(given | changes))  # type: ignore[arg-type]


@given(title=WORDS, text=WORDS)
def test_whatever_a_title_says_comes_back(title: str, text: str) -> None:
    read = Calendar.from_ical(calendar_file(meeting(title=title, text=text), Method.PUBLISH))
    (event,) = read.walk("VEVENT")
    assert str(event["summary"]) == title
    assert str(event["description"]) == text


def test_an_entry_says_when_and_how_long() -> None:
    (event,) = Calendar.from_ical(calendar_file(meeting(), Method.PUBLISH)).walk("VEVENT")
    assert event.decoded("dtstart") == AT
    assert (event.decoded("dtend") - AT).total_seconds() == 90 * 60
    assert event["sequence"] == 2
    assert event["status"] == "CONFIRMED"
    assert "attendee" not in event
    assert event.walk("VALARM")


@pytest.mark.parametrize("method", [Method.REQUEST, Method.CANCEL])
def test_what_is_for_one_person_names_that_person_and_who_asks(method: Method) -> None:
    mine = meeting(organiser="marta@d.example", organiser_name="Marta", invited="ana@d.example")
    read = Calendar.from_ical(calendar_file(mine, method))
    (event,) = read.walk("VEVENT")
    assert read["method"] == method.value
    assert str(event["attendee"]).lower() == "mailto:ana@d.example"
    assert event["organizer"].params["CN"] == "Marta"
    assert (event["status"] == "CANCELLED") == (method is Method.CANCEL)
