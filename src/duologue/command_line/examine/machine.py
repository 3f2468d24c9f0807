"""The machine itself: its disk, its clock, how many files it lets a process open."""

import asyncio
import resource
import shutil
import stat
import subprocess
import time
from email.utils import parsedate_to_datetime
from pathlib import Path

from duologue.command_line.examine.finding import PATIENCE, Finding, bad, better, well
from duologue.config import Settings

ROOM_ENOUGH, ROOM_AT_ALL = 2_000_000_000, 200_000_000  # bytes
# 4,000 learners are as many sockets; more are for files and for the database.
FILES_ENOUGH = 8_192
# Timers and links bear this; between machines of one installation it is seen by classes.
MOST_APART = 2.0  # seconds
SYSTEMD = Path("/run/systemd/system")  # there where it runs


async def look_at_disk(settings: Settings) -> list[Finding]:
    folder = settings.data
    if not folder.exists():
        return [bad(
            "data", f"there is no folder {folder}",
            "Name the right one with --data or DUOLOGUE_DATA; `duologue serve` makes a new one.",
        )]  # fmt: skip
    found = []
    if stat.S_IMODE(folder.stat().st_mode) & 0o077:
        found.append(better(
            "data", f"others on this machine can look into {folder}", f"chmod 700 {folder}"
        ))  # fmt: skip
    probe = folder / ".doctor"
    try:
        probe.write_bytes(b"x")
        probe.unlink()
    except OSError as error:
        found.append(bad(
            "data", f"{folder} cannot be written to: {error.strerror}",
            "Run the doctor as the user that runs the server; then mend owner, rights or disk.",
        ))  # fmt: skip
    free = shutil.disk_usage(folder).free
    says = f"{free / 1e9:.1f} GB free where {folder} is"
    if free < ROOM_AT_ALL:
        return [
            *found,
            bad("disk", says, "Make room now: nothing is acknowledged once it is full."),
        ]
    if free < ROOM_ENOUGH:
        return [*found, better("disk", says, "Make room, or move DUOLOGUE_DATA.")]
    return [*found, well("disk", says)]


async def look_at_files(_: Settings) -> list[Finding]:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft >= FILES_ENOUGH:
        return [well("open files", f"{soft} at a time")]
    return [better(
        "open files", f"{soft} at a time; each learner needs one",
        "LimitNOFILE=65536 in the systemd unit"
        + (f", or `ulimit -n {hard}` before starting." if hard > soft else "."),
    )]  # fmt: skip


async def look_at_clock(_: Settings) -> list[Finding]:
    """Whether the machine says that its clock follows others. No server of a stranger is asked."""
    if shutil.which("timedatectl") is None or not SYSTEMD.exists():  # noqa: ASYNC240  a look, no wait
        return [well("clock", f"says {time.strftime('%Y-%m-%d %H:%M:%S %z')}; is that so?")]

    def ask() -> str:
        command = ["timedatectl", "show", "-p", "NTPSynchronized", "--value"]
        return subprocess.run(  # noqa: S603
            command, capture_output=True, text=True, timeout=PATIENCE, check=False
        ).stdout.strip()

    if await asyncio.to_thread(ask) == "yes":
        return [well("clock", "follows a time server")]
    return [better(
        "clock", "follows no time server", "timedatectl set-ntp true: timers follow the server."
    )]  # fmt: skip


def apart(what: str, theirs: float, before: float, after: float) -> list[Finding]:
    """Compares a clock that was read between two readings of ours, all in seconds."""
    off = max(before - theirs, theirs - after, 0.0)
    if off <= MOST_APART:
        return []
    return [better(
        "clock", f"{what} is {off:.0f} s apart from this machine",
        "Let both follow a time server (timedatectl set-ntp true).",
    )]  # fmt: skip


def moment_of(header: str) -> float:
    """Seconds since 1970, from the Date of an HTTP answer."""
    return parsedate_to_datetime(header).timestamp()
