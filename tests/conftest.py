"""The databases that tests run on: what holds on one must hold on the other."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from duologue.record import database
from duologue.record.sqlite import Sqlite
from support.postgres import Cluster, cluster


@pytest.fixture(scope="session", autouse=True)
def tables_made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A file that is not there yet begins as a copy of one that every migration went through."""
    file = tmp_path_factory.mktemp("tables") / "made.sqlite3"
    kind, upgrade = database.kind_of(file), database.upgrade
    upgrade(kind)
    kind.close()
    made = file.read_bytes()

    def upgrade_copy(kind: database.Kind, revision: str = "head") -> None:
        if isinstance(kind, Sqlite) and revision == "head" and not kind.path.exists():
            kind.path.write_bytes(made)
        upgrade(kind, revision)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "upgrade", upgrade_copy)
        yield


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
