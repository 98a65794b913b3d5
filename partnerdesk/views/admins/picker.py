"""Chooses people to be assigned to a customer: search, keyboard, several at once. Knows rows, no queue."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.models.straight import straight
from partnerdesk.replica.people import PersonRow
from partnerdesk.replica.text import fold
from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import breaking_label, plain_label

_PERSON = Qt.ItemDataRole.UserRole
_FOLDED = Qt.ItemDataRole.UserRole + 1


class AdminPicker(FramedDialog):
    """`chosen(person ids)` when the user adds somebody."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, customer: str, people: Sequence[PersonRow], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Add administrators to {customer}").format(customer=customer)
        self.setWindowTitle(title)
        self.resize(theme.px(480), theme.px(520))
        self.title = breaking_label(title, "heading")
        self.help = breaking_label(
            self.tr("These people hold the partner administrator role and are not assigned yet."), "soft"
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search names and addresses"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("People who can be added"))
        self.none = plain_label(role="soft", wrap=True)
        self.add = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setProperty("kind", "primary")
        self.add.setDefault(True)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Cancel"))
        close.setAutoDefault(False)
        self._fill(people)
        self._lay_out()
        self._connect()
        self._filter("")
        self._count()

    def picked(self) -> list[str]:
        """Return the ids of the people who are ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(_PERSON) for item in items if item.checkState() == Qt.CheckState.Checked]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search to the list; Enter in the list ticks and adds as the button does."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _fill(self, people: Sequence[PersonRow]) -> None:
        for person in people:
            text = f"{person.display_name}\n{person.email}" if person.email else person.display_name
            item = QListWidgetItem(straight(text))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_PERSON, person.person_id)
            item.setData(_FOLDED, fold(text))
            count = self.tr("Assigned to %Ln customers", "", person.customers)
            item.setToolTip(plain_tooltip(count))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text.replace(chr(10), ', ')}, {count}")
            self.list.addItem(item)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        for widget in (self.title, self.help, self.search):
            column.addWidget(widget)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.itemChanged.connect(lambda _item: self._count())
        self.list.itemActivated.connect(self._toggle)
        self.buttons.accepted.connect(self._on_add)

    def _filter(self, text: str) -> None:
        wanted = fold(text).split()
        shown = 0
        for row in range(self.list.count()):
            item = self.list.item(row)
            hidden = not all(word in item.data(_FOLDED) for word in wanted)
            item.setHidden(hidden)
            shown += not hidden
        self.none.setVisible(not shown)
        self.list.setVisible(bool(shown))
        if not self.list.count():
            self.none.setText(self.tr("Everyone who holds the role is assigned already."))
        else:
            self.none.setText(self.tr("Nobody is called like that."))

    def _enter(self) -> None:
        """Add what is ticked; else tick the only one whom the search leaves."""
        shown = [self.list.item(row) for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if not self.picked() and len(shown) == 1:
            shown[0].setCheckState(Qt.CheckState.Checked)
        elif self.picked():
            self._on_add()

    def _toggle(self, item: QListWidgetItem) -> None:
        checked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)

    def _count(self) -> None:
        count = len(self.picked())
        self.add.setEnabled(bool(count))
        self.add.setText(self.tr("Add %Ln people", "", count) if count else self.tr("Add"))

    def _on_add(self) -> None:
        people = self.picked()
        if people:
            self.chosen.emit(people)
            self.accept()
