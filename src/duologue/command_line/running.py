"""What verbs share: the terminal they write on."""

from rich.console import Console

console = Console(soft_wrap=True)
