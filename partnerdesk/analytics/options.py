"""What each filter of the customer list offers, with counts (glossary 2C), as queries. Runs none of them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, func, select

from partnerdesk.analytics import conditions as c
from partnerdesk.analytics import statuses
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.customer_list import count_query
from partnerdesk.analytics.filters import SUBSCRIPTION_TYPES, CustomerFilter, managed_by
from partnerdesk.replica.customers import OptionQueries
from partnerdesk.replica.schema import customer, customer_tag, licence_line, subscription


def option_queries(context: Context) -> OptionQueries:
    """Return the queries of what the filters offer; `replica.customers.fetch_options` runs them.

    Counts are of customers among all that the service lists; a customer may be counted under several values.
    """
    listed = customer.c.vanished_at.is_(None)
    # Few customers are gone: leaving those out is faster than looking all the others up.
    gone = select(customer.c.id).where(customer.c.vanished_at.is_not(None))
    product, tag, word = licence_line.c.product, customer_tag.c.tag, subscription.c.status_raw
    manager = managed_by().label("key")
    return OptionQueries(
        managed_by=select(manager, func.count()).where(listed, managed_by().is_not(None)).group_by(manager),
        products=select(product, func.count(licence_line.c.customer_id.distinct()))
        .where(c.in_mirror(), licence_line.c.customer_id.not_in(gone))
        .group_by(product),
        tags=select(tag, func.count()).where(customer_tag.c.customer_id.not_in(gone)).group_by(tag),
        statuses=_counts(context, (*statuses.STATUS_KEYS, statuses.VANISHED)),
        subscription_types=_counts(context, SUBSCRIPTION_TYPES),
        words=select(word).where(c.listed(), word.is_not(None)).distinct(),
        word_lists=select(customer.c.status_raw).where(listed, customer.c.status_raw.is_not(None)).distinct(),
        count_of_status=lambda key: count_query(CustomerFilter(statuses=frozenset({key})), context),
    )


def _counts(context: Context, keys: tuple[str, ...]) -> Select[Any]:
    """Return one row with the number of customers of each status."""
    filters = {key: CustomerFilter(statuses=frozenset({key})) for key in keys}
    return select(*(count_query(wanted, context).scalar_subquery().label(key) for key, wanted in filters.items()))
