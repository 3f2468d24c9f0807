"""What a learner's first page brings: small, and in one language."""

import gzip

import pytest

from duologue.web.release import STATIC
from duologue.web.rendering import assets_of
from duologue.web.words import LANGUAGES, say, speaking

MOST = 150_000  # bytes, compressed, without letters


def packed(path: str) -> int:
    return len(gzip.compress((STATIC / path.removeprefix("/static/")).read_bytes()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_live_room_comes_in_a_hundred_and_fifty_kilobytes(language: str) -> None:
    assets = assets_of("room/main.tsx")
    files = [assets.script, *assets.imports, *assets.styles, assets.words[language]]
    total = sum(packed(file.path) for file in files)
    print(f"{language}: {total / 1000:.1f} kB, of them words {packed(files[-1].path) / 1000:.1f}")
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
