"""Spans for a collector (OpenTelemetry): what a process did and how long it took.

Never for whom: a span has the name of the function that answers or of the command, what came of it,
and two moments. No address, person, session, course or word, and no message of an error. Nothing is
loaded where no setting names a collector.
"""

import time
from typing import Protocol
from urllib.parse import urlsplit

from duologue.config import BadSetting, Settings

PATIENCE = 5  # seconds for the collector to take what is left when a process ends
NANO = 1_000_000_000


class Traces(Protocol):
    def took(self, name: str, seconds: float, **what: str | int) -> None:
        """Something has just ended that took so long."""

    def close(self) -> None:
        """Hands over what is left; waits for that."""


class Untraced:
    """Nobody collects."""

    def took(self, name: str, seconds: float, **what: str | int) -> None:
        pass

    def close(self) -> None:
        pass


class Traced:
    """Sends by OTLP over HTTP, in the background, some seconds late."""

    def __init__(self, collector: str) -> None:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor

        # Not `Resource.create`, which asks the environment for more.
        resource = Resource({"service.name": "duologue"})
        self._provider = TracerProvider(resource=resource, shutdown_on_exit=False)
        exporter = OTLPSpanExporter(endpoint=f"{collector.rstrip('/')}/v1/traces", timeout=PATIENCE)
        self._provider.add_span_processor(BatchSpanProcessor(exporter))
        self._tracer = self._provider.get_tracer("duologue")

    def took(self, name: str, seconds: float, **what: str | int) -> None:
        ended = time.time_ns()
        begun = ended - int(seconds * NANO)
        span = self._tracer.start_span(name, start_time=begun, attributes=dict(what))
        span.end(ended)

    def close(self) -> None:
        self._provider.shutdown()


def traces_of(settings: Settings) -> Traces:
    """Raises BadSetting."""
    if not settings.traces:
        return Untraced()
    at = urlsplit(settings.traces)
    if at.scheme not in ("http", "https") or not at.hostname:
        raise BadSetting("DUOLOGUE_TRACES is http://host:4318, the address of a collector")
    try:
        return Traced(settings.traces)
    except ImportError as error:
        raise BadSetting("DUOLOGUE_TRACES needs: pip install 'duologue[traces]'") from error
