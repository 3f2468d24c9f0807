"""How many days a cohort keeps what it has."""

import sqlalchemy as sa
from alembic import op

revision = "0172"
down_revision = "0164"


def upgrade() -> None:
    op.add_column("cohorts", sa.Column("days_kept", sa.Integer))
