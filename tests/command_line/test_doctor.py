"""The doctor finds each thing that does not work, and says what to do about it."""

import os
import socket
from pathlib import Path

import pytest

from duologue.command_line.doctor import examined
from duologue.command_line.examine.calls import read_url
from duologue.command_line.examine.finding import Finding, Grade
from duologue.command_line.examine.stores import look_at_backups
from duologue.config import Settings
from duologue.record.backup import PATTERN
from duologue.record.database import Database
from support.classroom import classroom
from support.coturn import coturn
from support.postgres import Cluster
from support.redis import RedisServer
from support.server import free_port

SECRET = "s"


async def found_by(settings: Settings) -> dict[str, Finding]:
    told: list[Finding] = []
    found = await examined(settings, told.append)
    assert found == told
    assert all(each.do for each in found if each.grade in (Grade.BAD, Grade.BETTER))
    return {each.what: each for each in found}


async def test_a_sound_installation_is_found_sound(
    tmp_path: Path, postgres: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "data"
    home.mkdir(mode=0o700)
    redis = RedisServer(tmp_path)
    url = postgres.fresh()
    with coturn(tmp_path, SECRET) as turn:
        monkeypatch.setenv("SSL_CERT_FILE", str(turn.certificate))
        calls = {
            "stun": f"stun:127.0.0.1:{turn.port}", "turn": " ".join(turn.urls),
            "turn_secret": SECRET,
        }  # fmt: skip
        async with classroom(home, database=url, redis=redis.url, **calls) as room:
            address = room.url.replace("http://127.0.0.1", "http://localhost")
            settings = Settings(
                data=home, port=room.settings.port, url=address, database=url, redis=redis.url,
                **calls,
            )  # fmt: skip
            found = await found_by(settings)
            unused = {"mail", "sign-in elsewhere", "forwarded plenaries", "connectors"}
            assert {k for k, f in found.items() if f.grade is Grade.UNUSED} == unused
            assert {k for k, f in found.items() if f.grade is not Grade.WELL} == unused
            assert "sees us as 127.0.0.1:" in found[calls["stun"]].is_so
            for each in turn.urls:
                assert found[each].is_so.startswith("carries calls"), found[each]
            assert found["sockets"].is_so == "get through"
            wrong = Settings(data=home, database=url, turn=turn.urls[0], turn_secret="another")
            assert (await found_by(wrong))[turn.urls[0]].is_so == "refuses our credentials"
            monkeypatch.delenv("SSL_CERT_FILE")
            strict = Settings(data=home, database=url, turn=turn.urls[2], turn_secret=SECRET)
            assert "refuse its certificate" in (await found_by(strict))[turn.urls[2]].is_so
    redis.kill()


async def test_what_does_not_work_is_named_with_what_to_do(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        nowhere = f"127.0.0.1:{free_port()}"
        found = await found_by(Settings(
            data=tmp_path / "none", port=free_port(), database=f"postgresql://a@{nowhere}/d",
            redis=f"redis://{nowhere}", url="http://duologue.invalid", mail=f"smtp://{nowhere}",
            turn="turn:here,3478", turn_secret=SECRET,
        ))  # fmt: skip
        bad = {what for what, each in found.items() if each.grade is Grade.BAD}
        assert bad == {"data", "database", "keys", "Redis", "address", "turn:here,3478", "mail"}
        assert "free" in found["port"].is_so
        other.close()


async def test_a_damaged_file_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "duologue.sqlite3"
    await Database.open(file).close()
    whole = file.read_bytes()
    file.write_bytes(whole[: 8 * 4096] + b"\xff" * 4096 + whole[9 * 4096 :])
    os.chmod(tmp_path, 0o755)  # noqa: PTH101, S103
    found = await found_by(Settings(data=tmp_path, port=free_port()))
    # The folder of this test has the word in its name.
    assert found["database"].is_so.startswith("SQLite's file is damaged")
    assert found["data"].grade is Grade.BETTER
    assert look_at_backups(tmp_path)[0].grade is Grade.BAD  # there is none


def test_a_backup_is_well_until_it_is_too_old(tmp_path: Path) -> None:
    newest = tmp_path / PATTERN.replace("*", "20261130-210000")
    newest.touch()
    assert look_at_backups(tmp_path)[0].grade is Grade.WELL
    os.utime(newest, (0, 0))
    assert look_at_backups(tmp_path)[0].grade is Grade.BAD


@pytest.mark.parametrize(
    ("url", "read"),
    [
        ("stun:a.example", ("a.example", 3478, "udp", False)),
        ("turn:a.example:99?transport=tcp", ("a.example", 99, "tcp", False)),
        ("turns:[::1]", ("::1", 5349, "tcp", True)),
        ("turn://a.example", None),
        ("https:a", None),
    ],
)
def test_an_address_of_a_server_for_calls_is_read_as_browsers_do(
    url: str, read: tuple[object, ...] | None
) -> None:
    where = read_url(url)
    assert (where and (where.host, where.port, where.transport, where.tls)) == read
