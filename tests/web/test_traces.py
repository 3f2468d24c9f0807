"""Spans at a real collector: what was done and how long it took, and nobody in them."""

from pathlib import Path

import pytest

from duologue.config import BadSetting, Settings
from duologue.web.traces import Untraced, traces_of
from support.classroom import classroom
from support.collector import collector

WHAT = {"method", "status", "said"}


async def test_a_collector_is_told_what_was_done_and_not_for_whom(tmp_path: Path) -> None:
    with collector(tmp_path) as told:
        async with (
            classroom(tmp_path / "data", traces=told.url) as room,
            room.client() as client,
        ):
            await room.plan()
            ana = await room.enter("Ana")
            assert await ana.do("raise-hand") == "not-now"
            assert await ana.do("give-agreement") == "done"
            await client.get(f"/join/{room.planned.join_code}")
            await client.get("/nowhere/at-all")
            secrets = (ana.id, room.planned.id, room.planned.join_code, ana.token)
        # Whoever stops has handed over everything.
        spans = told.spans
        by_name = {span.name: span for span in spans}
        assert {"do raise-hand", "do give-agreement", "door.join", "other"} <= by_name.keys()
        given = {a.key: a.value for span in spans for a in span.attributes}
        assert given.keys() <= WHAT
        (said,) = by_name["do raise-hand"].attributes
        assert said.value.string_value == "not-now"
        join = by_name["door.join"]
        assert {a.key: a.value.int_value for a in join.attributes}["status"] == 200
        assert 0 < join.end_time_unix_nano - join.start_time_unix_nano < 20e9
        whole = b"".join(told.came)
        assert whole.startswith(b"/v1/traces")
        for name in ("Ana", "nowhere", *secrets):
            assert name.encode() not in whole, name


def test_nobody_is_told_where_nothing_is_set_and_a_bad_address_is_said() -> None:
    assert isinstance(traces_of(Settings()), Untraced)
    for bad in ("collector:4318", "ftp://collector"):
        with pytest.raises(BadSetting, match="DUOLOGUE_TRACES"):
            traces_of(Settings(traces=bad))
