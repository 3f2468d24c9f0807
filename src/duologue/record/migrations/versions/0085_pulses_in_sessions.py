"""Pulses inside a session: which sessions ask them, and links that serve one wave."""

import sqlalchemy as sa
from alembic import op

revision = "0085"
down_revision = "0100"


def upgrade() -> None:
    op.add_column("envelopes", sa.Column("wave", sa.Integer, nullable=True))
    op.add_column("envelopes", sa.Column("session", sa.String, nullable=True))
    op.create_table(
        "pulse_sessions",
        sa.Column("session", sa.String, primary_key=True),
        sa.Column("pulse", sa.String, nullable=False, index=True),
        sa.Column("cohort", sa.Integer, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("came", sa.LargeBinary, nullable=False),
        sa.Column("minutes", sa.LargeBinary, nullable=True),
    )
