"""The customer table at 100,000 rows: what painting, scrolling and a change of its order cost the window's thread.

The floor is a plain QTableView over an in-memory list of tuples of the same texts, measured in the same run.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView

from benchmarks.measure import Report, best_of
from partnerdesk.analytics.context import Thresholds
from partnerdesk.models.customers import CustomerWords, customer_columns
from partnerdesk.models.formats import Formats
from partnerdesk.models.paged_table import PagedTableModel
from partnerdesk.replica.rows import CustomerRow
from partnerdesk.views.theme import Theme
from partnerdesk.views.widgets.paged_table import PagedTable

SIZE = (1280, 760)
FRAMES = 40
FRAME_LIMIT_MS = 16.0 * FRAMES
CHANGE_LIMIT_MS = 100.0
NOW = 1_800_000_000


def made_row(number: int) -> CustomerRow:
    """Return a customer with a bit of everything."""
    return CustomerRow(
        id=number,
        org_id=f"org-{number}",
        org_uuid="3c5c2f3e-0000-4000-8000-000000000001",
        name=f"Müşteri {number} A.Ş.",
        statuses=("expiring_soon", "license_overage", "subscription"),
        products=("calling", "meetings"),
        total=120,
        assigned=131,
        used=96,
        available=0,
        overage=11,
        next_day=NOW // 86_400 + number % 90,
        next_kind="end",
        last_signin_at=NOW - number % 5_000_000,
        signin_state="known",
        managed_by="partner_org",
        tags=("gold",) if number % 3 else (),
        refreshed_at=NOW - 86_400,
        stale_since=None,
        stale_code=None,
        vanished_at=None,
        last_seen_week=2_900,
    )


class PlainModel(QAbstractTableModel):
    """The floor: a list of tuples in memory."""

    def __init__(self, rows: Sequence[tuple[str, ...]], columns: int) -> None:
        super().__init__()
        self._rows, self._columns = rows, columns

    def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008, N802, D102
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008, N802, D102
        return 0 if parent.isValid() else self._columns

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def main() -> int:
    """Run it; the exit code says whether the limits were kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=100_000)
    count = parser.parse_args().customers
    app = QApplication([])
    theme = Theme("light")
    columns = customer_columns(CustomerWords(Thresholds, lambda _row: ""))
    formats = Formats("en", NOW)
    model: PagedTableModel[CustomerRow] = PagedTableModel(
        columns, lambda row: row.id, lambda ids, done, _fault: done([made_row(i) for i in ids]), formats
    )
    table = PagedTable(model, theme)
    sample = [tuple(spec.cell(made_row(i), formats).text for spec in columns) for i in range(1_000)]
    plain = QTableView()
    plain.setModel(PlainModel([sample[i % 1_000] for i in range(count)], len(columns)))
    for view in (table, plain):
        view.resize(*SIZE)
        view.show()
    upwards, downwards = list(range(count)), list(range(count - 1, -1, -1))
    table.show_ids(upwards)
    for _ in range(20):
        app.processEvents()
    kept = [_frames(app, plain, table), _changes(app, table, upwards, downwards)]
    for view in (table, plain):
        view.close()
    return 0 if all(kept) else 1


def _frames(app: QApplication, plain: QTableView, table: PagedTable) -> bool:
    floor = best_of(_painting(app, plain))
    report = Report(f"{FRAMES} frames of {SIZE[0]} x {SIZE[1]}", floor)
    report.add("paint what is here", best_of(_painting(app, table)), FRAME_LIMIT_MS)
    report.add("floor: scroll by lines", best_of(_scrolling(app, plain, 1)))
    report.add("scroll by lines", best_of(_scrolling(app, table, 90)), FRAME_LIMIT_MS)
    report.add("floor: leap through the list", best_of(_scrolling(app, plain, 2_000)))
    report.add("leap through the list", best_of(_scrolling(app, table, 80_000)), 2 * FRAME_LIMIT_MS)
    return report.show()


def _changes(app: QApplication, table: PagedTable, upwards: list[int], downwards: list[int]) -> bool:
    table.selectRow(50)
    floor = best_of(lambda: list(upwards))
    report = Report("Another order of all ids; the floor copies the list", floor)
    flip = [upwards, downwards]

    def change() -> None:
        flip.reverse()
        table.show_ids(flip[0])

    def change_and_paint() -> None:
        change()
        for _ in range(3):
            app.processEvents()

    report.add("keep row and selection", best_of(change), CHANGE_LIMIT_MS)
    report.add("and load and paint", best_of(change_and_paint), 2 * CHANGE_LIMIT_MS)
    table.selectAll()
    report.add("with every row selected", best_of(change), 2 * CHANGE_LIMIT_MS)
    return report.show()


def _painting(app: QApplication, view: QTableView) -> Callable[[], None]:
    def paint() -> None:
        for _ in range(FRAMES):
            view.viewport().update()
            app.processEvents()

    return paint


def _scrolling(app: QApplication, view: QTableView, step: int) -> Callable[[], None]:
    bar = view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(0)
        for _ in range(FRAMES):
            bar.setValue(bar.value() + step)
            app.processEvents()

    return scroll


if __name__ == "__main__":
    sys.exit(main())
