"""Everything that a pointer can use is reached by Tab, forwards, from where the keyboard begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QWidget,
)

from tests.views.saved.conftest import Here

pytestmark = pytest.mark.expects_log("propagateSizeHints")
USED = (QAbstractButton, QLineEdit, QAbstractItemView, QComboBox, QTabBar)


def usable(page: QWidget) -> list[QWidget]:
    """Return what can be used and takes the keyboard; the others of a group are reached from it by arrows."""
    found = [each for each in page.findChildren(QWidget) if isinstance(each, USED) and each.isVisible()]
    return [
        each
        for each in found
        if each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(each, QHeaderView)
        and not isinstance(each.parentWidget(), QLineEdit | QComboBox | QAbstractSpinBox)
    ]


@pytest.mark.parametrize("key", ["customers", "subscriptions", "calling", "settings"])
def test_tab_reaches_everything(here: Here, key: str) -> None:
    here.window.go(key)
    here.settle()
    page = here.window.page
    assert page is not None
    page.setFocus()
    reached: set[QWidget | None] = set()
    while (focused := here.window.focusWidget()) not in reached:
        reached.add(focused)
        here.window.focusNextChild()
    assert [(type(each).__name__, each.accessibleName()) for each in usable(page) if each not in reached] == []
    assert usable(page)
