"""A cohort ends some days after its last session, with its keys; a clock that is turned by hand."""

from pathlib import Path

import pytest

from duologue.live.clock import HandClock
from duologue.record.vault import Vault
from duologue.vocabulary import Role, SessionId
from support.classroom import Classroom, classroom, plan_of
from support.cohort_group import Group

A_DAY = 86_400.0
BEGINS = 1_000_000.0


async def session_of(room: Classroom, group: Group) -> str:
    planned, _ = await room.duologue.plan(plan_of(), cohort=group.cohort, number=1)
    return planned.id


async def end(room: Classroom, session: str) -> None:
    """As the facilitator closes it."""
    planned = (await room.duologue.sessions.these([SessionId(session)]))[SessionId(session)]
    lead = await room.enter("Marta", Role.FACILITATOR, planned)
    assert await lead.do("close-session") == "done"
    await lead.close()


@pytest.mark.parametrize("days", [None, 7, 90])
async def test_a_cohort_is_destroyed_so_many_days_after_its_last_session(
    days: int | None, tmp_path: Path
) -> None:
    clock = HandClock(BEGINS)
    async with classroom(tmp_path, clock) as room:
        duologue, group = room.duologue, Group(room)
        await group.begin()
        await duologue.cohorts.set(group.cohort, days_kept=days)
        kept = days or 30
        first = await session_of(room, group)
        await end(room, first)
        keys = tmp_path / "keys"
        copied = {file.name: file.read_bytes() for file in keys.glob(f"{group.cohort}*")}
        assert copied
        clock.turn((kept - 1) * A_DAY)
        second = await session_of(room, group)
        clock.turn(2 * A_DAY)
        assert await duologue.sweep() == 1  # the words of the first session, and no more
        assert await duologue.cohorts.known(group.cohort)
        assert await duologue.members.count(group.cohort) == 3
        await end(room, second)
        clock.turn((kept - 1) * A_DAY)
        await duologue.sweep()
        assert await duologue.cohorts.known(group.cohort)
        clock.turn(1.5 * A_DAY)
        await duologue.sweep()
        assert await duologue.cohorts.known(group.cohort) is None
        assert await duologue.members.count(group.cohort) == 0
        assert list(keys.glob(f"{group.cohort}*")) == list(keys.glob(f"{second}*")) == []
        device, home = group.devices["Ana"]
        assert (await device.get(home)).status_code == 404
        assert (await device.get(f"{home}/letters")).status_code == 404
        # Its keys, brought back from an old copy, are known to be erased.
        assert SessionId(group.cohort) in {e.id for e in Vault(keys).erasures.all()}
        await duologue.sweep()


async def test_a_cohort_without_a_session_or_with_one_to_come_stays(tmp_path: Path) -> None:
    clock = HandClock(BEGINS)
    async with classroom(tmp_path, clock) as room:
        group = Group(room)
        await group.begin()
        clock.turn(400 * A_DAY)
        await room.duologue.sweep()
        first = await session_of(room, group)
        await end(room, first)
        later = await session_of(room, group)
        soon = clock.now() + 60 * A_DAY
        await room.duologue.sessions.move(SessionId(later), soon, "Europe/Paris")
        clock.turn(45 * A_DAY)
        await room.duologue.sweep()
        assert await room.duologue.members.count(group.cohort) == 3
        # Called off, it keeps nothing any longer.
        await room.duologue.sessions.call_off(SessionId(later), clock.now())
        await room.duologue.sweep()
        assert await room.duologue.cohorts.known(group.cohort) is None


async def test_it_may_become_shorter_and_longer_only_until_somebody_came(tmp_path: Path) -> None:
    async with classroom(tmp_path) as room:
        staff, sign_in = await room.staff("Otto")
        office = room.client({"staff": sign_in})
        made = await room.duologue.cohorts.create(staff, "C", None, 0.0)
        path = f"/office/cohorts/{made.id}"
        await office.post(f"{path}/people", data={"name": "Ana"})

        async def asked(days: str) -> tuple[int, int | None]:
            answer = await office.post(f"{path}/kept", data={"days": days})
            found = await room.duologue.cohorts.known(made.id)
            assert found
            return answer.status_code, found.days_kept

        for odd in ("0", "366", "-3", "", "x", "1e2"):
            assert await asked(odd) == (400, None), odd
        assert await asked("60") == (303, 60)
        (ana,) = await room.duologue.members.of(made.id)
        token = await room.duologue.links.token(made.id, ana.member.id)
        device = room.client()
        assert "60 days after its last session" in (await device.get(f"/with/{token}")).text
        await device.post(f"/with/{token}")
        assert await asked("61") == (400, 60)
        assert await asked("14") == (303, 14)
        assert await asked("15") == (400, 14)
        assert "14 days after its last session" in (await device.get(f"/with/{token}")).text


async def test_a_server_that_keeps_longer_from_now_on_keeps_what_there_is_as_it_was_told(
    tmp_path: Path,
) -> None:
    """Its number may become smaller for everybody at any time, and larger for what is new only."""
    clock = HandClock(BEGINS)
    async with classroom(tmp_path, clock, retention_days=30) as room:
        group = Group(room)
        await group.begin()
        of_cohort = await session_of(room, group)
        alone = await room.plan()
        await room.duologue.sweep()
        cohort = group.cohort
    async with classroom(tmp_path, clock, retention_days=365) as room:
        duologue = room.duologue
        later = await room.plan()
        await duologue.sweep()
        assert [await duologue.days_kept_of(s) for s in (of_cohort, alone.id, later.id)] == [
            30, 30, 365,
        ]  # fmt: skip
        for session in (of_cohort, alone.id, later.id):
            await end(room, session)
        clock.turn(31 * A_DAY)
        assert await duologue.sweep() == 2
        assert await duologue.cohorts.known(cohort) is None
        assert await duologue.days_kept_of(later.id) == 365
    async with classroom(tmp_path, clock, retention_days=7) as room:
        assert await room.duologue.days_kept_of(later.id) == 7
        await room.duologue.sweep()
        assert not (await room.duologue.sessions.these([later.id]))[later.id].readable
