"""Whom a session's facilitator invites by mail, and sessions that are moved or called off."""

import sqlalchemy as sa
from alembic import op

revision = "0110"
down_revision = "0090"


def upgrade() -> None:
    op.add_column("sessions", sa.Column("changes", sa.Integer, nullable=False, server_default="0"))
    op.add_column("sessions", sa.Column("called_off_at", sa.Float))
    op.create_table(
        "invited",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("session", sa.String, nullable=False, index=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("withdrawn", sa.Integer, nullable=False, server_default="0"),
    )
    op.create_table(
        "post",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("session", sa.String, nullable=False, index=True),
        sa.Column("invited", sa.String, nullable=False, index=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("due_at", sa.Float, nullable=False, index=True),
        sa.Column("tries", sa.Integer, nullable=False, server_default="0"),
        sa.Column("sent_at", sa.Float),
        sa.Column("problem", sa.String),
    )
    if op.get_bind().dialect.name != "postgresql":
        return
    for table in ("invited", "post"):
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY within ON {table} USING ("
            "current_setting('duologue.within', true) IN ('*', session))"
        )
