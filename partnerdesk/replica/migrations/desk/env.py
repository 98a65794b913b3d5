"""Run by Alembic: does the steps on the connection that is handed in (`partnerdesk.replica.migrate` does)."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata"),  # given when a new step is written, never when one runs
    include_name=lambda name, kind, _parents: kind != "table" or not str(name).startswith("customer_search"),
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
