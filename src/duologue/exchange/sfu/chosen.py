"""The forwarding unit that the settings name."""

from urllib.parse import urlsplit

from duologue.config import BadSetting, Settings
from duologue.exchange.sfu.forwarder import Forwarder
from duologue.exchange.sfu.janus import Janus
from duologue.exchange.sfu.livekit import LiveKit


def forwarder_of(settings: Settings) -> Forwarder | None:
    """None: there is none. Raises BadSetting."""
    if not settings.sfu:
        return None
    kind, _, url = settings.sfu.partition("+")
    at = urlsplit(url)
    if at.scheme not in ("ws", "wss") or not at.hostname:
        raise BadSetting("DUOLOGUE_SFU is janus+ws://host:port or livekit+wss://host")
    if not settings.sfu_secret:
        raise BadSetting("DUOLOGUE_SFU needs DUOLOGUE_SFU_SECRET")
    if kind == "janus":
        # It stands beside us, and what people know is the address that they typed.
        return Janus(url, settings.sfu_secret, urlsplit(settings.address).hostname or "")
    if kind == "livekit":
        if not settings.sfu_key:
            raise BadSetting("DUOLOGUE_SFU needs DUOLOGUE_SFU_KEY for LiveKit")
        return LiveKit(url, settings.sfu_key, settings.sfu_secret)
    raise BadSetting("DUOLOGUE_SFU knows janus and livekit")
