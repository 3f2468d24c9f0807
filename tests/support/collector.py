"""A collector of OpenTelemetry's spans in a process of its own: OTLP over HTTP, kept as it came."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from support.server import PATIENCE, free_port


class Collector:
    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        folder.mkdir(parents=True)
        self.url = f"http://127.0.0.1:{self.port}"
        command = [sys.executable, __file__, str(self.port), str(folder)]
        self.process = subprocess.Popen(
            command, env={"PYTHONPATH": str(Path(__file__).parents[1])}, stdout=subprocess.DEVNULL
        )
        until = time.monotonic() + PATIENCE
        while not (folder / "ready").exists():
            assert time.monotonic() < until
            time.sleep(0.02)

    @property
    def came(self) -> list[bytes]:
        """Each request: its address, its headers and its body."""
        return [file.read_bytes() for file in sorted(self.folder.glob("*.request"))]

    @property
    def spans(self) -> list[Span]:
        found = []
        for request in self.came:
            told = ExportTraceServiceRequest.FromString(request.partition(b"\n\n")[2])
            found += [s for r in told.resource_spans for x in r.scope_spans for s in x.spans]
        return found


@contextmanager
def collector(home: Path) -> Iterator[Collector]:
    made = Collector(home / "spans")
    try:
        yield made
    finally:
        made.process.kill()
        made.process.wait()


def _serve(port: int, folder: Path) -> None:
    class Take(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            head = f"{self.path}\n{str(self.headers).strip()}\n\n".encode()
            (folder / f"{time.time_ns()}.request").write_bytes(head + body)
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

    with ThreadingHTTPServer(("127.0.0.1", port), Take) as server:
        (folder / "ready").touch()
        server.serve_forever()


if __name__ == "__main__":
    _serve(int(sys.argv[1]), Path(sys.argv[2]))
