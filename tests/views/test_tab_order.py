"""Tab goes through a window as it is read, whatever the order in which its controls were made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.views.widgets.tab_order import StandIn, follow_the_page

pytestmark = pytest.mark.expects_log("propagateSizeHints")


class Reading(QWidget):
    """A window that goes as it is read."""

    def focusNextPrevChild(self, forwards: bool) -> bool:
        follow_the_page(self)
        return super().focusNextPrevChild(forwards)


@pytest.fixture
def window(qtbot: QtBot) -> Reading:
    made = Reading()
    made.resize(400, 300)
    qtbot.addWidget(made)
    return made


def button(name: str, parent: QWidget, x: int, y: int, width: int = 80, height: int = 20) -> QPushButton:
    made = QPushButton(name, parent)
    made.setAccessibleName(name)
    made.setGeometry(x, y, width, height)
    return made


def way(window: QWidget, qtbot: QtBot, key: Qt.Key = Qt.Key.Key_Tab) -> str:
    """Return what the keyboard comes to, from the control that is named A on until it is there again."""
    window.show()
    qtbot.waitUntil(window.isVisible)
    first = next(each for each in window.findChildren(QWidget) if each.accessibleName() == "A")
    first.setFocus()
    names = ""
    while not names or window.focusWidget() is not first:
        names += window.focusWidget().accessibleName()
        qtbot.keyClick(window.focusWidget(), key)
        assert len(names) < 20
    window.hide()
    return names


def test_rows_from_left_to_right(window: Reading, qtbot: QtBot) -> None:
    button("D", window, 100, 48)
    button("C", window, 0, 40, height=36)  # taller, in the row of D
    button("B", window, 100, 0)
    button("A", window, 0, 0)
    assert way(window, qtbot) == "ABCD"
    assert way(window, qtbot, Qt.Key.Key_Backtab) == "ADCB"


def test_what_comes_and_goes_later(window: Reading, qtbot: QtBot) -> None:
    last, first = button("C", window, 0, 80), button("A", window, 0, 0)
    assert way(window, qtbot) == "AC"
    button("B", window, 0, 40)
    assert way(window, qtbot) == "ABC"
    last.setGeometry(100, 0, 80, 20)
    assert way(window, qtbot) == "ACB"
    last.hide()
    assert way(window, qtbot) == "AB"
    first.setGeometry(0, 200, 80, 20)
    assert way(window, qtbot, Qt.Key.Key_Backtab) == "AB"


def test_a_panel_beside_a_list_comes_whole_after_it(window: Reading, qtbot: QtBot) -> None:
    panel, rows = QWidget(window), QWidget(window)
    for place, name in enumerate("EDC"):
        button(name, panel, 0, 60 - 30 * place)
    button("B", rows, 0, 100)
    button("A", rows, 0, 0)
    rows.setGeometry(0, 0, 150, 200)
    panel.setGeometry(150, 0, 150, 200)
    assert way(window, qtbot) == "ABCDE"


def test_fields_of_several_widgets_are_one_place(window: Reading, qtbot: QtBot) -> None:
    below = button("C", window, 0, 0)
    count, box, above = QSpinBox(), QComboBox(), button("A", window, 0, 0)
    box.setEditable(True)
    for name, field in (("B", count), ("D", box)):
        field.setAccessibleName(name)
    column = QVBoxLayout(window)
    for widget in (above, count, below, box):
        column.addWidget(widget)
    assert way(window, qtbot) == "ABCD"


def test_a_bar_over_the_page_is_reached_where_its_place_is(window: Reading, qtbot: QtBot) -> None:
    bar, content = QWidget(window), QWidget(window)
    column, place = QVBoxLayout(content), StandIn()
    button("B", bar, 0, 0)
    for widget in (button("A", content, 0, 0), place, button("C", content, 0, 0)):
        column.addWidget(widget)
    content.resize(400, 300)
    place.stand_for(bar)
    bar.setGeometry(0, 0, 400, 20)
    bar.raise_()
    assert way(window, qtbot) == "ABC"


def test_tab_goes_on_from_what_takes_the_keyboard_by_click(window: Reading, qtbot: QtBot) -> None:
    page, other = QWidget(window), QWidget(window)
    page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    button("B", page, 0, 0)
    button("A", other, 0, 0)
    row = QHBoxLayout(window)
    for widget in (other, page):
        row.addWidget(widget)
    window.show()
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert window.focusWidget().accessibleName() == "B"
    window.hide()
