"""Copies of a learner's own notes, sealed on their device."""

import sqlalchemy as sa
from alembic import op

revision = "0171"
down_revision = "0163"


def upgrade() -> None:
    op.create_table(
        "note_copies",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("cohort", sa.String, nullable=False, index=True),
        sa.Column("member", sa.String, nullable=False, unique=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute("ALTER TABLE note_copies ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE note_copies FORCE ROW LEVEL SECURITY")
    op.execute(
        "CREATE POLICY within ON note_copies USING ("
        "current_setting('duologue.within', true) IN ('*', cohort))"
    )
