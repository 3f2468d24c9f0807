"""The images of courses, and those that a session took along."""

import sqlalchemy as sa
from alembic import op

revision = "0090"
down_revision = "0085"


def upgrade() -> None:
    for table, owner in (("course_images", "course"), ("session_images", "session")):
        op.create_table(
            table,
            sa.Column(owner, sa.String, primary_key=True),
            sa.Column("name", sa.String, primary_key=True),
            sa.Column("kind", sa.String, nullable=False),
            sa.Column("content", sa.LargeBinary, nullable=False),
        )
    if op.get_bind().dialect.name == "postgresql":
        # As around the other rows of a session.
        op.execute("ALTER TABLE session_images ENABLE ROW LEVEL SECURITY")
        op.execute("ALTER TABLE session_images FORCE ROW LEVEL SECURITY")
        op.execute(
            "CREATE POLICY within ON session_images USING ("
            "current_setting('duologue.within', true) IN ('*', session))"
        )
