"""Another partner, asked for with dignity: on one's own page, at the facilitator's, and undone."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from duologue.record.bonds import Told
from duologue.record.members import Change, Member, fresh_member_id
from duologue.vocabulary import CohortId, MemberId
from support.house import House

NAMES = ("Ana", "Ben", "Cleo", "Dan")


class Four:
    def __init__(self, house: House) -> None:
        self.house = house

    async def begin(self) -> None:
        self.marta = await self.house.newcomer()
        made = await self.marta.post("/office/cohorts", data={"title": "Leads"})
        self.at = str(made.headers["location"])
        self.cohort = CohortId(self.at.rpartition("/")[2])
        people = [Member(id=fresh_member_id(), name=name) for name in NAMES]
        duologue = self.house.duologue
        await duologue.members.change(self.cohort, Change.ADDED, 0.0, put=people)
        self.ids = {p.name: p.id for p in people}
        await self.learn(("Ana", "Ben"), ("Cleo", "Dan"))
        self.devices: dict[str, tuple[httpx.AsyncClient, str]] = {}
        for name, id in self.ids.items():
            token = await duologue.links.token(self.cohort, id)
            client, home = self.house.browser(), f"/with/{token}"
            await client.post(home)
            self.devices[name] = client, home

    async def learn(self, *groups: tuple[str, ...], began: float = float("inf")) -> None:
        """As a session tells it."""
        two = [frozenset(self.ids[name] for name in group) for group in groups]
        came = frozenset(self.ids.values())
        told = Told(met=dict.fromkeys(two, 1), groups=two, came=came, began=began)
        await self.house.duologue.bonds.learn(self.cohort, told)

    async def pairs(self) -> set[frozenset[str]]:
        names = {id: name for name, id in self.ids.items()}
        bonds = await self.house.duologue.bonds.of(self.cohort)
        return {frozenset(names[MemberId(m)] for m in two) for two in bonds.partners}

    async def page(self, name: str) -> str:
        client, home = self.devices[name]
        return (await client.get(f"{home}/partner")).text

    async def ask(self, name: str, **form: str) -> int:
        client, home = self.devices[name]
        return (await client.post(f"{home}/partner/another", data=form)).status_code

    async def office(self) -> str:
        return (await self.marta.get(f"{self.at}/partners")).text

    async def people(self) -> str:
        return (await self.marta.get(f"{self.at}/people")).text

    async def give(self) -> httpx.Response:
        shown = re.search(r'name="groups" value="([^"]*)"', await self.office())
        assert shown
        return await self.marta.post(f"{self.at}/partners", data={"groups": shown[1]})


@pytest.fixture
async def four(tmp_path: Path) -> AsyncIterator[Four]:
    made = Four(House(tmp_path))
    await made.begin()
    yield made
    await made.house.duologue.close()


BEFORE = {frozenset({"Ana", "Ben"}), frozenset({"Cleo", "Dan"})}


async def test_a_wish_reaches_the_facilitator_and_nobody_else(four: Four) -> None:
    ben = await four.page("Ben")
    assert "Ask for another partner" in ben
    assert await four.ask("Ana") == 303
    assert "Take my wish back" in await four.page("Ana")
    assert await four.page("Ben") == ben
    office = await four.office()
    assert "One person would like another partner" in office
    assert "one wish for another partner" in (await four.marta.get(four.at)).text
    assert await four.ask("Ana", back="1") == 303
    assert "would like another" not in await four.office()
    assert await four.pairs() == BEFORE
    stranger = four.house.browser()
    _, home = four.devices["Ana"]
    assert (await stranger.post(f"{home}/partner/another")).status_code == 404


async def test_one_action_gives_them_somebody_and_can_be_taken_back(four: Four) -> None:
    await four.ask("Ana")
    await four.ask("Dan")
    assert (await four.give()).status_code == 303
    after = await four.pairs()
    assert after in (
        {frozenset({"Ana", "Cleo"}), frozenset({"Ben", "Dan"})},
        {frozenset({"Ana", "Dan"}), frozenset({"Ben", "Cleo"})},
    )
    assert "would like another" not in await four.office()
    assert "Take my wish back" not in await four.page("Ana")
    # A session of before, told once more, has no say; one that began since has.
    await four.learn(("Ana", "Ben"), ("Cleo", "Dan"), began=four.house.clock.now() - 1)
    assert await four.pairs() == after
    await four.marta.post(f"{four.at}/partners/undo")
    assert await four.pairs() == BEFORE
    assert "2 people would like another partner" in await four.office()
    assert "Take it back" not in await four.office()
    await four.learn(("Ana", "Cleo"), ("Ben", "Dan"), began=four.house.clock.now() + 1)
    assert await four.pairs() == {frozenset({"Ana", "Cleo"}), frozenset({"Ben", "Dan"})}
    trail = (await four.marta.get(f"{four.at}/trail")).text
    assert "Gave partners anew" in trail
    assert "Took new partners back" in trail


async def test_whose_partner_leaves_is_found_and_what_changed_meanwhile_is_shown(
    four: Four,
) -> None:
    await four.marta.post(f"{four.at}/people/{four.ids['Ben']}/remove")
    office = await four.office()
    assert "One person has no partner" in office
    shown = re.search(r'name="groups" value="([^"]*)"', office)
    assert shown
    await four.marta.post(f"{four.at}/people", data={"name": "Eve"})
    late = await four.marta.post(f"{four.at}/partners", data={"groups": shown[1]})
    assert late.status_code == 409
    assert await four.pairs() == {frozenset({"Cleo", "Dan"})}
    assert "2 people have no partner" in late.text
    assert (await four.give()).status_code == 303
    office = await four.office()
    assert "no partner" not in office
    assert re.search(
        r"<bdi>Ana</bdi>\s*·\s*<bdi>Eve</bdi>|<bdi>Eve</bdi>\s*·\s*<bdi>Ana</bdi>", office
    )
    # Three, and a wish: one group of them all, until somebody more comes.
    eve = re.findall(rf'{four.at}/people/(\w+)"[^>]*>(?:<bdi>)?Eve', await four.people())
    await four.marta.post(f"{four.at}/people/{eve[0]}/remove")
    await four.ask("Cleo")
    await four.give()
    assert "Take my wish back" in await four.page("Cleo")
