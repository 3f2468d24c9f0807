"""Asks the provider who somebody is, by the authorization code flow with PKCE."""

import hmac
import secrets
import ssl
from collections.abc import Awaitable
from typing import TypeVar
from urllib.parse import urlsplit

import httpx
import msgspec
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from duologue.config import BadSetting
from duologue.exchange.addresses import is_this_machine

PATIENCE = 10.0  # seconds for each answer of the provider
LEEWAY = 120  # seconds that its clock may differ from ours
# Signed with a key that only the provider has. Never `none`, never our own secret.
ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"]
SCOPE = "openid email profile"
T = TypeVar("T")


class NoIdentity(Exception):
    """The provider did not say who it is, or not in a way that can be believed."""


class Asked(msgspec.Struct, frozen=True):
    """What must come back with the answer; the asking browser keeps it, sealed."""

    state: str
    nonce: str
    verifier: str


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    issuer: str
    # The provider's own name for this person, which never changes.
    subject: str
    # Empty where the provider has not verified it.
    email: str
    name: str


class _Metadata(msgspec.Struct, frozen=True):
    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    userinfo_endpoint: str = ""
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)


class _Tokens(msgspec.Struct, frozen=True):
    id_token: str
    access_token: str


class _Claims(msgspec.Struct, frozen=True):
    sub: str
    email: str = ""
    # Some providers write it as a word.
    email_verified: bool | str = False
    name: str = ""
    preferred_username: str = ""


class Provider:
    def __init__(self, issuer: str, client: str, secret: str, back: str) -> None:
        """`back` is the address of ours that the provider sends browsers to. Raises BadSetting."""
        parts = urlsplit(issuer)
        if not client or not (parts.scheme == "https" or is_this_machine(parts.hostname or "")):
            raise BadSetting("DUOLOGUE_OIDC_ISSUER needs https, and DUOLOGUE_OIDC_CLIENT a name")
        # Read once: reading them takes as long as a class may not wait.
        self._certificates = ssl.create_default_context()
        self.issuer, self._client, self._secret, self._back = issuer, client, secret, back

    async def try_out(self) -> None:
        """Reads what it says of itself, and its keys. Raises NoIdentity."""
        async with httpx.AsyncClient(timeout=PATIENCE, verify=self._certificates) as http:
            metadata = await self._metadata(http)
            keys = await _said(http.get(metadata.jwks_uri))
        try:
            KeySet.import_key_set(msgspec.json.decode(keys))
        except (JoseError, msgspec.DecodeError, ValueError, KeyError) as error:
            raise NoIdentity("what it shows are no keys") from error

    async def ask(self) -> tuple[str, Asked]:
        """Where to send the browser, and what it must keep meanwhile. Raises NoIdentity."""
        asked = Asked(*(secrets.token_urlsafe(32) for _ in range(3)))
        async with httpx.AsyncClient(timeout=PATIENCE, verify=self._certificates) as http:
            metadata = await self._metadata(http)
        return prepare_grant_uri(
            metadata.authorization_endpoint, self._client, "code", redirect_uri=self._back,
            scope=SCOPE, state=asked.state, nonce=asked.nonce, code_challenge_method="S256",
            code_challenge=create_s256_code_challenge(asked.verifier),
        ), asked  # fmt: skip

    async def answer(self, asked: Asked, state: str, code: str, now: float) -> Identity:
        """Who came back. Raises NoIdentity."""
        if not code or not hmac.compare_digest(asked.state, state):
            raise NoIdentity("the answer belongs to another question")
        async with httpx.AsyncClient(timeout=PATIENCE, verify=self._certificates) as http:
            metadata = await self._metadata(http)
            tokens = await self._tokens(http, metadata, asked, code)
            keys = await _said(http.get(metadata.jwks_uri))
            claims = self._checked(tokens, keys, asked, now)
            if not claims.email and metadata.userinfo_endpoint:
                bearer = {"authorization": f"Bearer {tokens.access_token}"}
                more = _read(
                    await _said(http.get(metadata.userinfo_endpoint, headers=bearer)), _Claims
                )
                claims = more if more.sub == claims.sub else claims
        verified = claims.email_verified in (True, "true")
        return Identity(
            issuer=self.issuer, subject=claims.sub, email=claims.email if verified else "",
            name=claims.name or claims.preferred_username or claims.email.partition("@")[0],
        )  # fmt: skip

    async def _metadata(self, http: httpx.AsyncClient) -> _Metadata:
        where = f"{self.issuer.rstrip('/')}/.well-known/openid-configuration"
        metadata = _read(await _said(http.get(where)), _Metadata)
        if metadata.issuer != self.issuer:
            raise NoIdentity(f"the provider calls itself {metadata.issuer}")
        return metadata

    async def _tokens(
        self, http: httpx.AsyncClient, metadata: _Metadata, asked: Asked, code: str
    ) -> _Tokens:
        form = {
            "grant_type": "authorization_code", "code": code, "redirect_uri": self._back,
            "code_verifier": asked.verifier,
        }  # fmt: skip
        auth = httpx.Auth()
        if "client_secret_basic" in metadata.token_endpoint_auth_methods_supported:
            auth = httpx.BasicAuth(self._client, self._secret)
        else:
            form |= {"client_id": self._client, "client_secret": self._secret}
        return _read(await _said(http.post(metadata.token_endpoint, data=form, auth=auth)), _Tokens)

    def _checked(self, tokens: _Tokens, keys: bytes, asked: Asked, now: float) -> _Claims:
        """What a token says that the provider signed, for us, about this very question."""
        try:
            known = KeySet.import_key_set(msgspec.json.decode(keys))
            token = jwt.decode(tokens.id_token, known, algorithms=ALGORITHMS)
            said = CodeIDToken(
                token.claims, token.header,
                {"iss": {"essential": True, "value": self.issuer},
                 "aud": {"essential": True, "value": self._client}},
                {"nonce": asked.nonce, "client_id": self._client,
                 "access_token": tokens.access_token},
            )  # fmt: skip
            said.validate(int(now), LEEWAY)
            return msgspec.convert(dict(said), _Claims)
        except (JoseError, ValueError, KeyError) as error:
            raise NoIdentity(f"its token: {type(error).__name__}") from error


async def _said(asking: Awaitable[httpx.Response]) -> bytes:
    """The body of a good answer. Raises NoIdentity."""
    try:
        answer = await asking
    except httpx.HTTPError as error:
        raise NoIdentity(f"no answer: {type(error).__name__}") from error
    if answer.status_code != 200:
        raise NoIdentity(f"it answered {answer.status_code}")
    return answer.content


def _read(body: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise NoIdentity("an answer that cannot be read") from error
