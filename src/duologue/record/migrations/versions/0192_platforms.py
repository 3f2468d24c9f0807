"""Cohorts that people reach from a learning platform."""

import sqlalchemy as sa
from alembic import op

revision = "0192"
down_revision = "0191"


def upgrade() -> None:
    op.create_table(
        "platform_links",
        sa.Column("cohort", sa.String, primary_key=True),
        sa.Column("connector", sa.String, nullable=False),
        sa.Column("members", sa.String, nullable=False),
        sa.Column("lines", sa.String, nullable=False),
    )
    op.create_table(
        "platform_seats",
        sa.Column("cohort", sa.String, primary_key=True),
        sa.Column("connector", sa.String, primary_key=True),
        sa.Column("subject", sa.String, primary_key=True),
        sa.Column("member", sa.String, nullable=False, index=True),
    )
