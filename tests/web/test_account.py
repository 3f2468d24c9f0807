"""A staff member's own account: what they change, how we are sure, and where they are signed in."""

import re

import httpx
import pytest

from duologue.record.passkeys import Passkey
from duologue.record.sign_ins import FRESH_LASTS, UNUSED_LASTS
from duologue.record.tables.staff import STAFF
from duologue.web.browser_names import browser_named
from support.house import FIREFOX, SAFARI, WORDS, House


async def is_in(client: httpx.AsyncClient) -> bool:
    return (await client.get("/office")).status_code == 200


async def test_a_changed_password_lets_nobody_stay_who_came_by_the_old_one(house: House) -> None:
    marta = await house.newcomer()
    elsewhere = await house.signed_in("Marta")
    assert elsewhere is not None
    change = {"password": "not hers at all", "new": "another sentence"}
    refused = await marta.post("/account/password", data=change)
    assert refused.status_code == 400
    assert "not your password of now" in refused.text
    assert await is_in(elsewhere)
    assert (await marta.post("/account/password", data=change | {"password": WORDS})).is_redirect
    assert await is_in(marta)
    assert not await is_in(elsewhere)
    assert not await house.sign_in("Marta")
    assert await house.sign_in("Marta", "another sentence")
    short = await marta.post("/account/password", data={"password": "another sentence", "new": "x"})
    assert "at least 10" in short.text


async def test_a_stolen_sign_in_does_not_guess_the_password_for_ever(house: House) -> None:
    marta = await house.newcomer()
    for _ in range(5):
        await marta.post("/account/password", data={"password": "guess", "new": "mine from now"})
    right = await marta.post("/account/password", data={"password": WORDS, "new": "mine from now"})
    assert right.status_code == 400
    assert await house.sign_in("Marta")
    house.clock.turn(301)
    assert (
        await marta.post("/account/password", data={"password": WORDS, "new": "a new one!"})
    ).is_redirect


async def test_name_and_address_are_ones_own_and_open_the_door(house: House) -> None:
    marta, otto = await house.newcomer(), await house.newcomer("Otto")
    taken = await otto.post("/account/name", data={"name": "Marta"})
    assert taken.status_code == 400
    assert 'role="alert"' in taken.text
    assert (await marta.post("/account/name", data={"name": "Márta"})).is_redirect
    assert "Márta" in (await marta.get("/account")).text
    address = {"email": "Marta@D.Example", "password": WORDS}
    assert (await marta.post("/account/email", data={"email": "m@d.example"})).status_code == 400
    assert (await marta.post("/account/email", data=address)).is_redirect
    assert await house.sign_in("marta@d.example ")
    assert await house.sign_in("Márta")
    taken = await otto.post("/account/email", data=address)
    assert "colleague has this address" in taken.text
    bad = await otto.post("/account/email", data={"email": "otto at home", "password": WORDS})
    assert "does not look like" in bad.text


async def test_one_sees_where_one_is_signed_in_and_ends_one_the_others_or_all(house: House) -> None:
    marta, otto = await house.newcomer(), await house.newcomer("Otto")
    house.clock.turn(7_200)
    phone, tablet = await house.signed_in("Marta"), await house.signed_in("Marta", agent="curl/8")
    assert phone is not None
    assert tablet is not None
    page = (await marta.get("/account")).text
    assert page.count('name="end" value="') == 4  # two others, "the others", "everywhere"
    assert "Firefox, Windows" in page
    assert "Mobile Safari, iOS" in page
    ends = re.findall(r'value="([0-9a-f]{64})" aria-label="Sign out of Mobile Safari', page)
    assert len(ends) == 1
    await otto.post("/account/sign-ins", data={"end": ends[0]})
    assert await is_in(phone)  # it is none of Otto's
    for form in ({"end": ends[0]}, {"end": "all", "password": "not hers, but long"}):
        refused = await marta.post("/account/sign-ins", data=form)
        assert (refused.status_code, await is_in(phone)) == (400, True)
    await marta.post("/account/sign-ins", data={"end": ends[0], "password": WORDS})
    assert not await is_in(phone)
    assert await is_in(tablet)
    await marta.post("/account/sign-ins", data={"end": "others", "password": WORDS})
    assert not await is_in(tablet)
    assert await is_in(marta)
    again = await house.signed_in("Marta")
    assert again is not None
    await marta.post("/account/sign-ins", data={"end": "all", "password": WORDS})
    assert not await is_in(marta)
    assert not await is_in(again)
    assert await is_in(otto)


async def test_who_has_no_password_adds_one_soon_after_signing_in_and_not_later(
    house: House,
) -> None:
    marta = await house.newcomer()
    none = STAFF.update().values(password=None)
    await house.duologue.database.write(lambda c: c.execute(none).rowcount)
    assert not await house.sign_in("Marta")
    assert not await house.sign_in("Marta", "")
    house.clock.turn(FRESH_LASTS + 1)
    late = await marta.post("/account/password", data={"new": "a new sentence"})
    assert "quarter of an hour" in late.text
    house.clock.turn(-FRESH_LASTS)
    assert (await marta.post("/account/password", data={"new": "a new sentence"})).is_redirect
    assert await house.sign_in("Marta", "a new sentence")


@pytest.mark.parametrize(
    ("line", "name"),
    [(FIREFOX, "Firefox, Windows"), (SAFARI, "Mobile Safari, iOS"), ("", ""), ("x" * 9_999, "")],
)
def test_a_browser_has_a_name_or_none(line: str, name: str) -> None:
    assert browser_named(line) == name


async def test_a_sign_in_that_nobody_used_for_a_week_is_over(house: House) -> None:
    marta, tablet = await house.newcomer(), await house.signed_in("Marta")
    assert tablet is not None
    house.clock.turn(UNUSED_LASTS - 60)
    assert await is_in(marta)
    house.clock.turn(120)
    assert await is_in(marta)
    assert not await is_in(tablet)
    assert (await marta.get("/account")).text.count("iPhone") == 0


async def test_a_passkey_is_taken_away_only_by_who_is_sure_to_be_its_owner(house: House) -> None:
    marta = await house.newcomer()
    member = await house.duologue.staff.sign_in("Marta", WORDS)
    assert member is not None
    key = Passkey(id=b"k", public_key=b"p", uses=0, name="Firefox", made_at=1.0)
    assert await house.duologue.passkeys.add(member, key)
    for password in ({}, {"password": "not hers, but long"}):
        refused = await marta.post("/account/passkeys/remove", data={"id": b"k".hex()} | password)
        assert refused.status_code == 400
        assert len(await house.duologue.passkeys.of(member)) == 1
    form = {"id": b"k".hex(), "password": WORDS}
    assert (await marta.post("/account/passkeys/remove", data=form)).is_redirect
    assert await house.duologue.passkeys.of(member) == []
