"""Drives the customer list as a user does, and reads what it shows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from partnerdesk.views.pages.customers import CustomersPage

LEFT = Qt.MouseButton.LeftButton


def settle(qtbot: QtBot, page: CustomersPage) -> None:
    """Wait until every question has its answer and every visible row is here."""

    def done() -> bool:
        if page.services.jobs.busy or page.filters._pause.isActive() or page._total is None:
            return False
        if page.stack.currentWidget() is not page.table:
            return True
        first, last = page.table.visible_span()
        return all(page.model.row_at(place) is not None for place in range(first, last + 1))

    qtbot.wait(1)
    qtbot.waitUntil(done, timeout=10_000)


def type_into(field: QLineEdit, text: str) -> None:
    """Type letter by letter, those that Qt's own typing helper does not know too."""
    for letter in text:
        field.insert(letter)


def names(page: CustomersPage) -> list[str]:
    column = page.model.column_of("name")
    return [str(page.model.index(place, column).data()) for place in range(page.model.rowCount())]


def place_of(page: CustomersPage, name: str) -> int:
    return names(page).index(name)


def click_heading(
    page: CustomersPage, key: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    header = page.table.header
    column = page.model.column_of(key)
    x = header.sectionViewportPosition(column) + 20
    QTest.mouseClick(header.viewport(), LEFT, modifiers, QPoint(x, header.height() // 2))


def names_at(page: CustomersPage, place: int) -> object:
    return page.model.row_at(place).name  # type: ignore[union-attr]
