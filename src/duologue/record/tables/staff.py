"""Who works here, and how they come in."""

from sqlalchemy import Column, Float, Index, Integer, LargeBinary, String, Table

from duologue.record.tables.metadata import METADATA
from duologue.vocabulary import Audience

# Who may make sessions: facilitators, designers, administrators. Audience: themselves.
STAFF = Table(
    "staff", METADATA,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    # argon2id, with its own salt and cost in it; None for who comes in another way.
    Column("password", String, nullable=True),
    Column("created_at", Float, nullable=False),
    # In small letters; where mail about their own account goes.
    Column("email", String, nullable=True),
    Index("uq_staff_email", "email", unique=True),
    # 1: they have opened a link that went there, or an administrator invited them by it.
    Column("email_proven", Integer, nullable=False, default=0),
    # "designer facilitator": what they do here, in the order of the alphabet.
    Column("roles", String, nullable=False),
    info={"eraser": "staff", "audience": Audience.FACILITATORS},
)  # fmt: skip

SIGN_INS = Table(
    "sign_ins", METADATA,
    # SHA-256 of the cookie.
    Column("token", LargeBinary, primary_key=True),
    Column("staff", String, nullable=False, index=True),
    Column("expires_at", Float, nullable=False),
    # To the hour; None: made by a version that did not note it.
    Column("used_at", Float, nullable=True),
    # "Firefox, Windows"; no version, no address.
    Column("browser", String, nullable=False, default=""),
    info={"eraser": "staff", "audience": Audience.FACILITATORS},
)  # fmt: skip

# Links that make somebody staff: each works once, and not for ever.
INVITATIONS = Table(
    "invitations", METADATA,
    Column("token", LargeBinary, primary_key=True),
    Column("expires_at", Float, nullable=False),
    Column("used_at", Float, nullable=True),
    # Who came by it.
    Column("staff", String, nullable=True),
    # What they will do here, and the address it went to; which is forgotten when it is used.
    Column("roles", String, nullable=False),
    Column("email", String, nullable=True),
    info={"eraser": "staff", "audience": Audience.FACILITATORS},
)  # fmt: skip

# Links that let a staff member back in, or prove an address, by the SHA-256 of their token.
PROOFS = Table(
    "proofs", METADATA,
    Column("token", LargeBinary, primary_key=True),
    Column("staff", String, nullable=False, index=True),
    # "reset", "handed" or "confirm".
    Column("purpose", String, nullable=False),
    # Where it went: it proves nothing about another address.
    Column("email", String, nullable=False),
    Column("expires_at", Float, nullable=False),
    info={"eraser": "staff", "audience": Audience.FACILITATORS},
)  # fmt: skip

# What an organisation's own directory calls a staff member.
IDENTITIES = Table(
    "identities", METADATA,
    Column("issuer", String, primary_key=True),
    Column("subject", String, primary_key=True),
    Column("staff", String, nullable=False, index=True),
    info={"eraser": "staff", "audience": Audience.FACILITATORS},
)  # fmt: skip

# Public halves of the staff's passkeys.
PASSKEYS = Table(
    "passkeys", METADATA,
    Column("id", LargeBinary, primary_key=True),
    Column("staff", String, nullable=False, index=True),
    Column("public_key", LargeBinary, nullable=False),
    # What the device counts; one that goes back was copied.
    Column("uses", Integer, nullable=False),
    # The browser that it was made in.
    Column("name", String, nullable=False),
    Column("made_at", Float, nullable=False),
    Column("used_at", Float, nullable=True),
    info={"eraser": "staff", "audience": Audience.FACILITATORS},
)  # fmt: skip
