"""A learning platform in a process of its own: courses with a link, an authority that signs who
clicks it, names and roles, and a book of grades. It is told at `/link` where its tool is."""

import json
import secrets
import sys
import time
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import urlopen

from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey

CLIENT = "duologue-at-school"
PEOPLE = {
    "ana": ("Ana Lopez", "ana@e.org", "Learner"),
    "ben": ("Ben Okri", "ben@e.org", "Learner"),
    "eva": ("Eva Teacher", "eva@e.org", "Instructor"),
}
LTI = "https://purl.imsglobal.org/spec/lti/claim/"
ROLE = "http://purl.imsglobal.org/vocab/lis/v2/membership#"
KEY = RSAKey.generate_key(2048, {"kid": "k1", "use": "sig", "alg": "RS256"})
OTHER = RSAKey.generate_key(2048, {"kid": "k1", "use": "sig", "alg": "RS256"})


class Platform(BaseHTTPRequestHandler):
    url = ""
    tool: ClassVar[dict[str, str]] = {}
    # How the next launch goes wrong; empty: it does not.
    wrong = ""
    nonces: ClassVar[list[str]] = []
    tokens: ClassVar[set[str]] = set()
    lines: ClassVar[list[dict[str, object]]] = []
    scores: ClassVar[list[dict[str, object]]] = []
    bodies: ClassVar[list[str]] = []
    posted: ClassVar[dict[str, str]] = {}

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        said = {k: v[0] for k, v in parse_qs(parts.query).items()}
        match parts.path:
            case "/link":
                type(self).tool.update(said)
                self._json({})
            case "/wrong":
                type(self).wrong = said.get("how", "")
                self._json({})
            case "/course":
                issuer = f"{self.url}/other" if self.wrong == "issuer" else self.url
                asks = {
                    "iss": issuer, "login_hint": said["who"], "client_id": CLIENT,
                    "target_link_uri": self.tool["target"], "lti_message_hint": "m",
                }  # fmt: skip
                self._page(f'<a href="{self.tool["login"]}?{escape(urlencode(asks))}">Open</a>')
            case "/authorize":
                token = self._signed(said)
                type(self).posted = {"state": said["state"], "id_token": token}
                self._page(self._form(said["redirect_uri"]))
            case "/again":
                self._page(self._form(self.tool["launch"]))
            case "/keys":
                self._json({"keys": [KEY.as_dict(private=False)]})
            case "/members" if self._allowed():
                members = [
                    {"user_id": id, "name": n, "email": e, "roles": [r], "status": "Active"}
                    for id, (n, e, r) in PEOPLE.items()
                ]
                self._json({"members": [*members, {"user_id": "gone", "status": "Inactive"}]})
            case "/lines" if self._allowed():
                self._json(self.lines)
            case "/kept":
                self._json({"lines": self.lines, "scores": self.scores, "bodies": self.bodies})
            case _:
                self._json({}, 404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        self.bodies.append(body)
        match self.path:
            case "/token":
                said = {k: v[0] for k, v in parse_qs(body).items()}
                with urlopen(self.tool["keys"]) as answer:  # noqa: S310
                    keys = KeySet.import_key_set(json.load(answer))
                claims = jwt.decode(said["client_assertion"], keys, algorithms=["RS256"]).claims
                assert claims["iss"] == claims["sub"] == CLIENT
                assert claims["aud"] == f"{self.url}/token"
                token = secrets.token_hex(8)
                self.tokens.add(token)
                self._json({"access_token": token, "scope": said["scope"], "expires_in": 3600})
            case "/lines" if self._allowed():
                line = json.loads(body) | {"id": f"{self.url}/lines/{len(self.lines)}?x=1"}
                self.lines.append(line)
                self._json(line, 201)
            case "/lines/0/scores?x=1" if self._allowed():
                self.scores.append(json.loads(body))
                self._json({})
            case _:
                self._json({}, 401)

    def _signed(self, asked: dict[str, str]) -> str:
        assert asked["client_id"] == CLIENT
        assert (asked["response_mode"], asked["prompt"]) == ("form_post", "none")
        name, email, role = PEOPLE[asked["login_hint"]]
        now, wrong = int(time.time()), self.wrong
        self.nonces.append(asked["nonce"])
        claims = {
            "iss": f"{self.url}/forged" if wrong == "signed issuer" else self.url,
            "aud": "payroll" if wrong == "audience" else CLIENT,
            "sub": asked["login_hint"], "name": name, "email": email,
            "iat": now - (7200 if wrong == "expired" else 0),
            "exp": now + (-3600 if wrong == "expired" else 300),
            "nonce": self.nonces[0] if wrong == "nonce" else asked["nonce"],
            f"{LTI}message_type": "LtiResourceLinkRequest", f"{LTI}version": "1.3.0",
            f"{LTI}deployment_id": "1", f"{LTI}target_link_uri": self.tool["target"],
            f"{LTI}resource_link": {"id": "r1"}, f"{LTI}roles": [ROLE + role],
            "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice": {
                "context_memberships_url": f"{self.url}/members", "service_versions": ["2.0"],
            },
            "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint": {
                "lineitems": f"{self.url}/lines", "scope": [],
            },
        }  # fmt: skip
        return jwt.encode(
            {"alg": "RS256", "kid": "k1"}, claims, OTHER if wrong == "signature" else KEY
        )

    def _form(self, where: str) -> str:
        fields = "".join(
            f'<input type="hidden" name="{k}" value="{escape(v)}">' for k, v in self.posted.items()
        )
        return f'<form method="post" action="{escape(where)}">{fields}<button>Go on</button></form>'

    def _allowed(self) -> bool:
        return self.headers["authorization"].removeprefix("Bearer ") in self.tokens

    def _json(self, said: object, status: int = 200) -> None:
        self._answer(json.dumps(said).encode(), "application/json", status)

    def _page(self, body: str) -> None:
        self._answer(f"<!doctype html><title>School</title>{body}".encode(), "text/html", 200)

    def _answer(self, content: bytes, kind: str, status: int) -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


if __name__ == "__main__":
    port = int(sys.argv[1])
    PEOPLE.update(
        {id: tuple(said) for id, said in json.loads(sys.argv[2] if sys.argv[2:] else "{}").items()}
    )  # type: ignore[misc]
    Platform.url = f"http://127.0.0.1:{port}"
    ThreadingHTTPServer(("127.0.0.1", port), Platform).serve_forever()
