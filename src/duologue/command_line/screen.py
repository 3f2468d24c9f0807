"""The terminal that every verb writes on."""

from rich.console import Console

console = Console(soft_wrap=True)
