"""Who changed what about a cohort and about the staff: moments, ids and verbs."""

import sqlalchemy as sa
from alembic import op

revision = "0165"
down_revision = "0172"


def upgrade() -> None:
    op.create_table(
        "trail",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("at", sa.Float, nullable=False, index=True),
        sa.Column("by", sa.String, nullable=False),
        sa.Column("verb", sa.String, nullable=False),
        sa.Column("what", sa.String, nullable=False),
        sa.Column("cohort", sa.String, index=True),
    )
