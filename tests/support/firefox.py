"""A real Firefox, spoken to in WebDriver BiDi, with as much of it as a test needs.

Playwright speaks commands to it that the one in Debian does not have yet; these few it has.
"""

import itertools
import json
import os
import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from typing import Any

from websockets.sync.client import ClientConnection, connect

FIREFOX = which("firefox-esr") or which("firefox")
# A camera and a microphone that exist nowhere, asked for without a question, and calls between two
# programs of one machine, which must not hide its address from each other.
PREFERENCES = {
    "media.navigator.streams.fake": True,
    "media.navigator.permission.disabled": True,
    "media.autoplay.default": 0,
    "media.peerconnection.ice.loopback": True,
    "media.peerconnection.ice.obfuscate_host_addresses": False,
    # It asks nobody anything.
    "app.update.disabledForTesting": True,
    "browser.safebrowsing.provider.mozilla.updateURL": "",
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,none",
}
SECONDS = 60


class Firefox:
    """One Firefox; each page is a person with a browser of their own."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._ids = itertools.count(1)
        self.ask("session.new", capabilities={})

    def ask(self, method: str, **params: object) -> Any:  # noqa: ANN401
        """Raises RuntimeError when Firefox says no."""
        id = next(self._ids)
        self._socket.send(json.dumps({"id": id, "method": method, "params": params}))
        while True:
            told = json.loads(self._socket.recv(timeout=SECONDS))
            if told.get("id") != id:
                continue  # an event
            if told["type"] == "error":
                raise RuntimeError(f"{method}: {told['error']}: {told['message']}")
            return told["result"]

    def page(self, script: str = "") -> "FirefoxPage":
        """`script` runs in the page before its own."""
        user = self.ask("browser.createUserContext")["userContext"]
        tab = self.ask("browsingContext.create", type="tab", userContext=user)["context"]
        if script:
            before = f"() => {{ {script} }}"
            self.ask("script.addPreloadScript", functionDeclaration=before, contexts=[tab])
        return FirefoxPage(self, user, tab)


class FirefoxPage:
    """As much of Playwright's page as is asked of it here, under the same names."""

    def __init__(self, firefox: Firefox, user: str, tab: str) -> None:
        self._firefox, self._user, self._tab = firefox, user, tab

    def goto(self, url: str) -> None:
        self._firefox.ask("browsingContext.navigate", context=self._tab, url=url, wait="complete")

    @property
    def url(self) -> str:
        return str(self.evaluate("location.href"))

    def evaluate(self, expression: str) -> Any:  # noqa: ANN401
        told = self._firefox.ask(
            "script.evaluate",
            expression=f"(async () => JSON.stringify(await ({expression})))()",
            target={"context": self._tab},
            awaitPromise=True,
        )
        if told["type"] == "exception":
            raise RuntimeError(told["exceptionDetails"]["text"])
        said = told["result"].get("value")
        return None if said is None else json.loads(said)

    def wait_for_timeout(self, milliseconds: float) -> None:
        time.sleep(milliseconds / 1000)

    def close(self) -> None:
        self._firefox.ask("browser.removeUserContext", userContext=self._user)


@contextmanager
def firefox(home: Path) -> Iterator[Firefox]:
    """Headless, with a profile of its own in `home`."""
    assert FIREFOX is not None
    profile = home / "firefox"
    profile.mkdir()
    lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in PREFERENCES.items()]
    (profile / "user.js").write_text("\n".join(lines))
    says = home / "firefox.log"
    with says.open("w") as log:
        process = subprocess.Popen(
            [FIREFOX, "--headless", "--no-remote", "--profile", profile,
             "--remote-debugging-port", "0"],
            stderr=log, stdout=log, env=os.environ | {"HOME": str(home)},
        )  # fmt: skip
    try:
        with connect(f"{_address(says, process)}/session", max_size=None) as socket:
            yield Firefox(socket)
    finally:
        process.terminate()
        process.wait(20)


def _address(says: Path, process: "subprocess.Popen[bytes]") -> str:
    """Where it listens, which it writes when it has started."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        if found := re.search(r"WebDriver BiDi listening on (\S+)", says.read_text()):
            return found[1]
        time.sleep(0.1)
    raise AssertionError(says.read_text())
