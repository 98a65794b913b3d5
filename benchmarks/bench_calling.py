"""Calling engagement of 5,000 customers: KPIs, charts, ordered ids for every column, a block of rows, one customer.

The floor of each is bare SQL in the same run: the sums of the same weeks straight from the tables, the ids of the week
in the order of one number, the rows of one customer.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert

from benchmarks.fill import filled_replica
from benchmarks.measure import Report, best_of
from partnerdesk.analytics.calling_tables import TABLES
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import View
from partnerdesk.figures import calling
from partnerdesk.replica import schema_reports as tables
from partnerdesk.replica.store import Replica

WEEKS = 12
CUSTOMER_TABLES = ("calling_usage_week", "call_quality_week", "feature_use_week", "queue_week", "queue_hour")
ENDPOINTS = ("Webex App Desktop", "Desk Phone", "Webex App Mobile", "Room Device")
FEATURES = ("CallQueue", "HuntGroup", "CallPark", "BlindTransfer")
SUMS_LIMIT = 4.0
"""KPIs ask for the week's sums, the newest weeks and what is left out; charts for bands and endpoints as well."""
CHARTS_LIMIT = 12.0
IDS_LIMIT = 30.0
RANK_LIMIT = 100.0
"""Ranking reads eight weeks of every customer where the floor reads one, and works out logarithms and roots."""
CUSTOMER_LIMIT = 400.0
"""Some thirty questions, each of a few rows: what counts is the asking, and it takes some hundredths of a second."""
BLOCK_ROWS = 200


def main() -> int:
    """Run it; the exit code says whether the limits were kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=5_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        replica, _account, now = filled_replica(Path(folder), options.customers)
        with replica:
            context = Context(now)
            _fill(replica, options.customers, context.week - WEEKS)
            with replica.read() as connection:
                kept = [_sums(connection, context), _tables(connection, context), _customer(connection, context)]
    return 0 if all(kept) else 1


def _fill(replica: Replica, customers: int, first: int) -> None:
    rng = random.Random(1)
    with replica.write() as connection:
        for week in range(first, first + WEEKS):
            numbers = range(1, customers + 1)
            connection.execute(insert(tables.calling_usage_week), [_usage(rng, number, week) for number in numbers])
            connection.execute(
                insert(tables.call_quality_week),
                [_quality(rng, number, week, kind) for number in numbers for kind in ENDPOINTS],
            )
            connection.execute(
                insert(tables.feature_use_week),
                [
                    {"customer_id": number, "week": week, "feature": name, "calls": rng.randrange(90), "source_id": 1}
                    for number in numbers
                    for name in FEATURES
                ],
            )
            connection.execute(
                insert(tables.queue_week),
                [_queue(rng, number, week, name) for number in numbers if number % 3 == 0 for name in ("A", "B")],
            )


def _usage(rng: random.Random, number: int, week: int) -> dict[str, Any]:
    users = rng.randrange(1, 90)
    return {
        "customer_id": number, "week": week, "licences": users + 10, "active_users": users, "calls": users * 7,
        "minutes": users * 40, "bands": f'{{"0": 10, "1": {users // 2}, "6": {users - users // 2}, "21": 0}}',
        "source_id": 1,
    }  # fmt: skip


def _quality(rng: random.Random, number: int, week: int, kind: str) -> dict[str, Any]:
    calls = rng.randrange(1, 200)
    poor = rng.randrange(calls // 10 + 1)
    return {
        "customer_id": number, "week": week, "endpoint_type": kind, "calls": calls, "good": calls - poor, "poor": poor,
        "computed": 0, "source_id": 1,
    }  # fmt: skip


def _queue(rng: random.Random, number: int, week: int, name: str) -> dict[str, Any]:
    offered = rng.randrange(10, 300)
    lost = rng.randrange(offered // 5)
    return {
        "customer_id": number, "week": week, "queue": name, "offered": offered, "answered": offered - lost, "moved": 0,
        "abandoned": lost, "answered_wait": offered * 30, "abandoned_wait": lost * 60, "longest_wait": 200,
        "handle_time": offered * 200, "agents": 5, "source_id": 1,
    }  # fmt: skip


def _bare(connection: Connection, *statements: str) -> list[Any]:
    cursor = connection.connection.cursor()
    found = [cursor.execute(statement).fetchall() for statement in statements]
    cursor.close()
    return found


def _sums(connection: Connection, context: Context) -> bool:
    week = context.week - 1
    within = f"WHERE week BETWEEN {week - 7} AND {week} GROUP BY week"
    floor = best_of(
        lambda: _bare(
            connection,
            f"SELECT week, sum(calls), sum(active_users) FROM calling_usage_week {within}",
            f"SELECT week, sum(good), sum(poor) FROM call_quality_week {within}",
            f"SELECT week, sum(offered), sum(abandoned), sum(answered_wait) FROM queue_week {within}",
        )
    )
    report = Report("Sums of eight weeks", floor)
    report.add("KPIs", best_of(lambda: calling.kpi_figures(connection, context, View())), SUMS_LIMIT)
    report.add("charts", best_of(lambda: calling.charts(connection, context, View())), CHARTS_LIMIT)
    return report.show()


def _tables(connection: Connection, context: Context) -> bool:
    week, view, kept = context.week - 1, View(), []
    for key, bare in (
        ("customers_usage", "SELECT customer_id FROM calling_usage_week WHERE week = {week} ORDER BY calls"),
        (
            "customers_quality",
            "SELECT customer_id FROM call_quality_week WHERE week = {week} GROUP BY customer_id ORDER BY sum(poor)",
        ),
        (
            "queue_customers",
            "SELECT customer_id FROM queue_week WHERE week = {week} GROUP BY customer_id ORDER BY sum(abandoned)",
        ),
    ):
        statement = bare.format(week=week)
        report = Report(f"Ordered ids: {key}", best_of(lambda statement=statement: _bare(connection, statement)))
        for column in TABLES[key].columns:
            ask = lambda key=key, column=column: calling.table_ids(  # noqa: E731
                connection, context, view, key, sort=((column, True),)
            )
            report.add(column, best_of(ask, 3), RANK_LIMIT if column.endswith("_fall") else IDS_LIMIT)
        ids = calling.table_ids(connection, context, view, key)[:BLOCK_ROWS]
        block = lambda key=key, ids=ids: calling.table_rows(connection, context, view, key, ids)  # noqa: E731
        report.add(f"a block of {len(ids)} rows", best_of(block, 3), IDS_LIMIT)
        kept.append(report.show())
    return all(kept)


def _customer(connection: Connection, context: Context) -> bool:
    bare = [f"SELECT * FROM {name} WHERE customer_id = 3" for name in CUSTOMER_TABLES]
    report = Report("One customer", best_of(lambda: _bare(connection, *bare)))
    ask = lambda: calling.customer_calling(connection, context, 3, View())  # noqa: E731
    report.add("the Calling tab", best_of(ask), CUSTOMER_LIMIT)
    return report.show()


if __name__ == "__main__":
    sys.exit(main())
