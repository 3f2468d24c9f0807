"""What courses said before, who writes on them together, and when sessions begin."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0080"


def upgrade() -> None:
    op.add_column("courses", sa.Column("version", sa.Integer, nullable=False, server_default="1"))
    op.create_table(
        "course_versions",
        sa.Column("course", sa.String, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("author", sa.String, index=True),
        sa.Column("begun_at", sa.Float, nullable=False),
        sa.Column("saved_at", sa.Float, nullable=False),
        sa.Column("brought_from", sa.Integer),
    )
    # What a course says on the day of the change is its first version.
    op.execute(
        "INSERT INTO course_versions (course, number, text, author, begun_at, saved_at)"
        " SELECT id, 1, text, staff, changed_at, changed_at FROM courses"
    )
    op.create_table(
        "course_authors",
        sa.Column("course", sa.String, primary_key=True),
        sa.Column("staff", sa.String, primary_key=True, index=True),
    )
    op.add_column("sessions", sa.Column("course", sa.String))
    op.create_index("ix_sessions_course", "sessions", ["course"])
    op.add_column("sessions", sa.Column("starts_at", sa.Float))
    op.add_column("sessions", sa.Column("zone", sa.String))
