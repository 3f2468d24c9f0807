"""The report of a session: for who made it, in words and numbers, and as files that open safely."""

import csv
import io
import re
from pathlib import Path
from xml.etree import ElementTree

from duologue.live.clock import HandClock
from duologue.vocabulary import Role
from duologue.web.minutes_picture import picture_of
from leaks.test_speech_worlds import report
from support.classroom import Classroom, classroom

COURSE = """---
course: A report
---
# One <b>&</b> more · 20 min
## talk · Hello · 2 min
## icebreaker · =cmd|' /C calc'!A0 <script>x</script> · 5 min · rooms of 3
## partners · Say it once · 6 min
"""


async def lived(room: Classroom, clock: HandClock, learners: int) -> tuple[str, str]:
    """A session in which rooms were open for 100 s; the report's path and the owner's sign-in."""
    staff, sign_in = await room.staff()
    planned = await room.plan(COURSE, staff)
    lead = await room.enter("Marta", Role.FACILITATOR)
    seats = [await room.enter(f"P{i}") for i in range(learners)]
    for after in (-1, 0):
        await lead.do("next-activity", after=after)
    await lead.do("open-rooms")
    clock.turn(100)
    for seat in seats:
        await report(seat, 1, 100, 60)
    await lead.do("close-session")
    return f"/office/sessions/{planned.id}/report", sign_in


async def test_the_owner_sees_the_class_and_takes_it_along_and_nobody_else_does(
    tmp_path: Path,
) -> None:
    clock = HandClock()
    async with classroom(tmp_path, clock) as room:
        path, sign_in = await lived(room, clock, 12)
        _, other = await room.staff("Somebody else")
        async with room.client({"staff": sign_in}) as owner:
            page = await owner.get(path)
            table = await owner.get(path + "/minutes.csv")
            picture = await owner.get(path + "/minutes.svg")
        assert page.status_code == 200
        assert "9 % of the 11 minutes" in page.text
        assert "Measured on every device" in page.text
        assert "<script>x" not in page.text
        rows = list(csv.reader(io.StringIO(table.text)))
        # Titles cannot become formulas, and a step without rooms has an empty cell, not a zero.
        assert rows[1] == ["Hello", "2.0", "0.0", "0.0", ""]
        assert rows[2][0].startswith("'=cmd")
        assert rows[2][1:] == ["5.0", "4.7", "1.7", "1.0"]
        assert ["In conversation", "1.0"] in rows
        root = ElementTree.fromstring(picture.text)
        assert root.tag.endswith("svg")
        assert not re.search(r"\bstyle=|<script|<style", picture.text)
        for cookies in ({"staff": other}, {}):
            async with room.client(cookies) as stranger:
                for end in ("", "/minutes.csv", "/minutes.svg"):
                    assert (await stranger.get(path + end)).status_code in (303, 404)


async def test_below_ten_the_owner_still_sees_the_class_but_takes_nothing_along(
    tmp_path: Path,
) -> None:
    clock = HandClock()
    async with classroom(tmp_path, clock) as room:
        path, sign_in = await lived(room, clock, 6)
        async with room.client({"staff": sign_in}) as owner:
            page = await owner.get(path)
            table = await owner.get(path + "/minutes.csv")
        assert "Fewer than ten people were measured" in page.text
        assert "9 % of the 11 minutes" in page.text
        assert table.status_code == 404


async def test_where_nothing_was_measured_the_picture_draws_no_line_at_zero(tmp_path: Path) -> None:
    clock = HandClock()
    async with classroom(tmp_path, clock) as room:
        staff, sign_in = await room.staff()
        planned = await room.plan(COURSE, staff)
        host = await room.duologue.hosts.of(planned.id)
        picture = picture_of(host.minutes.of_session(clock.now()), planned.title)
        assert "not measured" in picture
        assert "talk-line" not in picture
        async with room.client({"staff": sign_in}) as owner:
            page = await owner.get(f"/office/sessions/{planned.id}/report")
        assert "Not measured is not zero" in page.text
