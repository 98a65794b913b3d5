"""Walks Tab through a window and says where it leaves the order in which the window is read."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from partnerdesk.views.customer.header import CustomerHeader
from partnerdesk.views.status_line import StatusLine
from partnerdesk.views.widgets.headers import PageHeader
from partnerdesk.views.window import MainWindow

ROW = 8
"""Pixels by which what stands in one row may differ."""
GROUPS = "sidebar", "header", "body", "status line"


def walk(window: QWidget, first: QWidget) -> list[QWidget]:
    """Press Tab from `first` on until the keyboard comes to where it was; return where it was, scrolled to the top."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    while (focused := window.focusWidget()) is not None and focused not in seen:
        seen.append(focused)
        window.focusNextChild()
    assert window.focusWidget() is first
    for area in window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    return seen


def first_of(window: MainWindow) -> QWidget:
    """Return the uppermost control of the sidebar."""
    takes = [each for each in window.sidebar.findChildren(QPushButton) if each.isVisible()]
    return min(
        (each for each in takes if each.focusPolicy() & Qt.FocusPolicy.TabFocus), key=lambda each: place(each).y()
    )


def group(window: MainWindow, control: QWidget) -> int:
    """Return the part of the window that a control is in, by its place in GROUPS."""
    above = []
    parent = control.parentWidget()
    while parent is not None:
        above.append(parent)
        parent = parent.parentWidget()
    if window.sidebar in above:
        return 0
    if any(isinstance(each, StatusLine) for each in above):
        return 3
    return 1 if any(isinstance(each, PageHeader | CustomerHeader) for each in above) else 2


def place(control: QWidget) -> QRect:
    """Return where a control is in its window."""
    return QRect(control.mapTo(control.window(), QPoint(0, 0)), control.size())


def told(control: QWidget) -> str:
    """Return a control as a failing test names it."""
    at = place(control)
    return f"{type(control).__name__} {control.accessibleName()!r:.50} ({at.x()}, {at.y()})"


def side_by_side(left: QWidget, right: QWidget) -> bool:
    """Whether two controls are in columns beside each other: then the right one's begins at its top again."""
    shared = left.parentWidget()
    while shared is not None and not shared.isAncestorOf(right):
        shared = shared.parentWidget()
    if shared is None:
        return False
    blocks = []
    for control in (left, right):
        block = control
        while block.parentWidget() is not shared:
            block = block.parentWidget()
        blocks.append(block.geometry())
    one, other = blocks
    return one.right() < other.left() + ROW and one.top() < other.bottom() and other.top() < one.bottom()


def jumps(controls: Sequence[QWidget]) -> list[str]:
    """Return the steps of a walk that go back up, or to the left in a row."""
    found = []
    for before, after in itertools.pairwise(controls):
        one, other = place(before), place(after)
        inside = before.isAncestorOf(after)
        up = other.top() < one.top() - ROW and other.center().y() < one.top()
        back = abs(other.center().y() - one.center().y()) <= ROW and other.right() < one.left()
        if not inside and ((up and not side_by_side(before, after)) or back):
            found.append(f"{told(before)} -> {told(after)}")
    return found
