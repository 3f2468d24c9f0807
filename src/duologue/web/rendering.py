"""Jinja pages, with the sentences of the catalogue and the styles that the build has hashed."""

import io
import json
from functools import cache
from typing import NamedTuple, NotRequired, TypedDict

import segno
from jinja2 import Environment, PackageLoader
from starlette.responses import HTMLResponse

from duologue.record.staff import StaffMember
from duologue.web.figures import decimal, from_to, listed
from duologue.web.release import APP, built_release
from duologue.web.roles import may
from duologue.web.words import LANGUAGES, direction, language, say


class Built(TypedDict):
    """One entry of Vite's manifest."""

    file: str
    imports: NotRequired[list[str]]
    css: NotRequired[list[str]]


_MANIFEST: dict[str, Built] = json.loads((APP / "manifest.json").read_text())
_PAGES = Environment(
    loader=PackageLoader("duologue.web"), autoescape=True, trim_blocks=True, lstrip_blocks=True
)
_PAGES.globals.update(
    say=say, language=language, direction=direction, screen_languages=LANGUAGES, decimal=decimal,
    listed=listed, from_to=from_to, may=may,
)  # fmt: skip


class Asset(NamedTuple):
    """One built file, and the hash without which a browser does not use it."""

    path: str
    integrity: str


class Assets(NamedTuple):
    script: Asset
    # What the script imports: fetched ahead, so that these too are held to their hashes.
    imports: tuple[Asset, ...]
    styles: tuple[Asset, ...]
    # The sentences of the part, by language; none where only the server speaks.
    words: dict[str, Asset]


@cache
def assets_of(entry: str) -> Assets:
    """The scripts and styles of one entry of the browser build."""
    names, styles = [entry], []
    for name in names:  # grows while it is read: imports of imports
        built = _MANIFEST[name]
        names += [x for x in built.get("imports", ()) if x not in names]
        styles += [x for x in built.get("css", ()) if x not in styles]
    script, *imports = (_asset(_MANIFEST[name]["file"]) for name in names)
    return Assets(script, tuple(imports), tuple(map(_asset, styles)), _words(entry))


def _words(entry: str) -> dict[str, Asset]:
    """What the build has made of the catalogue for this entry (browser/build_words.ts)."""
    part = f"assets/words-{entry.split('/')[0]}-"
    found = {
        code: [f for f in built_release().files if f.startswith(f"{part}{code}-")]
        for code in LANGUAGES
    }
    return {code: _asset(file) for code, files in found.items() for file in files}


def _asset(file: str) -> Asset:
    return Asset(f"/static/app/{file}", built_release().files[file])


def render(
    template: str, status: int = 200, *, part: str = "page", **values: object
) -> HTMLResponse:
    """The template, with the styles and the script of one part of the browser build."""
    return HTMLResponse(compose(template, part=part, **values), status)


def compose(template: str, *, part: str = "page", **values: object) -> str:
    """The text of the page that `render` answers with."""
    assets = assets_of("pages/page.ts" if part == "page" else f"{part}/main.tsx")
    return _PAGES.get_template(template).render(assets=assets, **values)


def message(name: str, status: int, *, staff: StaffMember | None = None) -> HTMLResponse:
    """A page with one sentence: `<name>-title` and `<name>-text` of the catalogue."""
    said = {part: say(f"{name}-{part}") for part in ("title", "text")}
    return render("message.html", status, staff=staff, **said)


def qr_code(link: str, scale: int = 5) -> str:
    """The link as an SVG that a phone can read from a screen or from paper."""
    picture = io.BytesIO()
    segno.make(link).save(
        picture, kind="svg", scale=scale, xmldecl=False, svgclass=None, lineclass=None, title=link
    )
    return picture.getvalue().decode()
