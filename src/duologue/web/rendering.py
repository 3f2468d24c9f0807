"""Jinja pages, with the sentences of the catalogue and the styles that the build has hashed."""

import io
from pathlib import Path

import msgspec
import segno
from jinja2 import Environment, PackageLoader
from starlette.responses import HTMLResponse

from duologue.web.words import say

STATIC = Path(__file__).parent / "static"


class _Built(msgspec.Struct):
    """What the browser build made of one file."""

    file: str
    css: list[str] = []


_MANIFEST = msgspec.json.decode(
    (STATIC / "app" / "manifest.json").read_bytes(), type=dict[str, _Built]
)
_PAGES = Environment(
    loader=PackageLoader("duologue.web"), autoescape=True, trim_blocks=True, lstrip_blocks=True
)
_PAGES.globals["say"] = say


def render(
    template: str, status: int = 200, *, part: str = "page", **values: object
) -> HTMLResponse:
    """The template, with the styles and the script of one part of the browser build."""
    return HTMLResponse(compose(template, part=part, **values), status)


def compose(template: str, *, part: str = "page", **values: object) -> str:
    """The text of the page that `render` answers with."""
    script = "/static/app/" + _built(part).file
    assets: dict[str, object] = {"styles": styles_of(part), "script": script}
    return _PAGES.get_template(template).render(assets | values)


def styles_of(part: str = "page") -> list[str]:
    """The paths under which the styles of one part are served."""
    return ["/static/app/" + css for css in _built(part).css]


def _built(part: str) -> _Built:
    return _MANIFEST[f"{part}/main.tsx" if part == "room" else "pages/page.ts"]


def message(name: str, status: int) -> HTMLResponse:
    """A page with one sentence: `<name>-title` and `<name>-text` of the catalogue."""
    return render("message.html", status, title=say(f"{name}-title"), text=say(f"{name}-text"))


def qr_code(link: str) -> str:
    """The link as an SVG that a phone can read from a screen or from paper."""
    picture = io.BytesIO()
    segno.make(link).save(
        picture, kind="svg", scale=5, xmldecl=False, svgclass=None, lineclass=None, title=link
    )
    return picture.getvalue().decode()
