"""What people agree to is what they were shown; its hash stands in the log, and it cannot grow."""

from pathlib import Path

import msgspec
import pytest

from duologue.activities.agreement import AgreementGiven, GiveAgreement
from duologue.activities.base import Words
from duologue.activities.refusals import Code, Refusal
from duologue.course.kinds import Kind
from duologue.course.read import read
from duologue.plan.announcement import FLOOR, announced, announced_egress, hash_of_announced
from duologue.plan.session_plan import SessionPlan, plan_session
from duologue.session import commands as c
from duologue.session.decide import decide
from duologue.session.state import Person, SessionState
from duologue.session.view import view_for
from duologue.vocabulary import OUTSIDER, Audience, PersonId, Role, Viewer

COURSE = (Path(__file__).parents[2] / "courses" / "first-steps.md").read_text()
ANA = Viewer(Role.LEARNER, PersonId("ana"))


def plan(text: str = COURSE) -> SessionPlan:
    return plan_session(read(text).course, 1)


def asked(command: c.Command) -> c.Asked:
    return c.Asked(by=ANA, at=0.0, command=command)


def state(text: str = COURSE) -> SessionState:
    return SessionState(plan=plan(text), people={PersonId("ana"): Person(Role.LEARNER)})


def test_the_door_and_the_room_show_the_same_announcement_and_its_hash() -> None:
    outside = view_for(state(), OUTSIDER, Words({}, {}))
    inside = view_for(state(), ANA, Words({}, {}))
    assert outside.leaves_the_room == inside.leaves_the_room == announced(plan())
    assert outside.announced == inside.announced == hash_of_announced(plan())
    assert [(x.what, x.to, x.floor) for x in outside.leaves_the_room] == [
        ("attendance", Audience.ORGANISATION, FLOOR),
        ("answers to the pulse", Audience.ORGANISATION, 10),
    ]


def test_an_agreement_is_logged_with_the_hash_of_what_was_announced() -> None:
    hash = hash_of_announced(plan())
    for command in (GiveAgreement(), GiveAgreement(announced=hash)):
        assert decide(state(), asked(command)) == [AgreementGiven(PersonId("ana"), hash)]


def test_an_agreement_to_something_else_is_refused() -> None:
    wider = COURSE.replace("attendance;", "attendance; everybody's names;")
    assert wider != COURSE
    with pytest.raises(Refusal) as no:
        decide(state(wider), asked(GiveAgreement(announced=hash_of_announced(plan()))))
    assert no.value.code is Code.ANNOUNCED_OTHERWISE


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("attendance", "attendance of each"),
        ("totals of 10", "totals of 6"),
        ("What is said here stays here", "What is said here may be told"),
    ],
)
def test_a_changed_promise_or_announcement_has_another_hash(before: str, after: str) -> None:
    assert before in COURSE
    assert hash_of_announced(plan(COURSE.replace(before, after))) != hash_of_announced(plan())


def test_what_is_asked_for_the_organisation_is_announced_even_if_the_designer_forgot() -> None:
    silent = "\n".join(x for x in COURSE.splitlines() if not x.startswith("leaves the room"))
    told = announced(plan(silent))
    assert [(x.what, x.kind, x.to, x.floor) for x in told] == [
        ("", Kind.PULSE, Audience.ORGANISATION, FLOOR)
    ]
    assert announced_egress(plan(silent), Kind.PULSE) == told[0]
    assert announced_egress(plan(silent), Kind.CHAT) is None


def test_no_floor_below_five_is_announced() -> None:
    low = plan(COURSE.replace("totals of 10 or more", "totals of 2 or more"))
    assert {x.floor for x in announced(low)} == {FLOOR}


def test_nothing_that_can_be_asked_of_a_session_changes_what_was_announced() -> None:
    """No event but the first carries a plan, so nothing is widened while people are in the room."""
    from duologue.session.events import Event

    for event in Event.__args__:
        fields = {f.name for f in msgspec.structs.fields(event)}
        assert ("plan" in fields) == (event.__name__ == "SessionPlanned")


def test_who_has_promised_is_told_to_nobody_but_themselves_and_counted_for_who_leads() -> None:
    lead, ben = PersonId("lead"), PersonId("ben")
    before = msgspec.structs.replace(
        state(), people=state().people | {lead: Person(Role.FACILITATOR), ben: Person(Role.LEARNER)}
    )
    after = msgspec.structs.replace(
        before, people=before.people | {ben: Person(Role.LEARNER, agreed=True)}
    )

    def views(role: Role, who: PersonId | None) -> list[object]:
        return [view_for(x, Viewer(role, who), Words({}, {})) for x in (before, after)]

    for role, who in ((Role.LEARNER, PersonId("ana")), (Role.OUTSIDER, None)):
        one, other = views(role, who)
        assert one == other
    for role, who in ((Role.LEARNER, ben), (Role.FACILITATOR, lead), (Role.PROJECTOR, None)):
        one, other = views(role, who)
        assert one != other
    assert [v.promised for v in views(Role.FACILITATOR, lead)] == [0, 1]  # type: ignore[attr-defined]
