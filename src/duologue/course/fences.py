"""Blocks of code, told line by line: what stands in one is no heading, no note and no choice."""

import re

_MARKED = re.compile(r"( {0,3}(?:(?:[-*+]|\d{1,9}[.)]) {1,4})*)(`{3,}(?=[^`]*$)|~{3,})")


class Fences:
    """Follows one text from line to line."""

    def __init__(self) -> None:
        # The run of ` or ~ that opened the block, or nothing.
        self.open = ""
        # How far the lines of a block inside a list item are indented; 0 outside of lists.
        self._indent = 0

    def hold(self, line: str) -> bool:
        """Whether `line` belongs to a block of code, its first and its last line included."""
        if self.open and self._leaves_the_item(line):
            self.open = ""
        if self.open:
            if self._closes(line):
                self.open = ""
            return True
        opening = _MARKED.match(line) if "```" in line or "~~~" in line else None
        if opening is not None:
            self.open = opening[2]
            self._indent = 0 if not opening[1].strip() else len(opening[1])
        return opening is not None

    @property
    def runs_on(self) -> str:
        """What opened a block that goes on whatever follows; one in a list ends with the list."""
        return "" if self._indent else self.open

    def _leaves_the_item(self, line: str) -> bool:
        return bool(self._indent and line.strip()) and _spaces(line) < self._indent

    def _closes(self, line: str) -> bool:
        run = line.strip()
        near = _spaces(line) - self._indent <= 3
        return near and len(run) >= len(self.open) and run == self.open[0] * len(run)


def _spaces(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
