"""Pulses: their plans, the links handed out, what was answered, and what was shown."""

import sqlalchemy as sa
from alembic import op

revision = "0080"
down_revision = "0070"


def upgrade() -> None:
    op.create_table(
        "pulses",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("staff", sa.String, nullable=False, index=True),
        sa.Column("plan", sa.LargeBinary, nullable=False),
        sa.Column("fingerprint", sa.String, nullable=False),
        sa.Column("sponsor_code", sa.String, nullable=False, unique=True),
        sa.Column("made_at", sa.Float, nullable=False),
    )
    op.create_table(
        "envelopes",
        sa.Column("token", sa.LargeBinary, primary_key=True),
        sa.Column("pulse", sa.String, nullable=False, index=True),
        sa.Column("cohort", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "closed_envelopes",
        sa.Column("token", sa.LargeBinary, primary_key=True),
        sa.Column("wave", sa.Integer, primary_key=True),
        sa.Column("pulse", sa.String, nullable=False, index=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "letters",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("pulse", sa.String, nullable=False, index=True),
        sa.Column("wave", sa.Integer, nullable=False),
        sa.Column("thread", sa.String, nullable=False),
        sa.Column("cohort", sa.Integer, nullable=False),
        sa.Column("segments", sa.LargeBinary, nullable=False),
        sa.Column("answers", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "releases",
        sa.Column("pulse", sa.String, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("rows", sa.LargeBinary, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
    )
