"""Runs the migrations on the connection that the database hands over."""

from alembic import context

from duologue.record.tables.every import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
