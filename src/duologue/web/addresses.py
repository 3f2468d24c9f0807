"""Lists as a mail merge takes them: who gets which link. Read, answered, and forgotten."""

import csv
import io
import re
from collections.abc import Sequence

from duologue.insight.pulse.spreadsheet import inert

_TOKEN = re.compile(r"/pulse/([\w-]{10,60})")


def addresses_in(text: str) -> list[str]:
    """One a line; empty lines and repetitions are passed over."""
    lines = (line.strip(" \t,;") for line in text.splitlines())
    return list(dict.fromkeys(line for line in lines if line))


def mail_merge(rows: Sequence[tuple[str, str]]) -> str:
    """(address, link), as CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("address", "link"))
    writer.writerows((inert(address), link) for address, link in rows)
    return out.getvalue()


def lines_with_links(text: str) -> list[tuple[str, str]]:
    """(token, whole line) of every line in which a link stands, as it was given out."""
    found = []
    for line in text.splitlines():
        if link := _TOKEN.search(line):
            found.append((link[1], line))
    return found
