"""PostgreSQL only: a transaction sees the rows of the session or the pulse it works within."""

from alembic import op

revision = "0100"
down_revision = "0040"

WALLS = {
    "entries": "session",
    "people": "session",
    "texts": "session",
    "answers": "session",
    "minutes": "session",
    "letters": "pulse",
    "releases": "pulse",
}


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    for table, column in WALLS.items():
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        # Also for the tables' owner, who Duologue signs in as.
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY within ON {table} USING ("
            f"current_setting('duologue.within', true) IN ('*', {column}))"
        )
