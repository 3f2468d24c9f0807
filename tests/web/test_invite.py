"""Invitations through a real mail server: sent, moved, called off, refused, tried again."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import cast

import httpx
import pytest
from icalendar import Calendar, Event

from duologue.config import BadSetting, Settings
from duologue.exchange.mail.smtp import mail_server
from duologue.live.clock import HandClock
from duologue.record.invited import Person
from duologue.web.app import make_app
from duologue.web.installation import Duologue
from duologue.web.pages.invite import people_in
from support.mailbox import Box
from support.server import free_port

NOW = datetime(2026, 3, 1, tzinfo=UTC).timestamp()
HOUR, DAY = 3_600.0, 86_400.0


class Office:
    def __init__(self, duologue: Duologue, client: httpx.AsyncClient, clock: HandClock) -> None:
        self.duologue, self.client, self.clock = duologue, client, clock

    async def session(self, when: str = "2026-03-20T10:00") -> str:
        course = await self.client.post("/office/courses", data={"sample": "first-steps"})
        form = {"number": "1", "when": when, "zone": "Europe/Paris"}
        made = await self.client.post(f"{course.headers['location']}/sessions", data=form)
        return str(made.headers["location"])

    async def invite(self, at: str, people: str) -> httpx.Response:
        return await self.client.post(f"{at}/invite", data={"people": people})

    async def move(self, at: str, when: str) -> httpx.Response:
        return await self.client.post(f"{at}/move", data={"when": when, "zone": "Europe/Paris"})

    async def post(self) -> int:
        assert self.duologue.postman is not None
        return await self.duologue.postman.deliver()


@pytest.fixture
async def office(tmp_path: Path, box: tuple[Box, int]) -> AsyncIterator[Office]:
    clock = HandClock(NOW)
    mail = f"smtp://127.0.0.1:{box[1]}"
    settings = Settings(data=tmp_path, mail=mail, mail_from="Courses <courses@d.example>")
    duologue = Duologue(settings, clock)
    transport = httpx.ASGITransport(app=make_app(duologue))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        token = await duologue.staff.invite(NOW)
        who = {"name": "Marta", "password": "a sentence to remember"}
        await client.post(f"/welcome/{token}", data=who)
        yield Office(duologue, client, clock)
    await duologue.close()


def entry(letter: EmailMessage) -> tuple[str, Event]:
    (part,) = [p for p in letter.walk() if p.get_content_type() == "text/calendar"]
    read = Calendar.from_ical(cast(bytes, part.get_payload(decode=True)))
    assert part.get_param("method") == str(read["method"])
    (event,) = read.walk("VEVENT")
    return str(read["method"]), event


def text_of(letter: EmailMessage) -> str:
    body = letter.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\u202f", " ")


async def test_an_invitation_its_changes_and_its_end_reach_mailbox_and_calendar(
    office: Office, box: tuple[Box, int]
) -> None:
    at = await office.session()
    assert (await office.invite(at, "Ana Öz <ana@d.example>\nben@d.example")).status_code == 303
    assert await office.post() == 2
    letters = {str(letter["To"]): letter for letter in box[0].taken()}
    ana = letters["Ana Öz <ana@d.example>"]
    assert "Hello Ana Öz," in text_of(ana)
    assert "Friday, March 20, 2026, 10:00 AM" in text_of(ana)
    assert str(ana["From"]) == "Marta <courses@d.example>"
    link = re.search(r"http://\S+/join/\w+", text_of(ana))
    assert link
    assert (await office.client.get(link[0])).status_code == 200
    method, first = entry(ana)
    assert (method, first["sequence"]) == ("REQUEST", 0)
    assert first.decoded("dtstart") == datetime(2026, 3, 20, 9, tzinfo=UTC)
    assert "ben@" not in ana.as_string()  # nobody learns who else is invited

    assert (await office.move(at, "2026-03-27T14:30")).status_code == 303
    assert await office.post() == 2
    method, moved = entry(box[0].taken()[0])
    assert (method, moved["sequence"]) == ("REQUEST", 1)
    assert moved["uid"] == first["uid"]
    assert moved.decoded("dtstart") == datetime(2026, 3, 27, 13, 30, tzinfo=UTC)

    await office.client.post(f"{at}/call-off")
    assert await office.post() == 2
    method, over = entry(box[0].taken()[0])
    assert (method, over["sequence"], str(over["status"])) == ("CANCEL", 2, "CANCELLED")
    assert over["uid"] == first["uid"]
    assert (await office.client.get(link[0])).status_code == 410

    # A new time takes it back.
    await office.move(at, "2026-04-03T10:00")
    assert await office.post() == 2
    assert entry(box[0].taken()[0])[1]["sequence"] == 3
    assert (await office.client.get(link[0])).status_code == 200


async def test_everyone_is_reminded_once_a_day_before_the_time_that_holds_then(
    office: Office, box: tuple[Box, int]
) -> None:
    at = await office.session("2026-03-10T10:00")
    await office.invite(at, "ana@d.example")
    await office.post()
    await office.move(at, "2026-03-12T10:00")
    await office.post()
    box[0].taken()
    office.clock.turn(9 * DAY)  # the day before what was the time at first
    assert await office.post() == 0
    office.clock.turn(2 * DAY)
    assert await office.post() == 1
    assert str(box[0].taken()[0]["Subject"]).startswith("Soon: ")
    office.clock.turn(10 * DAY)
    assert await office.post() == 0


async def test_what_is_not_taken_is_tried_again_or_said(
    office: Office, box: tuple[Box, int]
) -> None:
    box[0].refuses = {
        "ana@d.example": "450 later",
        "ben@d.example": "550 no such user ben@d.example",
    }
    at = await office.session()
    await office.invite(at, "ana@d.example ana\nben@d.example\ncleo@d.example")
    assert await office.post() == 1
    page = (await office.client.get(f"{at}/invite")).text
    assert "could not be delivered: 550 no such user" in page
    box[0].refuses = {}
    assert await office.post() == 0  # not before its time
    office.clock.turn(61)
    assert await office.post() == 1  # Ana's; Ben's is not tried again by itself
    ben = re.search(r'action="(\S+/again)"><button[^>]*to ben@', page)
    assert ben
    await office.client.post(ben[1])
    assert await office.post() == 1
    assert "could not be delivered" not in (await office.client.get(f"{at}/invite")).text


async def test_a_dead_mail_server_loses_nothing(office: Office, box: tuple[Box, int]) -> None:
    at = await office.session()
    await office.invite(at, "ana@d.example")
    postman = office.duologue.postman
    assert postman is not None
    server, postman._server = postman._server, mail_server(f"smtp://127.0.0.1:{free_port()}")
    assert await office.post() == 0
    postman._server = server
    office.clock.turn(HOUR)
    assert await office.post() == 1
    assert len(box[0].taken()) == 1


async def test_whoever_is_taken_off_is_told_and_forgotten(
    office: Office, box: tuple[Box, int]
) -> None:
    at = await office.session()
    await office.invite(at, "ana@d.example\nben@d.example")
    await office.post()
    box[0].taken()
    page = (await office.client.get(f"{at}/invite")).text
    ana = re.search(r'action="(\S+/withdraw)"><button[^>]*list: ana@', page)
    assert ana
    await office.client.post(ana[1])
    assert await office.post() == 1
    (letter,) = box[0].taken()
    assert (str(letter["To"]), entry(letter)[0]) == ("ana@d.example", "CANCEL")
    await office.move(at, "2026-03-27T14:30")
    assert await office.post() == 1  # Ben alone
    # An address is nowhere in the files, before or after.
    home = office.duologue.settings.data
    found = [f.name for f in home.rglob("*") if f.is_file() and b"d.example" in f.read_bytes()]
    assert found == []


async def test_addresses_go_with_their_session(office: Office) -> None:
    at = await office.session()
    await office.invite(at, "ana@d.example")
    await office.client.post(f"{at}/erase")
    assert await office.post() == 0
    assert (await office.client.get(f"{at}/invite")).status_code == 404


async def test_only_who_made_the_session_invites_to_it(office: Office) -> None:
    at = await office.session()
    token = await office.duologue.staff.invite(NOW)
    office.client.cookies.clear()
    who = {"name": "Otto", "password": "a sentence to remember"}
    await office.client.post(f"/welcome/{token}", data=who)
    assert (await office.invite(at, "eve@d.example")).status_code == 404
    assert (await office.move(at, "2026-03-27T14:30")).status_code == 404
    assert await office.post() == 0


async def test_the_entry_for_everyone_follows_the_session(office: Office) -> None:
    at = await office.session()
    link = re.search(r"/join/\w+", (await office.client.get(at)).text)
    assert link

    async def taken() -> tuple[str, Event]:
        file = await office.client.get(f"{link[0]}/calendar")
        read = Calendar.from_ical(file.content)
        (event,) = read.walk("VEVENT")
        return str(read["method"]), event

    method, event = await taken()
    assert (method, event["sequence"], "attendee" in event) == ("PUBLISH", 0, False)
    await office.client.post(f"{at}/call-off")
    method, event = await taken()
    assert (method, event["sequence"]) == ("CANCEL", 1)


async def test_without_a_mail_server_the_page_says_what_to_do(tmp_path: Path) -> None:
    duologue = Duologue(Settings(data=tmp_path), HandClock(NOW))
    transport = httpx.ASGITransport(app=make_app(duologue))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        token = await duologue.staff.invite(NOW)
        await client.post(f"/welcome/{token}", data={"name": "M", "password": "a sentence here"})
        office = Office(duologue, client, HandClock(NOW))
        at = await office.session()
        await office.invite(at, "ana@d.example")
        page = (await client.get(f"{at}/invite")).text
        assert "This server sends no mail" in page
        assert "M invites you to" in page
        assert "on its way" not in page
    await duologue.close()


ANA, BEN = Person("ana@d.example", "Ana Öz"), Person("ben@d.example", "Ben")


@pytest.mark.parametrize(
    ("pasted", "people", "bad"),
    [
        ("ana@d.example", [Person("ana@d.example")], 0),
        ("Ana Öz <ana@d.example>, Ben <ben@d.example>", [ANA, BEN], 0),
        ("Öz, Ana <ana@d.example>; ben@d.example", [ANA, Person("ben@d.example")], 0),
        ("Ana\tÖz\tana@d.example\nBen\tben@d.example", [ANA, BEN], 0),
        ('"Öz, Ana" <ana@d.example>', [ANA], 0),
        ("用户@例え.jp", [Person("用户@例え.jp")], 0),
        ("Ana Öz <ana@d.example>\nnobody\n\nben@@d.example\n@", [ANA], 3),
        ("Ana Öz ana@d.example\r\nBcc: ben@d.example", [ANA, Person("ben@d.example", "Bcc:")], 0),
        ("x" * 400 + "@d.example", [], 1),
        ("", [], 0),
    ],
)
def test_a_list_is_read_as_it_was_pasted(pasted: str, people: list[Person], bad: int) -> None:
    found, unread = people_in(pasted)
    assert (found, len(unread)) == (people, bad)


async def test_bad_lines_stay_to_be_mended_and_the_others_are_done(
    office: Office, box: tuple[Box, int]
) -> None:
    at = await office.session()
    answer = await office.invite(at, "ana@d.example\nben at d.example\nana@d.example")
    assert answer.status_code == 400
    assert "One line could not be read" in answer.text
    assert ">ben at d.example</textarea>" in answer.text
    assert await office.post() == 1
    many = await office.invite(at, "\n".join(f"p{i}@d.example" for i in range(501)))
    assert many.status_code == 400
    assert await office.post() == 0
    past = await office.move(at, "2020-01-01T10:00")
    assert past.status_code == 400
    assert "That moment has passed" in past.text


@pytest.mark.parametrize("url", ["http://x", "smtp://", "smtp://host:port", "mail.example.org"])
def test_a_setting_that_names_no_mail_server_is_refused(url: str) -> None:
    with pytest.raises(BadSetting):
        mail_server(url)


async def test_an_address_that_no_letter_can_have_stops_nobody_elses(
    office: Office, box: tuple[Box, int]
) -> None:
    at = await office.session()
    await office.invite(at, "zoë@d.example\nben@d.example")
    assert await office.post() == 1
    assert [str(letter["To"]) for letter in box[0].taken()] == ["ben@d.example"]
    assert await office.post() == 0
    assert "could not be delivered" in (await office.client.get(f"{at}/invite")).text
