"""A directory tells us who there is: by the checks of SCIM's own tester, and as lists of people."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import httpx2
import pytest
from scim2_client.engines.httpx2 import SyncSCIMClient
from scim2_tester import Status, check_server

from duologue.record.connectors import Connects
from duologue.record.trail import DIRECTORY, Verb
from support.classroom import Classroom, classroom

USER = "urn:ietf:params:scim:schemas:core:2.0:User"
GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group"
MORE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"


class Directory:
    """An organisation's directory, with its token."""

    def __init__(self, room: Classroom, staff: str, token: str) -> None:
        self.room, self.staff, self.token = room, staff, token
        self.base = f"{room.url}/scim/v2"
        self.http = httpx.AsyncClient(
            base_url=self.base, headers={"authorization": f"Bearer {token}"}, timeout=60
        )

    async def user(self, user_name: str, /, **said: object) -> str:
        answer = await self.http.post(
            "/Users", json={"schemas": [USER], "userName": user_name} | said
        )
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    async def group(self, title: str, *people: str) -> str:
        body = {"schemas": [GROUP], "displayName": title, "members": [{"value": p} for p in people]}
        answer = await self.http.post("/Groups", json=body)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    async def patch(self, path: str, op: str, where: str | None, value: object = None) -> int:
        one = {"op": op} | ({"path": where} if where else {})
        one |= {"value": value} if value is not None else {}
        answer = await self.http.patch(path, json={"schemas": [PATCH], "Operations": [one]})
        return answer.status_code

    async def listed(self, title: str) -> dict[str, object]:
        duologue = self.room.duologue
        (cohort,) = [c for c in await duologue.cohorts.of(self.staff) if c.title == title]
        return {x.member.name: x.member for x in await duologue.members.of(cohort.id)}


@pytest.fixture
async def directory(tmp_path: Path) -> AsyncIterator[Directory]:
    async with classroom(tmp_path) as room:
        staff, _ = await room.staff("Marta")
        connectors = room.duologue.connectors
        token = await connectors.add_token(Connects.DIRECTORY, staff, room.duologue.clock.now())
        made = Directory(room, staff, token)
        yield made
        await made.http.aclose()


async def test_all_checks_of_the_scim_tester_pass(directory: Directory) -> None:
    def check() -> list[object]:
        headers = {"Authorization": f"Bearer {directory.token}"}
        with httpx2.Client(base_url=directory.base, headers=headers, timeout=60) as http:
            return list(check_server(SyncSCIMClient(http)))

    results = await asyncio.to_thread(check)
    wrong = [r for r in results if r.status in (Status.ERROR, Status.CRITICAL, Status.DEVIATION)]
    assert wrong == []
    assert sum(r.status is Status.SUCCESS for r in results) > 60
    assert {r.resource_type for r in results} >= {"User", "Group"}


async def test_a_group_is_a_cohort_and_its_people_are_on_the_list(directory: Directory) -> None:
    eva = await directory.user("eva", displayName="Eva Chief")
    ana = await directory.user(
        "ana", name={"givenName": "Ana", "familyName": "Lopez"}, nickName="not kept",
        emails=[{"value": "x@e.org"}, {"value": "ana@e.org", "primary": True}],
        **{"schemas": [USER, MORE], MORE: {"department": "Care", "manager": {"value": eva}}},
    )  # fmt: skip
    group = await directory.group("Autumn", ana, eva)
    listed = await directory.listed("Autumn")
    assert set(listed) == {"Ana Lopez", "Eva Chief"}
    lopez = listed["Ana Lopez"]
    assert (lopez.email, lopez.traits) == ("ana@e.org", {"department": "Care"})
    assert lopez.manager == listed["Eva Chief"].id
    # They marry, and stay the same person, with the same link.
    assert await directory.patch(f"/Users/{ana}", "replace", "name.familyName", "Kern") == 200
    assert (await directory.listed("Autumn"))["Ana Kern"].id == lopez.id
    # Switched off, then gone from the group, as Okta and Entra say it.
    assert await directory.patch(f"/Users/{ana}", "replace", None, {"active": False}) == 200
    assert set(await directory.listed("Autumn")) == {"Eva Chief"}
    assert await directory.patch(f"/Users/{ana}", "replace", "active", True) == 200
    gone = f'members[value eq "{eva}"]'
    assert await directory.patch(f"/Groups/{group}", "remove", gone) == 200
    assert set(await directory.listed("Autumn")) == {"Ana Kern"}


async def test_who_leaves_the_directory_leaves_the_list_and_no_byte(directory: Directory) -> None:
    ana = await directory.user("wilhelmina.canary", displayName="Wilhelmina Canary")
    await directory.group("Autumn", ana)
    assert (await directory.http.delete(f"/Users/{ana}")).status_code == 204
    assert await directory.listed("Autumn") == {}
    assert (await directory.http.get(f"/Users/{ana}")).status_code == 404
    found = await directory.http.get("/Users", params={"filter": 'userName eq "x"'})
    assert found.json()["totalResults"] == 0
    data = directory.room.duologue.settings.data
    files = b"".join(f.read_bytes() for f in data.glob("duologue.sqlite3*"))
    assert b"anary" not in files


async def test_what_the_directory_does_to_a_cohort_is_in_its_trail_and_no_name_is(
    directory: Directory,
) -> None:
    ana = await directory.user("wilhelmina.canary", displayName="Wilhelmina Canary")
    group = await directory.group("Autumn", ana)
    assert await directory.patch(f"/Groups/{group}", "replace", "displayName", "Winter") == 200
    # Said once more, it changes nothing and is no line.
    assert await directory.patch(f"/Groups/{group}", "replace", "displayName", "Winter") == 200
    assert await directory.patch(f"/Users/{ana}", "replace", "active", False) == 200
    assert (await directory.http.delete(f"/Groups/{group}")).status_code == 204
    deeds = await directory.room.duologue.trail.of_everything()
    assert sorted((deed.by, deed.verb) for deed in deeds if deed.cohort) == [
        (DIRECTORY, Verb.COHORT_ARCHIVED), (DIRECTORY, Verb.COHORT_CHANGED),
        (DIRECTORY, Verb.COHORT_MADE), (DIRECTORY, Verb.LIST_FOLLOWED),
        (DIRECTORY, Verb.LIST_FOLLOWED),
    ]  # fmt: skip
    assert "anary" not in str(deeds)
    office = directory.room.client()
    await office.post("/sign-in", data={"name": "Marta", "password": "a sentence to remember"})
    (cohort,) = {deed.cohort for deed in deeds if deed.cohort}
    page = (await office.get(f"/office/cohorts/{cohort}/trail")).text
    assert page.count("the people directory") == 5


async def test_a_group_that_goes_leaves_its_cohort_and_its_people(directory: Directory) -> None:
    group = await directory.group("Autumn", await directory.user("ana"))
    assert (await directory.http.delete(f"/Groups/{group}")).status_code == 204
    assert set(await directory.listed("Autumn")) == {"ana"}
    (cohort,) = await directory.room.duologue.cohorts.of(directory.staff)
    assert cohort.archived_at is not None


async def test_a_name_is_taken_once_and_strangers_are_in_no_group(directory: Directory) -> None:
    await directory.user("ana")
    again = await directory.http.post("/Users", json={"schemas": [USER], "userName": "ANA"})
    assert (again.status_code, again.json()["scimType"]) == (409, "uniqueness")
    body = {"schemas": [GROUP], "displayName": "X", "members": [{"value": "nobody"}]}
    assert (await directory.http.post("/Groups", json=body)).status_code == 400
    broken = await directory.http.post("/Users", content=b'{"schemas": [')
    assert (broken.status_code, broken.json()["status"]) == (400, "400")


async def test_without_the_token_nothing_opens_and_a_revoked_one_is_none(
    directory: Directory,
) -> None:
    bare = httpx.AsyncClient(base_url=directory.base)
    for headers in ({}, {"authorization": "Bearer x"}, {"authorization": "Basic x"}):
        answer = await bare.get("/Users", headers=headers)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"
    await bare.aclose()
    connectors = directory.room.duologue.connectors
    (known,) = await connectors.of(Connects.DIRECTORY)
    assert (await directory.http.get("/Users")).status_code == 200
    assert await connectors.remove(Connects.DIRECTORY, known.id)
    assert (await directory.http.get("/Users")).status_code == 401


async def test_forgetting_the_directory_leaves_lists_and_no_accounts(directory: Directory) -> None:
    await directory.group("Autumn", await directory.user("ana"))
    await directory.room.duologue.directory.forget()
    assert await directory.room.duologue.directory.count() == (0, 0)
    assert set(await directory.listed("Autumn")) == {"ana"}
    await directory.user("ana")  # and may come again
