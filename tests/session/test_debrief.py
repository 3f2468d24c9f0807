"""Opt-in, to the end: what waits for somebody's yes is there for two people, and nobody else."""

from functools import reduce
from pathlib import Path

import msgspec
import pytest

from duologue.activities import debrief
from duologue.activities.base import Words
from duologue.activities.refusals import Code, Refusal
from duologue.course.kinds import Kind
from duologue.course.read import read
from duologue.plan.session_plan import plan_session
from duologue.session import commands as c
from duologue.session.decide import decide
from duologue.session.seen import View
from duologue.session.state import SessionState, evolve
from duologue.session.view import view_for
from duologue.vocabulary import HOST, OUTSIDER, PROJECTOR, PersonId, Role, TextId, Viewer

COURSE = (Path(__file__).parents[2] / "courses" / "first-steps.md").read_text()
LEAD = Viewer(Role.FACILITATOR, PersonId("lead"))
ANA, BEN, CLEO = (Viewer(Role.LEARNER, PersonId(name)) for name in ("ana", "ben", "cleo"))
ID = TextId("t")


def done(state: SessionState, by: Viewer, command: c.Command) -> SessionState:
    return reduce(evolve, decide(state, c.Asked(by=by, at=0.0, command=command, fresh=ID)), state)


def in_the_debrief() -> SessionState:
    state = SessionState(plan=plan_session(read(COURSE).course, 1))
    for viewer in (LEAD, ANA, BEN, CLEO):
        assert viewer.person
        state = done(state, HOST, c.Arrive(viewer.person, viewer.role))
    while state.activity is None or state.activity.kind is not Kind.DEBRIEF:
        state = done(state, LEAD, c.NextActivity(state.position))
    return state


def seen(state: SessionState, viewer: Viewer) -> View:
    return view_for(state, viewer, Words({PersonId("ana"): "Ana"}, {ID: "Ben said it"}))


def shares(state: SessionState, viewer: Viewer) -> tuple[debrief.ShareView, ...]:
    task = seen(state, viewer).task
    assert isinstance(task, debrief.DebriefTask)
    return task.shares


def refusal(state: SessionState, by: Viewer, command: c.Command) -> Code:
    with pytest.raises(Refusal) as no:
        done(state, by, command)
    return no.value.code


def test_somebody_elses_words_wait_for_that_persons_yes_unseen_by_everyone_else() -> None:
    start = in_the_debrief()
    asking = done(start, ANA, debrief.OfferShare("Ben said it", about=BEN.person))
    for viewer in (CLEO, LEAD, PROJECTOR, OUTSIDER):
        assert seen(asking, viewer) == seen(start, viewer)
    assert [(s.asks_me, s.waits, s.mine) for s in shares(asking, BEN)] == [(True, False, False)]
    assert [(s.asks_me, s.waits, s.mine) for s in shares(asking, ANA)] == [(False, True, True)]
    assert refusal(asking, LEAD, debrief.ShowShare(ID)) is Code.UNKNOWN_SHARE
    for other in (CLEO, ANA):
        assert refusal(asking, other, debrief.AllowShare(ID)) is Code.UNKNOWN_SHARE
    allowed = done(asking, BEN, debrief.AllowShare(ID))
    assert shares(allowed, BEN) == ()
    assert [(s.text, s.waits) for s in shares(allowed, LEAD)] == [("Ben said it", False)]
    assert seen(allowed, CLEO) == seen(start, CLEO)
    shown = done(allowed, LEAD, debrief.ShowShare(ID))
    assert [s.text for s in shares(shown, CLEO)] == ["Ben said it"]


def test_a_share_is_taken_back_while_it_waits() -> None:
    start = in_the_debrief()
    asking = done(start, ANA, debrief.OfferShare("Ben said it", about=BEN.person))
    gone = done(asking, ANA, debrief.WithdrawShare(ID))
    assert seen(gone, BEN) == seen(start, BEN)
    assert refusal(gone, BEN, debrief.AllowShare(ID)) is Code.UNKNOWN_SHARE


def test_whose_words_they_are_is_a_learner_of_this_class() -> None:
    start = in_the_debrief()
    for about in (LEAD.person, PersonId("nobody")):
        offer = debrief.OfferShare("x", about=about)
        assert refusal(start, ANA, offer) is Code.UNKNOWN_PERSON
    mine = done(start, ANA, debrief.OfferShare("x", about=ANA.person))
    assert [s.waits for s in shares(mine, LEAD)] == [False]


def test_there_is_no_command_for_a_pass_or_a_no() -> None:
    """Whoever passes, is silent, is away or says no sends the same: nothing. So there is nothing in
    any frame, timing or count that could tell them apart."""
    sent = {command.__struct_config__.tag for command in debrief.Command.__args__}
    assert sent == {"offer-share", "allow-share", "withdraw-share", "show-share"}
    start = in_the_debrief()
    away = done(start, HOST, c.MarkAway((PersonId("ben"),)))
    for viewer in (LEAD, CLEO):
        before, after = seen(start, viewer), seen(away, viewer)
        assert msgspec.structs.replace(after, people=before.people, links=before.links) == before
