"""`partnerdesk customers`: the customer list, filtered and sorted as in the window."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics import labels
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.customer_list import COLUMNS, CustomerFilter, Sort, count_query, ids_query, row_queries
from partnerdesk.analytics.filters import MANAGED_BY_KEYS, SUBSCRIPTION_TYPES
from partnerdesk.analytics.kpi_conditions import KPI_KEYS, SECTION_SETS, kpi_rows
from partnerdesk.analytics.options import option_queries
from partnerdesk.analytics.statuses import RAW_PREFIX, STATUS_KEYS, VANISHED
from partnerdesk.cli.common import print_json
from partnerdesk.cli.reading import LANGUAGES, as_date, as_moment, context_of, print_table, reading
from partnerdesk.errors import EXIT_DONE, WrongUseFault
from partnerdesk.replica.customers import fetch_count, fetch_customer_rows, fetch_ids, fetch_options
from partnerdesk.replica.products import KNOWN_PRODUCTS
from partnerdesk.replica.rows import CustomerRow

BLOCK = 500
_SORT_KEYS = tuple(column.key for column in COLUMNS)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    statuses = ", ".join((*STATUS_KEYS, VANISHED))
    parser.add_argument("--status", action="append", default=[], metavar="S", help=f"{statuses}, or raw:WORD")
    parser.add_argument("--product", action="append", default=[], metavar="P", help="such as meetings or calling")
    parser.add_argument("--managed-by", action="append", default=[], metavar="M", help=" or ".join(MANAGED_BY_KEYS))
    parser.add_argument(
        "--subscription-type", action="append", default=[], choices=SUBSCRIPTION_TYPES, help="what they have"
    )
    parser.add_argument("--tag", action="append", default=[], metavar="TAG", help="a tag as it is written")
    parser.add_argument(
        "--kpi", action="append", default=[], metavar="KEY", help="the rows behind a KPI, as `kpis --json` names them"
    )
    parser.add_argument("--search", default="", metavar="TEXT", help="words in name, id or tags")
    parser.add_argument(
        "--sort",
        action="append",
        default=[],
        metavar="KEY",
        help=f"{', '.join(_SORT_KEYS)}; --sort=-KEY for descending; may be given several times",
    )
    parser.add_argument("--limit", type=int, metavar="N", help="at most so many, 1 or more")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="whose alphabet orders the names")


def run(options: argparse.Namespace) -> int:
    """Print the customers.

    Raises:
        WrongUseFault: a status, product or sort key names nothing, or the limit is below 1.
        Fault: the replica can't be read.
    """
    if options.limit is not None and options.limit < 1:
        raise WrongUseFault(detail=f"--limit must be 1 or more, not {options.limit}.")
    wanted, sorts = filter_of(options), [sort_of(text) for text in options.sort]
    with reading(options) as connection:
        context = context_of(options, connection)
        _check_products(connection, context, wanted)
        ids = fetch_ids(connection, ids_query(wanted, sorts, context))
        total = fetch_count(connection, count_query(CustomerFilter(), context))
        shown = ids if options.limit is None else ids[: options.limit]
        rows = rows_of(connection, shown, context)
    if options.json:
        print_json(
            {
                "as_of": as_moment(context.now),
                "total": total,
                "matched": len(ids),
                "customers": [customer_json(row, context) for row in rows],
            }
        )
    else:
        _print(rows)
        print(f"\n{len(ids)} of {total} customers" + (f", {len(rows)} shown" if len(rows) < len(ids) else ""))
    return EXIT_DONE


def filter_of(options: argparse.Namespace) -> CustomerFilter:
    """Return the filter that the options mean.

    Raises:
        WrongUseFault: a status or KPI names nothing.
    """
    for key in options.kpi:
        _check_kpi(key)
    for key in options.status:
        if key not in {*STATUS_KEYS, VANISHED} and not key.startswith(RAW_PREFIX):
            known = ", ".join((*STATUS_KEYS, VANISHED))
            raise WrongUseFault(detail=f"There is no status {key}. There are: {known}, and {RAW_PREFIX}WORD.")
    return CustomerFilter(
        managed_by=frozenset(options.managed_by),
        products=frozenset(options.product),
        statuses=frozenset(options.status),
        subscription_types=frozenset(options.subscription_type),
        tags=frozenset(options.tag),
        kpis=frozenset(options.kpi),
        text=options.search,
    )


def _check_kpi(key: str) -> None:
    """Refuse what names no KPI.

    Raises:
        WrongUseFault: it does not.
    """
    try:
        kpi_rows(key)
    except KeyError:
        known = ", ".join((*KPI_KEYS, *(f"{name}:PRODUCT" for name in SECTION_SETS)))
        raise WrongUseFault(detail=f"There is no KPI {key}. There are: {known}; each also as KEY@WEEK.") from None


def _check_products(connection: Connection, context: Context, wanted: CustomerFilter) -> None:
    """Refuse products that the program does not know and that no customer has.

    Raises:
        WrongUseFault: there is one.
    """
    if not wanted.products:
        return
    there = {option.key for option in fetch_options(connection, option_queries(context)).products}
    known = {*KNOWN_PRODUCTS, *there}
    for key in sorted(wanted.products - known):
        raise WrongUseFault(detail=f"There is no product {key}. There are: {', '.join(sorted(known))}.")


def sort_of(text: str) -> Sort:
    """Return a level of the order: a column's key, with a minus in front for descending.

    Raises:
        WrongUseFault: there is no such column.
    """
    key = text.removeprefix("-")
    if key not in _SORT_KEYS:
        raise WrongUseFault(detail=f"There is no column {key} to sort by.")
    return Sort(key, descending=text.startswith("-"))


def rows_of(connection: Connection, ids: Sequence[int], context: Context) -> list[CustomerRow]:
    """Return the rows with these ids, block by block."""
    rows: list[CustomerRow] = []
    for start in range(0, len(ids), BLOCK):
        rows += fetch_customer_rows(connection, row_queries(ids[start : start + BLOCK], context))
    return rows


def customer_json(row: CustomerRow, context: Context) -> dict[str, Any]:
    """Return a row in the documented shape."""
    next_end = {"date": as_date(row.next_day), "kind": row.next_kind, "days": (row.next_day or 0) - context.today}
    return {
        "id": row.id,
        "org_id": row.org_id,
        "org_uuid": row.org_uuid,
        "name": row.name,
        "primary_status": row.statuses[0] if row.statuses else None,
        "statuses": list(row.statuses),
        "products": list(row.products),
        "licences": {
            "total": row.total,
            "assigned": row.assigned,
            "used": row.used,
            "available": row.available,
            "overage": row.overage,
        },
        "next_end": next_end if row.next_day is not None else None,
        "last_admin_signin": {"state": row.signin_state, "at": as_moment(row.last_signin_at)},
        "managed_by": row.managed_by,
        "tags": list(row.tags),
        "refreshed_at": as_moment(row.refreshed_at),
        "stale": {"since": as_moment(row.stale_since), "reason": row.stale_code} if row.stale_since else None,
        "vanished_at": as_moment(row.vanished_at),
    }


def _print(rows: Sequence[CustomerRow]) -> None:
    headings = ("ID", "Customer", "Status", "Products", "Used", "Assigned", "Total", "Next end", "Last sign-in")
    print_table(
        headings,
        [
            (
                row.id,
                row.name,
                ", ".join(labels.status(key) for key in row.statuses),
                ", ".join(labels.product(key) for key in row.products),
                row.used,
                row.assigned,
                row.total,
                f"{as_date(row.next_day)} ({row.next_kind})" if row.next_day is not None else None,
                (as_moment(row.last_signin_at) or row.signin_state)[:10],
            )
            for row in rows
        ],
    )
