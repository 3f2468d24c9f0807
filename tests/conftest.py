"""The databases that tests run on: what holds on one must hold on the other."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.postgres import Cluster, cluster


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    with cluster() as made:
        yield made


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """What `Database.open` opens: a test that asks for it runs once on each database."""
    if request.param == "sqlite":
        return tmp_path / "d.sqlite3"
    made: Cluster = request.getfixturevalue("postgres")
    return made.fresh()
