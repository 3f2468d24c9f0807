"""Seats in a live session: partners found, rooms proposed ahead, and mended as people come and go.
No sockets."""

import operator
from collections.abc import Mapping
from random import Random

import msgspec

from duologue.course.model import Activity
from duologue.plan.session_plan import SessionPlan
from duologue.seating.heads import held, real, spread, spread_rooms
from duologue.seating.mend import Home, Moves, after_moves, mend
from duologue.seating.obstacles import Obstacle, not_found, obstacles_in
from duologue.seating.pairing import PartnerWish, pair_up
from duologue.seating.partners import seat_partners
from duologue.seating.problem import Problem, Room, Round
from duologue.seating.rules import Rules
from duologue.seating.seat import seat
from duologue.session import commands as c
from duologue.session.state import Phase, Rooms, RoomStage, SessionState
from duologue.session.view import wants_rooms
from duologue.vocabulary import PersonId, Place, Role, RoomId, SessionId, Wish

HOME_KEPT = 60.0  # seconds that a chair is remembered: a reload, a tunnel, a router
AT_ONCE = 0.1  # effort of a search that a class waits for: hundredths of a second for 20 people
AHEAD = 1.0  # effort of one that nobody waits for
# More people than this share have changed since it was planned: a new plan is better than a mend.
TOO_OLD = 0.25


class About(msgspec.Struct, frozen=True):
    """What is known of the people beside the log: it never stands there, and no view shows it."""

    # People whose devices can carry a voice.
    voices: frozenset[PersonId] = frozenset()
    traits: Mapping[str, Mapping[PersonId, str]] = {}
    wishes: Mapping[PersonId, PartnerWish] = {}
    # Who has a partner who is not here today, and gets no other for good.
    waiting: frozenset[PersonId] = frozenset()
    rules: Rules = Rules()


class Ahead(msgspec.Struct, frozen=True):
    """What there is to plan: the rounds from here to the end, and their places in the session."""

    problem: Problem
    positions: tuple[int, ...]
    dice: str
    # The activity whose rooms are there already: only looked at for rules that cannot be kept.
    running: int = -1
    of_now: Round | None = None

    @property
    def key(self) -> object:
        """All that another plan would come of."""
        of = self.problem
        return (
            of.people, self.positions, of.voices, of.apart, of.together, of.traits, of.partners,
            self.running, of.afar, of.laptops, of.heads,
        )  # fmt: skip


class Solved(msgspec.Struct, frozen=True):
    """Rooms for each round that there was to plan, and the rules that cannot be kept in them, with
    the position of the round in each."""

    rounds: tuple[tuple[Room, ...], ...]
    obstacles: tuple[Obstacle, ...] = ()


class Seats:
    """One session's seating: what was planned ahead, and what to ask for now."""

    def __init__(self, session: SessionId) -> None:
        self._session = session
        self._planned: dict[int, tuple[Room, ...]] = {}
        self._for: object = None
        # Rules that cannot be kept in the rounds to come; `round` is the activity's position.
        self.obstacles: tuple[Obstacle, ...] = ()
        # How all was when nobody had to move: while it is so still, nobody has to.
        self._well: tuple[object, ...] = ()

    def command(
        self, state: SessionState, about: About, now: float
    ) -> c.PairUp | c.PlanRooms | c.Reseat | c.PlaceLaptops | None:
        """What the host should ask now, so that everybody who may sit does; None where all is
        well."""
        seated = _seated(state, about)
        if seated and seated == self._well:
            return None
        found = self._wanted(state, about, now)
        self._well = seated if found is None else ()
        return found

    def _wanted(
        self, state: SessionState, about: About, now: float
    ) -> c.PairUp | c.PlanRooms | c.Reseat | c.PlaceLaptops | None:
        if state.phase is not Phase.RUNNING or not wants_rooms(state):
            return None
        eligible = eligible_in(state)
        activity = state.activity
        assert activity is not None
        assert activity.rooms is not None
        if state.rooms is None:
            found = self._partners(state, about) if activity.with_partners else None
            rooms = self._rooms(state, about) if len(eligible) > 1 and not found else ()
            return found or (c.PlanRooms(rooms) if rooms else None)
        if state.rooms.stage is RoomStage.CLOSED:
            return None
        if state.rooms.stage is RoomStage.PLANNED and activity.with_partners:
            # Until the doors open a partner may still come, or be another.
            rooms = seat_partners(state.partners, eligible)
            seated = set(map(frozenset, state.rooms.seats.values()))
            if len(eligible) > 1 and set(map(frozenset, rooms)) != seated:
                return c.PlanRooms(rooms)
        else:
            homes = {
                p: Home(left.room, left.mates)
                for p, left in state.rooms.left.items()
                if now - left.at <= HOME_KEPT
            }
            moves = _mended(
                state, about, state.rooms.seats, homes=homes, moved=state.rooms.moved
            )  # fmt: skip
            if moves:
                return c.Reseat(moves)
        places = laptops_to_place(state)
        return c.PlaceLaptops(places) if places else None

    def ahead(self, state: SessionState, about: About) -> Ahead | None:
        """What the background should plan; None where that is done, or nothing lies ahead."""
        if state.phase is Phase.CLOSED:
            return None
        next_rooms = state.position + (state.rooms is not None or not wants_rooms(state))
        work = _work(self._session, state, about, next_rooms)
        problem = work.problem
        ruled = bool(problem.apart or problem.together)
        nothing = not work.positions and (work.of_now is None or not ruled)
        if nothing or len(problem.people) < 2:
            self.obstacles = ()
            return None
        return None if work.key == self._for else work

    def keep(self, work: Ahead, solved: Solved) -> None:
        self._for = work.key
        self._planned.update(zip(work.positions, solved.rounds, strict=True))
        self.obstacles = solved.obstacles

    def _partners(self, state: SessionState, about: About) -> c.PairUp | None:
        """Learning partners for those here who have none: None where nobody new is paired."""
        paired = {p for group in state.partners for p in group} | about.waiting
        people = [p for p in eligible_in(state) if p not in paired]
        dice = Random(f"{self._session} partners {len(state.partners)}")
        made = pair_up(
            people, dice, wishes=about.wishes, traits=about.traits, apart=about.rules.apart,
            together=about.rules.together, groups=state.partners,
        )  # fmt: skip
        known = set(map(frozenset, state.partners))
        fresh = tuple(group for group in made.groups if frozenset(group) not in known)
        return c.PairUp(fresh) if fresh else None

    def _rooms(self, state: SessionState, about: About) -> tuple[Room, ...]:
        """For the activity that begins: as planned ahead, mended for those who are here."""
        assert state.activity is not None
        if state.activity.with_partners:
            return seat_partners(state.partners, eligible_in(state))
        eligible = frozenset(eligible_in(state))
        planned = self._planned.get(state.position, ())
        changed = eligible ^ {p for room in planned for p in room}
        if not planned or len(changed) > TOO_OLD * len(eligible):
            work = _work(self._session, state, about, state.position)
            self.keep(work, solve(work, AT_ONCE))
            planned, changed = self._planned[state.position], frozenset()
        if not changed:
            return planned
        assert state.activity.rooms is not None
        rooms: Mapping[RoomId, Room] = {RoomId(f"r{i}"): room for i, room in enumerate(planned, 1)}
        moves = _mended(state, about, rooms)
        return tuple(room for room in after_moves(rooms, moves).values() if room)


def solve(work: Ahead, effort: float) -> Solved:
    """The best plan that was found, and why it does not keep every rule, where it does not."""
    plan = seat(work.problem, Random(work.dice), effort=effort)
    if not work.problem.apart and not work.problem.together:
        return Solved(plan.rounds)
    proven = obstacles_in(work.problem)
    explained = {obstacle.round for obstacle in proven}
    # What concerns every round explains any.
    broken = () if 0 in explained else not_found(work.problem, plan)
    unexplained = (obstacle for obstacle in broken if obstacle.round not in explained)
    told = _placed(work, (*proven, *unexplained))
    if work.of_now is None or any(obstacle.round == -1 for obstacle in told):
        return Solved(plan.rounds, told)
    now = msgspec.structs.replace(work.problem, rounds=(work.of_now,))
    known = {(obstacle.why, obstacle.people) for obstacle in told}
    here = (x for x in obstacles_in(now) if (x.why, x.people) not in known)
    placed = (msgspec.structs.replace(x, round=work.running) for x in here)
    return Solved(plan.rounds, (*placed, *told))


def _placed(work: Ahead, obstacles: tuple[Obstacle, ...]) -> tuple[Obstacle, ...]:
    return tuple(
        msgspec.structs.replace(x, round=work.positions[x.round - 1] if x.round else -1)
        for x in obstacles
    )


def unkept(
    plan: SessionPlan, people: tuple[PersonId, ...], rules: Rules, *, search: bool
) -> tuple[Obstacle, ...]:
    """Which of these rules no seating of this plan can keep, if all of these people come; `round`
    is the activity's position. Without `search`, only what is proven."""
    if not rules.apart and not rules.together:
        return ()
    rounds = [(i, a) for i, a in enumerate(plan.activities) if a.rooms is not None]
    problem = Problem(
        people=people, rounds=tuple(_round(a) for _, a in rounds), apart=rules.apart,
        together=rules.together,
    )  # fmt: skip
    work = Ahead(problem, tuple(i for i, _ in rounds), "unkept")
    if len(people) < 2 or not rounds:
        return ()
    return solve(work, AT_ONCE).obstacles if search else _placed(work, obstacles_in(problem))


def _mended(
    state: SessionState,
    about: About,
    rooms: Mapping[RoomId, Room],
    *,
    homes: Mapping[PersonId, Home] | None = None,
    moved: Mapping[PersonId, int] | None = None,
) -> Moves:
    """Who of these rooms, of the running activity, goes where so that everybody sits well."""
    assert state.activity is not None
    assert state.activity.rooms is not None
    size = state.activity.rooms.size
    eligible, heads = eligible_in(state), _heads(state) if size > 2 else {}
    moves = mend(
        spread_rooms(rooms, heads), frozenset(spread(eligible, heads)),
        met=state.met, size=size, homes=homes, moved=moved, apart=about.rules.apart,
        together=about.rules.together | held(heads), voices=_heard(state, about),
    )  # fmt: skip
    return real(moves)


def _heard(state: SessionState, about: About) -> frozenset[PersonId]:
    """Whose devices carry voices: one of them among those at a table would talk to nobody."""
    return _afar(state) if state.plan.place is Place.HYBRID else about.voices


def _afar(state: SessionState) -> frozenset[PersonId]:
    return frozenset(p for p, person in state.people.items() if person.afar)


def _heads(state: SessionState) -> dict[PersonId, int]:
    return {p: person.heads for p, person in state.people.items() if person.heads > 1}


def _laptops(state: SessionState) -> list[PersonId]:
    return [p for p, x in state.people.items() if x.role is Role.LAPTOP and x.here]


def laptops_to_place(state: SessionState) -> tuple[tuple[PersonId, RoomId | None], ...]:
    """Which laptop goes to which table, of those that stand elsewhere than they should: one to each
    where some sit and some are heard from afar, as far as there are laptops."""
    if state.rooms is None or state.plan.place is not Place.HYBRID:
        return ()
    waiting = [room for room in state.rooms.seats if state.is_shared(room)]
    places: dict[PersonId, RoomId | None] = {}
    here = _laptops(state)
    for laptop, room in state.rooms.laptops.items():
        if laptop in here and room in waiting:
            waiting.remove(room)
            places[laptop] = room
        else:
            places[laptop] = None
    free = (laptop for laptop in here if not places.get(laptop))
    places |= dict(zip(free, waiting, strict=False))
    stood = state.rooms.laptops
    return tuple((laptop, room) for laptop, room in places.items() if stood.get(laptop) != room)


def eligible_in(state: SessionState) -> list[PersonId]:
    return [p for p in state.people if state.may_sit(p)]


def _work(session: SessionId, state: SessionState, about: About, start: int) -> Ahead:
    """All rounds from activity `start` on: planning one at a time would use up the new people."""
    activities = state.plan.activities
    positions = tuple(
        i for i in range(max(start, 0), len(activities)) if activities[i].rooms is not None
    )
    people = tuple(eligible_in(state))
    rules = about.rules.among(set(people))
    problem = Problem(
        people=people,
        rounds=tuple(_round(activities[i]) for i in positions),
        met=state.met,
        voices=_heard(state, about) & frozenset(people),
        afar=_afar(state) & frozenset(people),
        laptops=len(_laptops(state)),
        heads={p: count for p, count in _heads(state).items() if p in people},
        apart=rules.apart,
        together=rules.together,
        traits=about.traits,
        partners=state.partners,
        before=tuple(state.rooms.seats.values()) if state.rooms is not None else (),
    )
    running = activities[state.position] if state.rooms is not None else None
    of_now = _round(running) if running is not None and running.rooms is not None else None
    at = state.position if of_now is not None else -1
    return Ahead(problem, positions, f"{session}{start}", at, of_now)


def _round(activity: Activity) -> Round:
    assert activity.rooms is not None
    wish = Wish.SAME_PARTNER if activity.with_partners else activity.rooms.wish
    return Round(size=2 if wish is Wish.SAME_PARTNER else activity.rooms.size, wish=wish)


# Who sits where may depend on everything in open rooms but these: a field that is new counts.
_of_seats = operator.attrgetter(*(
    {*SessionState.__struct_fields__} - {"rooms", "gathered", "envelopes", "minutes"}
))  # fmt: skip
_of_open_rooms = operator.attrgetter(*({*Rooms.__struct_fields__} - {"closes_at", "told"}))


def _seated(state: SessionState, about: About) -> tuple[object, ...]:
    """All that says whether somebody has to move; empty where it also takes the time, or what is
    known of people, which is kept nowhere else."""
    rooms = state.rooms
    if rooms is None or rooms.stage is not RoomStage.OPEN or rooms.left:
        return ()
    if about != About(voices=about.voices, waiting=about.waiting):
        return ()
    return (about.voices, about.waiting, *_of_seats(state), *_of_open_rooms(rooms))
