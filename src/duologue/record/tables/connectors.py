"""Ways in for other services and out to them: directories, platforms, record stores."""

from sqlalchemy import Column, Float, Integer, LargeBinary, String, Table

from duologue.record.tables.metadata import METADATA
from duologue.vocabulary import Audience

# A way in for another service, or out to one, that an administrator has set up.
CONNECTORS = Table(
    "connectors", METADATA,
    Column("id", String, primary_key=True),
    # Which of the connectors it is.
    Column("kind", String, nullable=False, index=True),
    # Whose the cohorts are that come by it; None where none do.
    Column("staff", String, nullable=True, index=True),
    # SHA-256 of the token that the other service shows; None where it shows none.
    Column("token", LargeBinary, nullable=True, unique=True),
    # Addresses and secrets, sealed under the installation's own key.
    Column("settings", LargeBinary, nullable=True),
    Column("made_at", Float, nullable=False),
    Column("used_at", Float, nullable=True),
    info={"eraser": "staff", "audience": Audience.FACILITATORS},
)  # fmt: skip

# What a connected service is told of who attended a session: ids and a verb, no name, no word.
TOLD = Table(
    "told", METADATA,
    # Made of session, member and verb: told again, it is the same.
    Column("id", String, primary_key=True),
    Column("connector", String, nullable=False),
    Column("session", String, nullable=False, index=True),
    Column("cohort", String, nullable=False),
    Column("member", String, nullable=False, index=True),
    Column("verb", String, nullable=False),
    # When the session was closed.
    Column("at", Float, nullable=False),
    Column("due_at", Float, nullable=False, index=True),
    Column("tries", Integer, nullable=False, default=0),
    Column("sent_at", Float, nullable=True),
    # Why it was not taken; never what it said.
    Column("problem", String, nullable=True),
    info={"eraser": "session", "audience": Audience.ORGANISATION},
)  # fmt: skip

# Where a learning platform keeps the list and the grade lines of a cohort's course.
PLATFORM_LINKS = Table(
    "platform_links", METADATA,
    Column("cohort", String, primary_key=True),
    Column("connector", String, nullable=False),
    Column("members", String, nullable=False),
    Column("lines", String, nullable=False),
    info={"eraser": "cohort", "audience": Audience.FACILITATORS},
)  # fmt: skip

# What a learning platform calls somebody of a cohort's list: an id there, no name.
PLATFORM_SEATS = Table(
    "platform_seats", METADATA,
    Column("cohort", String, primary_key=True),
    Column("connector", String, primary_key=True),
    Column("subject", String, primary_key=True),
    Column("member", String, nullable=False, index=True),
    info={"eraser": "cohort", "audience": Audience.FACILITATORS},
)  # fmt: skip

# Who an organisation's directory says there is, each sealed under a key of their own, which goes
# when the directory takes them off.
DIRECTORY_PEOPLE = Table(
    "directory_people", METADATA,
    Column("id", String, primary_key=True),
    Column("directory", String, nullable=False),
    # What the directory calls them, hashed under a key: it is taken once.
    Column("named", LargeBinary, nullable=False, unique=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("made_at", Float, nullable=False),
    Column("changed_at", Float, nullable=False),
    info={"eraser": "directory", "audience": Audience.FACILITATORS},
)  # fmt: skip

# Cohorts that follow a group of that directory.
DIRECTORY_GROUPS = Table(
    "directory_groups", METADATA,
    Column("id", String, primary_key=True),
    Column("cohort", String, nullable=False, unique=True),
    # What the directory calls it; None where it did not say.
    Column("external", String, nullable=True),
    Column("made_at", Float, nullable=False),
    Column("changed_at", Float, nullable=False),
    info={"eraser": "cohort", "audience": Audience.FACILITATORS},
)  # fmt: skip

# Who of the directory is on the list of such a cohort, and as whom: ids only.
DIRECTORY_SEATS = Table(
    "directory_seats", METADATA,
    Column("cohort", String, primary_key=True),
    Column("account", String, primary_key=True, index=True),
    # None: not on the list, while the directory has their account switched off.
    Column("member", String, nullable=True),
    info={"eraser": "cohort", "audience": Audience.FACILITATORS},
)  # fmt: skip
