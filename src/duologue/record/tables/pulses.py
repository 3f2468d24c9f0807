"""Pulses: their plans, the links to them, what was answered, what was shown."""

from sqlalchemy import Column, Float, Integer, LargeBinary, String, Table

from duologue.record.tables.metadata import METADATA
from duologue.vocabulary import Audience

# A pulse with its plan, fixed when it was made. The sponsor reads it by the code.
PULSES = Table(
    "pulses", METADATA,
    Column("id", String, primary_key=True),
    Column("staff", String, nullable=False, index=True),
    Column("plan", LargeBinary, nullable=False),
    Column("fingerprint", String, nullable=False),
    Column("sponsor_code", String, nullable=False, unique=True),
    Column("made_at", Float, nullable=False),
    info={"eraser": "staff", "audience": Audience.ORGANISATION},
)  # fmt: skip

# Sessions in which a pulse is asked. It outlives what a session kept: numbers of a class only.
PULSE_SESSIONS = Table(
    "pulse_sessions", METADATA,
    Column("session", String, primary_key=True),
    Column("pulse", String, nullable=False, index=True),
    Column("cohort", Integer, nullable=False),
    Column("title", String, nullable=False),
    # How many learners were there when it was asked, by wave.
    Column("came", LargeBinary, nullable=False),
    # What the organisation may see of its minutes, once it has ended; None: not yet, or nothing.
    Column("minutes", LargeBinary, nullable=True),
    info={"eraser": "pulse", "audience": Audience.ORGANISATION},
)  # fmt: skip

# Links that were handed out, by the SHA-256 of their token. Whose they are is not here.
ENVELOPES = Table(
    "envelopes", METADATA,
    Column("token", LargeBinary, primary_key=True),
    Column("pulse", String, nullable=False, index=True),
    Column("cohort", Integer, nullable=False),
    # Given out inside a session: for this wave alone. Which seat got it is not here.
    Column("wave", Integer, nullable=True),
    Column("session", String, nullable=True),
    info={"eraser": "pulse", "audience": Audience.FACILITATORS},
    sqlite_with_rowid=False,
)  # fmt: skip

# Envelopes that need no reminder in a wave: answered, or rather not. The two look the same.
CLOSED_ENVELOPES = Table(
    "closed_envelopes", METADATA,
    Column("token", LargeBinary, primary_key=True),
    Column("wave", Integer, primary_key=True),
    Column("pulse", String, nullable=False, index=True),
    info={"eraser": "pulse", "audience": Audience.FACILITATORS},
    sqlite_with_rowid=False,
)  # fmt: skip

# What was answered: no token, no moment, and kept in the order of a random id.
LETTERS = Table(
    "letters", METADATA,
    Column("id", String, primary_key=True),
    Column("pulse", String, nullable=False, index=True),
    Column("wave", Integer, nullable=False),
    # Drawn for a device, which keeps it: what ties the waves of one person together.
    Column("thread", String, nullable=False),
    Column("cohort", Integer, nullable=False),
    # One byte for each segment, and for each item.
    Column("segments", LargeBinary, nullable=False),
    Column("answers", LargeBinary, nullable=False),
    info={"wall": "pulse", "eraser": "pulse", "audience": Audience.ORGANISATION},
    sqlite_with_rowid=False,
)  # fmt: skip

# Every row that was ever shown of a pulse, so that the next release is audited with it.
RELEASES = Table(
    "releases", METADATA,
    Column("pulse", String, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("rows", LargeBinary, nullable=False),
    Column("at", Float, nullable=False),
    info={"wall": "pulse", "eraser": "pulse", "audience": Audience.ORGANISATION},
)  # fmt: skip
