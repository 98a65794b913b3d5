"""One customer as the window and the command line show it: its row of the list and all that the replica holds."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.customer_list import row_queries
from partnerdesk.replica.customer_detail import CustomerDetail, fetch_detail
from partnerdesk.replica.customers import fetch_customer_rows
from partnerdesk.replica.rows import CustomerRow


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """A customer's row with its statuses and sums, and everything behind them."""

    row: CustomerRow
    detail: CustomerDetail


def fetch_facts(connection: Connection, context: Context, customer_id: int) -> CustomerFacts:
    """Return the facts of one customer.

    Raises:
        UnknownCustomerFault: there is none with that id.
    """
    detail = fetch_detail(connection, customer_id)
    return CustomerFacts(fetch_customer_rows(connection, row_queries([customer_id], context))[0], detail)
