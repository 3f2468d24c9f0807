"""Whether the services that are connected answer us: where staff sign in, what forwards plenaries,
the record store, learning platforms. Each is asked what it is, and told nothing.

A directory (SCIM) comes to us, and Zoom's reports are brought by hand: there is nothing to reach.
"""

import asyncio
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from sqlalchemy.exc import DBAPIError

from duologue.command_line.examine.finding import Finding, bad, unused, well
from duologue.config import BadSetting, Settings
from duologue.exchange.lti.launch import Platform
from duologue.exchange.lti.services import NotAnswered, keys_of
from duologue.exchange.openid.provider import NoIdentity
from duologue.exchange.sfu.chosen import forwarder_of
from duologue.exchange.sfu.forwarder import Unreachable
from duologue.exchange.xapi.store import NotStored, Store, try_out
from duologue.record.connectors import Connectors, Connects
from duologue.record.database import Database, kind_of
from duologue.record.vault import MASTER, Vault
from duologue.web.installation import provider_of


async def look_at_provider(settings: Settings) -> list[Finding]:
    what = "sign-in elsewhere"
    try:
        provider = provider_of(settings)
        if provider is None:
            return [unused(what, "not set: staff sign in with a password or a passkey")]
        await provider.try_out()
    except BadSetting as error:
        return [bad(what, str(error), "docs/running/sign-in.md says what each setting is.")]
    except NoIdentity as error:
        return [bad(
            what, f"{settings.oidc_issuer}: {error}",
            "Mend DUOLOGUE_OIDC_ISSUER: under it lies /.well-known/openid-configuration, and in"
            " that the very same address as issuer. Staff with a password get in meanwhile.",
        )]  # fmt: skip
    return [well(what, f"{provider.issuer} answers, and shows its keys")]


async def look_at_forwarding(settings: Settings) -> list[Finding]:
    what = "forwarded plenaries"
    try:
        forwarder = forwarder_of(settings)
        if forwarder is None:
            return [unused(what, "not set: sound and picture go from browser to browser")]
        await forwarder.try_out()
    except BadSetting as error:
        return [bad(what, str(error), "docs/running/sfu.md says what each setting is.")]
    except Unreachable as error:
        return [bad(
            what, f"{settings.sfu} does not take us: {error}",
            "Start it, or mend DUOLOGUE_SFU; its secret must be DUOLOGUE_SFU_SECRET"
            " (docs/running/sfu.md). Until then those plenaries have no sound.",
        )]  # fmt: skip
    kind, _, at = settings.sfu.partition("+")
    return [well(what, f"{kind.capitalize()} at {urlsplit(at).netloc} takes us")]


async def look_at_connectors(settings: Settings) -> list[Finding]:
    stores = await _connected(settings, Connects.RECORD_STORE)
    platforms = await _connected(settings, Connects.PLATFORM)
    found = [await _store(msgspec.json.decode(each, type=Store)) for each in stores]
    found += [await _platform(msgspec.json.decode(each, type=Platform)) for each in platforms]
    return found or [unused("connectors", "none that we would have to reach")]


async def _store(store: Store) -> Finding:
    what = f"record store {store.host}"
    try:
        await try_out(store)
    except NotStored as error:
        return bad(
            what, str(error),
            "Mend its address, key and secret on the page of connectors. What it has not taken"
            " waits, and is told again for some days.",
        )  # fmt: skip
    return well(what, "answers")


async def _platform(platform: Platform) -> Finding:
    what = f"learning platform {platform.host}"
    try:
        KeySet.import_key_set(msgspec.json.decode(await keys_of(platform)))
    except NotAnswered as error:
        why = str(error)
    except (JoseError, msgspec.DecodeError, ValueError, KeyError):
        why = "what it shows are no keys"
    else:
        return well(what, "answers, and shows its keys")
    return bad(
        what, f"{platform.keys}: {why}",
        "Mend the address of its keys on the page of connectors; without them nobody who comes"
        " from there gets in.",
    )  # fmt: skip


async def _connected(settings: Settings, kind: Connects) -> list[bytes]:
    """What is kept of each; nothing where the database does not answer, which is told already."""
    keys = settings.data / "keys"
    where = settings.where
    if not (keys / MASTER).exists() or (isinstance(where, Path) and not where.exists()):
        return []
    database = None
    try:
        # At once: a store would wait for a database that is only restarting.
        await asyncio.to_thread(_reach, where)
        database = Database(kind_of(where))
        found = await Connectors(database, Vault(keys)).of(kind)
        return [each.settings for each in found if each.settings]
    except DBAPIError:
        return []
    finally:
        if database is not None:
            await database.close()


def _reach(where: Path | str) -> None:
    with closing(kind_of(where)) as kind, kind.frozen():
        return
