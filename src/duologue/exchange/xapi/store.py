"""Hands statements to a learning record store, each under its own id: twice is once."""

import ssl
from typing import Any
from urllib.parse import urlsplit

import httpx
import msgspec

from duologue.exchange.addresses import is_safe_address
from duologue.exchange.xapi.statements import VERSION

PATIENCE = 10.0  # seconds for an answer
GOOD = (200, 204)
KNOWN = 409  # it has a statement of this id


class Store(msgspec.Struct, frozen=True, kw_only=True):
    """What an administrator wrote down of it."""

    # Up to the slash before "statements".
    endpoint: str
    key: str
    secret: str

    @property
    def host(self) -> str:
        return urlsplit(self.endpoint).hostname or ""


class NotStored(Exception):
    """The store did not take it, and why; without what it was."""


def store_at(endpoint: str, key: str, secret: str) -> Store:
    """Raises ValueError for an address that secrets may not be sent to."""
    if not is_safe_address(endpoint):
        raise ValueError(endpoint)
    return Store(endpoint=endpoint.rstrip("/"), key=key, secret=secret)


async def try_out(store: Store) -> None:
    """Asks what it is, and tells it nothing. Raises NotStored."""
    answer = await _ask(store, "GET", "/about", None)
    if answer.status_code != 200:
        raise NotStored(f"it answered {answer.status_code}")


async def put(store: Store, statement: dict[str, Any]) -> None:
    """Raises NotStored."""
    answer = await _ask(store, "PUT", f"/statements?statementId={statement['id']}", statement)
    if answer.status_code not in (*GOOD, KNOWN):
        raise NotStored(f"it answered {answer.status_code}")


async def _ask(
    store: Store, method: str, path: str, body: dict[str, Any] | None
) -> httpx.Response:  # fmt: skip
    headers = {"x-experience-api-version": VERSION, "content-type": "application/json"}
    try:
        async with httpx.AsyncClient(timeout=PATIENCE, verify=_CERTIFICATES) as http:
            return await http.request(
                method, store.endpoint + path, headers=headers,
                content=msgspec.json.encode(body) if body is not None else None,
                auth=httpx.BasicAuth(store.key, store.secret),
            )  # fmt: skip
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise NotStored(f"no answer: {type(error).__name__}") from error


_CERTIFICATES = ssl.create_default_context()  # read once: it takes as long as a class may not wait
