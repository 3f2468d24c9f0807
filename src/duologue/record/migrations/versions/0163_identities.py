"""Who of the staff an organisation's own directory knows under which subject."""

import sqlalchemy as sa
from alembic import op

revision = "0163"
down_revision = "0170"


def upgrade() -> None:
    op.create_table(
        "identities",
        sa.Column("issuer", sa.String, primary_key=True),
        sa.Column("subject", sa.String, primary_key=True),
        sa.Column("staff", sa.String, nullable=False, index=True),
    )
