"""What can be wrong with a list. Codes, which the catalogue says in words as `roster-<code>`."""

import msgspec


class Unreadable(ValueError):
    """Nothing of it can be used."""

    def __init__(self, code: str, **about: str | int) -> None:
        super().__init__(code)
        self.code, self.about = code, about


class Trouble(msgspec.Struct, frozen=True, kw_only=True):
    """One line that needs a look."""

    line: int
    code: str
    # False: the person is on the list, without what could not be used.
    refused: bool = True
    about: dict[str, str | int] = {}
