"""What a platform answers us: its keys, the names of its course, and that it took a grade."""

import secrets
import ssl
from datetime import UTC, datetime
from typing import Any

import httpx
import msgspec
from joserfc import jwt
from joserfc.jwk import RSAKey

from duologue.exchange.lti.launch import Launch, Platform

PATIENCE = 10.0  # seconds for each answer
MOST_PAGES = 50  # of a course's list
READ_NAMES = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly"
LINES = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"
SCORES = "https://purl.imsglobal.org/spec/lti-ags/scope/score"
NAMES_TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json"
LINES_TYPE = "application/vnd.ims.lis.v2.lineitemcontainer+json"
LINE_TYPE = "application/vnd.ims.lis.v2.lineitem+json"
SCORE_TYPE = "application/vnd.ims.lis.v1.score+json"
TAG = "attended"
_CERTIFICATES = ssl.create_default_context()  # read once: it takes as long as a class may not wait


class NotAnswered(Exception):
    """The platform did not answer, or not as it should; without what it said."""


def fresh_key() -> str:
    """Our own, as JSON, with its private half."""
    made = RSAKey.generate_key(2048, {"kid": secrets.token_hex(8), "use": "sig", "alg": "RS256"})
    return msgspec.json.encode(made.as_dict(private=True)).decode()


def public_key(key: str) -> dict[str, Any]:
    """The half that a platform holds our signatures against."""
    return RSAKey.import_key(msgspec.json.decode(key)).as_dict(private=False)


async def keys_of(platform: Platform) -> bytes:
    """Raises NotAnswered."""
    async with _http() as http:
        return (await _ask(http, "GET", platform.keys)).content


async def names_of(platform: Platform, key: str, url: str, now: float) -> list[Launch]:
    """Everybody of a course who has not left it. Raises NotAnswered."""
    found: list[Launch] = []
    async with _http() as http:
        token = await _token(http, platform, key, READ_NAMES, now)
        for _ in range(MOST_PAGES):
            answer = await _ask(http, "GET", url, token, accept=NAMES_TYPE)
            said = _read(answer)
            for one in said.get("members") or []:
                if one.get("status", "Active") == "Active" and one.get("user_id"):
                    halves = (one.get("given_name"), one.get("family_name"))
                    name = one.get("name") or " ".join(str(half) for half in halves if half)
                    found.append(Launch(
                        subject=str(one["user_id"]), name=str(name),
                        email=str(one.get("email") or ""), target="",
                        leads=not any(str(r).endswith("Learner") for r in one.get("roles") or []),
                    ))  # fmt: skip
            url = answer.links.get("next", {}).get("url", "")
            if not url:
                break
    return found


async def tell_attended(
    platform: Platform, key: str, lines: str, cohort: str, subject: str, share: float, at: float,
    now: float,
) -> None:  # fmt: skip
    """One line for the cohort, made where there is none. Told again, it says the same. Raises
    NotAnswered."""
    async with _http() as http:
        token = await _token(http, platform, key, f"{LINES} {SCORES}", now)
        mine = {"tag": TAG, "resource_id": cohort}
        answer = await _ask(http, "GET", lines, token, accept=LINES_TYPE, params=mine)
        known = [x for x in msgspec.json.decode(answer.content) if x.get("tag") == TAG]
        if not known:
            line = {"label": "attended", "tag": TAG, "resourceId": cohort, "scoreMaximum": 1}
            known = [_read(await _ask(http, "POST", lines, token, LINE_TYPE, line))]
        place, _, query = str(known[0]["id"]).partition("?")
        score = {
            "userId": subject, "scoreGiven": round(share, 4), "scoreMaximum": 1,
            "activityProgress": "Completed", "gradingProgress": "FullyGraded",
            "timestamp": datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds"),
        }  # fmt: skip
        url = f"{place}/scores" + (f"?{query}" if query else "")
        await _ask(http, "POST", url, token, SCORE_TYPE, score)


async def _token(
    http: httpx.AsyncClient, platform: Platform, key: str, scope: str, now: float
) -> str:
    own = RSAKey.import_key(msgspec.json.decode(key))
    said = {
        "iss": platform.client, "sub": platform.client, "aud": platform.tokens, "iat": int(now),
        "exp": int(now) + 300, "jti": secrets.token_urlsafe(16),
    }  # fmt: skip
    form = {
        "grant_type": "client_credentials", "scope": scope,
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": jwt.encode({"alg": "RS256", "kid": own.kid}, said, own),
    }  # fmt: skip
    answer = await _ask(http, "POST", platform.tokens, form=form)
    return str(_read(answer).get("access_token", ""))


async def _ask(
    http: httpx.AsyncClient, method: str, url: str, token: str = "", kind: str = "",
    body: object = None, *, accept: str = "", params: dict[str, str] | None = None,
    form: dict[str, str] | None = None,
) -> httpx.Response:  # fmt: skip
    headers = {"authorization": f"Bearer {token}"} if token else {}
    headers |= {"content-type": kind} if kind else {}
    headers |= {"accept": accept} if accept else {}
    try:
        answer = await http.request(
            method, url, headers=headers, data=form, params=params,
            content=msgspec.json.encode(body) if body is not None else None,
        )  # fmt: skip
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise NotAnswered(f"no answer: {type(error).__name__}") from error
    if answer.status_code not in (200, 201, 202, 204):
        raise NotAnswered(f"it answered {answer.status_code}")
    return answer


def _read(answer: httpx.Response) -> dict[str, Any]:
    try:
        return msgspec.json.decode(answer.content, type=dict[str, Any])
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise NotAnswered("an answer that cannot be read") from error


def _http() -> httpx.AsyncClient:
    return httpx.AsyncClient(timeout=PATIENCE, verify=_CERTIFICATES)
