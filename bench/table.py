"""A small table with a title, printed the same by every benchmark."""

from rich.console import Console
from rich.table import Table


def show(title: str, heads: list[str], rows: list[list[str]]) -> None:
    table = Table(title=title, title_justify="left", title_style="bold")
    for i, head in enumerate(heads):
        table.add_column(head, justify="left" if i == 0 else "right")
    for row in rows:
        table.add_row(*row)
    Console(width=110).print(table)
