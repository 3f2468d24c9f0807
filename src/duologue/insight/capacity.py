"""What so many learners at once take: processor, memory, database, network.

Sessions are independent, so every figure grows in proportion; the costs of one class were measured
by `bench/capacity.py`, which prints them anew beside what is kept here.
"""

from math import ceil

import msgspec


class Costs(msgspec.Struct, frozen=True):
    """What one class of 20 takes, at an action every ten seconds that everybody sees."""

    core: float  # of one core, for the server's part
    memory: float  # MB
    process: float  # MB before the first class
    web: float  # kbit/s to and from each person, words and views alone
    commits: float  # of PostgreSQL, for each action
    database: float  # commits a second that one PostgreSQL with one disk kept up
    relay: float  # of one core, for each Mbit/s that coturn relays


MEASURED = Costs(
    core=0.00072, memory=1.05, process=100, web=0.23, commits=2.2, database=2800, relay=0.00035
)  # fmt: skip
CLASS = 20  # learners, of the measured class; one more leads it
ACTIONS = 6.0  # a minute, of a class
MOST = 200  # classes of one process: with more, delays were not measured
BUSY = 0.5  # of a core: the rest answers a Monday at nine, and a process that died
SOUND = 40.0  # kbit/s of one voice, as Opus sends it


class Wanted(msgspec.Struct, frozen=True):
    """What is asked for. Rates in kbit/s, shares from 0 to 1."""

    learners: int
    room: int = 4
    picture: float = 500.0
    relayed: float = 0.15  # of the connections between two people: firewalls differ

    def __post_init__(self) -> None:
        if self.learners < 1:
            raise ValueError("learners: one at least")
        if not 2 <= self.room <= 5:
            raise ValueError("room: 2 to 5 people")
        if not 0 <= self.relayed <= 1:
            raise ValueError("relayed: a share from 0 to 1")


class Capacity(msgspec.Struct, frozen=True):
    """What it takes. Memory in GB; rates in Mbit/s."""

    classes: int
    processes: int
    memory: float
    commits: float  # a second
    database: float  # of what one PostgreSQL kept up
    nudges: float  # messages a second through Redis
    web: float
    each_sends: float  # one learner in a room, to the others
    relayed: float  # through coturn, in and out together
    relay_cores: int


def capacity(wanted: Wanted, costs: Costs = MEASURED) -> Capacity:
    """Everybody in class and in rooms at the same moment."""
    classes = ceil(wanted.learners / CLASS)
    processes = ceil(max(classes * costs.core / BUSY, classes / MOST))
    actions = classes * ACTIONS / 60
    each_sends = (wanted.room - 1) * (wanted.picture + SOUND) / 1000
    relayed = 2 * wanted.learners * each_sends * wanted.relayed
    return Capacity(
        classes=classes,
        processes=processes,
        memory=(processes * costs.process + classes * costs.memory) / 1000,
        commits=actions * costs.commits,
        database=actions * costs.commits / costs.database,
        # Whoever hosts a session is told of what another process stored for it.
        nudges=actions if processes > 1 else 0.0,
        web=classes * (CLASS + 1) * costs.web / 1000,
        each_sends=each_sends,
        relayed=relayed,
        relay_cores=ceil(relayed * costs.relay / BUSY),
    )
