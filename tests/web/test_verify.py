"""A server that sends what a release holds, and every way not to."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from duologue.web.release import APP, Release, built_release, release_of
from duologue.web.verify import PAGES, verify
from support.server import ROOT, Server

RELEASE = built_release()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("verify"))
    yield server
    server.kill()


class Lying(httpx.HTTPTransport):
    """Asks the real server, and changes what it said on the way: text by path, or the policy."""

    def __init__(self, change: dict[str, tuple[str, str]], policy: str = "") -> None:
        super().__init__()
        self._change, self._policy = change, policy

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        told = super().handle_request(request)
        content = told.read()
        told.close()
        if request.url.path in self._change:
            before, after = (text.encode() for text in self._change[request.url.path])
            assert before in content
            content = content.replace(before, after)
        kept = {
            k: v for k, v in told.headers.items() if k not in ("content-length", "content-encoding")
        }
        if self._policy:
            kept["content-security-policy"] = self._policy
        return httpx.Response(told.status_code, headers=kept, content=content, request=request)


def lying(change: dict[str, tuple[str, str]], policy: str = "") -> httpx.Client:
    return httpx.Client(transport=Lying(change, policy))


def test_the_release_lists_every_file_of_the_build_as_it_is() -> None:
    assert release_of(APP, RELEASE.version) == RELEASE
    assert len(RELEASE.files) > 10


def test_an_honest_server_has_no_difference(server: Server) -> None:
    with httpx.Client() as client:
        assert verify(server.url, RELEASE, client) == []


def test_the_command_says_so_and_says_what_it_cannot_say(server: Server, tmp_path: Path) -> None:
    def run(*given: str | Path) -> tuple[int, str]:
        told = subprocess.run(
            [ROOT / ".venv/bin/duologue", "verify", *given], capture_output=True, text=True
        )
        return told.returncode, told.stdout

    _, join, _ = server.session("first-steps")
    code, told = run(join)
    assert code == 0
    assert "sent every file of this release, and nothing else" in told
    assert "It may answer somebody else otherwise" in told
    other = tmp_path / "release.json"
    other.write_text(
        re.sub("sha384-....", "sha384-AAAA", (APP / "release.json").read_text(), count=1)
    )
    code, told = run(server.url, "--release", other)
    assert code == 1
    assert "is not the file of the release" in told
    other.write_text("[]")
    assert run(server.url, "--release", other)[0] == 2
    assert run("http://127.0.0.1:1")[0] == 2


SCRIPT = next(f for f in RELEASE.files if f.startswith("assets/room-") and f.endswith(".js"))


@pytest.mark.parametrize(
    ("path", "before", "after", "said"),
    [
        (f"/static/app/{SCRIPT}", "const", "let  ", "is not the file of the release"),
        ("/", "</body>", "<script>steal()</script></body>", "whose text stands in the page"),
        ("/", "</body>", '<script src="/static/app/x.js"></script>', "not of the release"),
        ("/notes", "</body>", '<script src="//x.example/x.js"></script>', "not of the release"),
        ("/notes", 'integrity="sha384-', 'integrity="sha384-x', "without its right hash"),
        ("/confidential", "<main", '<main onload="steal()"', "has onload="),
        ("/confidential", "<main", '<iframe src="//x.example"></iframe><main', "has <iframe>"),
        ("/sign-in", "<main", '<img src="//x.example/p.gif"><main', "fetches http://x.example"),
    ],
)  # fmt: skip
def test_each_change_is_named(
    server: Server, path: str, before: str, after: str, said: str
) -> None:
    with lying({path: (before, after)}) as client:
        found = verify(server.url, RELEASE, client)
    assert any(said in line and line.startswith(path) for line in found), found


def test_a_wider_policy_is_named_on_every_page(server: Server) -> None:
    policy = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'"
    with lying({}, policy) as client:
        found = verify(server.url, RELEASE, client)
    assert sum("allows 'unsafe-inline'" in line for line in found) == len(PAGES)


def test_a_file_that_is_missing_is_named(server: Server) -> None:
    more = Release(RELEASE.version, RELEASE.files | {"assets/more.js": "sha384-x"})
    with httpx.Client() as client:
        assert verify(server.url, more, client) == ["/static/app/assets/more.js: is not there"]
