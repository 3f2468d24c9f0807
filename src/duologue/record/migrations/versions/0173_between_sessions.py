"""Calls of partners, who asked for another partner, and partners given anew."""

import sqlalchemy as sa
from alembic import op

revision = "0173"
down_revision = "0165"


def upgrade() -> None:
    op.create_table(
        "partner_calls",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("cohort", sa.String, nullable=False, index=True),
        sa.Column("minutes", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "partner_requests",
        sa.Column("member", sa.String, primary_key=True),
        sa.Column("cohort", sa.String, nullable=False, index=True),
        sa.Column("asked_at", sa.Float, nullable=False),
    )
    op.create_table(
        "partner_changes",
        sa.Column("cohort", sa.String, primary_key=True),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("before", sa.LargeBinary),
    )
    if op.get_bind().dialect.name != "postgresql":
        return
    for table in ("partner_calls", "partner_requests", "partner_changes"):
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY within ON {table} USING ("
            "current_setting('duologue.within', true) IN ('*', cohort))"
        )
