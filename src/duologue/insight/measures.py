"""The minutes that matter, each as one function. "Not measured" is None everywhere, never zero.

Pure: what devices reported and what the log says come in as numbers. `docs/measures.md` is made
from the docstrings below by `make docs`.
"""

from collections.abc import Iterable, Sequence
from math import log

import msgspec

from duologue.course.kinds import Where
from duologue.course.model import Activity
from duologue.plan.session_plan import SessionPlan
from duologue.vocabulary import ToFacilitators

# Seconds after the last spoken word for which a room is alive: one thinks, and goes on.
ALIVE_FOR = 20.0
# A larger circle is a plenary; five only where the arithmetic forces it.
LARGEST_ROOM = 5
# Seconds in which people move from the plenary to a room, or back.
MOVEMENT = 20.0
# Seconds: a shorter gap in being connected is a tunnel, not leaving.
LONGEST_GAP = 30.0
# Balance from which on a conversation is called even. Of three people, (50, 40, 10) per cent give
# 0.86: still a conversation of three.
EVEN = 0.85
# Share of the talking from which on one voice leads; of two people, six to four is not yet that.
LEADS = 0.6


class Reported(msgspec.Struct, frozen=True, order=True):
    """One learner's seconds in the rooms of one activity, as their own device counted them."""

    present: ToFacilitators[int]
    alive: ToFacilitators[int]

    def larger(self, other: "Reported") -> "Reported":
        """Totals only grow: a report that arrives twice, or late, changes nothing."""
        return Reported(max(self.present, other.present), max(self.alive, other.alive))


def logged_in_minutes(stays: Iterable[tuple[float, float]]) -> float:
    """Minutes between entering the live session and leaving it, gaps over 30 s removed.

    `stays` are (came, left) in seconds, in their order. It is the figure the article says not to
    count, and stands beside the others for contrast.
    """
    total, until = 0.0, None
    for came, left in stays:
        start = until if until is not None and came - until <= LONGEST_GAP else came
        total += max(0.0, left - start)
        until = left
    return total / 60


def talk_minutes(speech: Iterable[tuple[float, float]]) -> float:
    """Minutes in which the learner's own voice was heard: their speech intervals, added up.

    `speech` are (from, to) in seconds. An interval begins after 60 ms of speech, counted from its
    first frame, and ends when 300 ms have brought no more, counted to 60 ms after its last frame,
    in which a word fades out; switching the microphone off ends it at once. Laughter is voice and
    counts; a cough, keys and what the loudspeaker plays do not. Each learner's device counts its
    own, and shows it to nobody else. Only in rooms of three or more is it told to the room-mates'
    devices, rounded to 5 s, so that they find the balance; in a pair never, because my share
    reveals yours.
    """
    return sum(to - begin for begin, to in speech) / 60


def alive_seconds(spoken: Iterable[tuple[float, float]], start: float, end: float) -> float:
    """Seconds between `start` and `end` in which a room was alive.

    A room is alive at a moment when someone present spoke within the last 20 s and at least two
    people are present. `spoken` are the intervals (from, to) in which anyone did, in any order.
    Devices in one room agree on it over the room's own data channel; nobody sees it as a series.
    """
    total, covered = 0.0, start
    for begin, to in sorted(spoken):
        lasts = min(to + ALIVE_FOR, end)
        total += max(0.0, lasts - max(begin, covered))
        covered = max(covered, lasts)
    return total


def connection_minutes(reports: Sequence[Reported]) -> float | None:
    """Minutes during which a learner was present in an alive room of at most four people.

    Five count where the arithmetic forces them. `reports` are one learner's, one an activity; None
    where there are none: no microphone, in person, or the learner prefers not to be measured.
    """
    return sum(r.alive for r in reports) / 60 if reports else None


def connection_share(connection: float | None, logged_in: float) -> float | None:
    """Connection minutes for each logged-in minute, from 0 to 1; None where not measured."""
    return min(1.0, connection / logged_in) if connection is not None and logged_in else None


def balance(talk: Sequence[float]) -> float | None:
    """How evenly a room shared the talking: 1 is even, 0 is one voice alone.

    `talk` are everyone's seconds. It is the entropy of their shares over the logarithm of how many
    they are (Shannon; Pielou's evenness). None for one person, or where nobody has spoken. Called
    conversation balance; it is no score of anybody's performance.
    """
    total = sum(talk)
    if len(talk) < 2 or total <= 0:
        return None
    shares = [seconds / total for seconds in talk]
    entropy = -sum(share * log(share) for share in shares if share > 0)
    return max(0.0, entropy / log(len(talk)))


def balance_in_words(talk: Sequence[float]) -> str | None:
    """What a room is told of its balance: even, one-voice-leads or someone-has-hardly-spoken.

    Words without names, for that room only. Even from a balance of 0.85; below it one voice leads
    if its share is 60 % or more. None where there is no balance.
    """
    found = balance(talk)
    if found is None:
        return None
    if found >= EVEN:
        return "even"
    return "one-voice-leads" if max(talk) >= LEADS * sum(talk) else "someone-has-hardly-spoken"


def room_minutes(plan: SessionPlan) -> float:
    """Minutes that the design gives to rooms and pairs."""
    return sum(a.minutes for a in plan.activities if _in_rooms(a))


def designed_minutes(activity: Activity) -> float:
    """The connection minutes that one activity is designed for: its own, less 20 s of movement."""
    return max(0.0, activity.minutes - MOVEMENT / 60) if _in_rooms(activity) else 0.0


def designed_connection_minutes(plan: SessionPlan) -> float:
    """From the course text alone: minutes in rooms and pairs, less 20 s for each room change."""
    return sum(designed_minutes(a) for a in plan.activities)


def connection_yield(connection: float | None, plan: SessionPlan) -> float | None:
    """Connection minutes over the minutes the design gave to rooms: the rest, logistics took.

    Above 1 where rooms were given more time than planned. None where not measured, or no rooms.
    """
    given = room_minutes(plan)
    return connection / given if connection is not None and given else None


def _in_rooms(activity: Activity) -> bool:
    return activity.traits.where in (Where.ROOMS, Where.PAIRS)


# The order in which docs/measures.md tells them.
MEASURES = (
    logged_in_minutes, talk_minutes, alive_seconds, connection_minutes, connection_share, balance,
    balance_in_words, room_minutes, designed_connection_minutes, connection_yield,
)  # fmt: skip
