"""The full-text index of customers, kept by whoever writes names, ids or tags. Knows no filter."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, text

_COLUMNS = (
    "SELECT c.id, c.name_fold, pd_fold(c.org_id || ' ' || coalesce(c.org_uuid, '')),"
    " coalesce((SELECT pd_fold(group_concat(t.tag, ' ')) FROM customer_tag t WHERE t.customer_id = c.id), '')"
    " FROM customer c"
)
_INSERT = f"INSERT OR REPLACE INTO customer_search(rowid, name, ids, tags) {_COLUMNS}"


def index_customers(connection: Connection, customer_ids: Iterable[int] | None = None) -> None:
    """Bring the index up to date, inside the caller's write transaction.

    Call it after names, ids or tags of customers were written.

    Args:
        connection: a writing connection.
        customer_ids: the customers that changed; None for all of them.
    """
    if customer_ids is None:
        connection.execute(text("DELETE FROM customer_search"))
        connection.execute(text(_INSERT))
        return
    rows = [{"id": customer} for customer in customer_ids]
    if rows:
        connection.execute(text(f"{_INSERT} WHERE c.id = :id"), rows)


def forget_customers(connection: Connection, customer_ids: Iterable[int]) -> None:
    """Take customers out of the index, inside the caller's write transaction; call it when rows are deleted."""
    rows = [{"id": customer} for customer in customer_ids]
    if rows:
        connection.execute(text("DELETE FROM customer_search WHERE rowid = :id"), rows)
