"""What a browser does that comes from a learning platform."""

import re
from html import unescape

import httpx


async def come(http: httpx.AsyncClient, school: str, who: str) -> httpx.Response:
    """What a browser does: the link of the course, the platform's page, and back."""
    course = (await http.get(f"{school}/course", params={"who": who})).text
    link = re.search(r'href="([^"]+)"', course)
    assert link
    page = (await http.get(unescape(link[1]))).text
    where = re.search(r'action="([^"]+)"', page)
    assert where
    fields = dict(re.findall(r'name="(\w+)" value="([^"]+)"', page))
    return await http.post(unescape(where[1]), data={k: unescape(v) for k, v in fields.items()})
