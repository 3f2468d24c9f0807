"""Who somebody is, asked of a real provider; and the answers that are not believed."""

import time
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import httpx
import msgspec
import pytest

from duologue.config import BadSetting, Settings
from duologue.exchange.openid.provider import Asked, NoIdentity, Provider
from support.directory import directory
from support.server import free_port

BACK = "http://127.0.0.1:8000/sign-in/with/back"
ANA = {"sub": "a1", "name": "Ana Öz", "email": "ana@d.example", "email_verified": True}
EVE = {"sub": "e1", "name": "Eve", "email": "ana@d.example", "email_verified": False}


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with directory(ANA, EVE) as url:
        yield url


def provider(issuer: str, client: str = "duologue") -> Provider:
    return Provider(issuer, client, "a secret", BACK)


async def go(provider: Provider, sub: str) -> tuple[Asked, str, str]:
    """What the browser does at the provider: says who it is. Gives what it comes back with."""
    where, asked = await provider.ask()
    async with httpx.AsyncClient() as http:
        answer = await http.post(where, data={"sub": sub})
    came = urlsplit(answer.headers["location"])
    said = parse_qs(came.query)
    assert came._replace(query="").geturl() == BACK
    return asked, said["state"][0], said["code"][0]


async def test_the_provider_says_who_somebody_is_and_whether_the_address_is_theirs(
    issuer: str,
) -> None:
    asking = provider(issuer)
    ana = await asking.answer(*await go(asking, "a1"), time.time())
    assert (ana.issuer, ana.subject, ana.email) == (issuer, "a1", "ana@d.example")
    assert ana.name == "Ana Öz"
    eve = await asking.answer(*await go(asking, "e1"), time.time())
    assert (eve.subject, eve.email) == ("e1", "")


async def test_an_answer_is_believed_only_by_the_browser_that_asked_and_once(issuer: str) -> None:
    asking = provider(issuer)
    asked, state, code = await go(asking, "a1")
    other = (await asking.ask())[1]
    with pytest.raises(NoIdentity, match="another question"):
        await asking.answer(other, state, code, time.time())
    # With the right state, and a token that was made for somebody else's question.
    forged = msgspec.structs.replace(asked, nonce=other.nonce)
    with pytest.raises(NoIdentity, match="InvalidClaim"):
        await asking.answer(forged, state, code, time.time())
    with pytest.raises(NoIdentity, match="it answered 400"):  # the code is used
        await asking.answer(asked, state, code, time.time())


async def test_a_token_for_another_client_or_from_another_time_is_not_ours(issuer: str) -> None:
    other, asking = provider(issuer, "payroll"), provider(issuer)
    asked, state, code = await go(other, "a1")
    with pytest.raises(NoIdentity):
        await asking.answer(asked, state, code, time.time())
    asked, state, code = await go(asking, "a1")
    with pytest.raises(NoIdentity, match="Expired"):
        await asking.answer(asked, state, code, time.time() + 86_400)


async def test_a_provider_that_is_silent_or_calls_itself_otherwise_is_said_so(
    issuer: str,
) -> None:
    with pytest.raises(NoIdentity, match="no answer"):
        await provider(f"http://127.0.0.1:{free_port()}").ask()
    with pytest.raises(NoIdentity, match="calls itself"):
        await provider(issuer.replace("127.0.0.1", "localhost") + "/").ask()


@pytest.mark.parametrize("url", ["http://login.example.org", "login.example.org", "ftp://x"])
def test_a_provider_without_https_is_a_bad_setting(url: str) -> None:
    with pytest.raises(BadSetting):
        provider(url)


def test_newcomers_have_roles_that_there_are() -> None:
    assert len(Settings(oidc_newcomers="facilitator designer").newcomers) == 2
    with pytest.raises(BadSetting, match="administrator, designer"):
        _ = Settings(oidc_newcomers="boss").newcomers
