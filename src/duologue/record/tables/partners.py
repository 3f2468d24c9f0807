"""What people of a cohort have between sessions: partners, letters, copies of their own notes."""

from sqlalchemy import Column, Float, Integer, LargeBinary, String, Table

from duologue.record.tables.metadata import METADATA
from duologue.vocabulary import Audience

# Who of a cohort has shared a room, how often, and who are partners: ids only. It outlives what
# its sessions kept, for as long as the two are on the list.
BONDS = Table(
    "bonds", METADATA,
    Column("cohort", String, primary_key=True),
    Column("one", String, primary_key=True),
    Column("other", String, primary_key=True),
    Column("times", Integer, nullable=False),
    Column("partners", Integer, nullable=False, default=0),
    info={"eraser": "cohort", "audience": Audience.FACILITATORS, "wall": "cohort"},
)  # fmt: skip

# The public key of the device on which somebody reads letters, signed by that device.
LETTER_KEYS = Table(
    "letter_keys", METADATA,
    Column("member", String, primary_key=True),
    Column("cohort", String, nullable=False, index=True),
    Column("card", LargeBinary, nullable=False),
    info={"eraser": "cohort", "audience": Audience.CLASS, "wall": "cohort"},
)  # fmt: skip

# Letters between partners, sealed on one device for another, and once more under the key of who is
# to read it. The words go when that device has them; that there was a letter, with its cohort.
PARTNER_LETTERS = Table(
    "partner_letters", METADATA,
    Column("id", String, primary_key=True),
    Column("cohort", String, nullable=False, index=True),
    Column("author", String, nullable=False, index=True),
    Column("reader", String, nullable=False, index=True),
    # Of the author's device, as it was then; and the public key of the device it was sealed for.
    Column("card", LargeBinary, nullable=False),
    Column("sealed_for", String, nullable=False),
    # None: it has been read.
    Column("sealed", LargeBinary, nullable=True),
    # Which came before which, for one reader; not when.
    Column("number", Integer, nullable=False),
    info={
        "eraser": "cohort", "audience": Audience.PAIR, "wall": "cohort",
        "sealed": "on the device",
    },
)  # fmt: skip

# That partners called each other between sessions, and how long: not who, and not when.
PARTNER_CALLS = Table(
    "partner_calls", METADATA,
    # At random, so that no order tells which was first.
    Column("id", String, primary_key=True),
    Column("cohort", String, nullable=False, index=True),
    Column("minutes", Integer, nullable=False),
    info={"eraser": "cohort", "audience": Audience.FACILITATORS, "wall": "cohort"},
    sqlite_with_rowid=False,
)  # fmt: skip

# Who would like another partner: the facilitators see it, and nobody of their pair.
PARTNER_REQUESTS = Table(
    "partner_requests", METADATA,
    Column("member", String, primary_key=True),
    Column("cohort", String, nullable=False, index=True),
    Column("asked_at", Float, nullable=False),
    info={"eraser": "cohort", "audience": Audience.FACILITATORS, "wall": "cohort"},
)  # fmt: skip

# The last time that a facilitator gave partners anew: since then sessions of before have no say
# about partners. With it, who had whom before, for as long as it can be taken back.
PARTNER_CHANGES = Table(
    "partner_changes", METADATA,
    Column("cohort", String, primary_key=True),
    Column("at", Float, nullable=False),
    # Pairs of ids as JSON; None: nothing is to be taken back.
    Column("before", LargeBinary, nullable=True),
    info={"eraser": "cohort", "audience": Audience.FACILITATORS, "wall": "cohort"},
)  # fmt: skip

# Copies of somebody's own notes, where they wished for one: sealed on their device, and once more
# under their key here.
NOTE_COPIES = Table(
    "note_copies", METADATA,
    Column("id", String, primary_key=True),
    Column("cohort", String, nullable=False, index=True),
    Column("member", String, nullable=False, unique=True),
    # Goes up by one with each copy.
    Column("number", Integer, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    info={
        "eraser": "cohort", "audience": Audience.ME, "wall": "cohort", "sealed": "on the device",
    },
)  # fmt: skip
