"""A launch: off to the platform with a question, and back with an answer that it signed."""

import hmac
import secrets
from typing import Any
from urllib.parse import urlsplit

import msgspec
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from joserfc import jwt
from joserfc.errors import ClaimError, ExpiredTokenError, InvalidClaimError, JoseError
from joserfc.jwk import KeySet
from joserfc.jwt import JWTClaimsRegistry

LEEWAY = 60  # seconds that the platform's clock may differ from ours
LASTS = 300  # seconds from the question to the answer
ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "ES256", "ES384"]
CLAIM = "https://purl.imsglobal.org/spec/lti/claim/"
NAMES = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice"
GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint"
LEADS = ("#Instructor", "#ContentDeveloper", "#Administrator")


class Platform(msgspec.Struct, frozen=True, kw_only=True):
    """What an administrator wrote down of it."""

    issuer: str
    client: str
    # Where browsers are sent, where our tokens come from, and where its keys are.
    authorize: str
    tokens: str
    keys: str

    @property
    def host(self) -> str:
        return urlsplit(self.issuer).hostname or self.issuer


class Asked(msgspec.Struct, frozen=True):
    """What comes back with the answer, sealed."""

    connector: str
    nonce: str
    # What the browser keeps meanwhile in a cookie.
    browser: str


class Launch(msgspec.Struct, frozen=True, kw_only=True):
    """Who came, and from where."""

    subject: str
    name: str
    email: str
    leads: bool
    # The address of ours that the platform's link names.
    target: str
    # Where its list and its grade lines are; empty where it offers none.
    members: str = ""
    lines: str = ""


class NotLaunched(Exception):
    """`code` is what the page says: `lti-<code>`."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(why)
        self.code = code


def question(
    platform: Platform, asked: Asked, state: str, back: str, hint: str, message: str
) -> str:
    """Where the browser goes with it."""
    more = {"lti_message_hint": message} if message else {}
    where: str = prepare_grant_uri(
        platform.authorize, platform.client, "id_token", redirect_uri=back, scope="openid",
        state=state, nonce=asked.nonce, login_hint=hint, prompt="none",
        response_mode="form_post", **more,
    )  # fmt: skip
    return where


def fresh(connector: str) -> Asked:
    return Asked(connector, secrets.token_urlsafe(24), secrets.token_urlsafe(24))


def answered(
    platform: Platform, keys: bytes, token: str, asked: Asked, browser: str, now: float
) -> Launch:
    """Raises NotLaunched."""
    if not hmac.compare_digest(asked.browser, browser):
        raise NotLaunched("replayed", "another browser than the one that asked")
    try:
        known = KeySet.import_key_set(msgspec.json.decode(keys))
        claims = jwt.decode(token, known, algorithms=ALGORITHMS).claims
        _registry(platform, asked, now).validate(claims)
    except ExpiredTokenError as error:
        raise NotLaunched("expired", "its token has expired") from error
    except InvalidClaimError as error:
        code = "replayed" if error.claim == "nonce" else "refused"
        raise NotLaunched(code, f"its claim {error.claim}") from error
    except (JoseError, ClaimError, ValueError, KeyError, TypeError) as error:
        raise NotLaunched("refused", f"its token: {type(error).__name__}") from error
    if now - float(claims["iat"]) > LASTS + LEEWAY:
        raise NotLaunched("expired", "its token is too old")
    return _launch(claims)


def _registry(platform: Platform, asked: Asked, now: float) -> JWTClaimsRegistry:
    return JWTClaimsRegistry(
        int(now), LEEWAY,
        iss={"essential": True, "value": platform.issuer},
        aud={"essential": True, "value": platform.client},
        nonce={"essential": True, "value": asked.nonce},
        exp={"essential": True}, iat={"essential": True}, sub={"essential": True},
    )  # fmt: skip


def _launch(claims: dict[str, Any]) -> Launch:
    if claims.get(f"{CLAIM}message_type") != "LtiResourceLinkRequest":
        raise NotLaunched("refused", "it is no launch of a link")
    if claims.get(f"{CLAIM}version") != "1.3.0" or not claims.get(f"{CLAIM}deployment_id"):
        raise NotLaunched("refused", "it is not LTI 1.3")
    roles = claims.get(f"{CLAIM}roles") or []
    services, grades = claims.get(NAMES) or {}, claims.get(GRADES) or {}
    halves = (claims.get("given_name"), claims.get("family_name"))
    name = claims.get("name") or " ".join(str(half) for half in halves if half)
    return Launch(
        subject=str(claims["sub"]), name=str(name), email=str(claims.get("email") or ""),
        leads=any(str(role).endswith(LEADS) for role in roles),
        target=str(claims.get(f"{CLAIM}target_link_uri") or ""),
        members=str(services.get("context_memberships_url") or ""),
        lines=str(grades.get("lineitems") or ""),
    )  # fmt: skip
