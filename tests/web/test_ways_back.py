"""A forgotten password, and a proven address, through a real mail server."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from support.house import WORDS, House
from support.mailbox import Box

NEW = "quite another sentence"


@pytest.fixture
async def posted(tmp_path: Path, box: tuple[Box, int]) -> AsyncIterator[House]:
    """An installation that sends mail."""
    mail = f"smtp://127.0.0.1:{box[1]}"
    house = House(tmp_path, mail=mail, mail_from="Courses <courses@d.example>")
    yield house
    await house.duologue.close()


async def letters(house: House, box: tuple[Box, int], kind: str = "") -> list[tuple[str, str]]:
    """To whom, and the path of the link in it."""
    await house.duologue.all_sent()
    found = []
    for letter in box[0].taken():
        body = letter.get_body(("plain",))
        assert body is not None
        link = re.search(r"http://127.0.0.1:8000(/\S+)", body.get_content())
        assert link
        if kind in link[1]:
            found.append((str(letter["To"]), link[1]))
    return found


async def with_address(house: House, box: tuple[Box, int]) -> httpx.AsyncClient:
    marta = await house.newcomer()
    await marta.post("/account/email", data={"email": "marta@d.example", "password": WORDS})
    ((to, link),) = await letters(house, box)
    assert to == "Marta <marta@d.example>"
    assert "Not confirmed yet" in (await marta.get("/account")).text
    assert (await house.browser().get(link)).status_code == 200
    assert "Not confirmed yet" in (await marta.get("/account")).text  # looking is no proof
    assert (await house.browser().post(link)).status_code == 303
    assert "It is confirmed" in (await marta.get("/account")).text
    assert (await house.browser().get(link)).status_code == 410
    return marta


async def ask(house: House, email: str) -> httpx.Response:
    return await house.browser().post("/sign-in/forgotten", data={"email": email})


async def test_a_forgotten_password_is_replaced_once_within_an_hour(
    posted: House, box: tuple[Box, int]
) -> None:
    marta = await with_address(posted, box)
    await ask(posted, " Marta@d.example")
    ((to, first),) = await letters(posted, box)
    assert to == "Marta <marta@d.example>"
    await ask(posted, "marta@d.example")
    ((_, link),) = await letters(posted, box)
    device = posted.browser()
    assert (await device.get(first)).status_code == 410  # only the last one opens
    assert (await device.get(link)).status_code == 200
    assert (await device.post(link, data={"password": "short"})).status_code == 400
    assert (await device.post(link, data={"password": NEW})).status_code == 303
    assert (await device.get("/office")).status_code == 200
    assert (await device.post(link, data={"password": WORDS})).status_code == 410
    assert (await marta.get("/office")).status_code == 303  # signed out everywhere else
    assert await posted.sign_in("Marta", NEW)
    assert not await posted.sign_in("Marta")
    await ask(posted, "marta@d.example")
    ((_, late),) = await letters(posted, box)
    posted.clock.turn(3_601)
    assert (await device.get(late)).status_code == 410


async def test_nobody_learns_whether_an_address_is_known(
    posted: House, box: tuple[Box, int]
) -> None:
    await with_address(posted, box)
    asked = [await ask(posted, x) for x in ("marta@d.example", "eve@d.example", "marta")]
    texts = {(answer.status_code, answer.text) for answer in asked}
    assert len(texts) == 1
    assert len(await letters(posted, box)) == 1


async def test_an_address_that_is_not_proven_opens_nothing(
    posted: House, box: tuple[Box, int]
) -> None:
    marta = await posted.newcomer()
    await marta.post("/account/email", data={"email": "boss@d.example", "password": WORDS})
    ((_, confirm),) = await letters(posted, box)
    await ask(posted, "boss@d.example")
    assert await letters(posted, box) == []
    await marta.post("/account/email", data={"email": "marta@d.example", "password": WORDS})
    assert (await posted.browser().post(confirm)).status_code == 410


async def test_a_link_to_an_address_opens_nothing_once_the_address_is_another(
    posted: House, box: tuple[Box, int]
) -> None:
    marta = await with_address(posted, box)
    await ask(posted, "marta@d.example")
    ((_, reset),) = await letters(posted, box)
    await marta.post("/account/email", data={"email": "new@d.example", "password": WORDS})
    assert (await posted.browser().post(reset, data={"password": NEW})).status_code == 410
    assert await posted.sign_in("Marta")


async def test_a_mailbox_is_not_flooded_and_addresses_are_not_tried_out(
    posted: House, box: tuple[Box, int]
) -> None:
    await with_address(posted, box)
    answers = [(await ask(posted, "marta@d.example")).status_code for _ in range(31)]
    assert answers == [200] * 30 + [429]
    assert len(await letters(posted, box)) == 3


async def test_without_a_mail_server_the_page_says_whom_to_ask(house: House) -> None:
    await house.newcomer()
    assert "Ask an administrator for a link" in (await ask(house, "marta@d.example")).text


async def test_an_invitation_by_mail_arrives_and_its_address_is_proven(
    posted: House, box: tuple[Box, int]
) -> None:
    marta = await posted.newcomer()
    form = {"email": "otto@d.example", "role": "facilitator"}
    assert (
        "on its way to otto@d.example" in (await marta.post("/staff/invitations", data=form)).text
    )
    ((to, link),) = await letters(posted, box)
    assert to == "otto@d.example"
    await posted.browser().post(link, data={"name": "Otto", "password": WORDS})
    await ask(posted, "otto@d.example")
    assert len(await letters(posted, box, "/sign-in/new/")) == 1
