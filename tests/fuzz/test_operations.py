"""Every HTTP operation with odd paths, queries and bodies, by staff and by strangers: no 5xx.

Schemathesis makes the inputs; the list of operations comes from the product itself. Without
`FUZZ_EXAMPLES` a fifth of the operations is tried; with it, all of them, as `make leaks` does.
"""

import asyncio
import os
import re
import time
from pathlib import Path

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from starlette.routing import Route

from duologue.vocabulary import Role
from duologue.web import pages
from duologue.web.app import ROUTES
from support.classroom import COURSE, Classroom, Seat, classroom
from support.pulses import PLAN

LONG = "FUZZ_EXAMPLES" in os.environ
EXAMPLES = max(2, int(os.environ.get("FUZZ_EXAMPLES", "0")) // 50)
SOURCE = "\n".join(p.read_text() for p in Path(pages.__path__[0]).glob("*.py"))
FIELDS = sorted(set(re.findall(r"form\.get(?:list)?\(\"(\w+)\"", SOURCE)))
JSON = {"look", "save", "remove"}  # what the editor sends
# A browser would have to print a page for each: what they read is what `/guide` reads.
SLOW = re.compile(r"\.pdf|rehearse|rehearsals")


def schema_of(known: dict[str, list[str]]) -> dict[str, object]:
    """OpenAPI for all routes. `known`: ids that are there, by the name of the path's part."""
    paths: dict[str, dict[str, object]] = {}
    text = {"type": "string", "maxLength": 300}
    for route in ROUTES:
        if not isinstance(route, Route) or SLOW.search(route.path):
            continue
        path = re.sub(r":\w+}", "}", route.path)
        parts = re.findall(r"{(\w+)}", path)
        given = [
            {"name": part, "in": "path", "required": True, "schema": {"anyOf": [
                {"enum": known.get(part, ["1"])}, {"type": "string", "minLength": 1}
            ]}} for part in parts
        ]  # fmt: skip
        given += [{"name": q, "in": "query", "schema": text} for q in ("lang", "to", "session")]
        fields = {name: {"anyOf": [text, {"enum": ["1", "on", COURSE]}]} for name in FIELDS}
        media = (
            "application/json" if path.rsplit("/", 1)[-1] in JSON
            else "application/x-www-form-urlencoded"
        )  # fmt: skip
        body = {"content": {media: {"schema": {"type": "object", "properties": fields}}}}
        paths.setdefault(path, {}).update({
            method.lower(): {
                "parameters": given, "responses": {"default": {"description": "any"}},
                **({"requestBody": body} if method == "POST" else {}),
            }
            for method in route.methods or () if method != "HEAD"
        })  # fmt: skip
    return {"openapi": "3.1.0", "info": {"title": "", "version": "1"}, "paths": paths}


async def test_no_operation_breaks_whatever_it_is_sent(tmp_path: Path) -> None:
    async with classroom(tmp_path) as room:
        staff, sign_in = await room.staff()
        known, seat = await furnished(room, staff)
        visitors = {"staff": {"staff": sign_in}, "seat": {"seat": seat.token}, "nobody": {}}
        broken = await asyncio.to_thread(knock_everywhere, room.url, schema_of(known), visitors)
        assert broken == []
        # It has not stopped serving either.
        async with room.client() as client:
            assert (await client.get("/readyz")).text == "ok"


async def furnished(room: Classroom, staff: str) -> tuple[dict[str, list[str]], Seat]:
    """Ids of things that are there, so that not everything ends at “there is no such page”."""
    duologue, now = room.duologue, time.time()
    await room.plan(staff=staff)
    course = await duologue.courses.add(staff, "C", COURSE, now)
    pulse = await duologue.pulses.make(staff, PLAN, now)
    (link,) = await duologue.pulses.hand_out(pulse, 0, 1)
    ana = await room.seat("Ana", Role.LEARNER)
    return {
        "person": [ana.id], "session": [room.planned.id], "course": [course.id],
        "code": [room.planned.join_code, pulse.sponsor_code], "pulse": [pulse.id],
        "token": [room.token, link, await duologue.staff.invite(now)],
        "name": ["first-steps"], "form": ["csv", "json", "html", "text"],
        "image": ["door.png"], "number": ["1"], "position": ["0"],
    }, ana  # fmt: skip


def knock_everywhere(
    url: str, raw: dict[str, object], visitors: dict[str, dict[str, str]]
) -> list[str]:
    broken: list[str] = []
    operations = list(schemathesis.openapi.from_dict(raw).get_all_operations())
    for found in operations if LONG else operations[::5]:
        operation = found.ok()

        @settings(
            max_examples=EXAMPLES, deadline=None, database=None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck), derandomize=not LONG,
        )  # fmt: skip
        @given(case=operation.as_strategy(), who=st.sampled_from(sorted(visitors)))
        def knock(case: schemathesis.Case, who: str) -> None:
            said = case.call(base_url=url, cookies=visitors[who], allow_redirects=False)
            if said.status_code >= 500:
                broken.append(f"{who}: {case.as_curl_command()}: {said.status_code}")

        knock()
    return broken
