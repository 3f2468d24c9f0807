"""Duologue itself, with classes of 20 sitting in rooms; prints every seat as JSON, then serves.

duologue_server.py port classes [course, as text]
"""

import asyncio
import json
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from duologue.config import Settings
from duologue.course.read import read
from duologue.live.clock import WallClock
from duologue.plan.session_plan import plan_session
from duologue.vocabulary import Role
from duologue.web.installation import Duologue
from duologue.web.serving import running, serve_by

COURSE = """---
course: Bench
---
# One · 60 min
## icebreaker · Rooms · 30 min · rooms of 4
What would you tell the others about your week?
"""


async def main(port: int, classes: int, course: str) -> None:
    home = Path(tempfile.mkdtemp())
    settings = Settings(data=home, port=port)
    duologue = Duologue(settings, WallClock())
    made = [await seats_of_a_class(duologue, course) for _ in range(classes)]
    async with running(duologue, settings) as serving:
        print(json.dumps(made), flush=True)
        with suppress(asyncio.CancelledError):
            await serving


async def seats_of_a_class(duologue: Duologue, course: str = COURSE) -> list[dict[str, str]]:
    """One who leads, and twenty who learn."""
    planned, _ = await duologue.plan(plan_session(read(course).course, 1))
    made = []
    for i in range(21):
        role = Role.LEARNER if i else Role.FACILITATOR
        who, token = await duologue.people.add(planned.id, role, f"P{i}", simulated=True)
        made.append({"path": f"/live/{planned.id}/{who.id}/socket?voice=0", "seat": token})
    return made


if __name__ == "__main__":
    serve_by(main(int(sys.argv[1]), int(sys.argv[2]), (*sys.argv[3:4], COURSE)[0]))
