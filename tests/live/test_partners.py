"""Learning partners in a live class: found from wishes, told to each alone, changed at the desk."""

from pathlib import Path

import pytest
from sqlalchemy import select, update

from duologue.record.audit import audit
from duologue.record.tables.every import METADATA
from duologue.record.tables.participants import REASONS, ROSTER, WISHES
from duologue.record.tables.sessions import SESSIONS
from duologue.vocabulary import PersonId, Role
from support.classroom import Classroom, Seat, classroom

COURSE = """---
course: Two by two
---
# One · 40 min
## icebreaker · First · 5 min · rooms of 3
## partners · Second · 10 min · pairs
## partners · Third · 10 min · pairs
"""
REASON = "Cleo has asked me quietly not to work with Dov"


def partner_of(seat: Seat) -> list[str]:
    return seat.view["partner"]["people"]  # type: ignore[index,no-any-return]


async def wishes(seat: Seat, *named: Seat, **about: str) -> str:
    async with seat.client() as client:
        form = {"named": [s.id for s in named]} | {f"about {k}": v for k, v in about.items()}
        answer = await client.post(f"{seat.path}/partner", data=form)
        assert answer.status_code == 200
        return answer.text


async def lesson(room: Classroom, names: str = "Ana Ben Cleo Dov Eva") -> tuple[Seat, list[Seat]]:
    await room.plan(COURSE)
    lead = await room.enter("Marta", Role.FACILITATOR)
    return lead, [await room.enter(name) for name in names.split()]


async def go_to(lead: Seat, *seats: Seat, position: int) -> None:
    await lead.do("next-activity", after=position - 1)
    for seat in (lead, *seats):
        await seat.settle()


async def everything_on_disk(room: Classroom) -> bytes:
    files = b"".join(p.read_bytes() for p in room.settings.data.rglob("*") if p.is_file())
    return files


async def test_partners_are_found_from_wishes_and_stay_for_the_course(tmp_path: Path) -> None:
    async with classroom(tmp_path) as room:
        lead, (ana, ben, cleo, dov, eva) = await lesson(room)
        assert ana.view["partner"] == {"people": [], "because": None}
        await wishes(ana, eva)
        await wishes(eva, ana)
        await wishes(ben, dov)
        await go_to(lead, ana, position=0)
        await go_to(lead, ana, ben, cleo, dov, eva, position=1)
        assert (ana.view["partner"], eva.view["partner"]) == (
            {"people": [eva.id], "because": "named"}, {"people": [ana.id], "because": "named"},
        )  # fmt: skip
        assert set(partner_of(ben)) >= {dov.id}
        assert ben.view["partner"]["because"] == "named"  # type: ignore[index]
        # Dov has said nothing, and is not told what Ben wished.
        assert dov.view["partner"]["because"] == "everyone"  # type: ignore[index]
        # Five people: one trio; everybody sits with their partners.
        groups = lead.view["partners"]["groups"]  # type: ignore[index]
        assert sorted(map(len, groups)) == [2, 3]
        for seat in (ana, ben, cleo, dov, eva):
            assert set(seat.view["room"]["people"]) == {seat.id, *partner_of(seat)}  # type: ignore[index]
        before = {seat.id: partner_of(seat) for seat in (ana, ben, cleo, dov, eva)}
        fay, gus = await room.enter("Fay"), await room.enter("Gus")
        await go_to(lead, ana, ben, cleo, dov, eva, fay, gus, position=2)
        assert {seat.id: partner_of(seat) for seat in (ana, ben, cleo, dov, eva)} == before
        assert (partner_of(fay), partner_of(gus)) == ([gus.id], [fay.id])


async def test_a_wish_is_seen_by_nobody_else_and_lies_nowhere_in_the_clear(tmp_path: Path) -> None:
    """Two classes that differ in a wish which changes nothing: everybody else sees the same."""

    async def lived(home: Path, asks: bool) -> list[object]:
        async with classroom(home) as room:
            lead, seats = await lesson(room, "Ana Ben")
            await wishes(seats[0], *([seats[1]] if asks else []))
            await go_to(lead, *seats, position=0)
            await go_to(lead, *seats, position=1)
            rows = await room.duologue.database.read(
                lambda c: c.execute(select(WISHES)).all(), within="*"
            )
            assert len(rows) == 1
            assert seats[1].id.encode() not in rows[0].sealed
            assert b'"named"' not in await everything_on_disk(room)
            names = {s.id: f"P{i}" for i, s in enumerate((lead, *seats))}
            frames = "".join(frame for s in (lead, seats[1]) for frame in s.received)
            assert '"named"' not in frames
            return [shown(s.view, names) for s in (lead, seats[1])]

    left = await lived(tmp_path / "left", asks=True)
    right = await lived(tmp_path / "right", asks=False)
    assert left == right


def shown(value: object, names: dict[str, str]) -> object:
    """What a screen shows, without what differs between any two runs: ids, moments, order."""
    if isinstance(value, dict):
        return {names.get(k, k): shown(v, names) for k, v in value.items() if k != "offers"}
    if isinstance(value, list):
        return sorted((shown(v, names) for v in value), key=str)
    if isinstance(value, float):
        return 0.0
    return names.get(value, value) if isinstance(value, str) else value


async def paired(room: Classroom) -> tuple[Seat, list[Seat], list[list[str]]]:
    lead, seats = await lesson(room, "Ana Ben Cleo Dov")
    await go_to(lead, *seats, position=0)
    await go_to(lead, *seats, position=1)
    return lead, seats, lead.view["partners"]["groups"]  # type: ignore[index]


async def test_only_a_facilitator_changes_partners_and_only_they_read_why(tmp_path: Path) -> None:
    async with classroom(tmp_path) as room:
        lead, seats, groups = await paired(room)
        other = await room.enter("Otto", Role.FACILITATOR)
        (a, b), (c, d) = groups
        swapped = [[a, c], [b, d]]
        assert await seats[0].do("change-partners", groups=swapped, reason="") == "not-yours"
        assert await lead.do("change-partners", groups=[[a, c]], reason=REASON) == "partner-left"
        assert await lead.do("change-partners", groups=[[a, b, c, d]], reason="") == "partners-size"
        assert await lead.do("change-partners", groups=[[a, "x"]], reason="") == "unknown-person"
        assert await lead.do("change-partners", groups=swapped, reason=REASON) == "done"
        for seat in (*seats, other, lead):
            await seat.settle()
        for seat in seats:
            assert seat.view["partner"]["because"] == "changed"  # type: ignore[index]
            assert set(seat.view["room"]["people"]) == {seat.id, *partner_of(seat)}  # type: ignore[index]
        assert [x["reason"] for x in lead.view["partners"]["changes"]] == [REASON]  # type: ignore[index]
        assert other.view["partners"]["changes"] == []  # type: ignore[index]
        told = "".join(frame for seat in (*seats, other) for frame in seat.received)
        assert REASON not in told
        # In the clear it stands nowhere: not in the log, the tables, a file; nor is it audited out.
        assert REASON.encode() not in await everything_on_disk(room)
        data, now = room.settings.data, room.duologue.clock.now()
        found = audit(data / "duologue.sqlite3", data, 30.0, now, lambda what, far: None)
        assert not any(REASON in trouble.what for trouble in found.troubles)
        assert not any("reason" in trouble.where for trouble in found.troubles)
        for seat, reads in ((lead, True), (seats[0], False), (other, False)):
            async with seat.client() as client:
                for path in ("/mine", "/mine/file"):
                    assert (REASON in (await client.get(seat.path + path)).text) is reads


@pytest.mark.parametrize("who", ["the facilitator", "somebody it is about"])
async def test_a_reason_is_forgotten_with_who_gave_it_and_with_whom_it_is_about(
    who: str, tmp_path: Path
) -> None:
    async with classroom(tmp_path) as room:
        lead, seats, ((a, b), (c, d)) = await paired(room)
        await lead.do("change-partners", groups=[[a, c], [b, d]], reason=REASON)
        await lead.settle()
        keys = set((tmp_path / "keys").iterdir())
        gone = lead if who == "the facilitator" else next(s for s in seats if s.id == a)
        async with gone.client() as client:
            assert (await client.post(gone.path + "/mine/forget")).status_code == 200
        rows = await room.duologue.database.read(
            lambda c: c.execute(select(REASONS)).all(), within="*"
        )
        assert rows == []
        # The reason's own key and the person's: with them go all backups.
        assert len(keys - set((tmp_path / "keys").iterdir())) == 2
        again = await room.enter("Otto", Role.FACILITATOR)
        assert again.view["partners"]["changes"] == []  # type: ignore[index]


async def test_the_list_of_participants_keeps_apart_and_goes_on_to_the_next_session(
    tmp_path: Path,
) -> None:
    async with classroom(tmp_path) as room:
        staff, token = await room.staff()
        planned = await room.plan(COURSE, staff)
        path = f"/office/sessions/{planned.id}/people"
        async with room.client({"staff": token}) as office:
            wrong = await office.post(
                path, data={"text": "name,reports to\nAna,Bem\nBen,\n,\nBen,\n"}
            )
            assert wrong.status_code == 400
            assert "Line 2" in wrong.text
            assert "Line 5" in wrong.text
            sheet = "name,site,reports to\nAna,Rome,\nBen,Rome,Ana\nCleo,Oslo,Ana\nDov,Oslo,Ana\n"
            assert (await office.post(path, data={"text": sheet})).status_code == 303
            lead = await room.enter("Marta", Role.FACILITATOR)
            seats = [await room.enter(name) for name in ("Ana", "ben", "Cleo", "Dov", "Eva")]
            ana, ben, cleo, dov, eva = seats
            await lead.settle()
            lines = {frozenset(two) for two in lead.view["rules"]["lines"]}  # type: ignore[index]
            assert lines == {frozenset({ana.id, other.id}) for other in (ben, cleo, dov)}
            await wishes(cleo, site="alike")
            await wishes(ana, ben)  # their manager: not granted
            await go_to(lead, *seats, position=0)
            await go_to(lead, *seats, position=1)
            assert partner_of(ana) == [eva.id]
            assert dov.id in partner_of(cleo)
            assert cleo.view["partner"]["because"] == "suits"  # type: ignore[index]
            pairs = {s.person.name: partner_of(s) for s in seats}
            assert await lead.do("open-rooms") == "done"
            assert await lead.do("close-session") == "done"
            names = {s.id: s.person.name for s in seats}
            # The same people in another session.
            following = await room.plan(COURSE, staff)
            path = f"/office/sessions/{following.id}/people"
            assert (await office.post(path, data={"earlier": planned.id})).status_code == 303
            page = (await office.get(path)).text
            assert "Rome" in page
            lead2 = await room.enter("Marta", Role.FACILITATOR)
            later = {n: await room.enter(n) for n in ("Ana", "ben", "Cleo", "Dov", "Eva")}
            for seat in (lead2, *later.values()):
                await seat.settle()
            for name, partners in pairs.items():
                again = [later[names[PersonId(p)]].id for p in partners]
                assert sorted(partner_of(later[name])) == sorted(again)
            met = lead2.view["met"]
            order = [
                next(s.person.name for s in later.values() if s.id == p) for p in met["people"]
            ]  # type: ignore[index]
            times = {
                frozenset({order[i], order[j]}): n
                for i, row in enumerate(met["times"]) for j, n in enumerate(row) if n  # type: ignore[index]
            }  # fmt: skip
            for name, partners in pairs.items():
                assert all(times[frozenset({name, names[PersonId(p)]})] == 1 for p in partners)
        # Who is forgotten in the first session is on no list any more; the row's key is gone.
        async with ana.client() as client:
            assert (await client.post(ana.path + "/mine/forget")).status_code == 200
        rows = await room.duologue.database.read(
            lambda c: c.execute(select(ROSTER)).all(), within="*"
        )
        assert ana.id not in {r.person for r in rows} | {r.origin for r in rows}
        for row in rows:
            assert list((tmp_path / "keys").glob(f"*.{row.id}.key"))
        assert {"wishes", "reasons", "roster"} <= set(METADATA.tables)


async def test_after_a_session_the_page_says_with_whom_and_when_next(tmp_path: Path) -> None:
    async with classroom(tmp_path) as room:
        lead, (ana, ben) = await lesson(room, "Ana Ben")
        await go_to(lead, ana, ben, position=0)
        await go_to(lead, ana, ben, position=1)
        assert await lead.do("close-session") == "done"
        await _in_a_cohort(room, room.planned.id)
        following = await room.plan(COURSE)
        await _in_a_cohort(room, following.id)
        for days, asks in ((9, False), (2, True)):
            starts = room.duologue.clock.now() + days * 86_400
            await room.duologue.sessions.move(following.id, starts, "Europe/Paris")
            async with ana.client() as client:
                page = (await client.get(f"{ana.path}/partner")).text
            assert "<bdi>Ana</bdi>" in page
            assert "<bdi>Ben</bdi>" in page
            assert "Europe/Paris" in page
            assert ("How did it go?" in page) is asks
        await room.duologue.sessions.call_off(following.id, starts)
        async with ana.client() as client, ben.client() as other:
            assert "No further session" in (await client.get(f"{ana.path}/partner")).text
            assert (await client.post(f"{ana.path}/partner")).status_code == 404
            assert (await other.get(f"{ana.path}/partner")).status_code == 404


async def _in_a_cohort(room: Classroom, session: str) -> None:
    change = update(SESSIONS).where(SESSIONS.c.id == session).values(cohort="c1")
    await room.duologue.database.write(lambda c: c.execute(change).rowcount)
