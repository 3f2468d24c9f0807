"""What verbs share: the terminal they write on, and a server in this process."""

from rich.console import Console

from duologue.web.serving import running

__all__ = ["console", "running"]
console = Console(soft_wrap=True)
