"""A learning record store in a process of its own: it checks what it is told, and keeps it."""

import base64
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit

import jsonschema

KEY, SECRET = "duologue", "a secret of the store"
IRI = {"type": "string", "pattern": "^https?://"}
WORDS = {
    "type": "object", "minProperties": 1, "additionalProperties": {"type": "string"},
    "propertyNames": {"pattern": "^[a-z]{2}(-[A-Z]{2})?$"},
}  # fmt: skip
# Of xAPI 1.0.3, part two, sections 2.4.1 to 2.4.8: whatever we may send, and nothing beside it.
STATEMENT = {
    "type": "object", "additionalProperties": False,
    "required": ["id", "actor", "verb", "object", "timestamp"],
    "properties": {
        "id": {"type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
        "actor": {
            "type": "object", "additionalProperties": False,
            "oneOf": [{"required": ["mbox"]}, {"required": ["account"]}],
            "properties": {
                "objectType": {"const": "Agent"}, "name": {"type": "string"},
                "mbox": {"type": "string", "pattern": "^mailto:[^@\\s]+@[^@\\s]+$"},
                "account": {
                    "type": "object", "additionalProperties": False,
                    "required": ["homePage", "name"],
                    "properties": {"homePage": IRI, "name": {"type": "string"}},
                },
            },
        },
        "verb": {
            "type": "object", "additionalProperties": False, "required": ["id"],
            "properties": {"id": IRI, "display": WORDS},
        },
        "object": {
            "type": "object", "additionalProperties": False, "required": ["id"],
            "properties": {
                "objectType": {"const": "Activity"}, "id": IRI,
                "definition": {
                    "type": "object", "additionalProperties": False,
                    "properties": {"type": IRI, "name": WORDS},
                },
            },
        },
        "timestamp": {
            "type": "string",
            "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$",
        },
    },
}  # fmt: skip


class Store(BaseHTTPRequestHandler):
    kept: ClassVar[dict[str, dict[str, object]]] = {}
    bodies: ClassVar[list[str]] = []
    # How many statements it keeps, and then says that it is busy.
    busy = 0

    def do_GET(self) -> None:
        match urlsplit(self.path).path:
            case "/xapi/about":
                self._answer(200 if self._is_known() else 401, {"version": ["1.0.3"]})
            case "/kept":
                self._answer(200, {"kept": self.kept, "bodies": self.bodies})
            case "/busy":
                type(self).busy = int(parse_qs(urlsplit(self.path).query)["times"][0])
                self._answer(200, {})
            case _:
                self._answer(404, {})

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        self.bodies.append(body)
        parts = urlsplit(self.path)
        id = parse_qs(parts.query).get("statementId", [""])[0]
        if not self._is_known():
            return self._answer(401, {})
        if parts.path != "/xapi/statements" or self.headers["x-experience-api-version"] != "1.0.3":
            return self._answer(400, {})
        try:
            said = json.loads(body)
            jsonschema.validate(said, STATEMENT)
        except (ValueError, jsonschema.ValidationError) as error:
            return self._answer(400, {"why": str(error)[:200]})
        if said["id"] != id or self.kept.get(id, said) != said:
            return self._answer(409, {})
        self.kept[id] = said
        if self.busy:
            # It has kept it, and its answer is lost on the way.
            type(self).busy -= 1
            return self._answer(503, {})
        return self._answer(204, None)

    def _is_known(self) -> bool:
        known = base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
        return self.headers["authorization"] == f"Basic {known}"

    def _answer(self, status: int, body: object) -> None:
        content = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Store).serve_forever()
