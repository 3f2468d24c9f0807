"""Laws of the engine: what replays, what is refused, what a stranger cannot see."""

from functools import reduce
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duologue.activities import chat, debrief, poll
from duologue.activities.agreement import GiveAgreement
from duologue.activities.base import Words
from duologue.activities.question import AnswerQuestion
from duologue.activities.refusals import Code, Refusal
from duologue.activities.talk import ShowSlide
from duologue.course.kinds import Kind
from duologue.course.read import read
from duologue.live.messages import changes_between
from duologue.plan.session_plan import SessionPlan, plan_session
from duologue.session import commands as c
from duologue.session.decide import decide
from duologue.session.events import Event, PersonArrived, SessionPlanned
from duologue.session.links import Purpose
from duologue.session.moment import Moment
from duologue.session.phases import TABLE
from duologue.session.seen import View
from duologue.session.state import SessionState, evolve
from duologue.session.view import view_for
from duologue.vocabulary import (
    HOST,
    OUTSIDER,
    PROJECTOR,
    PersonId,
    Place,
    Role,
    RoomId,
    TextId,
    Viewer,
)

COURSE = (Path(__file__).parents[2] / "courses" / "first-steps.md").read_text()
# And what the sample does not have: a wave of a planned pulse, and slides.
WAVE = "\n\n## pulse · Beside this page · 1 min · instrument before\n"
SLIDES = "\n\n## talk · Once more · 1 min\nOne.\n\n---\n\nTwo.\n"
PLAN = plan_session(read(COURSE + WAVE + SLIDES).course, 1)
HYBRID = plan_session(read(COURSE + WAVE + SLIDES).course, 1, Place.HYBRID)
LEAD = Viewer(Role.FACILITATOR, PersonId("lead"))
CLASS = [Viewer(Role.LEARNER, PersonId(f"p{i}")) for i in range(4)]
LAPTOP = Viewer(Role.LAPTOP, PersonId("laptop"))
VIEWERS = [LEAD, *CLASS, LAPTOP, OUTSIDER, PROJECTOR]
WORDS = Words({}, {})
PEOPLE = [v.person for v in [LEAD, *CLASS] if v.person]

COMMANDS = st.one_of(
    st.sampled_from(
        [
            GiveAgreement(), c.RaiseHand(), c.LowerHand(), c.StepOut(), c.StepBack(),
            c.AskForHelp(), c.OpenRooms(), c.EndRooms(), poll.ShowResults(), c.CloseSession(),
            chat.ShowLines(), chat.PostChat("x"), debrief.OfferShare(""),
            debrief.OfferShare("x"), debrief.OfferShare("x", named=False), c.ExtendTime(2),
            c.TellRooms("x"), c.MovePerson(PEOPLE[1], RoomId("r2")),
            c.PlanRooms((tuple(PEOPLE[1:3]), tuple(PEOPLE[3:5]))), c.RingTimer(0.0),
            c.Knock(RoomId("r1")), c.Knock(RoomId("r2")), c.LeaveRoom(), c.SetMinutes(4, 3.0),
            c.AnswerKnock(PEOPLE[0], enter=True), c.AnswerKnock(PEOPLE[0], enter=False),
            c.SayWhere(afar=True), c.SayWhere(afar=False),
            c.StayOutside(PEOPLE[1], ("x",)), c.StayOutside(PEOPLE[1]),
            *(c.PlaceLaptops(((PersonId("laptop"), r),)) for r in (RoomId("r1"), None)),
        ]
    ),
    st.integers(-1, 11).map(c.NextActivity),
    st.integers(-1, 11).map(c.PreviousActivity),
    st.integers(0, 4).map(poll.AnswerPoll),
    st.integers(0, 4).map(AnswerQuestion),
    st.sampled_from(PEOPLE).map(c.GiveFloor),
    st.lists(st.sampled_from(PEOPLE), max_size=3, unique=True).map(lambda x: c.MarkAway(tuple(x))),
    st.sampled_from(PEOPLE).map(c.Forget),
    st.sampled_from(PEOPLE).map(lambda p: c.Arrive(p, Role.LEARNER)),
    st.integers(0, 40).map(lambda i: debrief.ShowShare(TextId(f"t{i}"))),
    st.integers(0, 40).map(lambda i: debrief.WithdrawShare(TextId(f"t{i}"))),
    st.integers(0, 40).map(lambda i: debrief.AllowShare(TextId(f"t{i}"))),
    st.sampled_from(PEOPLE).map(lambda who: debrief.OfferShare("x", about=who)),
)  # fmt: skip


def started(plan: SessionPlan = PLAN) -> SessionState:
    state = SessionState(plan=plan)
    for viewer in (LEAD, *CLASS, LAPTOP):
        assert viewer.person
        arrive = c.Asked(by=HOST, at=0.0, command=c.Arrive(viewer.person, viewer.role))
        state = reduce(evolve, decide(state, arrive), state)
    return state


def at(kind: Kind) -> SessionState:
    state = started()
    while state.activity is None or state.activity.kind is not kind:
        step = c.Asked(by=LEAD, at=0.0, command=c.NextActivity(state.position))
        state = reduce(evolve, decide(state, step), state)
    return state


def nobody_enters_unannounced(shown: dict[Viewer, View]) -> None:
    """Whoever is connected to somebody in a room sits there, or everyone in it sees the guest."""
    seated = {view.me for view in shown.values() if view.room and view.me in view.room.people}
    for viewer, view in shown.items():
        for link in view.links:
            if link.purpose is Purpose.ROOM and link.live and viewer.person not in seated:
                room = shown[Viewer(Role.LEARNER, link.peer)].room
                assert room is not None
                assert viewer.person in (*room.guests, *room.laptops)


def in_open_rooms() -> SessionState:
    """Two rooms of two are open: p0 with p1, p2 with p3."""
    state = at(Kind.ICEBREAKER)
    rooms = (tuple(PEOPLE[1:3]), tuple(PEOPLE[3:5]))
    for by, command in ((HOST, c.PlanRooms(rooms)), (LEAD, c.OpenRooms())):
        state = reduce(evolve, decide(state, c.Asked(by=by, at=0.0, command=command)), state)
    return state


def test_a_facilitator_hears_a_room_only_after_somebody_in_it_says_come_in() -> None:
    state = in_open_rooms()
    knock = c.Asked(by=LEAD, at=1.0, command=c.Knock(RoomId("r1")))
    state = reduce(evolve, decide(state, knock), state)
    assert view_for(state, LEAD, WORDS).links == ()
    inside, outside = view_for(state, CLASS[0], WORDS).room, view_for(state, CLASS[2], WORDS).room
    assert inside is not None
    assert outside is not None
    assert (inside.knocks, outside.knocks) == ((LEAD.person,), ())
    come_in = c.AnswerKnock(PEOPLE[0], enter=True)
    # From another room: silence, as where nobody stands at a door.
    assert decide(state, c.Asked(by=CLASS[2], at=2.0, command=come_in)) == []
    let_in = decide(state, c.Asked(by=CLASS[0], at=2.0, command=come_in))
    assert {link.peer for link in view_for(reduce(evolve, let_in, state), LEAD, WORDS).links} == {
        CLASS[0].person, CLASS[1].person,
    }  # fmt: skip
    not_now = decide(
        state, c.Asked(by=CLASS[1], at=2.0, command=c.AnswerKnock(PEOPLE[0], enter=False))
    )
    assert (
        view_for(reduce(evolve, not_now, state), LEAD, WORDS).desk
        == view_for(in_open_rooms(), LEAD, WORDS).desk
    )


def test_a_step_that_was_shortened_opens_its_rooms_for_as_long_as_it_has_now() -> None:
    state = started()
    position = next(i for i, a in enumerate(PLAN.activities) if a.kind is Kind.ICEBREAKER)
    for by, command in (
        (LEAD, c.SetMinutes(position, 2.0)),
        *((LEAD, c.NextActivity(after)) for after in range(-1, position)),
        (HOST, c.PlanRooms((tuple(PEOPLE[1:3]), tuple(PEOPLE[3:5])))),
        (LEAD, c.OpenRooms()),
    ):
        state = reduce(evolve, decide(state, c.Asked(by=by, at=50.0, command=command)), state)
    assert state.rooms is not None
    assert state.rooms.closes_at == 50.0 + 2 * 60
    with pytest.raises(Refusal):
        decide(state, c.Asked(by=LEAD, at=60.0, command=c.SetMinutes(position, 9.0)))


@settings(deadline=None)
@given(
    st.sampled_from([PLAN, HYBRID]),
    st.lists(st.tuples(st.sampled_from([LEAD, *CLASS, HOST]), COMMANDS), max_size=40),
)
def test_a_log_replays_to_the_same_state_and_patches_to_the_same_view(
    plan: SessionPlan, asked: list[tuple[Viewer, c.Command]]
) -> None:
    begin = state = started(plan)
    log: list[Event] = []
    shown = {v: view_for(state, v, WORDS) for v in VIEWERS}
    look = Moment(state, WORDS)
    for moment, (by, command) in enumerate(asked):
        try:
            envelope = c.Asked(by=by, at=float(moment), command=command, fresh=TextId(f"t{moment}"))
            events = decide(state, envelope)
        except Refusal:
            continue
        stored = msgspec.json.decode(msgspec.json.encode(events), type=list[Event])
        assert stored == events
        log += stored
        state = reduce(evolve, events, state)
        look = Moment(state, WORDS, look)
        for viewer, old in shown.items():
            new = view_for(state, viewer, WORDS, moment=look)
            assert new == view_for(state, viewer, WORDS)
            assert msgspec.structs.replace(old, **changes_between(old, new)) == new
            shown[viewer] = new
        nobody_enters_unannounced(shown)
    assert reduce(evolve, log, begin) == state


def test_every_command_has_a_row() -> None:
    assert set(TABLE) == set(get_args(c.Command))


@pytest.mark.parametrize("command", list(get_args(c.FacilitatorCommand)))
def test_a_learner_cannot_do_what_facilitators_do(command: type[msgspec.Struct]) -> None:
    made = command(**dict.fromkeys(command.__struct_fields__, "x"))
    with pytest.raises(Refusal) as refused:
        decide(started(), c.Asked(by=CLASS[0], at=0.0, command=made))  # type: ignore[arg-type]
    assert refused.value.code is Code.NOT_YOURS


def test_partner_talk_offers_no_way_to_a_debrief() -> None:
    for command in (
        debrief.OfferShare("x"),
        debrief.ShowShare(TextId("t")),
        chat.PostChat("x"),
        poll.ShowResults(),
    ):
        by = LEAD if isinstance(command, debrief.ShowShare | poll.ShowResults) else CLASS[0]
        with pytest.raises(Refusal) as refused:
            decide(at(Kind.PARTNERS), c.Asked(by=by, at=0.0, command=command))
        assert refused.value.code is Code.NOT_NOW


def test_an_answer_is_refused_once_answers_are_revealed() -> None:
    state = at(Kind.POLL)
    state = reduce(
        evolve, decide(state, c.Asked(by=LEAD, at=0.0, command=poll.ShowResults())), state
    )
    with pytest.raises(Refusal) as refused:
        decide(state, c.Asked(by=CLASS[0], at=0.0, command=poll.AnswerPoll(0)))
    assert refused.value.code is Code.ALREADY_SHOWN


@pytest.mark.parametrize("viewer", [CLASS[1], OUTSIDER, PROJECTOR])
def test_an_unshown_share_moves_no_view_but_its_authors_and_the_facilitators(
    viewer: Viewer,
) -> None:
    state = at(Kind.DEBRIEF)
    before = view_for(state, viewer, WORDS)
    offer = c.Asked(by=CLASS[0], at=0.0, command=debrief.OfferShare("x"), fresh=TextId("t"))
    after = reduce(evolve, decide(state, offer), state)
    assert view_for(after, viewer, Words({}, {TextId("t"): "x"})) == before
    assert view_for(after, LEAD, Words({}, {TextId("t"): "x"})) != view_for(state, LEAD, WORDS)


@pytest.mark.parametrize("viewer", [CLASS[1], OUTSIDER])
def test_a_poll_answer_moves_no_other_learners_view(viewer: Viewer) -> None:
    state = at(Kind.POLL)
    answer = c.Asked(by=CLASS[0], at=0.0, command=poll.AnswerPoll(1))
    after = reduce(evolve, decide(state, answer), state)
    assert view_for(after, viewer, WORDS) == view_for(state, viewer, WORDS)


def test_every_event_is_the_outcome_of_some_command() -> None:
    """A walk through a session that does everything once leaves no event that nothing decides."""
    state, seen = started(HYBRID), set[type]()
    ana, ben = CLASS[0], CLASS[1]

    def ask(by: Viewer, command: c.Command, fresh: str = "t", at: float = 0.0) -> None:
        nonlocal state
        asked = c.Asked(by=by, at=at, command=command, fresh=TextId(fresh))
        events = decide(state, asked)
        assert events, command
        seen.update(type(event) for event in events)
        state = reduce(evolve, events, state)

    def go_to(kind: Kind) -> None:
        while state.activity is None or state.activity.kind is not kind:
            ask(LEAD, c.NextActivity(state.position))

    assert ana.person
    assert ben.person
    ask(HOST, c.Arrive(PersonId("late"), Role.LEARNER))
    ask(HOST, c.MarkAway((ana.person,)))
    ask(HOST, c.Arrive(ana.person, Role.LEARNER))
    for learner in CLASS:
        ask(learner, GiveAgreement())
    ask(ana, c.AskForHelp())
    ask(LEAD, c.AnswerHelp(ana.person))
    ask(ana, c.SayWhere(afar=True))
    ask(HOST, c.Recognise(ana.person, ((ben.person, 1),)))
    ask(HOST, c.StayOutside(ana.person, ("a part",)))
    ask(HOST, c.PairUp(((ana.person, ben.person),)))
    ask(LEAD, c.ChangePartners(((ana.person, ben.person, PersonId("late")),), "odd now"))
    go_to(Kind.ICEBREAKER)
    ask(HOST, c.PlanRooms((tuple(PEOPLE[1:3]), tuple(PEOPLE[3:5]))))
    ask(LEAD, c.OpenRooms())
    ask(HOST, c.PlaceLaptops(((PersonId("laptop"), RoomId("r1")),)))
    ask(LEAD, c.ExtendTime(1))
    ask(LEAD, c.TellRooms("one line"))
    ask(LEAD, c.SetMinutes(len(PLAN.activities) - 1, 2.0))
    ask(LEAD, c.Knock(RoomId("r1")))
    ask(ana, c.AnswerKnock(PEOPLE[0], enter=True))
    ask(LEAD, c.LeaveRoom())
    ask(LEAD, c.MovePerson(ana.person, RoomId("r2")))
    ask(ana, c.StepOut())
    ask(ana, c.StepBack())
    ask(HOST, c.RingTimer(9_999.0), at=9_999.0)
    ask(ana, c.RaiseHand())
    ask(ana, c.LowerHand())
    ask(LEAD, c.GiveFloor(ana.person))
    ask(LEAD, c.TakeFloor(ana.person))
    go_to(Kind.POLL)
    ask(ana, poll.AnswerPoll(1))
    ask(LEAD, poll.ShowResults())
    go_to(Kind.CHAT)
    ask(ana, chat.PostChat("a line"))
    ask(LEAD, chat.ShowLines())
    go_to(Kind.DEBRIEF)
    ask(ana, debrief.OfferShare("x"), "one")
    ask(ben, debrief.OfferShare(""), "two")
    ask(ben, debrief.OfferShare("she said", about=ana.person), "three")
    ask(ana, debrief.AllowShare(TextId("three")))
    ask(ana, debrief.WithdrawShare(TextId("one")))
    ask(LEAD, debrief.ShowShare(TextId("two")))
    go_to(Kind.PULSE)
    ask(ana, AnswerQuestion(0))
    ask(LEAD, c.NextActivity(state.position))
    ask(HOST, c.TakeEnvelope(ana.person, "before"))
    go_to(Kind.TALK)
    ask(LEAD, ShowSlide(1))
    ask(HOST, c.Forget(ben.person))
    ask(LEAD, c.CloseSession())
    arrived = {PersonArrived, SessionPlanned}
    assert seen | arrived == set(get_args(Event))


def test_a_share_without_a_name_has_none_for_anybody() -> None:
    state = at(Kind.DEBRIEF)
    offer = c.Asked(
        by=CLASS[0], at=0.0, command=debrief.OfferShare("x", named=False), fresh=TextId("t")
    )
    state = reduce(evolve, decide(state, offer), state)
    names = Words({p: f"name of {p}" for p in PEOPLE}, {TextId("t"): "x"})
    for viewer in (LEAD, CLASS[0]):
        task = view_for(state, viewer, names).task
        assert isinstance(task, debrief.DebriefTask)
        assert [(s.name, s.text) for s in task.shares] == [("", "x")]
