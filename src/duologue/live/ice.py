"""The servers that help two browsers reach each other, with credentials that expire."""

import base64
import hashlib
import hmac
import secrets

from duologue.config import Settings
from duologue.live.messages import IceServer

CREDENTIAL_LASTS = 4 * 3600  # seconds; longer than any session, shorter than a day


def ice_servers(settings: Settings, now: float) -> tuple[IceServer, ...]:
    """STUN as configured; TURN with a username that is its own expiry (coturn: use-auth-secret).

    The username says nothing of who it is for: coturn writes it down beside an address.
    """
    servers = [IceServer(url) for url in settings.stun.split()]
    if settings.turn:
        username = f"{int(now) + CREDENTIAL_LASTS}:{secrets.token_hex(6)}"
        # SHA-1 is what the TURN REST convention prescribes for this HMAC.
        digest = hmac.digest(settings.turn_secret.encode(), username.encode(), hashlib.sha1)
        credential = base64.b64encode(digest).decode()
        servers += [IceServer(url, username, credential) for url in settings.turn.split()]
    return tuple(servers)
