"""What a password of the staff must be: long enough, and none that is guessed first."""

SHORTEST_PASSWORD = 10  # characters; what current guidance asks where there is no second factor
LONGEST_PASSWORD = 200  # characters; hashing more would be work for nothing
# Guesses that a good guesser needs, at least. The tens of thousands that people chose most often
# and lost, what they make of them, of keyboards, years and their own name, need fewer.
FEWEST_GUESSES = 10**8
# Characters: what follows makes it only harder, and made to be slow it would hold up a class.
_LOOKED_AT = 24
_OURS = "duologue"  # what else would one call it here


class BadPassword(ValueError):
    """Too short, too long, or too easy to guess; the code says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def check_password(password: str, *about: str) -> None:
    """`about`: what is known of whose it is, as their name. Raises BadPassword."""
    from zxcvbn import zxcvbn  # takes a sixth of a second to load

    if len(password) < SHORTEST_PASSWORD:
        raise BadPassword("password-short")
    if len(password) > LONGEST_PASSWORD:
        raise BadPassword("password-long")
    known = [word for text in (_OURS, *about) for word in (text.replace(" ", ""), *text.split())]
    if zxcvbn(password[:_LOOKED_AT], known)["guesses"] < FEWEST_GUESSES:
        raise BadPassword("password-guessed")
