"""Names are sealed, and each text says whose key opens it."""

import sqlalchemy as sa
from alembic import op

revision = "0060"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("people", sa.Column("sealed", sa.LargeBinary))
    op.add_column("texts", sa.Column("person", sa.String))
    op.create_index("ix_texts_person", "texts", ["person"])
