"""What people said at doors, and for how many days they were told that something is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0203"
down_revision = "0199"


def upgrade() -> None:
    op.create_table(
        "door_answers",
        sa.Column("cohort", sa.String, primary_key=True),
        sa.Column("member", sa.String, primary_key=True, index=True),
        sa.Column("part", sa.String, primary_key=True),
        sa.Column("lets", sa.Integer, nullable=False),
        sa.Column("asked", sa.Integer, nullable=False),
    )
    for table in ("sessions", "cohorts"):
        op.add_column(table, sa.Column("days_told", sa.Float))
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute("ALTER TABLE door_answers ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE door_answers FORCE ROW LEVEL SECURITY")
    op.execute(
        "CREATE POLICY within ON door_answers USING ("
        "current_setting('duologue.within', true) IN ('*', cohort))"
    )
