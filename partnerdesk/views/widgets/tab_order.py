"""The order in which Tab goes through a window: as the eye reads it. Knows no widget in particular.

Qt's own order is the one in which widgets were made, which is neither where they stand nor stable: rows are made anew,
the sidebar's views come after the page. So the order is made when it is asked for, with the press of the key; nothing
has to tell that something was added, moved or hidden.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget

_OVERLAP = 4
"""Pixels by which two rows, or two columns, may reach into each other."""
_WHOLE = QLineEdit, QComboBox, QAbstractSpinBox
"""Made of several widgets, but one place for the keyboard."""
_ELSEWHERE = "hasStandIn"

_Block = tuple[QRect, list[QWidget]]


class StandIn(QWidget):
    """Keeps the place of a widget that lies over the page elsewhere: Tab comes to that one here."""

    lying: QWidget | None = None

    def stand_for(self, widget: QWidget) -> None:
        """Take the keyboard to `widget` where this one stands."""
        self.lying = widget
        widget.setProperty(_ELSEWHERE, True)


def follow_the_page(window: QWidget) -> None:
    """Let Tab go through what is seen in `window` row by row, from left to right.

    What stands in one widget stays together: a panel beside a list comes whole after the list. Places that take the
    keyboard by click alone have their place in the order too, so that Tab goes on from there.
    """
    places = _places(window, window.focusWidget())
    for before, after in itertools.pairwise(places):
        QWidget.setTabOrder(before, after)


def _places(widget: QWidget, focused: QWidget | None) -> list[QWidget]:
    """Return what can have the keyboard inside a widget, in order."""
    blocks = []
    for child in widget.children():
        if not isinstance(child, QWidget) or child.isHidden() or child.isWindow() or child.property(_ELSEWHERE):
            continue
        holder = child.lying if isinstance(child, StandIn) and child.lying is not None else child
        takes = child.focusPolicy() != Qt.FocusPolicy.NoFocus or child is focused
        inside = [] if isinstance(child, _WHOLE) else _places(holder, focused)
        found = [child, *inside] if takes and child.focusProxy() is None else inside
        if found:
            blocks.append((child.geometry(), found))
    return [place for _rect, places in _read(blocks) for place in places]


def _read(blocks: Sequence[_Block]) -> Iterator[_Block]:
    """Yield blocks as they are read: rows where a line can be drawn between them, else columns."""
    if len(blocks) < 2:
        yield from blocks
        return
    for upright in (True, False):
        parts = _cut(blocks, upright=upright)
        if len(parts) > 1:
            for part in parts:
                yield from _read(part)
            return
    yield from sorted(blocks, key=lambda block: (block[0].top(), block[0].left()))


def _cut(blocks: Sequence[_Block], *, upright: bool) -> list[list[_Block]]:
    """Return the groups between which a straight line goes: from the top down, or from left to right."""

    def span(block: _Block) -> tuple[int, int]:
        rect = block[0]
        return (rect.top(), rect.bottom()) if upright else (rect.left(), rect.right())

    parts: list[list[_Block]] = []
    reach = 0
    for block in sorted(blocks, key=span):
        start, end = span(block)
        if not parts or start > reach - _OVERLAP:
            parts.append([])
            reach = end
        parts[-1].append(block)
        reach = max(reach, end)
    return parts
