"""Who never and who always shares a room: given on the list, kept in rooms, told to nobody else."""

from pathlib import Path

from duologue.vocabulary import Role
from support.classroom import Seat, classroom

COURSE = """---
course: Seven at two tables
---
# One · 40 min
## icebreaker · First · 5 min · rooms of 3
## discussion · Second · 10 min · rooms of 3
## discussion · Third · 10 min · rooms of 3
"""
SHEET = "name,reports to\nAna,\nBen,Ana\nCleo,\nDov,\nEva,\n"


def rooms_at(lead: Seat) -> list[set[str]]:
    return [set(room["people"]) for room in lead.view["desk"]["rooms"]]  # type: ignore[index]


async def test_rules_are_kept_in_the_rooms_and_what_cannot_be_kept_is_told_to_the_facilitator(
    tmp_path: Path,
) -> None:
    async with classroom(tmp_path) as room:
        staff, token = await room.staff()
        planned = await room.plan(COURSE, staff)
        path = f"/office/sessions/{planned.id}/people"
        host = await room.duologue.hosts.of(planned.id)
        async with room.client({"staff": token}) as office:

            async def rule(one: str, how: str, other: str) -> str:
                rows = {entry.name: entry.id for entry in await host.roster.entries()}
                rows |= {s.person.name: f"joined {s.id}" for s in seats if s.person.name == "Finn"}
                form = {"one": rows[one], "how": how, "other": rows[other]}
                await office.post(f"{path}/rules", data=form)
                return (await office.get(path)).text

            assert (await office.post(path, data={"text": SHEET})).status_code == 303
            lead = await room.enter("Marta", Role.FACILITATOR)
            seats = [
                await room.enter(n) for n in ("Ana", "Ben", "Cleo", "Dov", "Eva", "Finn", "Gil")
            ]
            ana, ben, cleo, dov, eva, finn, _gil = seats
            await rule("Cleo", "apart", "Dov")
            # Finn has joined without standing on the list.
            page = await rule("Eva", "together", "Finn")
            assert "cannot all be kept" not in page
            await lead.until(lambda: bool(lead.view["rules"]["together"]))  # type: ignore[index]
            assert lead.view["rules"] == {
                "kept_apart": [sorted([cleo.id, dov.id])], "lines": [sorted([ana.id, ben.id])],
                "together": [sorted([eva.id, finn.id])], "now": None, "ahead": [],
            }  # fmt: skip
            for position in range(3):
                await lead.do("next-activity", after=position - 1)
                await lead.settle()
                for people in rooms_at(lead):
                    assert not {cleo.id, dov.id} <= people
                    assert not {ana.id, ben.id} <= people
                    assert {eva.id, finn.id} <= people or not {eva.id, finn.id} & people
                assert await lead.do("open-rooms") == "done"
            # Three who are all apart do not fit two rooms: the page says so before the class meets.
            await rule("Ana", "apart", "Cleo")
            page = await rule("Ana", "apart", "Dov")
            assert "Ana, Cleo, Dov must all sit apart" in page
            assert "One pair of them sharing a room would do" in page
            await lead.do("previous-activity", before=2)
            told = lambda: [x["why"] for x in lead.view["rules"]["ahead"]]  # type: ignore[index]  # noqa: E731
            await lead.until(lambda: told() == ["clique"])
            # The rooms of now break one of them, and only the desk hears which.
            await lead.do("next-activity", after=1)
            await lead.until(lambda: lead.view["rules"]["now"] is not None)  # type: ignore[index]
            assert lead.view["rules"]["now"]["least"] == 1  # type: ignore[index]
            # In the last rooms too it is known that nobody need be moved in vain.
            await lead.until(lambda: told() == ["clique"])
            # Both ways to let go of a rule.
            drop = f"apart {next(x.id for x in await host.roster.entries() if x.name == 'Ana')} "
            rows = {entry.name: entry for entry in await host.roster.entries()}
            for other in ("Cleo", "Dov"):
                await office.post(f"{path}/rules", data={"drop": drop + rows[other].id})
            await office.post(f"{path}/rules", data={"allow": "all"})
            await lead.until(lambda: not lead.view["rules"]["lines"])  # type: ignore[index]
            assert lead.view["rules"]["kept_apart"] == [sorted([cleo.id, dov.id])]  # type: ignore[index]
            # A list that is read again keeps the rules about the same names.
            assert (await office.post(path, data={"text": SHEET})).status_code == 303
            after = {entry.name: entry for entry in await host.roster.entries()}
            assert after["Cleo"].apart == (after["Dov"].id,)
            assert after["Ben"].with_manager
        for seat in seats:
            await seat.settle()
            assert seat.view["rules"] is None
            assert not any("kept_apart" in frame for frame in seat.received)
