"""A plan as its author wrote it: sections of steps, each step's cells under what they hold."""

import re
from collections.abc import Sequence

import msgspec

from duologue.course.model import Place
from duologue.course.run_of_show.listing import read_entry
from duologue.course.run_of_show.table import (
    Row,
    is_rule,
    is_table_line,
    read_csv,
    read_table_line,
)
from duologue.course.run_of_show.times import clock, length
from duologue.course.run_of_show.words import Column, column_of, grouping_in, method_in
from duologue.course.source import Finding, Severity


class Step(msgspec.Struct):
    """One row of the plan. `extra` holds cells of columns that no course has a place for."""

    line: int
    cells: dict[Column, str]
    extra: list[tuple[str, str]] = []


class Section(msgspec.Struct):
    """What becomes one session; untitled where the plan has only one."""

    title: str
    line: int
    steps: list[Step] = []
    # Text of the plan that belongs to no step.
    words: list[str] = []


class Plan(msgspec.Struct):
    title: str
    words: list[str]
    sections: list[Section]


def read_plan(text: str, findings: list[Finding]) -> Plan:
    """Everything in the text, sorted. Nothing is left out: what fits nowhere stands in `words`."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if _is_markdown(lines):
        return _markdown(lines, findings)
    plan = Plan("", [], [])
    _rows(read_csv(text, findings), plan, findings)
    return plan


def _is_markdown(lines: Sequence[str]) -> bool:
    """By its first line; and where that tells nothing, by a table or a list further down."""
    told = [line for line in lines if line.strip()]
    first = told[0] if told else ""
    if first.startswith("sep=") or any(
        _is_header(Row(1, tuple(first.split(delimiter)))) for delimiter in ",;\t"
    ):
        return False
    # Rows copied from a spreadsheet have tabs; times at the beginning of plain lines are a list.
    timed = [line for line in told if not re.search(r"[\t;]", line) and read_entry(line, 1)]
    return len(timed) >= 2 or any(
        is_table_line(line) or re.match(r"\s{0,3}(?:#{1,6} |[-*+] |\d{1,2}[.)] )\S", line)
        for line in told
    )


def _markdown(lines: Sequence[str], findings: list[Finding]) -> Plan:
    plan = Plan("", [], [])
    table: list[Row] = []
    for number, line in enumerate([*lines, ""], 1):
        if is_table_line(line):
            if not is_rule(line):
                table.append(read_table_line(line, number))
            continue
        if table:
            _rows(table, plan, findings)
            table = []
        heading = re.match(r"\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$", line)
        if entry := read_entry(line, number):
            _section(plan, number).steps.append(Step(number, entry.cells))
        elif heading and len(heading[1]) == 1 and not plan.title and not plan.sections:
            plan.title = heading[2].strip("*_ ")
        elif heading:
            plan.sections.append(Section(heading[2].strip("*_ "), number))
        elif line.strip():
            _beside(plan, line)
    return plan


def _beside(plan: Plan, line: str) -> None:
    """Text below a step belongs to it; text above all steps, to the session or the course."""
    section = plan.sections[-1] if plan.sections else None
    if section is None:
        plan.words.append(line.strip())
    elif section.steps:
        cells = section.steps[-1].cells
        below = line.strip() if not line.lstrip().startswith(">") else line.lstrip()[1:].strip()
        column = Column.NOTES if line.lstrip().startswith(">") else Column.PROMPT
        cells[column] = "\n".join(filter(None, (cells.get(column), below)))
    else:
        section.words.append(line.strip())


def _section(plan: Plan, line: int) -> Section:
    if not plan.sections:
        plan.sections.append(Section("", line))
    return plan.sections[-1]


def _rows(rows: Sequence[Row], plan: Plan, findings: list[Finding]) -> None:
    """The rows of one table, below their header if it has one."""
    header = next((i for i, row in enumerate(rows[:12]) if _is_header(row)), None)
    for row in rows[: header or 0]:
        words = [c for c in row.cells if c]
        if not plan.title and not plan.sections and len(words) == 1:
            plan.title = " ".join(words[0].strip("# *_").split())
        else:
            plan.words += words
    body = rows[0 if header is None else header + 1 :]
    names = rows[header].cells if header is not None else ()
    columns = _named(names) if names else _guessed(body)
    if not names and body:
        told = ", ".join(c for c in dict.fromkeys(columns) if c) or "none"
        findings.append(Finding(
            "IMP103", Severity.WARNING,
            f"The table names no known columns; they were told by what is in them: {told}.",
            Place(body[0].line), "Give it a first line such as: time, title, method, grouping.",
        ))  # fmt: skip
    for row in body:
        filled = [(i, c) for i, c in enumerate(row.cells) if c]
        if not filled:
            continue
        if len(filled) == 1 and len(row.cells) > 1 and _is_caption(filled[0][1]):
            plan.sections.append(Section(" ".join(filled[0][1].strip("# *_").split()), row.line))
            continue
        step = Step(row.line, {}, [])
        for i, cell in filled:
            column = columns[i] if i < len(columns) else None
            if column is Column.NUMBER and cell.rstrip(".").isdecimal():
                continue
            if column is None or column is Column.NUMBER:
                step.extra.append((names[i] if i < len(names) else "", cell))
            elif column in step.cells:
                step.cells[column] += f"\n{cell}"
            else:
                step.cells[column] = cell
        session = " ".join(step.cells.pop(Column.SESSION, "").split())
        if session and session != (plan.sections[-1].title if plan.sections else ""):
            plan.sections.append(Section(session, row.line))
        _section(plan, row.line).steps.append(step)


def _is_header(row: Row) -> bool:
    cells = [c for c in row.cells if c]
    known = [c for c in cells if column_of(c) is not None]
    has_times = any(clock(c) or length(c) for c in cells)
    return not has_times and (len(known) >= 2 or (len(known) == 1 and len(cells) <= 2))


def _named(names: Sequence[str]) -> list[Column | None]:
    found: list[Column | None] = []
    for name in names:
        column = column_of(name)
        # A second column of the same meaning is kept under its own name.
        found.append(column if column not in found or column is Column.NOTES else None)
    for otherwise in (Column.PROMPT, Column.SESSION):
        if Column.TITLE not in found and otherwise in found:
            found[found.index(otherwise)] = Column.TITLE
    return found


def _guessed(rows: Sequence[Row]) -> list[Column | None]:
    """By what stands in the columns: times, lengths, methods, groupings; then words in order."""
    width = max((len(row.cells) for row in rows), default=0)
    columns: list[Column | None] = [None] * width
    tests = {
        Column.TIME: lambda c: clock(c) is not None,
        Column.MINUTES: lambda c: length(c) is not None,
        Column.GROUPING: lambda c: (g := grouping_in(c)) is not None and not g[2].says_more,
        Column.METHOD: lambda c: (m := method_in(c)) is not None and not m[1].says_more,
    }
    for column, passes in tests.items():
        best, share = None, 0.5  # more than half of a column's cells must look like it
        for i in range(width):
            cells = [row.cells[i] for row in rows if i < len(row.cells) and row.cells[i]]
            like = sum(map(passes, cells)) / len(cells) if cells else 0.0
            if columns[i] is None and like > share:
                best, share = i, like
        if best is not None:
            columns[best] = column
    for column in (Column.TITLE, Column.PROMPT, Column.NOTES):
        if None in columns:
            columns[columns.index(None)] = column
    return columns


def _is_caption(cell: str) -> bool:
    """`Day 2`: a line across the table that begins something new, rather than a step."""
    return (
        clock(cell) is None and length(cell) is None and len(cell) <= 80 and "\n" not in cell
        and re.match(
            r"(?:day|session|part|module|block|week|tag|teil|modul|sitzung|einheit|woche|jour"
            r"|journée|séance|partie|semaine|día|sesión|módulo|parte|semana)\b", cell.strip("# *_"),
            re.IGNORECASE,
        ) is not None
    )  # fmt: skip
