"""Connectors that an administrator sets up, and the people and groups of a directory."""

import sqlalchemy as sa
from alembic import op

revision = "0190"
down_revision = "0175"


def upgrade() -> None:
    op.create_table(
        "connectors",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("kind", sa.String, nullable=False, index=True),
        sa.Column("staff", sa.String, index=True),
        sa.Column("token", sa.LargeBinary, unique=True),
        sa.Column("settings", sa.LargeBinary),
        sa.Column("made_at", sa.Float, nullable=False),
        sa.Column("used_at", sa.Float),
    )
    op.create_table(
        "directory_people",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("directory", sa.String, nullable=False),
        sa.Column("named", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("made_at", sa.Float, nullable=False),
        sa.Column("changed_at", sa.Float, nullable=False),
    )
    op.create_table(
        "directory_groups",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("cohort", sa.String, nullable=False, unique=True),
        sa.Column("external", sa.String),
        sa.Column("made_at", sa.Float, nullable=False),
        sa.Column("changed_at", sa.Float, nullable=False),
    )
    op.create_table(
        "directory_seats",
        sa.Column("cohort", sa.String, primary_key=True),
        sa.Column("account", sa.String, primary_key=True, index=True),
        sa.Column("member", sa.String),
    )
