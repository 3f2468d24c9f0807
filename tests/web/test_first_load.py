"""What a learner's first page brings: small, and in one language."""

from collections.abc import Iterator

import httpx
import pytest

from duologue.web.release import STATIC
from duologue.web.rendering import assets_of
from duologue.web.words import LANGUAGES, say, speaking
from support.server import Server

MOST = 150_000  # bytes as sent, without letters


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    started = Server(tmp_path_factory.mktemp("first-load"))
    yield started
    started.kill()


def sent(server: Server, path: str) -> int:
    """Bytes in which a browser gets this file."""
    with httpx.stream("GET", server.url + path, headers={"accept-encoding": "gzip"}) as told:
        return sum(len(piece) for piece in told.iter_raw())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_live_room_comes_in_a_hundred_and_fifty_kilobytes(
    server: Server, language: str
) -> None:
    assets = assets_of("room/main.tsx")
    files = [assets.script, *assets.imports, *assets.styles, assets.words[language]]
    sizes = [sent(server, file.path) for file in files]
    total = sum(sizes)
    print(f"{language}: {total / 1000:.1f} kB, of them words {sizes[-1] / 1000:.1f}")
    assert total <= MOST


def test_no_script_carries_the_words_of_a_language() -> None:
    assets = assets_of("room/main.tsx")
    scripts = "".join(
        (STATIC / file.path.removeprefix("/static/")).read_text()
        for file in (assets.script, *assets.imports)
    )
    for language in LANGUAGES:
        with speaking(language):
            assert say("lobby-wait") not in scripts
        said = (STATIC / assets.words[language].path.removeprefix("/static/")).read_text()
        with speaking(language):
            assert say("lobby-wait") in said


@pytest.mark.parametrize("accepted", ["gzip", "identity"])
def test_a_file_comes_whole_packed_or_not_and_is_kept_for_good(
    server: Server, accepted: str
) -> None:
    assets = assets_of("room/main.tsx")
    for file in (assets.script, *assets.styles, assets.words["ar"]):
        told = httpx.get(server.url + file.path, headers={"accept-encoding": accepted})
        assert told.headers.get("content-encoding", "identity") == accepted
        assert told.content == (STATIC / file.path.removeprefix("/static/")).read_bytes()
        plain = httpx.head(server.url + file.path, headers={"accept-encoding": "identity"})
        assert told.headers["content-type"] == plain.headers["content-type"]
        assert told.headers["vary"] == "accept-encoding"
        assert "immutable" in told.headers["cache-control"]
    gone = httpx.get(f"{server.url}/static/app/assets/none.js")
    assert (gone.status_code, gone.headers.get("cache-control")) == (404, None)


def test_pages_are_not_packed(server: Server) -> None:
    told = httpx.get(server.url + "/sign-in", headers={"accept-encoding": "gzip, br"})
    assert "content-encoding" not in told.headers
