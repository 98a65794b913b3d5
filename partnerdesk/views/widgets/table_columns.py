"""Which columns a table shows, where and how wide: applies a layout and tells what the user made of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.table_layout import SortLevel, TableLayout, default_layout
from partnerdesk.views.widgets.table_look import two_line_width

if TYPE_CHECKING:
    from partnerdesk.views.widgets.paged_table import PagedTable

_SETTLED_MS = 400


class TableColumns(QObject):
    """The columns of one table.

    `changed()` is emitted a moment after the user has moved, resized, hidden or sorted something.
    `sorts_changed()` at once when another order is wanted.
    """

    changed = Signal()
    sorts_changed = Signal()

    def __init__(self, table: PagedTable) -> None:
        super().__init__(table)
        self._table = table
        self._specs = table.paged.columns
        self.layout = default_layout(self._specs)
        usual = ((spec.sort_key, spec.descending_first) for spec in self._specs if spec.usual_order and spec.sort_key)
        self._usual: tuple[SortLevel, ...] = tuple(usual)[:1]
        self._applying = False
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self.changed)
        header = table.header
        header.sortable = frozenset(n for n, spec in enumerate(self._specs) if spec.sort_key)
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(self._on_moved)
        header.sort_asked.connect(self.sort_by)
        header.sectionHandleDoubleClicked.connect(self.fit_to_contents)
        self.apply(self.layout)

    def apply(self, layout: TableLayout) -> None:
        """Lay the table out. Emits nothing."""
        self.layout = layout
        header = self._table.header
        with self._quietly():
            for visual, key in enumerate(layout.order):
                header.moveSection(header.visualIndex(self._table.paged.column_of(key)), visual)
            for column, spec in enumerate(self._specs):
                header.setSectionHidden(column, spec.key in layout.hidden)
        self._show_sorts()
        self.rescale()

    def reset(self) -> None:
        """Lay the table out as at first."""
        self.take(default_layout(self._specs))

    def take(self, layout: TableLayout) -> None:
        """Lay the table out as if the user had done it."""
        self.apply(layout)
        self.sorts_changed.emit()
        self.changed.emit()

    def set_hidden(self, key: str, hidden: bool) -> None:
        """Show or hide a column; pinned ones and the last one that is left stay."""
        wanted = self.layout.hidden | {key} if hidden else self.layout.hidden - {key}
        pinned = {spec.key for spec in self._specs if spec.pinned}
        if key in pinned or wanted >= {spec.key for spec in self._specs} - pinned:
            return
        self.apply(replace(self.layout, hidden=frozenset(wanted)))
        self._settled.start()

    def shown(self) -> list[ColumnSpec[Any]]:
        """Return the columns that are shown, in their order."""
        header = self._table.header
        order = [header.logicalIndex(visual) for visual in range(header.count())]
        return [self._specs[column] for column in order if not header.isSectionHidden(column)]

    def set_order(self, keys: Sequence[str]) -> None:
        """Put the columns that are not pinned into this order."""
        left = [spec.key for spec in self._specs if spec.pinned == "left"]
        right = [spec.key for spec in self._specs if spec.pinned == "right"]
        free = [key for key in keys if key not in {*left, *right}]
        rest = [key for key in self.layout.order if key not in {*left, *right, *free}]
        self.apply(replace(self.layout, order=(*left, *free, *rest, *right)))
        self._settled.start()

    def sort_by(self, column: int, add: bool = False, descending: bool | None = None) -> None:
        """Sort by a column: first its usual direction, then the other, then, as an added level, not any more.

        Args:
            column: a sortable one.
            add: keep the other levels and add this one behind them.
            descending: the direction wanted; None to go on to the next one.
        """
        spec = self._specs[column]
        if spec.sort_key is None:
            return
        levels = dict(self.layout.sorts)
        if not levels and spec.sort_key in dict(self._usual):
            levels = dict(self._usual)
        known = levels.get(spec.sort_key)
        if descending is None:
            descending = spec.descending_first if known is None else not known
            if add and known is not None and known != spec.descending_first:
                del levels[spec.sort_key]
                self._set_sorts(tuple(levels.items()))
                return
        levels = {**levels, spec.sort_key: descending} if add else {spec.sort_key: descending}
        self._set_sorts(tuple(levels.items()))

    def set_usual(self, sorts: tuple[SortLevel, ...]) -> None:
        """Take the order that holds while no other is chosen, and drop the one that is. Emits nothing at once."""
        self._usual = sorts
        if self.layout.sorts:
            self.layout = replace(self.layout, sorts=())
            self._settled.start()
        self._show_sorts()

    def rescale(self) -> None:
        """Set every width for the present text size."""
        look = self._table.look
        with self._quietly():
            for column, spec in enumerate(self._specs):
                letters = look.metrics.averageCharWidth()
                own = self.layout.widths.get(spec.key)
                width = self._usual_width(spec) if own is None else look.theme.px(own)
                self._table.setColumnWidth(column, max(width, spec.min_width * letters))
        self.fit()

    def fit(self) -> None:
        """Give the width that is left over to the columns that take it and that the user did not resize."""
        table = self._table
        shown = [n for n in range(len(self._specs)) if not table.isColumnHidden(n)]
        takers = [n for n in shown if self._specs[n].stretch and self._specs[n].key not in self.layout.widths]
        if not takers:
            return
        usual = {n: self._usual_width(self._specs[n]) for n in takers}
        used = sum(usual[n] if n in usual else table.columnWidth(n) for n in shown)
        spare = max(0, table.viewport().width() - used)
        with self._quietly():
            for number, column in enumerate(takers):
                share = spare // len(takers) + (spare % len(takers) if number == 0 else 0)
                table.setColumnWidth(column, usual[column] + share)

    def _usual_width(self, spec: ColumnSpec[Any]) -> int:
        """Return the width to begin with: the column's own, or what its heading needs in two lines with an arrow."""
        look = self._table.look
        heading = 0 if spec.kind == "action" else two_line_width(spec.heading(), look) + look.icon_side + 4
        return max(spec.width * look.metrics.averageCharWidth(), heading) + 2 * look.pad

    def fit_to_contents(self, column: int) -> None:
        """Make a column as wide as what is in sight of it."""
        table = self._table
        first, last = table.visible_span()
        cells = [table.paged.cell(place, column) for place in range(first, last + 1)]
        delegate = table.itemDelegateForColumn(column)
        widths = [delegate.content_width(cell) for cell in cells if cell is not None]  # type: ignore[attr-defined]
        heading = table.look.heading_metrics.horizontalAdvance(self._specs[column].heading()) + table.look.icon_side
        table.setColumnWidth(column, max([heading, *widths]) + 2 * table.look.pad + 2)

    def _set_sorts(self, sorts: tuple[tuple[str, bool], ...]) -> None:
        self.layout = replace(self.layout, sorts=sorts)
        self._show_sorts()
        self.sorts_changed.emit()
        self._settled.start()

    def _show_sorts(self) -> None:
        places = {spec.sort_key: column for column, spec in enumerate(self._specs) if spec.sort_key}
        usual = [(places[key], down) for key, down in self._usual if key in places]
        chosen = [(places[key], down) for key, down in self.layout.sorts if key in places]
        self._table.header.set_sorts(chosen or usual)

    def _on_resized(self, column: int, _before: int, width: int) -> None:
        if self._applying or width <= 0:
            return
        plain = round(width * 100 / self._table.theme.text_size)
        self.layout = replace(self.layout, widths={**self.layout.widths, self._specs[column].key: plain})
        self._settled.start()

    def _on_moved(self, _column: int, _before: int, _after: int) -> None:
        if self._applying:
            return
        header = self._table.header
        self.set_order([self._specs[header.logicalIndex(visual)].key for visual in range(header.count())])

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before, self._applying = self._applying, True
        try:
            yield
        finally:
            self._applying = before
