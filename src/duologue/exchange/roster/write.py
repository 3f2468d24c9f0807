"""People of a cohort → CSV, for a spreadsheet or for coming back. No cell is a formula."""

import csv
import io
from collections.abc import Sequence

from duologue.insight.pulse.spreadsheet import inert
from duologue.record.members import Member

# Spreadsheets take a file without this mark for the alphabet of their own country.
MARK = "\ufeff"


def csv_of(members: Sequence[Member]) -> str:
    heads = list(dict.fromkeys(head for m in members for head in m.traits))
    names = {m.id: m.email or m.name for m in members}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["name", "email", "reports to", "group", *map(inert, heads)])
    for m in members:
        cells = [m.name, m.email, names.get(m.manager, "") if m.manager else "",
                 "; ".join(m.groups), *(m.traits.get(head, "") for head in heads)]  # fmt: skip
        writer.writerow([inert(cell) for cell in cells])
    return MARK + out.getvalue()
