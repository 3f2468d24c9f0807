"""Who reads the reports of a cohort, and courses out of sight."""

import sqlalchemy as sa
from alembic import op

revision = "0175"
down_revision = "0173"


def upgrade() -> None:
    op.create_table(
        "cohort_sponsors",
        sa.Column("cohort", sa.String, primary_key=True),
        sa.Column("staff", sa.String, primary_key=True, index=True),
    )
    op.add_column("courses", sa.Column("archived_at", sa.Float))
