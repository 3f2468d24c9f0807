"""A learning platform, a real process, is given one grade line: the share of sessions attended."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from duologue.vocabulary import Role
from support.beside import beside
from support.classroom import Seat, classroom, plan_of
from support.launch import come
from support.learning_platform import CLIENT


@pytest.fixture(scope="module")
def school() -> Iterator[str]:
    with beside("learning_platform") as url:
        yield url


async def test_an_answer_is_believed_once_also_where_the_browser_kept_its_cookie(
    tmp_path: Path, school: str
) -> None:
    """Whoever has copied both, answer and cookie, comes too late with them."""
    async with classroom(tmp_path) as room:
        staff, cookie = await room.staff("Marta")
        cohort = await room.duologue.cohorts.create(staff, "Autumn", None, 0.0)
        async with room.client({"staff": cookie}) as marta:
            fields = {
                "issuer": school, "client": CLIENT, "authorize": f"{school}/authorize",
                "tokens": f"{school}/token", "keys": f"{school}/keys",
            }  # fmt: skip
            await marta.post("/staff/connectors/platforms", data=fields)
        tool = {name: f"{room.url}/lti/{name}" for name in ("login", "launch", "keys")}
        target = f"{room.duologue.settings.address}/lti/cohort/{cohort.id}"
        posted: list[httpx.Request] = []

        async def keep(request: httpx.Request) -> None:
            if request.url.path == "/lti/launch":
                posted.append(request)

        async with httpx.AsyncClient(
            follow_redirects=True, timeout=60, event_hooks={"request": [keep]}
        ) as http:
            await http.get(f"{school}/link", params=tool | {"target": target})
            assert "/with/" in str((await come(http, school, "ana")).url)
        (launch,) = posted
        assert "lti=" in launch.headers["cookie"]
        async with httpx.AsyncClient(timeout=60) as thief:
            again = await thief.post(
                launch.url, content=launch.content,
                headers={k: launch.headers[k] for k in ("cookie", "content-type")},
            )  # fmt: skip
        assert again.status_code == 403
        assert "This way in has been used" in again.text


async def test_attended_is_one_line_with_a_share_and_nothing_else(
    tmp_path: Path, school: str
) -> None:
    async with classroom(tmp_path) as room:
        duologue = room.duologue
        staff, cookie = await room.staff("Marta")
        cohort = await duologue.cohorts.create(staff, "Autumn", None, 0.0)
        async with room.client({"staff": cookie}) as marta:
            fields = {
                "issuer": school, "client": CLIENT, "authorize": f"{school}/authorize",
                "tokens": f"{school}/token", "keys": f"{school}/keys",
            }  # fmt: skip
            made = await marta.post("/staff/connectors/platforms", data=fields)
            assert made.status_code == 303, made.text
        tool = {name: f"{room.url}/lti/{name}" for name in ("login", "launch", "keys")}
        target = f"{duologue.settings.address}/lti/cohort/{cohort.id}"
        async with httpx.AsyncClient(follow_redirects=True, timeout=60) as http:
            await http.get(f"{school}/link", params=tool | {"target": target})
            assert "2 people" in (await come(http, school, "eva")).text
        listed = {x.member.name: x.member for x in await duologue.members.of(cohort.id)}
        assert set(listed) == {"Ana Lopez", "Ben Okri"}

        async def hold(*who: str) -> None:
            planned, _ = await duologue.plan(plan_of(), staff, cohort=cohort.id)
            room.planned = planned
            for name in who:
                member = listed[name]
                seat = await duologue.people.take_seat(planned.id, member.id, name)
                await Seat(room, *seat).open()
            lead = await room.enter("Marta", Role.FACILITATOR)
            assert await lead.do("close-session") == "done"
            await duologue.teller.tell()

        async def kept() -> dict[str, Any]:
            async with httpx.AsyncClient() as http:
                return (await http.get(f"{school}/kept")).json()  # type: ignore[no-any-return]

        await hold("Ana Lopez", "Ben Okri")
        await hold("Ana Lopez")
        said = await kept()
        assert [(x["label"], x["scoreMaximum"]) for x in said["lines"]] == [("attended", 1)]
        scores = [(s["userId"], s["scoreGiven"]) for s in said["scores"]]
        assert sorted(scores[:2]) == [("ana", 1), ("ben", 1)]
        # Ben was not there the second time: he has half of it now.
        assert sorted(scores[2:]) == [("ana", 1), ("ben", 0.5)]
        assert await duologue.teller.tell() == 0
        assert len((await kept())["scores"]) == 4
        outgoing = "".join(said["bodies"])
        assert "scoreGiven" in outgoing  # a positive control
        assert not [w for w in ("Ana", "e.org", plan_of().title) if w in outgoing]
