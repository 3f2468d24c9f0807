"""The tables. Each says who may read it and what erases it.

`eraser` is the end of a session, a cohort or a staff member; `person`, where a row belongs to one
participant, is the column with their id, for who asks to be forgotten. `wall` is the column by
which PostgreSQL keeps the rows of one session, cohort or pulse apart. `audience` is the widest
circle that ever sees something of the table through a page or a view; staff and their courses are
for the facilitators that they are.
"""

from sqlalchemy import (
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

from duologue.vocabulary import Audience

METADATA = MetaData()

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
    # Who of the cohort's list it is, where they came by their own link.
    Column("member", String, nullable=True, index=True),
    # Nobody has two seats, however often they press the button.
    Index("uq_people_session_member", "session", "member", unique=True),
    info={"wall": "session", "eraser": "session", "audience": Audience.CLASS, "person": "id"},
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
    info={"eraser": "session", "audience": Audience.FACILITATORS},
)  # fmt: skip

# A group of people who take a course together.
COHORTS = Table(
    "cohorts", METADATA,
    Column("id", String, primary_key=True),
    Column("title", String, nullable=False),
    Column("staff", String, nullable=False, index=True),
    # The course they take; it may have gone since.
    Column("course", String, nullable=True),
    Column("created_at", Float, nullable=False),
    Column("archived_at", Float, nullable=True),
    # 1: whoever has a session's link may come, on the list or not.
    Column("walk_in", Integer, nullable=False, default=0),
    # 1: managers may sit with those who report to them.
    Column("mixed", Integer, nullable=False, default=0),
    # For how many days after its last session it is kept; None: as long as the server says.
    Column("days_kept", Integer, nullable=True),
    # The last change of its list: its number, and what it was while it can be taken back.
    Column("change", Integer, nullable=False, default=0),
    Column("change_kind", String, nullable=True),
    Column("change_count", Integer, nullable=False, default=0),
    Column("changed_at", Float, nullable=True),
    info={"eraser": "staff", "audience": Audience.FACILITATORS},
)  # fmt: skip

# Who else leads a cohort, beside the one whose it is.
COHORT_STAFF = Table(
    "cohort_staff", METADATA,
    Column("cohort", String, primary_key=True),
    Column("staff", String, primary_key=True, index=True),
    info={"eraser": "staff", "audience": Audience.FACILITATORS},
)  # fmt: skip

# Who of the organisation finds the reports of a cohort on their own page: nothing but reports.
COHORT_SPONSORS = Table(
    "cohort_sponsors", METADATA,
    Column("cohort", String, primary_key=True),
    Column("staff", String, primary_key=True, index=True),
    info={"eraser": "staff", "audience": Audience.FACILITATORS},
)  # fmt: skip

# The people of a cohort: name, address, attributes, each row sealed under a key of its own.
MEMBERS = Table(
    "members", METADATA,
    Column("id", String, primary_key=True),
    Column("cohort", String, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
    # What it said before the last change, and which change that was.
    Column("before", LargeBinary, nullable=True),
    Column("change", Integer, nullable=False),
    # 1: taken off the list by that change; the next one destroys it.
    Column("gone", Integer, nullable=False, default=0),
    # Their personal link: the SHA-256 of its token, and the token under their key.
    Column("link", LargeBinary, nullable=False, index=True),
    Column("link_sealed", LargeBinary, nullable=False),
    # SHA-256 of what the one device keeps on which the link was first used; and when that was.
    Column("device", LargeBinary, nullable=True),
    Column("opened_at", Float, nullable=True),
    # When they asked to come in from another device, while nobody has answered.
    Column("asked_at", Float, nullable=True),
    # SHA-256 of a way back that went to their own address, and until when it opens.
    Column("back", LargeBinary, nullable=True),
    Column("back_until", Float, nullable=True),
    info={"eraser": "cohort", "audience": Audience.FACILITATORS, "wall": "cohort"},
)  # fmt: skip

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

COURSES = Table(
    "courses", METADATA,
    Column("id", String, primary_key=True),
    Column("title", String, nullable=False),
    Column("text", String, nullable=False),
    Column("staff", String, nullable=False, index=True),
    Column("changed_at", Float, nullable=False),
    # Goes up by one at each save. A save says which one it began from.
    Column("version", Integer, nullable=False, default=1),
    # When it was put out of sight; None: it is not.
    Column("archived_at", Float, nullable=True),
    info={"eraser": "staff", "audience": Audience.FACILITATORS},
)  # fmt: skip

# What a course said at each save that is kept. Audience: its authors. Erased with the course.
COURSE_VERSIONS = Table(
    "course_versions", METADATA,
    Column("course", String, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("text", String, nullable=False),
    # Who saved it; None where that person has been erased since.
    Column("author", String, nullable=True, index=True),
    # The first and the last save that this version stands for.
    Column("begun_at", Float, nullable=False),
    Column("saved_at", Float, nullable=False),
    # The older version that it brought back, where it did.
    Column("brought_from", Integer, nullable=True),
    info={"eraser": "course", "audience": Audience.FACILITATORS},
)  # fmt: skip

# Who else writes on a course, beside the one whose it is. Erased with either.
COURSE_AUTHORS = Table(
    "course_authors", METADATA,
    Column("course", String, primary_key=True),
    Column("staff", String, primary_key=True, index=True),
    info={"eraser": "staff", "audience": Audience.FACILITATORS},
)  # fmt: skip

# The images of a course, cleaned. Audience: its authors. Erased with the course.
COURSE_IMAGES = Table(
    "course_images", METADATA,
    Column("course", String, primary_key=True),
    # As its text names them.
    Column("name", String, primary_key=True),
    # "image/png", and its like.
    Column("kind", String, nullable=False),
    Column("content", LargeBinary, nullable=False),
    info={"eraser": "course", "audience": Audience.FACILITATORS},
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

# Who changed what about a cohort and about the staff: a moment, ids, a verb. That of a cohort goes
# with it; that of the staff, and what a cohort's end was, with time.
TRAIL = Table(
    "trail", METADATA,
    Column("id", String, primary_key=True),
    Column("at", Float, nullable=False, index=True),
    Column("by", String, nullable=False),
    Column("verb", String, nullable=False),
    Column("what", String, nullable=False),
    Column("cohort", String, nullable=True, index=True),
    info={"eraser": "cohort", "audience": Audience.FACILITATORS},
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
