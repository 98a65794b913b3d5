"""A customer's page in the real window: from the call that opens it to everything read, built and painted.

The customer has 50 subscriptions with three license lines each and a year of weeks. The floor is made in the same run:
a bare SQLCipher cursor that reads the same rows, and a bare window of the same size with as many labels as the page
shows, built and painted. A customer opened before has its page built; the first one of a run pays for that too.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from sqlalchemy import Connection, insert

from benchmarks.fill import filled_replica
from benchmarks.measure import Report, best_of
from benchmarks.window import SIZE, opened, paint, until
from partnerdesk.app import App
from partnerdesk.replica import schema
from partnerdesk.replica.store import Replica
from partnerdesk.views.customer.small_table import CustomerTable
from partnerdesk.weeks import day_of, week_of

SUBSCRIPTIONS, LINES, WEEKS = 50, 3, 52
LIMIT = 8.0
"""Times the floor, for a page that is built: the floor is some 12 ms on a desktop computer, the aim 100 ms."""
TABS = ("overview", "subscriptions", "history")
FLOOR = (
    "SELECT * FROM subscription WHERE customer_id = {customer}",
    "SELECT * FROM licence_line WHERE customer_id = {customer}",
    "SELECT w.* FROM licence_week w JOIN licence_line l ON l.id = w.line_id WHERE l.customer_id = {customer}",
)


def main() -> int:
    """Run it; the exit code says whether the limits were kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=2_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        replica, _account, now = filled_replica(Path(folder), options.customers)
        big = options.customers + 1
        with replica:
            _add_customers(replica, (big, big + 1), now)
            with replica.read() as connection:
                sql = best_of(lambda: [_bare(connection, text.format(customer=big)) for text in FLOOR])
        with opened(Path(folder)) as app:
            return 0 if _measured(app, big, sql) else 1


def _measured(app: App, big: int, sql: float) -> bool:
    first = {tab: _timed(partial(_open, app, big, tab, whole=True)) for tab in TABS}
    labels = len([each for each in app.window.findChildren(QLabel) if each.isVisible()])
    report = Report(f"A customer with {SUBSCRIPTIONS} subscriptions", sql + best_of(lambda: _bare_window(labels)))
    for tab, milliseconds in first.items():
        report.add(f"{tab}, the first of a run", milliseconds)
    turns = itertools.cycle((big + 1, big))
    for tab in TABS:
        report.add(f"{tab}, painted", best_of(partial(_open_next, app, turns, tab)), LIMIT)
        until(lambda: app.session.idle)
    for tab in TABS:
        report.add(f"{tab}, all below it too", best_of(partial(_open_next, app, turns, tab, whole=True)))
    return report.show()


def _timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


def _open_next(app: App, turns: Iterator[int], tab: str, *, whole: bool = False) -> None:
    _open(app, next(turns), tab, whole=whole)


def _open(app: App, customer: int, tab: str, *, whole: bool = False) -> None:
    """Open a customer and wait until what is in sight is here and painted; with `whole`, what has to be scrolled to."""
    app.window.go("customer", {"id": customer, "tab": tab})
    view = app.window.page_for("customer").view  # type: ignore[attr-defined]

    def painted() -> bool:
        if view.facts is None or view.facts.row.id != customer:
            return False
        tables = [each for each in view.current_tab().findChildren(CustomerTable) if not each.visibleRegion().isEmpty()]
        return not whole or app.session.idle if not tables else all(_has_rows(each) for each in tables)

    def _has_rows(table: CustomerTable) -> bool:
        model = table.table.model
        return table.customer == customer and model.rowCount() > 0 and model.row_at(0) is not None

    until(painted)
    if whole:
        until(lambda: app.session.idle)
    paint(app)


def _bare(connection: Connection, statement: str) -> list[Any]:
    cursor = connection.connection.cursor()
    found: list[Any] = cursor.execute(statement).fetchall()
    cursor.close()
    return found


def _bare_window(labels: int) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    for number in range(labels):
        column.addWidget(QLabel(f"Label {number}"))
    window.resize(*SIZE)
    window.show()
    QApplication.processEvents()
    window.grab()
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def _add_customers(replica: Replica, numbers: tuple[int, ...], now: int) -> None:
    today, week = day_of(now), week_of(now)
    with replica.write() as connection:
        for number in numbers:
            seen = {"first_seen_week": week - WEEKS, "last_seen_week": week, "source_id": 1}
            name = f"Many Subscriptions {number}"
            connection.execute(
                insert(schema.customer).values(
                    id=number, org_id=f"many-{number}", name=name, name_fold=name.lower(), sort_en=name, sort_tr=name,
                    refreshed_at=now, signin_state="unknown", **seen,
                )
            )  # fmt: skip
            subs, lines, weeks = _rows(number, today, week, seen)
            connection.execute(insert(schema.subscription), subs)
            connection.execute(insert(schema.licence_line), lines)
            connection.execute(insert(schema.licence_week), weeks)


def _rows(customer: int, today: int, week: int, seen: dict[str, int]) -> tuple[list[Any], list[Any], list[Any]]:
    subs: list[Any] = []
    lines: list[Any] = []
    weeks: list[Any] = []
    products = ("calling", "meetings", "devices")
    for place in range(SUBSCRIPTIONS):
        sub = customer * 1_000 + place
        subs.append(
            {
                "id": sub, "customer_id": customer, "external_id": f"Sub{sub}", "is_trial": 0, "start_day": today - 300,
                "end_day": today + place * 7 + customer % 2, "auto_renew": place % 2, "status_raw": "Active", **seen,
            }
        )  # fmt: skip
        for number in range(LINES):
            line = sub * 10 + number
            lines.append(
                {
                    "id": line, "customer_id": customer, "subscription_id": sub, "licence_id": f"l{line}",
                    "name": f"License {number}", "product": products[number], "total": 100,
                    "assigned": 60 + place + customer % 2, **seen,
                }
            )  # fmt: skip
            weeks += [
                {
                    "line_id": line,
                    "week": week - back,
                    "total": 100,
                    "assigned": 60 + place - back // 10,
                    "used": 30 + customer % 2,
                }
                for back in range(WEEKS)
            ]  # fmt: skip
    return subs, lines, weeks


if __name__ == "__main__":
    sys.exit(main())
