"""Sessions: what happened in them, who is told of them, what they show."""

from sqlalchemy import Column, Float, Integer, LargeBinary, String, Table, UniqueConstraint

from duologue.record.tables.metadata import METADATA
from duologue.vocabulary import Audience

SESSIONS = Table(
    "sessions", METADATA,
    Column("id", String, primary_key=True),
    Column("title", String, nullable=False),
    Column("join_code", String, nullable=False, unique=True),
    Column("facilitator_code", LargeBinary, nullable=False, unique=True),
    Column("created_at", Float, nullable=False),
    # Its links open nothing after this moment.
    Column("expires_at", Float, nullable=False),
    Column("ended_at", Float, nullable=True),
    # Which staff member made it; None where a command line did.
    Column("staff", String, nullable=True, index=True),
    # The course it was made from; the course may have changed or gone since.
    Column("course", String, nullable=True, index=True),
    # When it begins, where that was arranged, and in which time zone people think of it.
    Column("starts_at", Float, nullable=True),
    Column("zone", String, nullable=True),
    # How often that moment was changed, so that calendars know which of two mails is the newer.
    Column("changes", Integer, nullable=False, default=0),
    # When it was called off; a new moment takes that back.
    Column("called_off_at", Float, nullable=True),
    # When its key was destroyed and its rows went.
    Column("erased_at", Float, nullable=True),
    # The cohort it belongs to, where it does, and which session of the course it is.
    Column("cohort", String, nullable=True, index=True),
    Column("number", Integer, nullable=True),
    # For which group of the cohort's list; None: for everybody on it.
    Column("for_group", String, nullable=True),
    # For how many days after its end it is kept, as the server has said since it was planned, at
    # the fewest. Of a cohort, what its facilitator said counts.
    Column("days_told", Float, nullable=True),
    info={"eraser": "session", "audience": Audience.FACILITATORS},
)  # fmt: skip

# Ids and moments only: no names, no words. Erased with its session.
ENTRIES = Table(
    "entries", METADATA,
    Column("session", String, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("at", Float, nullable=False),
    Column("command", String, nullable=True),
    # Which STORED_FORMAT the events are written in.
    Column("format", Integer, nullable=False),
    Column("events", LargeBinary, nullable=False),
    # A command resent after a crash finds itself here, and is not done twice.
    UniqueConstraint("session", "command"),
    info={"wall": "session", "eraser": "session", "audience": Audience.CLASS},
)  # fmt: skip

# Those that a session shows, as they were when it was planned. Erased with the session.
SESSION_IMAGES = Table(
    "session_images", METADATA,
    Column("session", String, primary_key=True),
    Column("name", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("content", LargeBinary, nullable=False),
    info={"wall": "session", "eraser": "session", "audience": Audience.CLASS},
)  # fmt: skip

# Whose socket is at which process, where there are several. Gone with the socket.
CONNECTIONS = Table(
    "connections", METADATA,
    Column("process", Integer, primary_key=True, autoincrement=False),
    Column("session", String, primary_key=True, index=True),
    Column("person", String, primary_key=True),
    info={
        "wall": "session", "eraser": "session", "audience": Audience.CLASS, "person": "person",
    },
)  # fmt: skip

# Whom a session's facilitator invites by mail: name and address, sealed under the session's key.
INVITED = Table(
    "invited", METADATA,
    Column("id", String, primary_key=True),
    Column("session", String, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
    # 1: taken off the list; the row stays until they have been told.
    Column("withdrawn", Integer, nullable=False, default=0),
    # Who of the cohort's list it is, where the letter carries their personal link.
    Column("member", String, nullable=True, index=True),
    info={"eraser": "session", "audience": Audience.FACILITATORS, "wall": "session"},
)  # fmt: skip

# Mail to them: what is to be sent and when, and what became of it. Never a text.
POST = Table(
    "post", METADATA,
    Column("id", String, primary_key=True),
    Column("session", String, nullable=False, index=True),
    Column("invited", String, nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("due_at", Float, nullable=False, index=True),
    Column("tries", Integer, nullable=False, default=0),
    Column("sent_at", Float, nullable=True),
    # What the mail server said when it would not take it, without the address.
    Column("problem", String, nullable=True),
    info={"eraser": "session", "audience": Audience.FACILITATORS, "wall": "session"},
)  # fmt: skip
