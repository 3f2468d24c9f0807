"""The doctor asks what is connected, each a real service beside, and tells it nothing."""

from pathlib import Path

import msgspec

from duologue.command_line.doctor import examined
from duologue.command_line.examine.finding import Finding, Grade
from duologue.config import Settings
from duologue.exchange.lti.launch import Platform
from duologue.exchange.xapi.store import Store
from duologue.record.connectors import Connectors, Connects
from duologue.record.database import Database
from duologue.record.vault import Vault
from support.beside import beside
from support.directory import directory
from support.janus import janus
from support.learning_platform import CLIENT
from support.record_store import KEY, SECRET
from support.server import free_port

WHAT = {"sign-in elsewhere", "forwarded plenaries", "connectors"}


async def found_by(settings: Settings) -> dict[str, Finding]:
    found = await examined(settings, lambda _: None)
    assert all(each.do for each in found if each.grade in (Grade.BAD, Grade.BETTER))
    return {
        each.what: each for each in found
        if each.what in WHAT or each.what.startswith(("record store", "learning platform"))
    }  # fmt: skip


def grades(found: dict[str, Finding]) -> dict[str, Grade]:
    return {what: each.grade for what, each in found.items()}


async def test_what_is_not_used_is_named_as_that(tmp_path: Path) -> None:
    found = await found_by(Settings(data=tmp_path, port=free_port()))
    assert grades(found) == dict.fromkeys(WHAT, Grade.UNUSED)


async def test_where_staff_sign_in_is_asked_for_its_name_and_its_keys(tmp_path: Path) -> None:
    with directory() as url:
        mine = {"data": tmp_path, "port": free_port(), "oidc_client": "c", "oidc_secret": "s"}
        found = await found_by(Settings(**mine, oidc_issuer=url))
        assert found["sign-in elsewhere"].grade is Grade.WELL, found
        other = await found_by(Settings(**mine, oidc_issuer=f"{url}/"))
        assert "calls itself" in other["sign-in elsewhere"].is_so
    gone = await found_by(Settings(**mine, oidc_issuer=url))
    assert "no answer" in gone["sign-in elsewhere"].is_so
    unsafe = await found_by(Settings(**mine, oidc_issuer="http://directory.example.org"))
    assert "https" in unsafe["sign-in elsewhere"].is_so


async def test_the_unit_that_forwards_is_asked_whether_it_takes_us(tmp_path: Path) -> None:
    mine = {"data": tmp_path / "data", "port": free_port()}
    with janus(tmp_path, "right") as unit:
        sfu = f"janus+{unit.url}"
        found = await found_by(Settings(**mine, sfu=sfu, sfu_secret="right"))
        assert found["forwarded plenaries"].grade is Grade.WELL, found
        found = await found_by(Settings(**mine, sfu=sfu, sfu_secret="wrong"))
        assert "refused: 403" in found["forwarded plenaries"].is_so
    found = await found_by(Settings(**mine, sfu=sfu, sfu_secret="right"))
    assert found["forwarded plenaries"].grade is Grade.BAD
    found = await found_by(Settings(**mine, sfu=sfu))
    assert "DUOLOGUE_SFU_SECRET" in found["forwarded plenaries"].is_so


async def test_connectors_are_asked_what_they_are(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path, port=free_port())
    database, vault = Database.open(tmp_path / "duologue.sqlite3"), Vault(tmp_path / "keys")
    connectors = Connectors(database, vault)

    async def connect(kind: Connects, to: Store | Platform) -> None:
        for known in await connectors.of(kind):
            await connectors.remove(kind, known.id)
        await connectors.add(kind, 1.0, settings=msgspec.json.encode(to))

    with beside("record_store") as store, beside("learning_platform") as platform:
        at = Platform(
            issuer=platform, client=CLIENT, authorize=f"{platform}/authorize",
            tokens=f"{platform}/token", keys=f"{platform}/keys",
        )  # fmt: skip
        await connect(
            Connects.RECORD_STORE, Store(endpoint=f"{store}/xapi", key=KEY, secret=SECRET)
        )
        await connect(Connects.PLATFORM, at)
        # What comes to us has nothing that we could reach.
        await connectors.add_token(Connects.DIRECTORY, "m", 1.0)
        names = ("record store 127.0.0.1", "learning platform 127.0.0.1")
        asked = {name: each for name, each in (await found_by(settings)).items() if name in names}
        assert grades(asked) == dict.fromkeys(names, Grade.WELL), asked

        await connect(
            Connects.RECORD_STORE, Store(endpoint=f"{store}/xapi", key=KEY, secret="wrong")
        )
        await connect(Connects.PLATFORM, msgspec.structs.replace(at, keys=f"{platform}/nowhere"))
        found = await found_by(settings)
        assert "it answered 401" in found[names[0]].is_so
        assert "answered" in found[names[1]].is_so
        assert {found[name].grade for name in names} == {Grade.BAD}
    await database.close()
