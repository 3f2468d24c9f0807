"""What a log may hold: where something happened, never what somebody wrote."""

import logging
import traceback

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


def keep_words_out_of_logs() -> None:
    for name in LOUD:
        log = logging.getLogger(name)
        if not any(isinstance(known, PlacesOnly) for known in log.filters):
            log.addFilter(PlacesOnly())
