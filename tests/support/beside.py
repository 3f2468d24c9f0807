"""Another service in a process of its own, while a test asks it."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from support.server import free_port

PATIENCE = 60  # seconds to start on a busy machine


@contextmanager
def beside(name: str, *words: str) -> Iterator[str]:
    """Its address; `name` is a module of this folder, which is given a port."""
    port = free_port()
    file = Path(__file__).with_name(f"{name}.py")
    process = subprocess.Popen([sys.executable, str(file), str(port), *words])
    url = f"http://127.0.0.1:{port}"
    try:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                httpx.get(url, timeout=PATIENCE)
                break
            except httpx.TransportError:
                assert time.monotonic() < deadline, f"{name} does not answer"
                time.sleep(0.1)
        yield url
    finally:
        process.terminate()
        process.wait(PATIENCE)
