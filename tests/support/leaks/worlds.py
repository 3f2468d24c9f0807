"""Two worlds that differ in nothing but what one observer must not learn, side by side."""

from functools import reduce

from duologue.activities.base import Words
from duologue.activities.refusals import Refusal
from duologue.course.read import course_of
from duologue.live.connection import Connection
from duologue.live.messages import Done, Refused
from duologue.plan.session_plan import SessionPlan, plan_session
from duologue.session import commands as c
from duologue.session.decide import decide
from duologue.session.state import SessionState, evolve
from duologue.session.view import view_for
from duologue.vocabulary import CommandId, PersonId, Role, TextId, Viewer

COURSE = """---
course: Two worlds
leaves the room: answers to the pulse, as class totals of 10 or more
---
# One · 60 min

Welcome.

## agreement · A promise · 1 min

- It stays here.

## icebreaker · Threes · 5 min · rooms of 3

Say hello.

> NOTES

## poll · Choose · 1 min

- One
- Two
- Three

## chat · Lines · 1 min

Write.

## debrief · Noticed · 2 min

Share.

## partners · Two by two · 4 min

Talk.

## action · By Friday · 1 min · may share with partner

Try.

## check · Which · 1 min

- Left
- Right

## pulse · Before you go · 1 min

- Not at all
- Very much

> NOTES
"""


def plan(notes: str) -> SessionPlan:
    return plan_session(course_of(COURSE.replace("NOTES", notes)), 1)


class Difference(AssertionError):
    """The observer can tell the worlds apart; the message says by what."""


class World:
    """One world as the core sees it, and the one connection of whoever observes it."""

    def __init__(self, viewer: Viewer, notes: str, names: dict[PersonId, str]) -> None:
        self.viewer = viewer
        self.state = SessionState(plan=plan(notes))
        self.names, self.texts = names, dict[TextId, str]()
        self.connection: Connection | None = None
        self.trace: list[bytes] = []

    def ask(self, by: Viewer, command: c.Command, at: float, fresh: str, id: str = "") -> str:
        """What a host does with a command, in the same order. Returns "done" or the refusal."""
        told: Done | Refused = Done(CommandId(id))
        asked = c.Asked(by=by, at=at, command=command, fresh=TextId(fresh))
        try:
            events = decide(self.state, asked)
        except Refusal as refusal:
            told = Refused(CommandId(id), refusal.code)
        else:
            if events and (text := getattr(command, "text", "")).strip():
                self.texts[TextId(fresh)] = text
            self.state = reduce(evolve, events, self.state)
            self.show(at)
        if id and self.connection is not None:
            self.connection.send(told)
        self.drain()
        return told.code if isinstance(told, Refused) else "done"

    def connect(self, at: float) -> None:
        """The observer opens a socket, for the first time or again."""
        self.connection = Connection(self.viewer, voice=True)
        self.show(at)
        self.drain()

    def show(self, at: float) -> None:
        if self.connection is not None:
            words = Words(self.names, self.texts)
            self.connection.show(view_for(self.state, self.viewer, words), at)

    def drain(self) -> None:
        while self.connection is not None and not self.connection.outbox.empty():
            frame = self.connection.outbox.get_nowait()
            assert frame is not None
            self.trace.append(frame)


class Twins:
    """Both worlds. What differs is given as two commands; None: it happens in one world only."""

    def __init__(
        self, viewer: Viewer, names: tuple[dict[PersonId, str], dict[PersonId, str]]
    ) -> None:
        notes = "notes of one world"
        self.left = World(viewer, notes, names[0])
        # The notes are the facilitators'.
        leads = viewer.role is Role.FACILITATOR
        self.right = World(viewer, notes if leads else "something else entirely", names[1])
        self.steps = 0

    def both(self, by: Viewer, command: c.Command, own: bool = False) -> str:
        return self.differ(by, command, by, command, own)

    def differ(
        self, by: Viewer, left: c.Command | None, other: Viewer, right: c.Command | None,
        own: bool = False,
    ) -> str:  # fmt: skip
        self.steps += 1
        at, fresh = float(self.steps), f"t{self.steps}"
        id = f"c{self.steps}" if own else ""
        said = self.left.ask(by, left, at, fresh, id) if left is not None else ""
        if right is not None:
            said = self.right.ask(other, right, at, fresh, id) or said
        return said

    def connect(self) -> None:
        self.steps += 1
        for world in (self.left, self.right):
            world.connect(float(self.steps))

    def difference(self) -> str:
        """The first message in which the observer's traces part; empty where they never do."""
        for i, (a, b) in enumerate(zip(self.left.trace, self.right.trace, strict=False)):
            if a != b:
                return f"message {i}: {a!r} against {b!r}"
        longer = max((self.left.trace, self.right.trace), key=len)
        shorter = min(len(self.left.trace), len(self.right.trace))
        return f"one message more: {longer[shorter]!r}" if len(longer) > shorter else ""


def learner(name: str) -> Viewer:
    return Viewer(Role.LEARNER, PersonId(name))


LEAD = Viewer(Role.FACILITATOR, PersonId("lead"))
LEAD2 = Viewer(Role.FACILITATOR, PersonId("lead2"))
# Nine learners make three rooms of three: the observer's own, and two that are not theirs.
PEOPLE = [learner(f"p{i}") for i in range(9)]


def arrive(viewer: Viewer) -> c.Arrive:
    assert viewer.person
    return c.Arrive(viewer.person, viewer.role)


def names_of(prefix: str) -> dict[PersonId, str]:
    return {v.person: f"{prefix} {v.person}" for v in (LEAD, LEAD2, *PEOPLE) if v.person}
