"""The palette itself: type, choose by arrows, Enter. Asks off the window thread; the latest answer wins."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import count
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from partnerdesk.errors import Fault
from partnerdesk.figures.find_customers import FoundCustomer, customers_of, find_customers
from partnerdesk.i18n import fault_sentence
from partnerdesk.replica.layouts import fetch_layout, save_layout
from partnerdesk.views.palette.entries import (
    CUSTOMERS,
    MOST,
    UNASKED,
    Entry,
    customer_entries,
    fitting,
    grouped,
    recent_entries,
)
from partnerdesk.views.palette.lines import PaletteDelegate, PaletteModel, told
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import plain_label
from partnerdesk.views.widgets.popup import Popup

KEPT = "palette.recent"
_MOST_KEPT = 30
_PAUSE_MS = 60
_WIDTH, _HEIGHT = 620, 420
_LONGEST = 100
_numbers = count()
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGE = 8


class Palette(Popup):
    """One opening of the palette over a window.

    Args:
        services: of the account.
        entries: everything but customers.
        parent: the window.
    """

    def __init__(self, services: Services, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services, self._entries, self._window = services, list(entries), parent
        self._channel = f"palette.{next(_numbers)}"
        self._customers: list[Entry] = []
        self._recent: list[Any] = []
        self._answered: str | None = ""
        """What the customers that are shown were asked for; None: the question failed."""
        self._waits = self._moved = False
        self._pointer = QCursor.pos()
        self._most_height = 0
        self.search = QLineEdit()
        self.search.setProperty("look", "search")
        self.search.setMaxLength(_LONGEST)
        self.search.installEventFilter(self)
        self.model = PaletteModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(services.theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.told = plain_label(role="faint", wrap=True)
        for widget in (self.search, self.list, self.told):
            self.column.addWidget(widget)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.search.textChanged.connect(self._on_typed)
        self.list.clicked.connect(lambda _index: self.choose())
        self.list.entered.connect(self._on_entered)
        self._set_texts()
        self._show()
        services.desk.ask(
            f"{self._channel}.kept", lambda connection: fetch_layout(connection, KEPT), self._on_kept, self._on_no_kept
        )

    def open_over(self, window: QWidget) -> None:
        """Show the palette in the upper middle of a window."""
        theme = self._services.theme
        self.setFixedWidth(min(theme.px(_WIDTH), window.width() - 2 * Space.XL))
        self._most_height = min(theme.px(_HEIGHT), max(120, window.height() - theme.px(200)))
        self._fit()
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, window.height() // 9)))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose(self) -> None:
        """Go where the current line leads; a choice made faster than the answer came waits for it."""
        self._waits = self._is_asking() and not self._moved
        entry = self.model.entry(self.list.currentIndex().row())
        if entry is None or self._waits:
            return
        self._keep(entry)
        self.close()
        # once the palette is gone, so that what runs finds the page with the keyboard
        QTimer.singleShot(0, self._window, entry.run)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keys that move in a list on to it while the cursor stays in the field."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.choose()
                return True
            if key in _STEPS:
                self._move(_STEPS[key])
                return True
            if key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
                for _ in range(_PAGE):
                    self._move(-1 if key == Qt.Key.Key_PageUp else 1, round_the_end=False)
                return True
            if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                self._move(1 if key == Qt.Key.Key_Tab else -1)
                return True
        return super().eventFilter(watched, event)

    # --- what it shows ---------------------------------------------------------------------------------------------

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Go to anything"))
        what = self.tr("Customer, page, view, action or setting")
        self.search.setPlaceholderText(what)
        self.search.setAccessibleName(what)
        self.list.setAccessibleName(self.tr("Found"))

    def _typed(self) -> str:
        return self.search.text().strip()

    def _show(self) -> None:
        """Show what fits; the first line is the current one, or the one that the user moved to while it is there."""
        typed = self._typed()
        current = self.model.entry(self.list.currentIndex().row()) if self._moved else None
        if typed:
            entries = [*fitting(self._entries, typed), *self._customers]
        else:
            recent = recent_entries(self._recent, [*self._entries, *self._customers])
            entries = [*recent, *(entry for entry in self._entries if entry.group not in UNASKED)]
        self.model.set_groups(grouped(entries, typed=bool(typed)))
        rows = range(self.model.rowCount())
        names = {(entry.group, entry.key): row for row in rows if (entry := self.model.entry(row)) is not None}
        wanted = names.get((current.group, current.key)) if current is not None else None
        self._go_to(self.model.next_entry(-1, 1) if wanted is None else wanted)
        if wanted is None:
            self.list.scrollToTop()
        self._show_state(bool(names))
        self._fit()

    def _fit(self) -> None:
        """Be as tall as the lines need, up to the limit."""
        needed = sum(self.list.sizeHintForRow(row) for row in range(self.model.rowCount()))
        self.list.setFixedHeight(min(needed + 2 * self.list.frameWidth() + Space.XS, self._most_height))
        self.list.setVisible(needed > 0)
        self.adjustSize()

    def _show_state(self, any_found: bool) -> None:
        if any_found:
            self.told.setText(self.tr("Arrows choose, Enter opens, Esc closes"))
        elif self._is_asking():
            self.told.setText(self.tr("Searching…"))
        else:
            text = self.tr("Nothing fits “{text}”. Customers, pages, views, actions and settings were searched.")
            self.told.setText(text.format(text=self._typed()))

    def _go_to(self, row: int) -> None:
        index = self.model.index(row) if row >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        entry = self.model.entry(row)
        # the keyboard stays in the field: what is chosen is said there
        self.search.setAccessibleDescription("" if entry is None else told(entry))

    def _move(self, step: int, *, round_the_end: bool = True) -> None:
        here = self.list.currentIndex().row()
        row = self.model.next_entry(here, step)
        if row < 0 or (not round_the_end and (row - here) * step < 0):
            return
        self._moved = True
        self._go_to(row)
        first = row == self.model.next_entry(-1, 1)
        if first:
            self.list.scrollToTop()  # its heading too

    def _on_entered(self, index: QModelIndex) -> None:
        here = QCursor.pos()
        if here == self._pointer:
            return  # the list moved below a pointer that rests: the keyboard chooses
        self._pointer = here
        if self.model.entry(index.row()) is not None:
            self._moved = True
            self._go_to(index.row())

    # --- asking ----------------------------------------------------------------------------------------------------

    def _is_asking(self) -> bool:
        return self._answered is not None and self._answered != self._typed()

    def _on_typed(self) -> None:
        self._moved = False
        if self._typed():
            self._pause.start()
        else:
            self._ask()
        self._show()

    def _ask(self) -> None:
        typed, context, most = self._typed(), self._services.context(), MOST[CUSTOMERS]
        org_ids = [key for group, key in _pairs(self._recent) if group == CUSTOMERS][:most]

        def work(connection: Any) -> tuple[str, list[FoundCustomer]]:
            if typed:
                return typed, find_customers(connection, context, typed, most)
            return typed, customers_of(connection, context, org_ids)

        self._answered = self._answered or ""
        self._services.reader.ask(self._channel, work, self._on_found, self._on_fault)

    def _on_found(self, found: tuple[str, list[FoundCustomer]]) -> None:
        typed, customers = found
        if typed != self._typed():
            return
        self._answered = typed
        self._customers = customer_entries(customers, self._services.go)
        self._show()
        if self._waits:
            self.choose()

    def _on_fault(self, fault: Fault) -> None:
        self._answered, self._customers, self._waits = None, [], False
        self._show()
        self.told.setText(fault_sentence(fault))

    # --- what was used last ----------------------------------------------------------------------------------------

    def _on_kept(self, text: str | None) -> None:
        try:
            self._recent = json.loads(text) if text else []
        except ValueError:
            self._recent = []
        if not self._typed():
            self._show()
            self._ask()

    def _on_no_kept(self, _fault: Fault) -> None:
        """Without what was used last everything else is still there."""

    def _keep(self, entry: Entry) -> None:
        group = entry.home or entry.group
        pairs = [[group, entry.key], *([*pair] for pair in _pairs(self._recent) if pair != (group, entry.key))]
        text, now = json.dumps(pairs[:_MOST_KEPT]), self._services.now()
        self._services.desk.ask(KEPT, lambda connection: save_layout(connection, KEPT, text, now), _ignore, _ignore)


def _ignore(_answer: object) -> None:
    """What was used last is a comfort: nothing is said where it can't be written."""


def _pairs(kept: Any) -> list[tuple[str, str]]:
    found = kept if isinstance(kept, list) else []
    return [
        (pair[0], pair[1])
        for pair in found
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(each, str) for each in pair)
    ]
