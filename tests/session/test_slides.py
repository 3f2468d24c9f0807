"""A talk's slides: turned by the facilitator, seen by everyone one by one, with nothing ahead."""

from functools import reduce

import pytest

from duologue.activities.base import Words
from duologue.activities.refusals import Code, Refusal
from duologue.activities.talk import ShowSlide, SlideShown, TalkTask
from duologue.course.read import course_of
from duologue.plan.session_plan import plan_session
from duologue.session import commands as c
from duologue.session.decide import decide
from duologue.session.images import may_fetch
from duologue.session.seen import View
from duologue.session.state import SessionState, evolve
from duologue.session.view import view_for
from duologue.vocabulary import HOST, PROJECTOR, PersonId, Role, Viewer

LEAD, ANA = Viewer(Role.FACILITATOR, PersonId("lead")), Viewer(Role.LEARNER, PersonId("ana"))
TEXT = """---
course: C
---
# S · 10 min

## talk · T · 5 min
![one](one.png)

> say one

---

![two](two.png)

> say two

---

![three](three.png)

## chat · C · 5 min
Say.
"""


def begun() -> SessionState:
    state = SessionState(plan=plan_session(course_of(TEXT), 1))
    for viewer in (LEAD, ANA):
        assert viewer.person
        state = asked(state, HOST, c.Arrive(viewer.person, viewer.role))
    return asked(state, LEAD, c.NextActivity(-1))


def asked(state: SessionState, by: Viewer, command: c.Command) -> SessionState:
    return reduce(evolve, decide(state, c.Asked(by=by, at=1.0, command=command)), state)


def seen(state: SessionState, viewer: Viewer) -> View:
    return view_for(state, viewer, Words({}, {}))


def fetched(state: SessionState) -> str:
    return "".join(n[1] for n in ("one", "two", "three") if may_fetch(state, ANA, f"{n}.png"))


def test_everyone_sees_the_slide_that_is_shown_and_only_the_facilitator_what_comes() -> None:
    state = begun()
    for viewer in (ANA, PROJECTOR):
        activity = seen(state, viewer).activity
        assert activity is not None
        assert "one.png" in activity.html
        assert (activity.notes, activity.ahead) == (None, None)
        assert "two" not in str(seen(state, viewer))
        assert "say one" not in str(seen(state, viewer))
    desk = seen(state, LEAD).activity
    assert desk is not None
    assert desk.notes is not None
    assert desk.ahead is not None
    assert ("say one" in desk.notes, "two.png" in desk.ahead) == (True, True)
    assert seen(state, ANA).task == TalkTask(slide=0, slides=3)
    state = asked(state, LEAD, ShowSlide(2))
    desk = seen(state, LEAD).activity
    assert desk is not None
    assert (desk.notes, desk.ahead) == ("", None)


def test_a_slide_that_is_not_shown_yet_cannot_be_fetched_and_one_that_was_still_can() -> None:
    state = begun()
    assert fetched(state) == "n"
    state = asked(asked(state, LEAD, ShowSlide(1)), LEAD, ShowSlide(0))
    assert fetched(state) == "nw"
    assert fetched(asked(state, LEAD, c.NextActivity(0))) == "nw"


def test_a_slide_that_is_shown_already_is_silence_and_one_that_is_not_there_is_refused() -> None:
    state = begun()
    ask = c.Asked(by=LEAD, at=1.0, command=ShowSlide(1))
    assert decide(state, ask) == [SlideShown(1)]
    assert decide(asked(state, LEAD, ShowSlide(1)), ask) == []
    for slide in (-1, 3):
        with pytest.raises(Refusal) as refusal:
            decide(state, c.Asked(by=LEAD, at=1.0, command=ShowSlide(slide)))
        assert refusal.value.code is Code.NO_MORE
