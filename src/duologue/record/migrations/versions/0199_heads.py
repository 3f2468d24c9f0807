"""Seats that several people share."""

import sqlalchemy as sa
from alembic import op

revision = "0199"
down_revision = "0192"


def upgrade() -> None:
    op.add_column("people", sa.Column("heads", sa.Integer, nullable=False, server_default="1"))
