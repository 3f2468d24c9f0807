"""Leaks are planted one by one, and the other proofs of this folder must catch each."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test
from rich.console import Console
from rich.table import Table

from support.leaks import two_servers
from support.leaks.canaries import illegal
from support.leaks.observers import OBSERVERS, machine_for
from support.leaks.planted.every import LEAKS, Planted
from support.leaks.story import Story
from support.leaks.worlds import Difference

# Enough for every planted leak, as a rule; but which examples there are depends on what is loaded,
# too: one leak was caught in the whole suite and not alone, another alone and not in a part of it.
EXAMPLES, MANY = 200, 1_000
CAUGHT: dict[str, str] = {}


def in_the_core(home: Path, examples: int = EXAMPLES) -> str:
    for name in OBSERVERS:
        try:
            run_state_machine_as_test(
                machine_for(name),
                settings=settings(
                    max_examples=examples, stateful_step_count=30, deadline=None, database=None,
                    derandomize=True, report_multiple_bugs=False, phases=["generate"],
                    suppress_health_check=list(HealthCheck),
                ),
            )  # fmt: skip
        except Difference:
            return f"two worlds, {name}"
    return ""


def over_sockets(home: Path) -> str:
    for name in two_servers.OBSERVERS:
        left = asyncio.run(two_servers.live(home / f"{name} left", name, right=False))
        right = asyncio.run(two_servers.live(home / f"{name} right", name, right=True))
        if left != right:
            return f"two servers, {name}"
    return ""


def by_canaries(home: Path, *, services: bool = False) -> str:
    story = asyncio.run(Story(home / "story", services=services).live())
    found = illegal(list(story.canaries.values()), story.sinks)
    if found:
        return f"canaries, {found[0].canary} in {found[0].sink}, {found[0].disguise}"
    return f"canaries, {tied}" if (tied := story.tied()) else ""


def at_services(home: Path) -> str:
    return by_canaries(home / "services", services=True)


PROOFS: dict[str, Callable[[Path], str]] = {
    "core": in_the_core,
    "servers": over_sockets,
    "canaries": by_canaries,
    # The same, and whoever else is told something; `test_canaries` sees that it finds nothing.
    "services": at_services,
}


@pytest.mark.parametrize("planted", LEAKS, ids=lambda planted: planted.name)
def test_a_planted_leak_is_caught(planted: Planted, tmp_path: Path) -> None:
    order = sorted(PROOFS, key=lambda proof: proof != planted.first)
    with pytest.MonkeyPatch.context() as patch:
        planted.plant(patch)
        for proof in order:
            caught = PROOFS[proof](tmp_path)
            if not caught and proof == planted.first == "core":
                caught = in_the_core(tmp_path, MANY)
            if caught:
                CAUGHT[planted.name] = caught
                return
    raise AssertionError("no proof has caught it")


@pytest.fixture(scope="module", autouse=True)
def report() -> Iterator[None]:
    """Prints the table when all have been tried; `pytest -s` shows it."""
    yield
    table = Table("planted leak", "caught by", title=f"Caught: {len(CAUGHT)} of {len(LEAKS)}")
    for planted in LEAKS:
        table.add_row(planted.name, CAUGHT.get(planted.name, "[red]nothing"))
    with suppress(ValueError):
        Console(width=150).print(table)


def test_there_are_enough_planted_leaks() -> None:
    assert len(LEAKS) >= 25


@pytest.mark.parametrize("proof", ["core", "servers", "canaries"])
def test_nothing_is_caught_where_nothing_is_planted(proof: str, tmp_path: Path) -> None:
    assert PROOFS[proof](tmp_path) == ""
