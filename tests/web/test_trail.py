"""Who changed what: for those who lead a cohort, and for administrators; no content."""

import re

import httpx

from duologue.record.tables.cohorts import TRAIL
from duologue.record.trail import KEPT
from duologue.vocabulary import SessionId
from support.house import WORDS, House


def lines(page: str) -> list[tuple[str, str]]:
    """Who did what, the latest first."""
    rows = re.findall(r"<tr><td>[^<]*</td><td><bdi>([^<]*)</bdi></td><td>(.*?)</td></tr>", page)
    return [(who, re.sub(r"<[^>]+>", "", did)) for who, did in rows]


async def colleague(house: House, by: httpx.AsyncClient, name: str) -> httpx.AsyncClient:
    made = await by.post("/staff/invitations", data={"role": "facilitator"})
    link = re.search(r"/welcome/[\w-]+", made.text)
    assert link
    client = house.browser()
    await client.post(link[0], data={"name": name, "password": WORDS})
    return client


async def cohort_of(marta: httpx.AsyncClient, house: House) -> str:
    at = (await marta.post("/office/cohorts", data={"title": "Kestrel"})).headers["location"]
    house.clock.turn(1)
    person = {"name": "Wren Peregrine", "email": "wren@d.example"}
    await marta.post(f"{at}/people", data=person)
    house.clock.turn(1)
    return str(at)


async def test_those_who_lead_a_cohort_see_who_changed_it_and_nothing_of_what_it_says(
    house: House,
) -> None:
    marta = await house.newcomer()
    otto = await colleague(house, marta, "Otto")
    at = await cohort_of(marta, house)
    assert (await otto.get(f"{at}/trail")).status_code == 404
    await marta.post(f"{at}/staff", data={"name": "Otto"})
    house.clock.turn(1)
    await otto.get(f"{at}/people/people.csv")
    page = (await otto.get(f"{at}/trail")).text
    assert lines(page) == [
        ("Otto", "Took the list as a file"), ("Marta", "Let a colleague lead too: Otto"),
        ("Marta", "Added somebody: show who"), ("Marta", "Made the cohort"),
    ]  # fmt: skip
    rows = await house.duologue.database.read(lambda c: c.execute(TRAIL.select()).all())
    for secret in ("Wren", "wren@d.example", "Kestrel", "Otto", "Marta"):
        assert secret not in str(rows)
    shown = re.search(r'href="(/office/cohorts/\w+/people/\w+)"', page)
    assert shown
    assert "Wren Peregrine" in (await otto.get(shown[1])).text


async def test_administrators_see_the_staff_and_of_cohorts_their_titles(house: House) -> None:
    marta = await house.newcomer()
    otto = await colleague(house, marta, "Otto")
    await cohort_of(otto, house)
    page = (await marta.get("/staff/trail")).text
    found = lines(page)
    assert ("Otto", "Added somebody: Kestrel") in found
    assert ("Otto", "Came by an invitation") in found
    assert ("Marta", "Invited a colleague") in found
    assert "/office/cohorts/" not in page
    await marta.post("/account/password", data={"password": WORDS, "new": "a new sentence"})
    assert ("Marta", "Changed their own password") in lines((await marta.get("/staff/trail")).text)


async def test_sign_ins_seating_rules_and_single_invitations_are_in_it(house: House) -> None:
    marta = await house.newcomer()
    at = await cohort_of(marta, house)
    back = await house.signed_in("Marta")
    assert back is not None
    assert await house.sign_in("Marta", "wrong") is False
    await back.post(at, data={"managers": "together"})
    form = {"text": "---\ncourse: C\n---\n# S · 10 min\n\n## talk · T · 5 min\n\nHi.\n"}
    course = (await back.post("/office/courses", data=form)).headers["location"]
    await back.post(at, data={"course": course.rpartition("/")[2]})
    await back.post(f"{at}/sessions", data={"number": "1"})
    session = re.findall(r"/office/sessions/\w+", (await back.get(at)).text)[-1]
    await back.post(f"{session}/invite")
    (invited,) = await house.duologue.invited.of(SessionId(session.rpartition("/")[2]))
    await back.post(f"{session}/invite/{invited.id}/again")
    await back.post(f"{session}/invite/{invited.id}/withdraw")
    told = {did.partition(":")[0] for _, did in lines((await back.get(f"{at}/trail")).text)}
    assert told >= {
        "Changed who may sit with whom", "Sent an invitation once more", "Withdrew an invitation",
    }  # fmt: skip
    of_all = [did for _, did in lines((await back.get("/staff/trail")).text)]
    assert of_all.count("Signed in") == 1


async def test_the_trail_of_a_cohort_goes_with_it_and_every_line_with_time(house: House) -> None:
    marta = await house.newcomer()
    at = await cohort_of(marta, house)
    await marta.post(f"{at}/remove")
    left = [did for _, did in lines((await marta.get("/staff/trail")).text)]
    assert left == ["Removed a cohort", "Came by an invitation"]
    house.clock.turn(KEPT - 1)
    await house.duologue.sweep()
    assert len(await house.duologue.trail.of_everything()) == 1
    house.clock.turn(3)
    await house.duologue.sweep()
    assert await house.duologue.trail.of_everything() == []
