"""What the record itself refuses, whatever a page has looked at before."""

import asyncio
from pathlib import Path

from duologue.insight.pulse.plan import DAY
from duologue.record.database import Database
from duologue.record.pulse_letters import Letter, Received
from duologue.record.pulses import Pulses
from support.pulses import PLAN


def letter(wave: int) -> Letter:
    return Letter(wave=wave, thread="t", segments=b"", answers=b"\x05\x01")


async def test_of_two_letters_at_the_same_moment_one_is_kept(where: Path | str) -> None:
    database = Database.open(where)
    pulses = Pulses(database)
    pulse = await pulses.make("staff", PLAN, 0.0)
    (token,) = await pulses.hand_out(pulse, 0, 1)
    both = await asyncio.gather(*(pulses.receive(token, letter(0), 1.0) for _ in range(2)))
    assert sorted(both) == [Received.KEPT, Received.TWICE]
    assert len((await pulses.letters(pulse)).waves) == 1
    await database.close()


async def test_late_letters_other_waves_and_guessed_links_are_refused(where: Path | str) -> None:
    database = Database.open(where)
    pulses = Pulses(database)
    pulse = await pulses.make("staff", PLAN, 0.0)
    (token,) = await pulses.hand_out(pulse, 0, 1)
    assert await pulses.receive(token, letter(0), DAY) is Received.NOT_OPEN
    assert await pulses.receive(token, letter(0), 2.5 * DAY) is Received.NOT_OPEN
    assert await pulses.receive(token, letter(1), 1.0) is Received.NOT_OPEN
    assert await pulses.receive("guessed", letter(0), 1.0) is Received.UNKNOWN
    assert (await pulses.letters(pulse)).waves == ()
    await database.close()
