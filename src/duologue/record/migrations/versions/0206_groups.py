"""Which group of a cohort's list a session is for."""

import sqlalchemy as sa
from alembic import op

revision = "0206"
down_revision = "0203"


def upgrade() -> None:
    op.add_column("sessions", sa.Column("for_group", sa.String))
