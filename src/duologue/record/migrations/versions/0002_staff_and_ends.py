"""Staff and their sign-ins; sessions that end and expire; the format of each log entry."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

A_MONTH = 30 * 86_400  # seconds; what links that never expired are given


def upgrade() -> None:
    with op.batch_alter_table("entries") as table:
        table.add_column(sa.Column("format", sa.Integer, nullable=False, server_default="1"))
    with op.batch_alter_table("sessions") as table:
        table.add_column(sa.Column("expires_at", sa.Float, nullable=False, server_default="0"))
        table.add_column(sa.Column("ended_at", sa.Float))
        table.add_column(sa.Column("staff", sa.String))
        table.create_index("ix_sessions_staff", ["staff"])
    sessions = sa.table("sessions", sa.column("created_at"), sa.column("expires_at"))
    op.execute(sessions.update().values(expires_at=sessions.c.created_at + A_MONTH))
    with op.batch_alter_table("courses") as table:
        table.add_column(sa.Column("staff", sa.String, nullable=False, server_default=""))
        table.add_column(sa.Column("changed_at", sa.Float, nullable=False, server_default="0"))
        table.create_index("ix_courses_staff", ["staff"])
    op.create_table(
        "staff",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("name", sa.String, nullable=False, unique=True),
        sa.Column("password", sa.String, nullable=False),
        sa.Column("created_at", sa.Float, nullable=False),
    )
    op.create_table(
        "sign_ins",
        sa.Column("token", sa.LargeBinary, primary_key=True),
        sa.Column("staff", sa.String, nullable=False, index=True),
        sa.Column("expires_at", sa.Float, nullable=False),
    )
    op.create_table(
        "invitations",
        sa.Column("token", sa.LargeBinary, primary_key=True),
        sa.Column("expires_at", sa.Float, nullable=False),
        sa.Column("used_at", sa.Float),
    )
