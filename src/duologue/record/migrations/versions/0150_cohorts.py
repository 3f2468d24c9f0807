"""Cohorts: a list of people that several sessions share, and their personal links."""

import sqlalchemy as sa
from alembic import op

revision = "0150"
down_revision = "0130"


def upgrade() -> None:
    op.add_column("sessions", sa.Column("cohort", sa.String))
    op.add_column("sessions", sa.Column("number", sa.Integer))
    op.create_index("ix_sessions_cohort", "sessions", ["cohort"])
    for table in ("people", "invited"):
        op.add_column(table, sa.Column("member", sa.String))
        op.create_index(f"ix_{table}_member", table, ["member"])
    op.create_index("uq_people_session_member", "people", ["session", "member"], unique=True)
    op.create_table(
        "cohorts",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("staff", sa.String, nullable=False, index=True),
        sa.Column("course", sa.String),
        sa.Column("created_at", sa.Float, nullable=False),
        sa.Column("archived_at", sa.Float),
        sa.Column("walk_in", sa.Integer, nullable=False),
        sa.Column("mixed", sa.Integer, nullable=False),
        sa.Column("change", sa.Integer, nullable=False),
        sa.Column("change_kind", sa.String),
        sa.Column("change_count", sa.Integer, nullable=False),
        sa.Column("changed_at", sa.Float),
    )
    op.create_table(
        "cohort_staff",
        sa.Column("cohort", sa.String, primary_key=True),
        sa.Column("staff", sa.String, primary_key=True, index=True),
    )
    op.create_table(
        "members",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("cohort", sa.String, nullable=False, index=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("before", sa.LargeBinary),
        sa.Column("change", sa.Integer, nullable=False),
        sa.Column("gone", sa.Integer, nullable=False),
        sa.Column("link", sa.LargeBinary, nullable=False, index=True),
        sa.Column("link_sealed", sa.LargeBinary, nullable=False),
        sa.Column("device", sa.LargeBinary),
        sa.Column("opened_at", sa.Float),
        sa.Column("asked_at", sa.Float),
        sa.Column("back", sa.LargeBinary),
        sa.Column("back_until", sa.Float),
    )
    op.create_table(
        "bonds",
        sa.Column("cohort", sa.String, primary_key=True),
        sa.Column("one", sa.String, primary_key=True),
        sa.Column("other", sa.String, primary_key=True),
        sa.Column("times", sa.Integer, nullable=False),
        sa.Column("partners", sa.Integer, nullable=False),
    )
    if op.get_bind().dialect.name != "postgresql":
        return
    for table in ("members", "bonds"):
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY within ON {table} USING ("
            "current_setting('duologue.within', true) IN ('*', cohort))"
        )
