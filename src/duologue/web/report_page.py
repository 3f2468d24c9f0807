"""The report as one page: both duties side by side, what cannot be shown, then the tables."""

from starlette.responses import HTMLResponse

from duologue.insight.pulse.report import Report
from duologue.record.staff import StaffMember
from duologue.web.figures import listed
from duologue.web.rendering import render
from duologue.web.report_words import (
    changes,
    duties,
    exploratory,
    limits,
    row_words,
    withheld_words,
)


def report_page(
    report: Report, path: str, staff: StaffMember | None, pdf: bool = False, whole: bool = False,
    back: str = "",
) -> HTMLResponse:  # fmt: skip
    """`path`: below it lie the same report as CSV, JSON and PDF. `back`: where its reader came
    from. `whole`: on paper nothing can be unfolded."""
    cells = [cell for table in report.tables for line in table for cell in line.cells]
    return render(
        "report.html", report=report, path=path, staff=staff, pdf=pdf, whole=whole,
        back=back if staff else "",
        duties=duties(report), limits=limits(report), changes=changes(report),
        exploratory=exploratory(report), row_words=row_words, withheld_words=withheld_words,
        listed=listed,
        outcomes=list(dict.fromkeys(cell.outcome for cell in cells)),
    )  # fmt: skip
