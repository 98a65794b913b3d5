"""The subscriptions page at 10,000 customers, 40,000 subscriptions and 104 weeks: complete, now and in an earlier week.

The floor is the bare SQL of the same aggregates on a bare SQLCipher cursor: sums of each subscription of the product
with its use, the rates that low assignment is judged by, and the counts of the top row. "First" is the page as it opens
after a sync, when nothing of the replica's new state is remembered yet. The window asks on two threads, and paints.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, update

from benchmarks.fill_subscriptions import filled
from benchmarks.measure import Report, best_of
from benchmarks.window import opened, paint, until
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.subscription_sections import SECTIONS, TABLES
from partnerdesk.analytics.values import View
from partnerdesk.app import App
from partnerdesk.figures.explain import explain
from partnerdesk.figures.subscriptions import kpi_figures, licence_trend
from partnerdesk.figures.tables import table_ids, table_rows
from partnerdesk.replica.schema import WEEK_INDEX, customer
from partnerdesk.replica.store import Replica

PAGE_LIMIT = 4.0
"""Times the floor: the page holds every KPI, the trend, and the order and first rows of five tables."""
PART_LIMIT = 4.0
BLOCK_ROWS = 50
_SUMS = """
SELECT l.customer_id, l.subscription_id, count(*), sum(l.total), sum(l.assigned), sum(max(0, l.total - l.assigned)),
  sum(max(0, l.assigned - l.total)), sum(w.used), sum(CASE WHEN w.used IS NOT NULL THEN l.total END), s.end_day,
  s.auto_renew, s.added_day, s.is_trial
FROM licence_line l LEFT JOIN licence_week w INDEXED BY {index} ON w.line_id = l.id AND w.week = {week}
  LEFT JOIN subscription s ON s.id = l.subscription_id
WHERE l.product = 'calling' AND l.vanished_at IS NULL AND l.total > 0 GROUP BY 1, 2
"""
_RATES = """
SELECT 1.0 * sum(l.assigned) / sum(l.total) FROM licence_line l JOIN subscription s ON s.id = l.subscription_id
WHERE l.product = 'meetings' AND l.vanished_at IS NULL AND l.total > 0 AND s.is_trial = 0 GROUP BY s.id ORDER BY 1
"""
_COUNTS = """
SELECT count(DISTINCT l.customer_id), count(DISTINCT CASE WHEN l.assigned > l.total THEN l.customer_id END),
  count(DISTINCT CASE WHEN s.end_day BETWEEN {today} AND {today} + 90 THEN l.customer_id END)
FROM licence_line l LEFT JOIN subscription s ON s.id = l.subscription_id
WHERE l.product IN ('calling', 'meetings') AND l.vanished_at IS NULL
"""


def main() -> int:
    """Run it; the exit code says whether the limits were kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=10_000)
    parser.add_argument("--weeks", type=int, default=104)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        replica, now = filled(Path(folder), options.customers, options.weeks)
        with replica:
            report = _measured(replica, Context(now), options.weeks // 3)
        with opened(Path(folder)) as app:
            _measure_window(app, report, Context(now).week - options.weeks // 3)
        kept = report.show()
    return 0 if kept else 1


def _measured(replica: Replica, context: Context, back: int) -> Report:
    now, then = View("calling"), View("calling", context.week - back)
    with replica.read() as connection:
        report = Report("The subscriptions page", best_of(lambda: _bare(connection, context)))
    for name, view in (("now", now), ("an earlier week", then)):
        complete = lambda view=view: _opened(replica, context, view)  # noqa: E731
        report.add(f"page complete, {name}, first", best_of(complete, before=lambda: _touch(replica)), PAGE_LIMIT)
        report.add(f"page complete, {name}", best_of(complete), PAGE_LIMIT)
    with replica.read() as connection:
        report.add("every KPI", best_of(lambda: kpi_figures(connection, context, now)), PART_LIMIT)
        report.add(
            "trend of 104 weeks", best_of(lambda: licence_trend(connection, context, now, weeks=104)), PART_LIMIT
        )
        for key in TABLES:
            report.add(key, best_of(lambda key=key: _table(connection, context, now, key)), PART_LIMIT)
        told = lambda: explain(connection, context, now, "kpi", "expiring_usage")  # noqa: E731
        report.add("a number explained", best_of(told), PAGE_LIMIT)
    return report


def _measure_window(app: App, report: Report, week: int) -> None:
    _show(app, product="meetings")
    products = itertools.cycle(("calling", "meetings"))
    report.add("window, the other product, complete", best_of(lambda: _show(app, product=next(products))), PAGE_LIMIT)
    weeks = itertools.cycle((week, week - 1))
    report.add("window, another week, complete", best_of(lambda: _show(app, week=next(weeks))), PAGE_LIMIT)


def _show(app: App, **place: Any) -> None:
    """Show the page so, and wait until all of it is there and what is in sight is painted."""
    app.window.go("subscriptions", place)
    until(lambda: app.session.idle)
    paint(app)


def _touch(replica: Replica) -> None:
    """Write something, as a sync does, so that nothing that was worked out before counts."""
    with replica.write() as connection:
        connection.execute(update(customer).where(customer.c.id == 1).values(refreshed_at=None))


def _opened(replica: Replica, context: Context, view: View) -> Any:
    with replica.read() as connection:
        return _page(connection, context, view)


def _bare(connection: Connection, context: Context) -> None:
    cursor = connection.connection.cursor()
    for statement in (_SUMS, _RATES, _COUNTS):
        filled_in = statement.format(index=WEEK_INDEX, week=context.week - 1, today=context.today)
        cursor.execute(filled_in).fetchall()
    cursor.close()


def _page(connection: Connection, context: Context, view: View) -> Any:
    figures = kpi_figures(connection, context, view)
    chart = licence_trend(connection, context, view)
    return figures, chart, [_table(connection, context, view, section.table.key) for section in SECTIONS]


def _table(connection: Connection, context: Context, view: View, key: str) -> Any:
    ids = table_ids(connection, context, view, key)
    return table_rows(connection, context, view, key, ids[:BLOCK_ROWS])


if __name__ == "__main__":
    sys.exit(main())
