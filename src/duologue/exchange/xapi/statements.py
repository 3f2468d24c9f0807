"""One statement: who, attended or completed, which session, when."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from duologue.record.members import Member
from duologue.record.told import Did, Telling

VERSION = "1.0.3"
# The address by which Experience API vocabularies know these verbs, and a meeting.
VERBS = {
    Did.ATTENDED: "http://adlnet.gov/expapi/verbs/attended",
    Did.COMPLETED: "http://adlnet.gov/expapi/verbs/completed",
}
MEETING = "http://adlnet.gov/expapi/activities/meeting"


class Attended(msgspec.Struct, frozen=True, kw_only=True):
    """What a statement is made of; there is nothing else in it."""

    telling: Telling
    member: Member
    title: str
    language: str
    # Our own, without a slash at its end.
    address: str


def statement(said: Attended) -> dict[str, Any]:
    one, member = said.telling, said.member
    who: dict[str, Any] = {"objectType": "Agent", "name": member.name}
    if member.email:
        who["mbox"] = f"mailto:{member.email}"
    else:
        who["account"] = {"homePage": said.address, "name": member.id}
    return {
        "id": one.id, "actor": who,
        "verb": {"id": VERBS[one.verb], "display": {"en": one.verb.value}},
        "object": {
            "objectType": "Activity", "id": f"{said.address}/sessions/{one.session}",
            "definition": {"type": MEETING, "name": {said.language or "en": said.title}},
        },
        "timestamp": datetime.fromtimestamp(one.at, UTC).isoformat(timespec="milliseconds"),
    }  # fmt: skip
