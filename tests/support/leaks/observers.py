"""Who observes, what each must not learn, and a machine that varies exactly that.

The table of secrets is written by hand from the promises, and not from the code that keeps them.
"""

from collections.abc import Callable

import msgspec
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from duologue.activities import chat, debrief, poll
from duologue.activities.agreement import GiveAgreement
from duologue.activities.question import AnswerQuestion
from duologue.course.kinds import Kind
from duologue.session import commands as c
from duologue.session.state import Phase, RoomStage
from duologue.vocabulary import HOST, OUTSIDER, PROJECTOR, PersonId, RoomId, TextId, Viewer
from support.leaks.worlds import LEAD, LEAD2, PEOPLE, Difference, Twins, arrive, names_of


class Observer(msgspec.Struct, frozen=True, kw_only=True):
    viewer: Viewer
    # That something exists, by what it is: "chat" a line not yet shown, "share" one not yet shown,
    # "poll" and "question" that somebody answered, "help" that somebody asked, "rooms" who sits in
    # other rooms, "told" a line to the rooms, "anything" all but the phase of the session.
    existence: frozenset[str] = frozenset()
    # What it says, where its existence is known.
    content: frozenset[str] = frozenset()
    arrives_late: bool = False


_HIDDEN = frozenset({"chat", "share", "poll", "question", "help", "rooms"})
_ME, *_OTHERS = PEOPLE
OBSERVERS = {
    "a learner in another room": Observer(viewer=_ME, existence=_HIDDEN),
    "a learner who comes late": Observer(viewer=_ME, existence=_HIDDEN, arrives_late=True),
    "a facilitator": Observer(
        viewer=LEAD, content=frozenset({"chat", "share author", "poll who", "question"})
    ),
    "a screen on the wall": Observer(
        viewer=PROJECTOR,
        existence=frozenset({"share", "help", "rooms", "told"}),
        content=frozenset({"chat", "poll", "question"}),
    ),
    "an outsider": Observer(viewer=OUTSIDER, existence=frozenset({"anything"})),
    # No page and no role exists for who pays: what reaches them is what reaches an outsider.
    "a sponsor": Observer(viewer=OUTSIDER, existence=frozenset({"anything"})),
}
# Everything that an observer can try; ids reach into what may exist in one world only.
_SHARE_IDS = st.integers(1, 60).map(lambda i: TextId(f"t{i}"))
_ANYBODY = st.sampled_from([v.person for v in (LEAD, *PEOPLE) if v.person])
_PROBES = st.one_of(
    st.sampled_from(
        [
            GiveAgreement(), c.RaiseHand(), c.LowerHand(), c.AskForHelp(), c.OpenRooms(),
            c.EndRooms(), c.CloseSession(), chat.PostChat("mine"), debrief.OfferShare("mine"),
            debrief.OfferShare(""), c.ExtendTime(1), c.StepOut(), c.StepBack(),
        ]
    ),
    _SHARE_IDS.map(debrief.WithdrawShare),
    _SHARE_IDS.map(debrief.ShowShare),
    st.integers(0, 3).map(poll.AnswerPoll),
    st.integers(0, 3).map(AnswerQuestion),
    _ANYBODY.map(c.GiveFloor),
    _ANYBODY.map(c.AnswerHelp),
)  # fmt: skip
OTHER = st.sampled_from(_OTHERS)
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=30)


def during(*kinds: Kind) -> Callable[["TwoWorlds"], bool]:
    """Rules are drawn from those that fit the moment, so that an example does more."""
    return lambda self: self.kind() in kinds


class TwoWorlds(RuleBasedStateMachine):
    """One session, lived twice. Its subclasses say who observes."""

    observer: Observer

    @initialize(start=st.integers(-1, 8))
    def begin(self, start: int) -> None:
        who = self.observer.viewer
        everything = "anything" in self.observer.existence
        names = (names_of("Name"), names_of("Other" if everything else "Name"))
        self.twins = Twins(who, names)
        # What must not be shown to everyone any more, because the worlds differ in it.
        self.tainted: set[str] = set()
        self.used: set[PersonId] = set()
        self.shares: set[str] = set()
        for viewer in (LEAD, LEAD2, *PEOPLE):
            if viewer != who or not self.observer.arrives_late:
                self.twins.both(HOST, arrive(viewer))
                self.twins.both(viewer, GiveAgreement())
        self.here = not self.observer.arrives_late
        if self.here:
            self.twins.connect()
        # Each example begins somewhere else in the session, so that the late steps are reached.
        for _ in range(start + 1):
            self.go_on()

    @property
    def state(self) -> object:
        return self.twins.left.state

    def kind(self) -> Kind | None:
        left, right = self.twins.left.state, self.twins.right.state
        if left.activity is None or right.activity is None or left.position != right.position:
            return None
        return left.activity.kind

    def hides(self, what: str) -> bool:
        existence = self.observer.existence
        return what in existence or "anything" in existence

    def one_or_both(self, by: Viewer, left: c.Command, right: c.Command, alone: bool) -> None:
        """Something different in each world, or something in one of them alone."""
        self.twins.differ(by, left, by, None if alone else right)

    # What everybody may know, alike in both worlds.

    @rule()
    def go_on(self) -> None:
        at = self.twins.left.state.position
        if at == self.twins.right.state.position:
            self.twins.both(LEAD2, c.NextActivity(at))

    @precondition(lambda self: self.twins.left.state.position > 0)
    @rule()
    def go_back(self) -> None:
        at = self.twins.left.state.position
        if at == self.twins.right.state.position:
            self.twins.both(LEAD2, c.PreviousActivity(at))

    @precondition(during(Kind.ICEBREAKER, Kind.PARTNERS))
    @rule()
    def plan_rooms(self) -> None:
        """Alike in the observer's room; elsewhere as far apart as the observer may not see."""
        if self.kind() in (Kind.ICEBREAKER, Kind.PARTNERS):
            size = 3 if self.kind() is Kind.ICEBREAKER else 2
            ids = [p.person for p in PEOPLE if p.person]
            first = tuple(ids[:size])
            rest, apart = ids[size:], [*ids[size + 1 :], ids[size]]

            def seats(people: list[PersonId]) -> tuple[tuple[PersonId, ...], ...]:
                groups = tuple(tuple(people[i : i + size]) for i in range(0, len(people), size))
                return (first, *groups)

            right = seats(apart) if self.hides("rooms") else seats(rest)
            self.twins.differ(HOST, c.PlanRooms(seats(rest)), HOST, c.PlanRooms(right))

    @precondition(during(Kind.ICEBREAKER, Kind.PARTNERS))
    @rule()
    def open_rooms(self) -> None:
        self.twins.both(LEAD2, c.OpenRooms())

    @precondition(during(Kind.ICEBREAKER, Kind.PARTNERS))
    @rule(text=TEXT, other=TEXT)
    def tell_rooms(self, text: str, other: str) -> None:
        told = c.TellRooms(other if self.hides("told") else text)
        self.twins.differ(LEAD2, c.TellRooms(text), LEAD2, told)

    @rule(who=OTHER)
    def raise_hand(self, who: Viewer) -> None:
        self.twins.both(who, c.RaiseHand())

    @precondition(during(Kind.POLL))
    @rule()
    def show_results(self) -> None:
        if "poll" not in self.tainted or self.hides("anything"):
            self.twins.both(LEAD2, poll.ShowResults())

    @precondition(during(Kind.CHAT))
    @rule()
    def show_lines(self) -> None:
        if "chat" not in self.tainted or self.hides("anything"):
            self.twins.both(LEAD2, chat.ShowLines())

    @precondition(during(Kind.CHAT))
    @rule(who=OTHER, text=TEXT)
    def write_to_the_class(self, who: Viewer, text: str) -> None:
        self.twins.both(who, chat.PostChat(text))

    @precondition(during(Kind.DEBRIEF))
    @rule(who=OTHER, text=TEXT, named=st.booleans(), shown=st.booleans())
    def share_with_the_class(self, who: Viewer, text: str, named: bool, shown: bool) -> None:
        if self.twins.both(who, debrief.OfferShare(text, named)) == "done" and shown:
            self.twins.both(LEAD2, debrief.ShowShare(TextId(f"t{self.twins.steps}")))

    @precondition(lambda self: not self.here)
    @rule()
    def arrive_late(self) -> None:
        if not self.here:
            self.here = True
            self.twins.both(HOST, arrive(self.observer.viewer))
            self.twins.connect()

    @rule()
    def reconnect(self) -> None:
        if self.here:
            self.twins.connect()

    @rule(command=_PROBES)
    def probe(self, command: c.WireCommand) -> None:
        """The observer tries something; the answer must not depend on what they may not know."""
        viewer = self.observer.viewer
        shows = isinstance(command, debrief.ShowShare) and command.share in self.shares
        closes = isinstance(command, c.CloseSession)
        if viewer.person and self.here and not shows and not closes:
            said = self.twins.both(viewer, command, own=True)
            if isinstance(command, poll.AnswerPoll) and said == "done":
                self.used.add(viewer.person)

    @precondition(lambda self: bool(self.shares) and self.here)
    @rule(data=st.data())
    def probe_a_hidden_share(self, data: st.DataObject) -> None:
        """As if the observer had guessed an id: is the answer the same where there is none?"""
        share = TextId(data.draw(st.sampled_from(sorted(self.shares))))
        if self.observer.viewer.person:
            self.twins.both(self.observer.viewer, debrief.WithdrawShare(share), own=True)

    # What the observer may not know.

    @precondition(during(Kind.CHAT))
    @rule(who=OTHER, left=TEXT, right=TEXT, alone=st.booleans())
    def write_a_line(self, who: Viewer, left: str, right: str, alone: bool) -> None:
        if self.kind() is Kind.CHAT and not self._shown():
            hidden = self.hides("chat")
            if hidden or "chat" in self.observer.content:
                self.tainted.add("chat")
                mine, other = chat.PostChat(left + "."), chat.PostChat(right + ".")
                self.one_or_both(who, mine, other, alone and hidden)

    @precondition(during(Kind.DEBRIEF))
    @rule(who=OTHER, left=TEXT, right=TEXT, alone=st.booleans(), again=st.booleans())
    def offer_a_share(self, who: Viewer, left: str, right: str, alone: bool, again: bool) -> None:
        if self.kind() is Kind.DEBRIEF and self.hides("share"):
            mine, other = debrief.OfferShare(left), debrief.OfferShare(right, named=False)
            self.one_or_both(who, mine, other, alone)
            share = f"t{self.twins.steps}"
            self.shares.add(share)
            if again:
                withdraw = debrief.WithdrawShare(TextId(share))
                self.one_or_both(who, withdraw, withdraw, alone)

    @precondition(during(Kind.DEBRIEF))
    @rule(pair=st.permutations(_OTHERS), text=TEXT, tried=st.booleans())
    def share_what_another_said(self, pair: list[Viewer], text: str, tried: bool) -> None:
        """Until that other says yes, it is not there: not even for who facilitates."""
        author, whose = pair[:2]
        offer = debrief.OfferShare(text, about=whose.person)
        self.twins.differ(author, offer, author, None)
        share = TextId(f"t{self.twins.steps}")
        self.shares.add(share)
        if tried:
            self.twins.both(LEAD2, debrief.ShowShare(share))

    @precondition(during(Kind.DEBRIEF))
    @rule(left=OTHER, right=OTHER, text=TEXT, shown=st.booleans())
    def share_without_a_name(self, left: Viewer, right: Viewer, text: str, shown: bool) -> None:
        """Nobody learns whose it is, not even who facilitates."""
        if self.kind() is Kind.DEBRIEF and not self.hides("share"):
            offer = debrief.OfferShare(text + ".", named=False)
            self.twins.differ(left, offer, right, offer)
            if shown:
                self.twins.both(LEAD2, debrief.ShowShare(TextId(f"t{self.twins.steps}")))

    @precondition(during(Kind.POLL))
    @rule(pair=st.permutations(_OTHERS), first=st.integers(0, 2), second=st.integers(0, 2))
    def answer_the_other_way_round(self, pair: list[Viewer], first: int, second: int) -> None:
        """The same totals, and the other person each."""
        one, two = pair[:2]
        if self.kind() is Kind.POLL and not {one.person, two.person} & self.used:
            self.used |= {p.person for p in (one, two) if p.person}
            self.twins.differ(one, poll.AnswerPoll(first), one, poll.AnswerPoll(second))
            self.twins.differ(two, poll.AnswerPoll(second), two, poll.AnswerPoll(first))

    @precondition(during(Kind.POLL))
    @rule(who=OTHER, left=st.integers(0, 2), right=st.integers(0, 2), alone=st.booleans())
    def answer_a_poll(self, who: Viewer, left: int, right: int, alone: bool) -> None:
        if self.kind() is Kind.POLL and not self._shown() and who.person not in self.used:
            hidden = self.hides("poll")
            if (hidden or "poll" in self.observer.content) and who.person:
                self.tainted.add("poll")
                self.used.add(who.person)
                mine, other = poll.AnswerPoll(left), poll.AnswerPoll(right)
                self.one_or_both(who, mine, other, alone and hidden)

    @precondition(during(Kind.CHECK, Kind.PULSE))
    @rule(who=OTHER, left=st.integers(0, 1), right=st.integers(0, 1), alone=st.booleans())
    def answer_a_question(self, who: Viewer, left: int, right: int, alone: bool) -> None:
        if self.kind() in (Kind.CHECK, Kind.PULSE):
            hidden = self.hides("question")
            mine, other = AnswerQuestion(left), AnswerQuestion(right)
            self.one_or_both(who, mine, other, alone and hidden)

    @precondition(lambda self: self.hides("help"))
    @rule(who=OTHER)
    def ask_for_help(self, who: Viewer) -> None:
        if self.hides("help"):
            self.twins.differ(who, c.AskForHelp(), who, None)

    @precondition(during(Kind.ICEBREAKER))
    @rule(who=st.sampled_from(_OTHERS[2:]), room=st.sampled_from(["r2", "r3"]))
    def move_somebody_elsewhere(self, who: Viewer, room: str) -> None:
        """Between rooms that are not the observer's, in one world only."""
        rooms = self.twins.left.state.rooms
        open_now = rooms is not None and rooms.stage is RoomStage.OPEN
        if not self.hides("rooms") or not open_now or self.kind() is not Kind.ICEBREAKER:
            return
        assert rooms is not None
        assert who.person
        if rooms.room_of(who.person) in ("r2", "r3"):
            self.twins.differ(LEAD2, c.MovePerson(who.person, RoomId(room)), LEAD2, None)

    @precondition(lambda self: self.hides("anything"))
    @rule(who=OTHER, text=TEXT)
    def do_anything_in_one_world(self, who: Viewer, text: str) -> None:
        """For who is outside, all of it is a secret, but that the session runs."""
        if self.hides("anything") and who.person:
            running = self.twins.left.state.phase is Phase.RUNNING
            self.twins.differ(HOST, c.MarkAway((who.person,)), who, None)
            if running:
                at = self.twins.left.state.position
                self.twins.differ(LEAD2, c.NextActivity(at), LEAD2, None)
            self.twins.differ(HOST, c.Forget(who.person), who, None)

    def _shown(self) -> bool:
        states = (self.twins.left.state, self.twins.right.state)
        return any(getattr(state.current, "shown", False) for state in states if state.activity)

    @invariant()
    def the_observer_sees_the_same(self) -> None:
        if hasattr(self, "twins"):
            difference = self.twins.difference()
            if difference:
                raise Difference(difference)
            self.twins.left.trace.clear()
            self.twins.right.trace.clear()


def machine_for(name: str) -> type[TwoWorlds]:
    return type("TwoWorlds", (TwoWorlds,), {"observer": OBSERVERS[name]})
