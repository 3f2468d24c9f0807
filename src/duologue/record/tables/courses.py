"""Courses with what they said before, their authors and their images."""

from sqlalchemy import Column, Float, Integer, LargeBinary, String, Table

from duologue.record.tables.metadata import METADATA
from duologue.vocabulary import Audience

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
