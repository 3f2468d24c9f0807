"""What connected services are told of who attended."""

import sqlalchemy as sa
from alembic import op

revision = "0191"
down_revision = "0190"


def upgrade() -> None:
    op.create_table(
        "told",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("connector", sa.String, nullable=False),
        sa.Column("session", sa.String, nullable=False, index=True),
        sa.Column("cohort", sa.String, nullable=False),
        sa.Column("member", sa.String, nullable=False, index=True),
        sa.Column("verb", sa.String, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("due_at", sa.Float, nullable=False, index=True),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("sent_at", sa.Float),
        sa.Column("problem", sa.String),
    )
