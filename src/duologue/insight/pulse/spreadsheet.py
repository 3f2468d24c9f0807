"""Items as a spreadsheet (CSV), to bring one's own and to take them along."""

import csv
import io
from importlib.resources import files

from duologue.insight.pulse.items import LONGEST_TEXT, Item, Outcome, Scale, When

COLUMNS = ("name", "outcome", "scale", "reversed", "when")
_TEXT = "text "
# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Where items come from that others have worded. Works of the United States government are in the
# public domain (17 U.S.C. § 105); the translations are ours.
BORROWED = {
    "commitment-recommend": "US Federal Employee Viewpoint Survey",
    "commitment-effort": "US Federal Employee Viewpoint Survey",
}
MOST_ROWS = 500  # a library of items, not a data set


class BadSheet(ValueError):
    """What is wrong, and in which row; `code` is a key of the catalogue."""

    def __init__(self, code: str, row: int = 0, what: str = "") -> None:
        super().__init__(code, row, what)
        self.code, self.row, self.what = code, row, what


def library() -> tuple[Item, ...]:
    """The items that come with Duologue, worded for it, but for those that are `BORROWED`."""
    return read_sheet(files("duologue.insight.pulse").joinpath("items.csv").read_text("utf-8"))


def read_sheet(text: str) -> tuple[Item, ...]:
    """The items of a CSV: COLUMNS, and a column `text <language>` for each language.

    Commas or semicolons, with or without a byte order mark. Raises BadSheet.
    """
    text = text.removeprefix("\ufeff")
    first = text.split("\n", 1)[0]
    rows = list(csv.reader(io.StringIO(text), delimiter=";" if ";" in first else ","))
    if not rows or "name" not in rows[0] or not any(h.startswith(_TEXT) for h in rows[0]):
        raise BadSheet("sheet-columns")
    heads = [head.strip().lower() for head in rows[0]]
    if len(rows) > MOST_ROWS:
        raise BadSheet("sheet-long")
    items: list[Item] = []
    for number, cells in enumerate(rows[1:], 2):
        if not any(cell.strip() for cell in cells):
            continue
        item = _item(dict(zip(heads, (cell.strip() for cell in cells), strict=False)), number)
        if any(other.name == item.name for other in items):
            raise BadSheet("sheet-twice", number, item.name)
        items.append(item)
    if not items:
        raise BadSheet("sheet-columns")
    return tuple(items)


def write_sheet(items: tuple[Item, ...]) -> str:
    languages = list(dict.fromkeys(language for item in items for language, _ in item.texts))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*COLUMNS, *(_TEXT + language for language in languages)])
    for item in items:
        texts = dict(item.texts)
        writer.writerow([
            inert(item.name), item.outcome, item.scale, "yes" if item.reversed else "no", item.when,
            *(inert(texts.get(language, "")) for language in languages),
        ])  # fmt: skip
    return out.getvalue()


def inert(cell: str) -> str:
    """The cell, so that no spreadsheet runs it."""
    return "'" + cell if cell.startswith(_FORMULA) else cell


def _item(row: dict[str, str], number: int) -> Item:
    texts = tuple(
        (head.removeprefix(_TEXT).strip(), text)
        for head, text in row.items()
        if head.startswith(_TEXT) and text
    )
    if not row.get("name") or not texts:
        raise BadSheet("sheet-empty", number)
    for _, text in texts:
        if len(text) > LONGEST_TEXT:
            raise BadSheet("sheet-text", number, text[:40])
    try:
        return Item(
            name=row["name"][:60],
            outcome=Outcome(row.get("outcome", "").lower()),
            scale=Scale(row.get("scale", "").lower() or "agree"),
            reversed=row.get("reversed", "").lower() in ("yes", "true", "1"),
            when=When(row.get("when", "").lower() or "now"),
            texts=texts,
        )
    except ValueError as error:
        raise BadSheet("sheet-word", number, str(error).split(" is not")[0].strip("'")) from error
