"""Run by Alembic: does the steps on the connection that `partnerdesk.replica.migrate` hands in."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
