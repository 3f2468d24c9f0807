"""The pages of docs/ that are made from rules and model: docs/rules, and the two JSON Schemas."""

import json
from pathlib import Path

import msgspec

from duologue.course.model import Course
from duologue.course.slips import SLIPS
from duologue.review.codes import MORE
from duologue.review.pages import as_markdown, every_page
from duologue.review.report.as_json import Report

DOCS = Path(__file__).parents[1] / "docs"
RULES = DOCS / "rules"
_MADE = "<!-- Made from the rules' docstrings by `make docs`. Do not edit. -->\n\n"


def pages() -> dict[Path, str]:
    made = {RULES / f"{page.rule.name}.md": _MADE + as_markdown(page) for page in every_page()}
    made[RULES / "README.md"] = _MADE + _index()
    made[DOCS / "language" / "course.schema.json"] = _schema(Course, "A course")
    made[DOCS / "language" / "report.schema.json"] = _schema(Report, "What `duologue check` found")
    return made


def _index() -> str:
    lines = [
        "# The rules of the design review\n",
        "`duologue check course.md` prints what it finds; `--explain SAF205` prints one of these "
        "pages. A rule is silenced on purpose, with a reason, where it is broken or above: "
        "`<!-- allow: long-listening, it is a film -->`.\n",
        "Each rule counts what the text says. None can tell whether a course is good.\n",
        "| code | name | finds |",
        "|---|---|---|",
    ]
    lines += [
        f"| {page.rule.code} | [{page.rule.name}]({page.rule.name}.md)"
        f"{' (error)' if page.rule.severity == 'error' else ''} | {page.finds} |"
        for page in every_page()
    ]
    lines += ["\n## What reading finds\n", "| code | name | |", "|---|---|---|"]
    lines += [f"| {s.code} | {s.name} ({s.severity}) | {s.sentence} |" for s in (*SLIPS, *MORE)]
    return "\n".join(lines) + "\n"


def _schema(kind: type[msgspec.Struct], title: str) -> str:
    """JSON Schema 2020-12. Every field is written, so every field is required."""
    (root,), parts = msgspec.json.schema_components([kind], ref_template="#/$defs/{name}")
    for part in parts.values():
        if part.get("type") == "object":
            part["required"] = list(part.get("properties", {}))
            part["additionalProperties"] = False
            for field in part.get("properties", {}).values():
                field.pop("default", None)
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"https://duologue.example/docs/language/{kind.__name__.lower()}.schema.json",
        "title": title,
        **root,
        "$defs": parts,
    }
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"
