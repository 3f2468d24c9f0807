"""Wishes for learning partners, reasons for changing them, and the list of participants."""

import sqlalchemy as sa
from alembic import op

revision = "0090"
down_revision = "0080"


def upgrade() -> None:
    op.create_table(
        "reasons",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("session", sa.String, nullable=False, index=True),
        sa.Column("person", sa.String, nullable=False, index=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "wishes",
        sa.Column("session", sa.String, primary_key=True),
        sa.Column("person", sa.String, primary_key=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "roster",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("session", sa.String, nullable=False, index=True),
        sa.Column("person", sa.String, nullable=True, index=True),
        sa.Column("origin", sa.String, nullable=True, index=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
