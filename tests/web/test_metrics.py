"""The numbers of a running server: for who has the token, right, and without anybody in them."""

import json
import logging
import re
from pathlib import Path

from duologue.live.logs import OneObject, Sentences
from support.classroom import classroom


def number(text: str, line: str) -> float:
    found = re.search(rf"^{re.escape(line)} (\S+)$", text, re.MULTILINE)
    assert found, line
    return float(found[1])


async def test_what_is_done_is_counted_for_who_has_the_token(tmp_path: Path) -> None:
    async with classroom(tmp_path, metrics_token="a token") as room, room.client() as client:
        await room.plan()
        ana = await room.enter("Ana")
        assert await ana.do("raise-hand") == "not-now"
        assert await ana.do("give-agreement") == "done"
        for wrong in ({}, {"authorization": "Bearer another"}, {"authorization": "a"}):
            assert (await client.get("/metrics", headers=wrong)).status_code == 401
        told = (await client.get("/metrics", headers={"authorization": "Bearer a token"})).text
        assert number(told, 'duologue_actions_total{said="done"}') == 1
        assert number(told, 'duologue_actions_total{said="not-now"}') == 1
        assert number(told, "duologue_action_seconds_count") == 2
        assert number(told, 'duologue_answers_total{status="4xx"}') == 3
        assert number(told, "duologue_sockets") == 1
        assert number(told, "duologue_cpu_seconds_total") > 0
        for name in ("Ana", ana.id, room.planned.id, room.planned.join_code):
            assert name not in told


def test_a_log_line_is_an_object_or_a_sentence_and_never_what_an_error_says() -> None:
    log = logging.getLogger("duologue.x")
    try:
        raise ValueError("what somebody wrote")
    except ValueError as error:
        record = log.makeRecord(
            "duologue.x", logging.ERROR, "f", 1, "session %s", ("s",),
            (ValueError, error, error.__traceback__),
        )  # fmt: skip
    told = json.loads(OneObject().format(record))
    assert told | {"at": "", "process": 0, "places": ""} == {
        "at": "", "level": "error", "from": "duologue.x", "says": "session s", "process": 0,
        "places": "",
    }  # fmt: skip
    assert told["places"].startswith("ValueError\n")
    for line in (OneObject().format(record), Sentences().format(record)):
        assert "what somebody wrote" not in line
        assert "test_metrics.py" in line
