"""An address for each staff member, who need no password; sign-ins say when and where."""

import sqlalchemy as sa
from alembic import op

revision = "0160"
down_revision = "0150"


def upgrade() -> None:
    with op.batch_alter_table("staff") as staff:
        staff.alter_column("password", existing_type=sa.String, nullable=True)
        staff.add_column(sa.Column("email", sa.String))
        staff.create_index("uq_staff_email", ["email"], unique=True)
    op.add_column("sign_ins", sa.Column("used_at", sa.Float))
    op.add_column("sign_ins", sa.Column("browser", sa.String, nullable=False, server_default=""))
