"""The socket on which an installation answers."""

import errno
import socket

from duologue.config import BadSetting, Settings

WAITING = 2_048  # connections that may wait to be accepted: a school whose network comes back
_WHY = {
    errno.EADDRINUSE: "another program listens there. Stop it, or choose another port: --port",
    errno.EACCES: "this user may not. Choose a port above 1023, behind a proxy: --port",
    errno.EADDRNOTAVAIL: "this machine has no such address. Choose another: DUOLOGUE_HOST",
}


def listen(settings: Settings) -> socket.socket:
    """Raises BadSetting, with what to do, where nobody can listen there."""
    where = f"{settings.host}:{settings.port}"
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server(
            (settings.host, settings.port), family=family, backlog=WAITING,
            dualstack_ipv6=family is socket.AF_INET6 and socket.has_dualstack_ipv6(),
        )  # fmt: skip
    except OverflowError as error:
        raise BadSetting(f"{settings.port} is no port. Choose one up to 65535: --port") from error
    except OSError as error:
        why = _WHY.get(error.errno or 0, error.strerror or str(error))
        raise BadSetting(f"Nothing can be served at {where}: {why}") from error
