"""Cookies of a server that is reached over HTTPS begin as browsers hold them to it: `__Host-` for
those of the whole server, `__Secure-` for those of one path. No unencrypted page can then set one
of ours, and none of another host one of the whole server (RFC 6265bis).
"""

from http.cookies import SimpleCookie

from starlette.types import Message, Scope

# Sent with everything. Every other cookie belongs to one path: a seat, a link.
OF_THE_SERVER = ("staff", "language")


def named_for_https(told: Message) -> None:
    """Gives the cookies that an answer sets their longer names."""
    told["headers"] = [
        (name, _longer(value) if name == b"set-cookie" else value)
        for name, value in told["headers"]
    ]


def known_by_short_names(scope: Scope) -> Scope:
    """Of what a browser sends, only cookies that it let nobody else set."""
    headers = []
    for name, value in scope["headers"]:
        if name != b"cookie":
            headers.append((name, value))
            continue
        pairs = [pair.strip().partition("=") for pair in value.decode("latin-1").split(";")]
        kept = [f"{_shorter(name)}={value}" for name, _, value in pairs if _shorter(name)]
        if kept:
            headers.append((b"cookie", "; ".join(kept).encode("latin-1")))
    return {**scope, "headers": headers}


def _longer(set_cookie: bytes) -> bytes:
    said = set_cookie.decode("latin-1")
    name = said.partition("=")[0]
    # Also where one is taken away: a browser listens to these names from HTTPS alone.
    secure = next(iter(SimpleCookie(said).values()))["secure"]
    return f"{_prefix(name)}{said}{'' if secure else '; Secure'}".encode("latin-1")


def _shorter(name: str) -> str:
    """Empty where it is none of ours."""
    short = name.removeprefix("__Host-").removeprefix("__Secure-")
    return short if name == _prefix(short) + short else ""


def _prefix(short: str) -> str:
    return "__Host-" if short in OF_THE_SERVER else "__Secure-"
