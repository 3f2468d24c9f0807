"""What a class answered to checks and pulses: shown to who made it, as totals, when it is over."""

from pathlib import Path

from duologue.vocabulary import Role
from support.classroom import Classroom, classroom

CHECK = """## check · {title} · 2 min
What do you say first?
- [x] What I saw
- What I think of them
"""
COURSE = f"""---
course: C
leaves the room: answers to checks and the pulse, as class totals of 5 or more
---
# One · 20 min
{CHECK.format(title="Earlier")}
{CHECK.format(title="Later")}
## pulse · At the end · 1 min · instrument connection
"""


async def lived(room: Classroom, people: int) -> tuple[str, str, str]:
    """The page's path, who may see it, and the page as it was just before the end."""
    staff, sign_in = await room.staff()
    planned = await room.plan(COURSE, staff)
    path = f"/office/sessions/{planned.id}/answers"
    lead = await room.enter("Marta", Role.FACILITATOR)
    seats = [await room.enter(f"P{n}") for n in range(people)]
    for position in range(3):
        await lead.do("next-activity", after=position - 1)
        for n, seat in enumerate(seats):
            choice = 4 if position == 2 else int(position == 0 and n > 1)
            await seat.do("answer-question", choice=choice)
    async with room.client({"staff": sign_in}) as owner:
        running = (await owner.get(path)).text
    await lead.do("close-session")
    return path, sign_in, running


async def test_totals_are_shown_at_the_end_and_a_question_asked_twice_is_compared(
    tmp_path: Path,
) -> None:
    async with classroom(tmp_path) as room:
        path, sign_in, running = await lived(room, 8)
        assert "shown when the session is over" in running
        assert "What I saw" not in running
        async with room.client({"staff": sign_in}) as owner:
            page = (await owner.get(path)).text
        assert "<td>8</td>" in page
        assert "25 of 100 answered well; asked later, 100" in page
        # Newcombe's interval of 8/8 less 2/8.
        assert "between +28 and +93 points" in page
        assert "verdict up" in page
        _, other = await room.staff("Somebody else")
        async with room.client({"staff": other}) as stranger:
            assert (await stranger.get(path)).status_code == 404


async def test_fewer_than_were_promised_are_not_shown(tmp_path: Path) -> None:
    async with classroom(tmp_path) as room:
        path, sign_in, _ = await lived(room, 4)
        async with room.client({"staff": sign_in}) as owner:
            page = (await owner.get(path)).text
        assert page.count("Fewer than 5 people answered: not shown.") == 3
        assert "<td>" not in page
