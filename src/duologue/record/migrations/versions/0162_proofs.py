"""Links that went to a staff member's own address; and whether an address is known to be theirs."""

import sqlalchemy as sa
from alembic import op

revision = "0162"
down_revision = "0161"


def upgrade() -> None:
    proven = sa.Column("email_proven", sa.Integer, nullable=False, server_default="0")
    op.add_column("staff", proven)
    op.create_table(
        "proofs",
        sa.Column("token", sa.LargeBinary, primary_key=True),
        sa.Column("staff", sa.String, nullable=False, index=True),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("email", sa.String, nullable=False),
        sa.Column("expires_at", sa.Float, nullable=False),
    )
