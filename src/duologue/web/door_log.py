"""What the log says of doors: which of the staff came in, by what, and who was turned away where.

Ids and kinds. No name, address, link or token, and nothing that somebody typed: people type their
password into the wrong field.
"""

import logging

from starlette.requests import HTTPConnection

log = logging.getLogger(__name__)


def came_in(connection: HTTPConnection, staff: str) -> None:
    log.info("staff %s came in by %s", staff, _page(connection))


def went_out(connection: HTTPConnection) -> None:
    log.info("somebody of the staff went out by %s", _page(connection))


def turned_away(connection: HTTPConnection, why: str, staff: str = "") -> None:
    """`why`: a sentence of ours. `staff`: their id, where we know who it was."""
    who = f"staff {staff}" if staff else "somebody"
    log.warning("%s was turned away at %s: %s", who, _page(connection), why)


def _page(connection: HTTPConnection) -> str:
    """What the page is called in the code; its address may be a link that opens something."""
    page = connection.scope.get("endpoint")
    return f"{page.__module__.rpartition('.')[2]}.{page.__name__}" if page else "the gate"
