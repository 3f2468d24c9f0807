"""Each learner's seconds in the rooms of each activity."""

import sqlalchemy as sa
from alembic import op

revision = "0070"
down_revision = "0060"


def upgrade() -> None:
    op.create_table(
        "minutes",
        sa.Column("session", sa.String, primary_key=True),
        sa.Column("person", sa.String, primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("present", sa.Integer, nullable=False),
        sa.Column("alive", sa.Integer, nullable=False),
    )
