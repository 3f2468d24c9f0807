"""Which process has whose socket."""

import sqlalchemy as sa
from alembic import op

revision = "0130"
down_revision = "0120"


def upgrade() -> None:
    op.create_table(
        "connections",
        sa.Column("process", sa.Integer, primary_key=True),
        sa.Column("session", sa.String, primary_key=True),
        sa.Column("person", sa.String, primary_key=True),
    )
    op.create_index("ix_connections_session", "connections", ["session"])
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE connections ENABLE ROW LEVEL SECURITY")
        op.execute("ALTER TABLE connections FORCE ROW LEVEL SECURITY")
        op.execute(
            "CREATE POLICY within ON connections USING ("
            "current_setting('duologue.within', true) IN ('*', session))"
        )
