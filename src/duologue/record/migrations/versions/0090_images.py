"""The images of courses, and those that a session took along."""

import sqlalchemy as sa
from alembic import op

revision = "0090"
down_revision = "0040"


def upgrade() -> None:
    for table, owner in (("course_images", "course"), ("session_images", "session")):
        op.create_table(
            table,
            sa.Column(owner, sa.String, primary_key=True),
            sa.Column("name", sa.String, primary_key=True),
            sa.Column("kind", sa.String, nullable=False),
            sa.Column("content", sa.LargeBinary, nullable=False),
        )
