"""Where the user is in a table: current cell, selection, scroll place, all by id. Knows no column and no row."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel

if TYPE_CHECKING:
    from partnerdesk.views.widgets.paged_table import PagedTable

MOST_KEPT = 5_000
"""Selected rows that are found again after a change; of more, the current one alone is."""


@dataclass(frozen=True)
class _Place:
    current: int | None
    column: int
    current_top: int | None
    """Where the current row stood, in pixels; None when it was out of sight."""
    selected: frozenset[int]
    top: int | None
    top_offset: int
    scroll_x: int
    scroll_y: int


class TablePlace:
    """Brings a table back to where it was when its list of ids changes."""

    def __init__(self, table: PagedTable) -> None:
        self._table = table
        self.moving = False
        """Whether the place is being restored: the current row changes hands, which is no news to anyone."""

    @contextmanager
    def kept(self, *, stay: bool, to_top: bool = False) -> Iterator[None]:
        """Keep the place over a change of the list.

        Args:
            stay: hold the row at the upper edge; otherwise hold the current row if it is in sight, else go to the top.
            to_top: go to the first row; selection and current row stay what they are.
        """
        place = self._take()
        before = self._table.paged.ids
        self.moving = True
        try:
            yield
            if self._table.paged.ids is not before:
                self._restore(place, stay=stay)
            if to_top:
                self._table.verticalScrollBar().setValue(0)
        finally:
            self.moving = False
            self._table._tell_current()  # noqa: SLF001 - the two are one widget, told apart for length

    def _take(self) -> _Place:
        table, model = self._table, self._table.paged
        index = table.currentIndex()
        current = model.id_at(index.row()) if index.isValid() else None
        top_row = table.rowAt(0)
        current_top = table.rowViewportPosition(index.row()) if index.isValid() else None
        if current_top is not None and not -table.look.row_height < current_top < table.viewport().height():
            current_top = None
        selected = table.selected_spans()
        count = sum(last - first + 1 for first, last in selected)
        ids = (model.id_at(row) for first, last in selected for row in range(first, last + 1))
        return _Place(
            current=current,
            column=index.column() if index.isValid() else table.header.logicalIndex(0),
            current_top=current_top,
            selected=frozenset(ids) if count <= MOST_KEPT else frozenset(),
            top=model.id_at(top_row) if top_row >= 0 else None,
            top_offset=table.rowViewportPosition(top_row) if top_row >= 0 else 0,
            scroll_x=table.horizontalScrollBar().value(),
            scroll_y=table.verticalScrollBar().value(),
        )

    def _restore(self, place: _Place, *, stay: bool) -> None:
        table, model = self._table, self._table.paged
        wanted = set(place.selected)
        wanted.update(row_id for row_id in (place.current, place.top) if row_id is not None)
        found = {model.id_at(row): row for row in model.places_of(wanted)} if wanted else {}
        self._select([found[row_id] for row_id in place.selected if row_id in found])
        # the view lays itself out later: without this its scroll bars still measure the old list
        table.doItemsLayout()
        current = found.get(place.current) if place.current is not None else None
        if current is not None:
            table.selectionModel().setCurrentIndex(
                model.index(current, place.column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        table.horizontalScrollBar().setValue(place.scroll_x)
        height = table.look.row_height
        vertical = table.verticalScrollBar()
        if stay:
            anchor = found.get(place.top) if place.top is not None else None
            vertical.setValue(place.scroll_y if anchor is None else anchor * height - place.top_offset)
        elif current is not None and place.current_top is not None:
            vertical.setValue(current * height - place.current_top)
        else:
            vertical.setValue(0)

    def _select(self, rows: list[int]) -> None:
        table = self._table
        rows.sort()
        selection = QItemSelection()
        last = len(table.paged.columns) - 1
        starts = [row for before, row in pairwise([-2, *rows]) if row != before + 1]
        ends = [row for row, after in pairwise([*rows, -2]) if after != row + 1]
        for first, end in zip(starts, ends, strict=True):
            selection.select(table.paged.index(first, 0), table.paged.index(end, last))
        table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
