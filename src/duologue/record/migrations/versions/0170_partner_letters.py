"""Letters between partners of a cohort, and the public keys they are sealed for."""

import sqlalchemy as sa
from alembic import op

revision = "0170"
down_revision = "0162"


def upgrade() -> None:
    op.create_table(
        "letter_keys",
        sa.Column("member", sa.String, primary_key=True),
        sa.Column("cohort", sa.String, nullable=False, index=True),
        sa.Column("card", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "partner_letters",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("cohort", sa.String, nullable=False, index=True),
        sa.Column("author", sa.String, nullable=False, index=True),
        sa.Column("reader", sa.String, nullable=False, index=True),
        sa.Column("card", sa.LargeBinary, nullable=False),
        sa.Column("sealed_for", sa.String, nullable=False),
        sa.Column("sealed", sa.LargeBinary),
        sa.Column("number", sa.Integer, nullable=False),
    )
    if op.get_bind().dialect.name != "postgresql":
        return
    for table in ("letter_keys", "partner_letters"):
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY within ON {table} USING ("
            "current_setting('duologue.within', true) IN ('*', cohort))"
        )
