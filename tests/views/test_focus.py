"""Every kind of control shows that it has the keyboard, in both themes: with the focus it looks another way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from partnerdesk.views.theme import Theme
from partnerdesk.views.widgets.plain_table import PlainTable

pytestmark = pytest.mark.expects_log("propagateSizeHints")


def button(kind: str) -> QPushButton:
    made = QPushButton("Push")
    made.setProperty("kind", kind)
    return made


def lists(theme: Theme) -> list[QWidget]:
    rows, table, tabs, help_text = QListWidget(), PlainTable(theme), QTabBar(), QTextBrowser()
    rows.addItems(["One", "Two"])
    rows.setCurrentRow(0)
    table.show_rows(["A", "B"], [["1", "2"]])
    table.selectRow(0)
    tabs.addTab("A")
    tabs.addTab("B")
    help_text.setObjectName("helpText")
    return [rows, table, tabs, help_text]


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_focus_is_seen(theme: Theme, qtbot: QtBot, choice: str) -> None:
    theme.set(choice=choice)
    window = QWidget()
    window.setObjectName("central")
    qtbot.addWidget(window)
    combo = QComboBox()
    combo.addItem("One")
    search = QLineEdit()
    search.setProperty("look", "search")
    fields: list[QWidget] = [search, QLineEdit("x"), QSpinBox(), QDateEdit(), QPlainTextEdit("x"), combo]
    switches: list[QWidget] = [QCheckBox("x"), QRadioButton("x"), QToolButton()]
    buttons: list[QWidget] = [button(kind) for kind in ("", "primary", "quiet", "link")]
    controls = [*buttons, *switches, *fields, *lists(theme)]
    column = QVBoxLayout(window)
    last = QPushButton()
    for control in (*controls, last):
        column.addWidget(control)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    last.setFocus()
    before = [control.grab().toImage() for control in controls]
    unseen = []
    for control, plain in zip(controls, before, strict=True):
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if control.grab().toImage() == plain:
            unseen.append(f"{type(control).__name__} {control.property('kind') or ''}")
    assert not unseen
    window.hide()
