"""The customer list at 100,000 customers: ordered ids for every sort, filter and search, and a block of rows.

The floor of the ids is a bare SQLCipher cursor that reads the same ids from an index in the order of the names; that of
a block is a bare cursor that reads the same rows of the one table.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from benchmarks.fill import filled_replica
from benchmarks.measure import Report, best_of
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.customer_list import COLUMNS, CustomerFilter, Sort, ids_query, row_queries
from partnerdesk.analytics.kpi_conditions import KPI_KEYS
from partnerdesk.analytics.options import option_queries
from partnerdesk.analytics.statuses import STATUS_KEYS
from partnerdesk.replica.customers import fetch_customer_rows, fetch_ids, fetch_options

IDS_LIMIT = 15.0
"""Times the floor: the floor is some 25 ms on a desktop computer, and the list feels fluid under 300 ms."""
BLOCK_LIMIT = 40.0
BLOCK_ROWS = 200
FLOOR = "SELECT id FROM customer WHERE vanished_at IS NULL ORDER BY sort_en"


def main() -> int:
    """Run it; the exit code says whether the limits were kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        replica, _account, now = filled_replica(Path(folder), options.customers)
        with replica, replica.read() as connection:
            kept = [_ids(connection, Context(now)), _rows(connection, Context(now))]
    return 0 if all(kept) else 1


def _bare(connection: Connection, statement: str) -> list[Any]:
    cursor = connection.connection.cursor()
    found: list[Any] = cursor.execute(statement).fetchall()
    cursor.close()
    return found


def _ids(connection: Connection, context: Context) -> bool:
    report = Report("Ordered ids", best_of(lambda: _bare(connection, FLOOR)))
    for column in COLUMNS:
        for sort in (Sort(column.key), Sort(column.key, descending=True)):
            name = f"sort {column.key}{' down' if sort.descending else ''}"
            query = ids_query(CustomerFilter(), [sort], context)
            report.add(name, best_of(lambda query=query: fetch_ids(connection, query)), IDS_LIMIT)
    for name, wanted in _filters().items():
        ask = lambda wanted=wanted: fetch_ids(connection, ids_query(wanted, (), context))  # noqa: E731
        report.add(name, best_of(ask), IDS_LIMIT)
    return report.show()


def _filters() -> dict[str, CustomerFilter]:
    return {
        **{f"status {key}": CustomerFilter(statuses=frozenset({key})) for key in STATUS_KEYS},
        **{f"kpi {key}": CustomerFilter(kpis=frozenset({key})) for key in KPI_KEYS},
        "product calling": CustomerFilter(products=frozenset({"calling"})),
        "managed by external_admin": CustomerFilter(managed_by=frozenset({"external_admin"})),
        "tag gold": CustomerFilter(tags=frozenset({"gold"})),
        "search işık": CustomerFilter(text="işık"),
        "search two letters": CustomerFilter(text="is"),
        "search two words": CustomerFilter(text="isik lojistik"),
        "three filters": CustomerFilter(
            statuses=frozenset({"trial", "suspended"}), products=frozenset({"calling"}), text="a"
        ),
    }


def _rows(connection: Connection, context: Context) -> bool:
    ids = fetch_ids(connection, ids_query(CustomerFilter(), (), context))
    middle = ids[len(ids) // 2 : len(ids) // 2 + BLOCK_ROWS]
    wanted = ",".join(str(number) for number in middle)
    floor = best_of(lambda: _bare(connection, f"SELECT * FROM customer WHERE id IN ({wanted})"))
    report = Report(f"A block of {BLOCK_ROWS} rows", floor)
    ask = lambda: fetch_customer_rows(connection, row_queries(middle, context))  # noqa: E731
    report.add("rows with statuses and figures", best_of(ask), BLOCK_LIMIT)
    report.add("what the filters offer", best_of(lambda: fetch_options(connection, option_queries(context)), 2))
    return report.show()


if __name__ == "__main__":
    sys.exit(main())
