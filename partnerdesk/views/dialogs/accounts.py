"""The accounts of the data folder: open one, call it something, begin one, remove one. Opens no account itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.i18n import fault_sentence
from partnerdesk.views.account_words import account_title
from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label

if TYPE_CHECKING:
    from partnerdesk.accounts import AccountLine

_NAME = Qt.ItemDataRole.UserRole


class AccountsDialog(FramedDialog):
    """A list with what can be done with its lines.

    Signals: `open_wanted(name)`, `add_wanted()`, `retitled(name, title)`, `remove_wanted(name)`, the last after
    the user has said it twice.
    """

    open_wanted = Signal(str)
    add_wanted = Signal()
    retitled = Signal(str, str)
    remove_wanted = Signal(str)

    def __init__(self, theme: Theme, lines: Sequence[AccountLine], current: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Accounts"))
        self.setMinimumWidth(theme.px(520))
        self._titles = {line.folder.name: account_title(line) for line in lines}
        self._current = current
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Accounts"))
        self.list.setMinimumHeight(theme.px(170))
        for line in lines:
            self._add_line(line)
        self.title = QLineEdit()
        self.title.setMaxLength(60)
        self.title.setPlaceholderText(self.tr("Title of the account"))
        self.title.setAccessibleName(self.tr("Title of the account"))
        self.open_button, self.rename, self.add, self.remove = (QPushButton() for _ in range(4))
        self.question = plain_label(role="soft", wrap=True)
        self.question.setProperty("tone", "danger")
        self.confirm, self.keep = QPushButton(self.tr("Remove for good")), QPushButton(self.tr("Keep it"))
        self._lay_out()
        self._connect()
        self._ask_again(shown=False)
        self._show_line()
        self.list.setFocus()

    def _add_line(self, line: AccountLine) -> None:
        account = line.account
        if account is None:
            about = fault_sentence(line.fault) if line.fault else ""
        elif account.is_sandbox:
            about = self.tr("Sample data, invented")
        else:
            about = account.base_url
        mark = self.tr("{title} (open)") if line.folder.name == self._current else "{title}"
        item = QListWidgetItem(f"{mark.format(title=account_title(line))}\n{about}")
        item.setData(_NAME, line.folder.name)
        self.list.addItem(item)
        if line.folder.name == self._current:
            self.list.setCurrentItem(item)

    def _lay_out(self) -> None:
        self.open_button.setText(self.tr("Open"))
        self.open_button.setProperty("kind", "primary")
        self.rename.setText(self.tr("Rename"))
        self.add.setText(self.tr("Add a new account…"))
        self.remove.setText(self.tr("Remove…"))
        of_line = QHBoxLayout()
        of_line.addWidget(self.open_button)
        of_line.addWidget(self.remove)
        of_line.addStretch(1)
        of_line.addWidget(self.add)
        named = QHBoxLayout()
        named.addWidget(self.title, 1)
        named.addWidget(self.rename)
        self._asking = QWidget()
        ask = QVBoxLayout(self._asking)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.addWidget(self.question)
        answers = QHBoxLayout()
        answers.addWidget(self.keep)
        answers.addWidget(self.confirm)
        answers.addStretch(1)
        ask.addLayout(answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(plain_label(self.tr("Accounts"), "heading"))
        column.addWidget(
            plain_label(
                self.tr("Each account has its own files, key and sign-in. Nothing of one shows in another."),
                "soft",
                wrap=True,
            )
        )
        column.addWidget(self.list, 1)
        column.addLayout(of_line)
        column.addWidget(self._asking)
        column.addLayout(named)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda *_: self._show_line())
        self.list.itemActivated.connect(lambda _item: self._open())
        self.open_button.clicked.connect(self._open)
        self.rename.clicked.connect(self._rename)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(lambda: self._ask_again(shown=True))
        self.keep.clicked.connect(lambda: self._ask_again(shown=False))
        self.confirm.clicked.connect(self._remove)
        self.title.textChanged.connect(lambda _text: self._show_buttons())

    @property
    def _name(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    def _show_line(self) -> None:
        self.title.setText(self._titles.get(self._name, ""))
        self._ask_again(shown=False)

    def _show_buttons(self) -> None:
        typed, name = self.title.text().strip(), self._name
        self.open_button.setEnabled(bool(name) and name != self._current)
        self.remove.setEnabled(bool(name))
        self.rename.setEnabled(bool(name and typed) and typed != self._titles.get(name))

    def _ask_again(self, *, shown: bool) -> None:
        text = self.tr(
            "Remove “{title}”? Its data, weekly history, notes, backups, key and sign-in are erased from this "
            "computer. This cannot be undone."
        )
        self.question.setText(text.format(title=self._titles.get(self._name, "")))
        self._asking.setVisible(shown)
        if shown:
            self.keep.setFocus()
        self._show_buttons()

    def _open(self) -> None:
        name = self._name
        if name and name != self._current:
            self.accept()
            self.open_wanted.emit(name)

    def _rename(self) -> None:
        name, title = self._name, " ".join(self.title.text().split())
        self._titles[name] = title
        item = self.list.currentItem()
        about = item.text().partition("\n")[2]
        mark = self.tr("{title} (open)") if name == self._current else "{title}"
        item.setText(f"{mark.format(title=title)}\n{about}")
        self._show_buttons()
        self.retitled.emit(name, title)

    def _add(self) -> None:
        self.accept()
        self.add_wanted.emit()

    def _remove(self) -> None:
        name = self._name
        self.accept()
        self.remove_wanted.emit(name)
