"""Debian's real Janus on loopback, unprivileged, set up as docs/running/sfu.md has it."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from support.server import PATIENCE, free_port

LIBRARIES = "/usr/lib/x86_64-linux-gnu/janus"
OTHER_PLUGINS = (
    "audiobridge", "echotest", "lua", "duktape", "nosip", "recordplay", "sip", "streaming",
    "textroom", "videocall", "voicemail",
)  # fmt: skip
OTHER_TRANSPORTS = ("http", "pfunix", "mqtt", "nanomsg", "rabbitmq")


class Janus:
    def __init__(self, home: Path, secret: str, host: str = "127.0.0.1") -> None:
        self.host, self.secret, self.port = host, secret, free_port()
        self.folder, self.log = home / f"janus-{self.port}", home / f"janus-{self.port}.log"
        self.folder.mkdir()
        plugins, transports = (
            ",".join(f"libjanus_{name}.so" for name in names)
            for names in (OTHER_PLUGINS, OTHER_TRANSPORTS)
        )
        (self.folder / "janus.jcfg").write_text(f"""
            general: {{
                configs_folder = "{self.folder}"
                plugins_folder = "{LIBRARIES}/plugins"
                transports_folder = "{LIBRARIES}/transports"
                protected_folders = []
                api_secret = "{secret}"
                debug_level = 4
                hide_dependencies = true
            }}
            plugins: {{ disable = "{plugins}" }}
            transports: {{ disable = "{transports}" }}
        """)
        (self.folder / "janus.transport.websockets.jcfg").write_text(
            f'general: {{ ws = true ws_port = {self.port} ws_ip = "{host}" }}\n'
        )
        (self.folder / "janus.plugin.videoroom.jcfg").write_text(
            f'general: {{ string_ids = true admin_key = "{secret}" }}\n'
        )
        self.start()

    @property
    def url(self) -> str:
        return f"ws://{self.host}:{self.port}"

    def start(self) -> None:
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                ["janus", "-F", str(self.folder), "-C", str(self.folder / "janus.jcfg")],
                stdout=log, stderr=log,
            )  # fmt: skip
        until = time.monotonic() + PATIENCE
        while True:
            try:
                httpx.get(f"http://{self.host}:{self.port}")
            except httpx.ConnectError:
                assert time.monotonic() < until, self.log.read_text()[-2000:]
                time.sleep(0.1)
                continue
            except httpx.HTTPError:  # it speaks, though not HTTP
                pass
            return

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@contextmanager
def janus(home: Path, secret: str) -> Iterator[Janus]:
    made = Janus(home, secret)
    try:
        yield made
    finally:
        made.kill()
