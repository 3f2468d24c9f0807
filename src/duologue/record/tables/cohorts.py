"""Cohorts: who leads them, who is on their lists, who changed what."""

from sqlalchemy import Column, Float, Integer, LargeBinary, String, Table

from duologue.record.tables.metadata import METADATA
from duologue.vocabulary import Audience

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
    # How many the server has said since it was made, at the fewest; only that counts then.
    Column("days_told", Float, nullable=True),
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

# What somebody on the list was told at a door, by what it was (a hash), and whether they let it
# leave. The software reads it, and shows it to them; those who lead are told of a no only where it
# is they who must leave somebody out.
DOOR_ANSWERS = Table(
    "door_answers", METADATA,
    Column("cohort", String, primary_key=True),
    Column("member", String, primary_key=True, index=True),
    Column("part", String, primary_key=True),
    Column("lets", Integer, nullable=False),
    # 1: they were asked, since it was new to them; 0: they came in when it was there already.
    Column("asked", Integer, nullable=False),
    info={"eraser": "cohort", "audience": Audience.FACILITATORS, "wall": "cohort"},
)  # fmt: skip
