"""Who took part in a session, and what they wrote, wished, answered and talked."""

from sqlalchemy import Column, Index, Integer, LargeBinary, String, Table

from duologue.record.tables.metadata import METADATA
from duologue.vocabulary import Audience

# Names, each sealed under its owner's key; audience: class. Erased with the person or the session.
PEOPLE = Table(
    "people", METADATA,
    Column("id", String, primary_key=True),
    Column("session", String, nullable=False, index=True),
    Column("role", String, nullable=False),
    # Empty, but in rows of a version that did not seal; those are sealed when the server starts.
    Column("name", String, nullable=False),
    Column("sealed", LargeBinary, nullable=True),
    # SHA-256 of the seat token: the token itself is only in the person's browser.
    Column("token", LargeBinary, nullable=False),
    Column("simulated", Integer, nullable=False, default=0),
    # How many people share the device.
    Column("heads", Integer, nullable=False, default=1),
    # Who of the cohort's list it is, where they came by their own link.
    Column("member", String, nullable=True, index=True),
    # Nobody has two seats, however often they press the button.
    Index("uq_people_session_member", "session", "member", unique=True),
    info={"wall": "session", "eraser": "session", "audience": Audience.CLASS, "person": "id"},
)  # fmt: skip

# The list of participants: name, attributes, who reports to whom, who met before. Each row under a
# key of its own, which goes with the person who was recognised in it.
ROSTER = Table(
    "roster", METADATA,
    Column("id", String, primary_key=True),
    Column("session", String, nullable=False, index=True),
    # Who has arrived under this name.
    Column("person", String, nullable=True, index=True),
    # Who it was in the earlier session that the row was taken from.
    Column("origin", String, nullable=True, index=True),
    Column("sealed", LargeBinary, nullable=False),
    info={"eraser": "session", "audience": Audience.FACILITATORS, "person": "person",
          "wall": "session"},
)  # fmt: skip

# What a class wrote, sealed under its author's key. Erased with the key, in backups too.
TEXTS = Table(
    "texts", METADATA,
    Column("id", String, primary_key=True),
    Column("session", String, nullable=False, index=True),
    # Whose key opens it; None: the session's.
    Column("person", String, nullable=True, index=True),
    Column("sealed", LargeBinary, nullable=False),
    info={"wall": "session", "eraser": "session", "audience": Audience.CLASS, "person": "person"},
)  # fmt: skip

# Why a facilitator changed partners: for that facilitator alone. Each under a key of its own, so
# that it goes with whoever gave it, and with whoever it is about.
REASONS = Table(
    "reasons", METADATA,
    Column("id", String, primary_key=True),
    Column("session", String, nullable=False, index=True),
    Column("person", String, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
    info={"eraser": "session", "audience": Audience.FACILITATORS, "person": "person",
          "wall": "session"},
)  # fmt: skip

# With whom somebody would like to work. The software reads it to find partners; on a screen it is
# seen by nobody else than who wrote it. Under the key of that person.
WISHES = Table(
    "wishes", METADATA,
    Column("session", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    info={
        "eraser": "session", "audience": Audience.ME, "person": "person",
        "sealed": "under the person's key", "wall": "session",
    },
)  # fmt: skip

# Answers to checks and pulses without a name, a time or an order; audience: organisation.
ANSWERS = Table(
    "answers", METADATA,
    Column("id", String, primary_key=True),
    Column("session", String, nullable=False, index=True),
    Column("activity", String, nullable=False),
    Column("choice", Integer, nullable=False),
    info={"wall": "session", "eraser": "session", "audience": Audience.ORGANISATION},
    sqlite_with_rowid=False,
)  # fmt: skip

# Durations only, each learner's own device's. A learner sees their own, facilitators a room's, the
# organisation a class mean above the floor. Erased with the person or the session.
MINUTES = Table(
    "minutes", METADATA,
    Column("session", String, primary_key=True),
    Column("person", String, primary_key=True),
    # Which activity of the plan.
    Column("position", Integer, primary_key=True),
    # Seconds so far.
    Column("present", Integer, nullable=False),
    Column("alive", Integer, nullable=False),
    info={
        "wall": "session", "eraser": "session",
        "audience": Audience.ORGANISATION, "person": "person",
    },
)  # fmt: skip
