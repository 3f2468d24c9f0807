"""What a log may hold: where something happened, never what somebody wrote."""

import logging
import traceback
from datetime import UTC, datetime

import msgspec

# uvicorn writes there what a request died of, and at DEBUG every frame of every socket; asyncio,
# what a task died of.
LOUD = ("uvicorn.error", "asyncio")


class PlacesOnly(logging.Filter):
    """Lets an error through as its kind and its places. Its message may quote what was written."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno <= logging.DEBUG:
            return False
        if record.exc_info and record.exc_info[1] is not None:
            record.msg = f"{record.getMessage().splitlines()[0]}: {places(record.exc_info[1])}"
            record.args, record.exc_info, record.exc_text = (), None, None
        return True


def places(error: BaseException) -> str:
    """The error's kind, and the lines it came through, the innermost last."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n  ".join([type(error).__name__, *lines])


class OneObject(logging.Formatter):
    """One JSON object a line, for whoever collects them."""

    def format(self, record: logging.LogRecord) -> str:
        told = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "says": record.getMessage(),
            "process": record.process,
        }
        if record.exc_info and record.exc_info[1] is not None:
            told["places"] = places(record.exc_info[1])
        return msgspec.json.encode(told).decode()


class Sentences(logging.Formatter):
    """For people, with an error's places and never its message."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC)
        said = f"{at:%Y-%m-%d %H:%M:%S} {record.levelname.lower()}: {record.getMessage()}"
        if record.exc_info and record.exc_info[1] is not None:
            said += f": {places(record.exc_info[1])}"
        return said


def begin_logs(*, as_json: bool) -> None:
    """To standard error: our own from INFO, what libraries say from WARNING."""
    handler = logging.StreamHandler()
    handler.setFormatter(OneObject() if as_json else Sentences())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.getLogger("duologue").setLevel(logging.INFO)


def keep_words_out_of_logs() -> None:
    for name in LOUD:
        log = logging.getLogger(name)
        if not any(isinstance(known, PlacesOnly) for known in log.filters):
            log.addFilter(PlacesOnly())
