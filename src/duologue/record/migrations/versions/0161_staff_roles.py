"""What each staff member does here; the one who came first looks after the others."""

import sqlalchemy as sa
from alembic import op

revision = "0161"
down_revision = "0160"


def upgrade() -> None:
    for table in ("staff", "invitations"):
        roles = sa.Column("roles", sa.String, nullable=False, server_default="designer facilitator")
        op.add_column(table, roles)
    op.add_column("invitations", sa.Column("email", sa.String))
    op.execute(
        "UPDATE staff SET roles = 'administrator designer facilitator' WHERE id = "
        "(SELECT id FROM staff ORDER BY created_at, id LIMIT 1)"
    )
