"""What the log says of doors: ids and kinds, and nothing of what somebody typed."""

import logging
from pathlib import Path

import pytest

from duologue.vocabulary import StaffRole
from duologue.web.live_socket import FRAMES_PER_SECOND
from support.classroom import classroom, plan_of
from support.house import WORDS, House

SECRET = "Zqxtypedsecret"


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO, "duologue.web.door_log")
    return caplog


async def test_who_comes_in_is_noted_by_id_and_door(
    house: House, log: pytest.LogCaptureFixture
) -> None:
    await house.newcomer()
    client = await house.signed_in("Marta")
    assert client is not None
    [marta] = await house.duologue.team.everybody()
    await client.post("/sign-out")
    assert log.messages == [
        f"staff {marta.member.id} came in by sign_in.welcome",
        f"staff {marta.member.id} came in by sign_in.sign_in",
        "somebody of the staff went out by sign_in.sign_out",
    ]
    assert WORDS not in log.text
    assert "Marta" not in log.text


async def test_who_is_turned_away_is_noted_without_what_they_typed(
    house: House, log: pytest.LogCaptureFixture
) -> None:
    marta = await house.newcomer()
    log.clear()
    await house.sign_in(SECRET, SECRET)
    await marta.post("/account/password", data={"password": SECRET, "new": SECRET})
    await marta.get("/staff")
    await house.browser().get(f"/join/{SECRET}")
    await house.browser().get(f"/with/{SECRET}")
    planned, _ = await house.duologue.plan(plan_of())
    await house.browser().get(f"/live/{planned.id}/{SECRET}")
    await house.browser().post("/sign-in", headers={"origin": f"https://{SECRET}.example"})
    reasons = [message.rpartition(": ")[2] for message in log.messages]
    assert reasons == [
        "a wrong name or password", "a wrong password", "a link that is none",
        "a link that is none", "not their seat", "a form of a page from elsewhere",
    ]  # fmt: skip
    assert SECRET not in log.text


async def test_another_roles_work_is_noted_with_whose_it_was(
    house: House, log: pytest.LogCaptureFixture
) -> None:
    await house.newcomer()  # the first one looks after the others
    token = await house.duologue.staff.invite(house.clock.now(), (StaffRole.SPONSOR,))
    client = house.browser()
    await client.post(f"/welcome/{token}", data={"name": "Sam", "password": WORDS})
    assert (await client.get("/staff")).status_code == 403
    assert log.messages[-1].startswith("staff ")
    assert log.messages[-1].endswith("was turned away at team.team: another role's work")


async def test_too_many_failures_are_noted(house: House, log: pytest.LogCaptureFixture) -> None:
    for _ in range(6):
        await house.sign_in("Marta", "not it")
    assert log.messages[-1] == "somebody was turned away at sign_in.sign_in: too many failures"


async def test_a_socket_that_makes_no_sense_or_floods_is_noted_once(
    tmp_path: Path, log: pytest.LogCaptureFixture
) -> None:
    async with classroom(tmp_path) as room:
        await room.plan()
        ana = await room.enter("Ana")
        log.clear()
        for _ in range(2):
            await ana.send(f"{{{SECRET}")
        for _ in range(FRAMES_PER_SECOND + 50):
            await ana.send('{"type":"ping"}')
        await ana.settle()
        reasons = [message.rpartition(": ")[2] for message in log.messages]
        assert reasons == ["a frame that cannot be read", "more frames than a device sends"]
        assert SECRET not in log.text
        await ana.close()
