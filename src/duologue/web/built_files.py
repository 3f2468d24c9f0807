"""The files of the browser part, as they are sent: small, and kept for good by whoever has them.

Their names hold a hash of what is in them, so a kept one is never out of date. Pages themselves are
not made smaller: the length of something packed tells of what is in it, and pages hold what is not
for everybody.
"""

import mimetypes
from http import HTTPStatus
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from duologue.web.release import PACKED, WORTHWHILE

FOR_GOOD = "public, max-age=31536000, immutable"


class BuiltFiles(StaticFiles):
    """Sends the packed one to whoever takes it."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        suffix = Path(path).suffix
        accepted = Headers(scope=scope).get("accept-encoding", "")
        packed = suffix in WORTHWHILE and "gzip" in accepted
        if packed and not self.lookup_path(path + PACKED)[1]:
            packed = False  # a build that was not packed
        response = await super().get_response(path + PACKED if packed else path, scope)
        if packed:
            response.headers["content-encoding"] = "gzip"
        if suffix in WORTHWHILE and response.status_code == HTTPStatus.OK:
            # The name that lies there may end on what it is packed with.
            kind = mimetypes.guess_type(path)[0] or "text/plain"
            charset = "; charset=utf-8" if kind.startswith("text/") else ""
            response.headers["content-type"] = kind + charset
            response.headers["vary"] = "accept-encoding"
        if path.startswith("app/assets/") and response.status_code < HTTPStatus.BAD_REQUEST:
            response.headers["cache-control"] = FOR_GOOD
        return response
