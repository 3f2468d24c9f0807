"""Findings as SARIF 2.1.0, which code scanning and editors read."""

import hashlib
from collections.abc import Iterable
from urllib.parse import quote

import msgspec

from duologue.course.read import lines_of
from duologue.course.slips import SLIPS
from duologue.course.source import Finding, Severity
from duologue.review.codes import MORE
from duologue.review.pages import Page, as_markdown, every_page
from duologue.review.report.checked import Checked

SCHEMA = "https://json.schemastore.org/sarif-2.1.0-rtm.5.json"
Json = dict[str, object]


def as_sarif(files: Iterable[Checked], version: str) -> str:
    rules = [*map(_rule, every_page()), *(_short_rule(s.code, s.name, s.sentence, s.severity)
                                          for s in (*SLIPS, *MORE))]  # fmt: skip
    index = {str(rule["id"]): i for i, rule in enumerate(rules)}
    driver: Json = {
        "name": "duologue",
        "version": version,
        "semanticVersion": version,
        "informationUri": "https://duologue.example/docs",
        "rules": rules,
    }
    run: Json = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [result for file in files for result in _results(file, index)],
    }
    log: Json = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return msgspec.json.format(msgspec.json.encode(log), indent=1).decode()


def _rule(page: Page) -> Json:
    rule = page.rule
    described = _short_rule(rule.code, rule.name, page.sentence, rule.severity)
    return described | {
        "fullDescription": {"text": page.finds},
        "help": {"text": f"{page.finds} {page.matters}", "markdown": as_markdown(page)},
        "helpUri": f"https://duologue.example/docs/rules/{rule.name}",
    }


def _short_rule(code: str, name: str, sentence: str, severity: Severity) -> Json:
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in name.split("-")),
        "shortDescription": {"text": sentence},
        "defaultConfiguration": {"level": severity.value},
        "properties": {"tags": [code[:3], name]},
    }


def _results(file: Checked, index: dict[str, int]) -> list[Json]:
    lines = lines_of(file.text) if file.findings else []
    return [_result(finding, file, lines, index) for finding in file.findings]


def _result(finding: Finding, file: Checked, lines: list[str], index: dict[str, int]) -> Json:
    help = f" {finding.help}" if finding.help else ""
    location: Json = {
        "artifactLocation": {"uri": quote(file.path)},
        "region": _region(finding),
    }
    result: Json = {
        "ruleId": finding.code,
        "ruleIndex": index[finding.code],
        "level": finding.severity.value,
        "message": {"text": finding.message + help},
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {"primaryLocationLineHash": _fingerprint(finding, lines)},
    }
    if finding.fix is not None:
        change: Json = {
            "artifactLocation": {"uri": quote(file.path)},
            "replacements": [
                {
                    "deletedRegion": {
                        "startLine": edit.start.line,
                        "startColumn": edit.start.column,
                        "endLine": edit.end.line,
                        "endColumn": edit.end.column,
                    },
                    "insertedContent": {"text": edit.text},
                }
                for edit in finding.fix.edits
            ],
        }
        fix: Json = {"description": {"text": finding.fix.title}, "artifactChanges": [change]}
        result["fixes"] = [fix]
    return result


def _region(finding: Finding) -> Json:
    region: Json = {"startLine": finding.place.line, "startColumn": finding.place.column}
    if finding.end is not None:
        region |= {"endLine": finding.end.line, "endColumn": finding.end.column}
    return region


def _fingerprint(finding: Finding, lines: list[str]) -> str:
    """The same finding on the same words, also where lines above it come and go."""
    line = lines[finding.place.line - 1] if finding.place.line <= len(lines) else ""
    return hashlib.sha256(f"{finding.code}\0{line.strip()}".encode()).hexdigest()[:16] + ":1"
