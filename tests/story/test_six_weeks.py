"""Five sessions in six weeks, twenty people in three time zones, and everything that goes wrong on
the way; through the real server, with real mail."""

import re
import secrets
from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime
from email.message import EmailMessage
from itertools import pairwise
from pathlib import Path

import pytest

from duologue.live.clock import HandClock
from support.classroom import classroom
from support.mailbox import Box, mail_server_for
from support.six_weeks import PARIS, TITLES, Learner, SixWeeks, entry_of, text_of

ZONES = ("Europe/Paris", "America/New_York", "Asia/Kolkata")
NAMES = (
    "Ana", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gita", "Hugo", "Ines", "Jack",
    "Kira", "Liam", "Mona", "Nico", "Olga", "Paul", "Quin", "Rosa", "Sven", "Tara",
)  # fmt: skip
FIRST_DAY = "2027-02-22T09:00"
MOMENTS = (
    "2027-03-02T15:00", "2027-03-09T15:00", "2027-03-16T15:00", "2027-03-23T15:00",
    "2027-03-30T15:00",
)  # fmt: skip
MOVED_TO = "2027-03-25T16:00"
# By hand: clocks change in New York on 14 March, in Paris on the 28th, and in Kolkata never.
AT_HOME = {
    "2027-03-02T15:00": ("02 15:00", "02 09:00", "02 19:30"),
    "2027-03-09T15:00": ("09 15:00", "09 09:00", "09 19:30"),
    "2027-03-16T15:00": ("16 15:00", "16 10:00", "16 19:30"),
    "2027-03-23T15:00": ("23 15:00", "23 10:00", "23 19:30"),
    MOVED_TO: ("25 16:00", "25 11:00", "25 20:30"),
    "2027-03-30T15:00": ("30 15:00", "30 09:00", "30 18:30"),
}


@pytest.fixture
async def course(tmp_path: Path) -> AsyncIterator[SixWeeks]:
    clock = HandClock(datetime.fromisoformat(FIRST_DAY).replace(tzinfo=PARIS).timestamp())
    async with mail_server_for(Box()) as (box, port):
        mail = {"mail": f"smtp://127.0.0.1:{port}", "mail_from": "Courses <courses@d.example>"}
        async with classroom(tmp_path, clock, **mail) as room:
            yield SixWeeks(room, clock, box)


def link_in(letter: EmailMessage) -> str:
    found = set(re.findall(r"/with/[\w-]+(?=\s|$)", text_of(letter)))
    assert len(found) == 1, text_of(letter)
    return found.pop()


def in_groups(partners: dict[str, set[str]]) -> list[set[str]]:
    """Everybody has somebody, who has them too; nobody is in two groups."""
    for name, others in partners.items():
        assert others, f"{name} has no partner"
        for other in others:
            assert partners[other] | {other} == others | {name}
    return [set(g) for g in {frozenset({n, *others}) for n, others in partners.items()}]


async def test_everybody_ends_with_a_partner_and_with_their_own_words(course: SixWeeks) -> None:
    await course.begin("Marta", "Otto")
    office = await course.staff("Marta")
    everybody = [Learner(name, ZONES[i % 3]) for i, name in enumerate(NAMES)]
    sheet = "Name,E-Mail\n" + "".join(f"{p.name},{p.address}\n" for p in everybody[:-1])
    await office.post(f"{course.path}/bring", data={"text": sheet, "keep": "1"})
    course.people = {p.name: p for p in everybody[:-1]}
    await course.plan(office, *MOMENTS)

    # Week 1: nineteen are invited to everything.
    for session in course.sessions:
        await office.post(f"/office/sessions/{session}/invite")
    for letter in await course.mail(19 * 5):
        assert letter["Subject"]
    for person in course.people.values():
        (home,) = {link_in(letter) for letter in person.letters}
        person.home = home
    for i, person in enumerate(course.people.values()):
        if i % 2 == 0:
            person.code = secrets.token_bytes(32)  # a copy of their notes, and a code on paper
        await person.take(course.room.client())

    # Week 2: the first session. Nineteen are odd: one trio.
    course.turn_to("2027-03-01T15:00")
    assert all("Listening" in x["Subject"] for x in await course.mail(19))  # a day before
    course.turn_to(MOMENTS[0])
    mates = await course.run("Marta", 1, away=set())
    sizes = Counter(len(group) for group in in_groups(await course.partners()))
    assert sizes == {2: 8, 3: 1}
    assert mates == await course.partners()

    # Late registration: Tara is invited to what is still ahead.
    office = await course.staff("Marta")
    tara = course.people["Tara"] = everybody[-1]
    await office.post(f"{course.path}/people", data={"name": "Tara", "email": tara.address})
    for session in course.sessions[1:]:
        await office.post(f"/office/sessions/{session}/invite")
    assert {str(x["To"]) for x in await course.mail(4)} == {f"Tara <{tara.address}>"}
    tara.home = link_in(tara.letters[0])
    await tara.take(course.room.client())
    # A lost link: Ben's invitation once more, the same link; and a stolen one is taken back.
    invited = await course.room.duologue.invited.of(course.sessions[1])  # type: ignore[arg-type]
    ben = next(x for x in invited if x.person.name == "Ben")
    await office.post(f"/office/sessions/{course.sessions[1]}/invite/{ben.id}/again")
    (again,) = await course.mail(1)
    assert link_in(again) == course.people["Ben"].home
    members, cleo = await course.members(), course.people["Cleo"]
    await office.post(f"{course.path}/people/{members['Cleo']}/link")
    lost = next(x for x in invited if x.person.name == "Cleo")
    await office.post(f"/office/sessions/{course.sessions[1]}/invite/{lost.id}/again")
    (fresh,) = await course.mail(1)
    assert (await cleo.device.get(cleo.home)).status_code == 404
    cleo.home, notes = link_in(fresh), cleo.notes
    await cleo.take(cleo.device)
    cleo.notes = notes  # the same device: what it holds is still there

    # Week 3: a changed device, by a way back in the mail; the notes come by the code on paper.
    course.turn_to("2027-03-08T15:00")
    await course.mail(20)
    ana, new = course.people["Ana"], course.room.client()
    assert ana.code is not None
    assert (await new.get(ana.home)).status_code == 403
    await new.post(f"{ana.home}/ask")
    (back,) = await course.mail(1)
    door = re.search(r"/with/[\w-]+/back/[\w-]+", text_of(back))
    assert door
    assert (await new.post(door[0])).status_code == 303
    assert (await ana.device.get(ana.home)).status_code == 403
    ana.use(new)
    await ana.bring_back()
    # Dan has no copy: his new phone begins anew, and nobody can bring the old words back.
    dan = course.people["Dan"]
    assert dan.code is None
    person = f"{course.path}/people/{members['Dan']}"
    await (await course.staff("Marta")).post(f"{person}/release")
    await dan.take(course.room.client())
    assert (await dan.device.get(f"{dan.home}/copy")).json()["copy"] is None
    course.turn_to(MOMENTS[1])
    await course.run("Marta", 2, away={"Finn"})  # whose partner sits with somebody else today
    groups = in_groups(await course.partners())
    assert sum(map(len, groups)) == 20
    assert all(len(group) < 4 for group in groups)

    # A partner leaves for good: who is left finds somebody, and the cohort is odd again.
    office = await course.staff("Marta")
    gone = "Hugo"
    left_behind = (await course.partners())[gone]
    await office.post(f"{course.path}/people/{members[gone]}/remove")
    course.left.add(gone)
    # And somebody would like another partner, whom nobody tells who asked.
    now = await course.partners()
    asking = next(n for n in NAMES if n not in {gone, *left_behind} and len(now[n]) == 1)
    (former,) = now[asking]
    who = course.people[asking]
    await who.device.post(f"{who.home}/partner/another")
    assert "one wish for another partner" in (await office.get("/office")).text  # in the checklist
    page = (await office.get(f"{course.path}/partners")).text
    assert "One person would like another partner" in page
    shown = re.search(r'name="groups" value="([^"]*)"', page)
    assert shown
    given = await office.post(f"{course.path}/partners", data={"groups": shown[1]})
    assert given.status_code == 303
    after = await course.partners()
    assert former not in after[asking]
    in_groups(after)

    # Week 4: what was given anew holds in the session and after it. Session 4 is moved.
    course.turn_to("2027-03-15T15:00")
    await course.mail(19)
    course.turn_to(MOMENTS[2])
    mates = await course.run("Marta", 3, away=set())
    assert mates[asking] == after[asking]
    assert await course.partners() == after
    office = await course.staff("Marta")
    form = {"when": MOVED_TO, "zone": "Europe/Paris"}
    await office.post(f"/office/sessions/{course.sessions[3]}/move", data=form)
    assert all("Thanking" in x["Subject"] for x in await course.mail(19))
    own = (await ana.device.get(ana.home)).text
    at = datetime.fromisoformat(MOVED_TO).replace(tzinfo=PARIS)
    shown = re.search(r'<time datetime="([^"]+)"', own)
    assert shown
    assert datetime.fromisoformat(shown[1]) == at  # which their browser says in their own time

    # Week 5: who leads is replaced. Otto has it all: the people, their partners, what is planned.
    course.turn_to("2027-03-24T16:00")
    await course.mail(19)
    course.turn_to(MOVED_TO)
    await course.run("Marta", 4, away=set())
    admin = await course.staff("Admin")
    staff = {e.member.name: e.member.id for e in await course.room.duologue.team.everybody()}
    await admin.post(f"/staff/{staff['Marta']}/remove", data={"heir": staff["Otto"]})
    course.turn_to("2027-03-29T15:00")
    for letter in await course.mail(19):
        assert "Otto" in str(letter["From"])

    # Week 6: the last session, and what everybody has in the end.
    course.turn_to(MOMENTS[4])
    await course.run("Otto", 5, away=set())
    course.turn_to("2027-04-03T12:00")
    partners = await course.partners()
    assert partners.keys() == set(NAMES) - {gone}
    groups = in_groups(partners)
    assert {frozenset(g) for g in groups} == {frozenset({n, *o}) for n, o in after.items()}
    missed = {"Finn": {2}, "Tara": {1}, "Dan": {1}}  # away; late; a phone without a copy
    for name in partners:
        said = [
            f"{title}: a thought of {name}"
            for number, title in enumerate(TITLES, 1) if number not in missed.get(name, ())
        ]  # fmt: skip
        assert course.people[name].notes == said
    every_letter_is_right(course)
    nothing_was_read(course)


def every_letter_is_right(course: SixWeeks) -> None:
    moments = dict(zip(course.sessions, MOMENTS, strict=True))
    ids = [letter["Message-ID"] for p in course.people.values() for letter in p.letters]
    assert len(set(ids)) == len(ids)
    assert None not in ids
    for person in course.people.values():
        zone = ZONES.index(person.zone.key)
        sequences: dict[str, list[int]] = {}
        for letter in person.letters:
            assert letter["To"].addresses[0].addr_spec == person.address
            assert letter["From"].addresses[0].addr_spec == "courses@d.example"
            if "/back/" in text_of(letter):
                continue
            calendar = entry_of(letter)
            (event,) = calendar.walk("VEVENT")
            session, _, host = str(event["uid"]).partition("@")
            assert host == "duologue"
            assert calendar["method"] == "REQUEST"
            assert str(event["attendee"]).casefold() == f"mailto:{person.address}"
            assert link_in(letter) in str(event["url"])
            sequences.setdefault(session, []).append(int(event["sequence"]))
            moved = session == course.sessions[3] and event["sequence"] > 0
            when = MOVED_TO if moved else moments[session]
            begins = event.decoded("dtstart").astimezone(person.zone)
            assert f"{begins:%d %H:%M}" == AT_HOME[when][zone], (person.name, when)
            assert (event.decoded("dtend") - event.decoded("dtstart")).total_seconds() == 1_800
        for session, found in sequences.items():
            assert all(one <= other for one, other in pairwise(found))
            assert found[-1] == (1 if session == course.sessions[3] else 0) or person.name == "Hugo"


def nothing_was_read(course: SixWeeks) -> None:
    """What somebody wrote for themselves is nowhere on the server."""
    for file in course.room.settings.data.rglob("*"):
        assert not file.is_file() or b"a thought of" not in file.read_bytes(), file
