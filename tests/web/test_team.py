"""People who work here: invited, in roles, and leaving; never without an administrator."""

import asyncio
import re
from pathlib import Path

import httpx

from duologue.record.database import Database
from duologue.record.erase_again import erase_again
from duologue.record.staff import FIRST, Staff
from duologue.record.tables.staff import STAFF
from duologue.record.team import LastAdministrator, Team
from duologue.vocabulary import StaffRole
from support.house import WORDS, House


async def id_of(house: House, name: str) -> str:
    return next(e.member.id for e in await house.duologue.team.everybody() if e.member.name == name)


async def invited(house: House, by: httpx.AsyncClient, *roles: str, **form: str) -> str:
    page = await by.post("/staff/invitations", data={"role": list(roles), **form})
    found = re.search(r'id="link" class="link">http://127.0.0.1:8000(/welcome/[\w-]+)<', page.text)
    assert found, page.text
    return found[1]


async def come(house: House, link: str, name: str) -> httpx.AsyncClient:
    client = house.browser()
    assert (await client.post(link, data={"name": name, "password": WORDS})).status_code == 303
    return client


async def test_the_first_of_all_invites_others_who_do_what_they_were_invited_for(
    house: House,
) -> None:
    marta = await house.newcomer()
    link = await invited(house, marta, "sponsor", email="Sue@D.Example")
    assert "sue@d.example" in (await marta.get("/staff")).text
    sue = await come(house, link, "Sue")
    assert (await sue.get("/")).headers["location"] == "/reports"
    assert (await sue.get("/office")).status_code == 403
    assert (await sue.get("/account")).status_code == 200
    assert await house.sign_in("sue@d.example")  # whom the link was for
    page = (await marta.get("/staff")).text
    assert "Invited, not here yet" not in page
    # From now on she writes courses, too: no new sign-in is needed.
    sues = f"/staff/{await id_of(house, 'Sue')}"
    await marta.post(f"{sues}/roles", data={"role": ["sponsor", "designer"]})
    office = (await sue.get("/office")).text
    assert "New cohort" not in office
    assert 'action="/office/cohorts"' not in office
    assert (await sue.get("/reports")).status_code == 200
    assert (await marta.post(f"{sues}/roles", data={})).status_code == 400  # nothing is no role
    assert (await sue.post(f"{sues}/roles", data={"role": "administrator"})).status_code == 403


async def test_a_link_that_was_taken_back_makes_nobody_staff(house: House) -> None:
    marta = await house.newcomer()
    link = await invited(house, marta, "facilitator")
    back = re.search(r'action="(/staff/invitations/\w+/remove)"', (await marta.get("/staff")).text)
    assert back
    assert (await marta.post(back[1])).status_code == 303
    assert (await house.browser().get(link)).status_code == 410
    bad = await marta.post("/staff/invitations", data={"role": "designer", "email": "at home"})
    assert bad.status_code == 400


async def test_a_colleague_whom_no_mail_reaches_is_handed_a_way_back(house: House) -> None:
    marta = await house.newcomer()
    otto = await come(house, await invited(house, marta, "facilitator"), "Otto")
    id = await id_of(house, "Otto")
    assert (await otto.post(f"/staff/{id}/way-back")).status_code == 403
    page = await marta.post(f"/staff/{id}/way-back")
    link = re.search(r"/sign-in/handed/[\w-]+", page.text)
    assert link
    wrong_door = link[0].replace("handed", "new")
    device, new = house.browser(), {"password": "another sentence"}
    assert (await device.post(wrong_door, data=new)).status_code == 410
    assert (await device.post(link[0], data=new)).status_code == 303
    assert (await device.post(link[0], data=new)).status_code == 410
    assert await house.sign_in("Otto", "another sentence")
    assert (await otto.get("/office")).status_code == 303  # signed out everywhere else
    assert "Not confirmed" not in (await device.get("/account")).text  # there is no address


async def test_an_administrator_ends_a_colleagues_sign_ins_everywhere(house: House) -> None:
    marta = await house.newcomer()
    otto = await come(house, await invited(house, marta, "facilitator"), "Otto")
    phone = await house.signed_in("Otto")
    assert phone is not None
    id = await id_of(house, "Otto")
    assert (await otto.post(f"/staff/{id}/sign-ins")).status_code == 403
    assert (await otto.get("/office")).status_code == 200
    assert (await marta.post(f"/staff/{id}/sign-ins")).status_code == 303
    for device in (otto, phone):
        assert (await device.get("/office")).status_code == 303
    assert (await marta.get("/office")).status_code == 200
    assert await house.signed_in("Otto") is not None  # and comes in again


async def test_what_somebody_made_goes_to_whom_the_administrator_names(house: House) -> None:
    marta = await house.newcomer()
    otto = await come(house, await invited(house, marta, "facilitator"), "Otto")
    dora = await come(house, await invited(house, marta, "designer"), "Dora")
    course = (await otto.post("/office/courses", data={"sample": ""})).headers["location"]
    cohort = (await otto.post("/office/cohorts", data={"title": "Ours"})).headers["location"]
    await otto.post(f"{cohort}/staff", data={"name": "Marta"})
    leaving = f"/staff/{await id_of(house, 'Otto')}/remove"
    page = (await marta.get(leaving)).text
    assert "One course" in page
    assert "One cohort" in page
    assert ">Marta<" in page.split("<select")[1]
    assert ">Dora<" not in page.split("<select")[1]  # she may not see participants
    refused = await marta.post(leaving, data={"heir": await id_of(house, "Dora")})
    assert refused.headers["location"] == leaving
    assert (await marta.post(leaving)).headers["location"] == leaving
    assert (await otto.get("/office")).status_code == 200
    await marta.post(leaving, data={"heir": await id_of(house, "Marta")})
    assert (await otto.get("/office")).headers["location"] == "/sign-in"
    assert not await house.sign_in("Otto")
    assert (await marta.get(course)).status_code == 200
    mine = await marta.get(cohort)
    assert 'name="stop"' not in mine.text  # her own now, not shared with herself
    # Whoever made nothing leaves without questions.
    await marta.post(f"/staff/{await id_of(house, 'Dora')}/remove")
    assert (await dora.get("/account")).headers["location"] == "/sign-in"


async def test_the_last_administrator_stays_one(house: House) -> None:
    marta = await house.newcomer()
    hers = f"/staff/{await id_of(house, 'Marta')}"
    refused = await marta.post(f"{hers}/roles", data={"role": "designer"})
    assert "only administrator" in refused.text
    assert "only administrator" in (await marta.post(f"{hers}/remove")).text
    assert (await marta.get("/staff")).status_code == 200
    await come(house, await invited(house, marta, "administrator"), "Ada")
    assert (await marta.post(f"{hers}/roles", data={"role": "designer"})).status_code == 303
    assert (await marta.get("/staff")).status_code == 403


async def test_two_who_put_each_other_out_of_office_do_not_both_succeed(
    where: Path | str,
) -> None:
    database, beside = Database.open(where), Database.open(where)
    staff = Staff(database)
    ids = []
    for name in ("Ana", "Ben"):
        member = await staff.accept(await staff.invite(0.0, FIRST), name, "a long sentence", 1.0)
        assert member is not None
        ids.append(member.id)
    only = (StaffRole.DESIGNER,)
    results = await asyncio.gather(
        Team(database).set_roles(ids[0], only), Team(beside).set_roles(ids[1], only),
        return_exceptions=True,
    )  # fmt: skip
    assert sum(isinstance(result, LastAdministrator) for result in results) == 1
    roles = [e.member.roles for e in await Team(database).everybody()]
    assert sum(StaffRole.ADMINISTRATOR in r for r in roles) == 1
    await database.close()
    await beside.close()


async def test_a_backup_brings_nobody_back_who_has_left(house: House) -> None:
    marta = await house.newcomer()
    await come(house, await invited(house, marta, "designer"), "Otto")
    otto = await id_of(house, "Otto")
    theirs = STAFF.select().where(STAFF.c.id == otto)
    row = await house.duologue.database.read(lambda c: c.execute(theirs).mappings().one())
    await marta.post(f"/staff/{otto}/remove")
    assert not await house.sign_in("Otto")
    await house.duologue.database.write(lambda c: c.execute(STAFF.insert().values(**row)).rowcount)
    assert await house.sign_in("Otto")
    erased = house.duologue.team._erasures
    assert erased is not None
    await house.duologue.database.write(lambda c: erase_again(c, erased.all()), within="*")
    assert not await house.sign_in("Otto")
