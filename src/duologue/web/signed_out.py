"""The end of a staff member's sign-in on this device."""

from starlette.requests import Request
from starlette.responses import Response

from duologue.web.door_log import went_out
from duologue.web.permissions import here


async def signed_out(request: Request, response: Response) -> Response:
    """The answer, after which this device is nobody's of the staff."""
    await here(request).sign_ins.end(request.cookies.get("staff", ""))
    went_out(request)
    response.delete_cookie("staff")
    return response
