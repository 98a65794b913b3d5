"""Asks for the name of a saved view. Knows no view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.models.view_file import MAX_NAME, clean_name
from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import breaking_label, plain_label, set_look
from partnerdesk.views.widgets.panels import set_tone


class NameDialog(FramedDialog):
    """A name and, for a new view, whether it stands in the sidebar. `named(name, pinned)`.

    Args:
        theme: the look.
        title: what is being done, translated.
        name: to begin with; it is selected.
        is_taken: whether another view has a name.
        new: whether the view is being made: only then it is asked for the sidebar.
    """

    named = Signal(str, bool)

    def __init__(
        self, theme: Theme, title: str, name: str, is_taken: Callable[[str], bool], *, new: bool, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self._is_taken = is_taken
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(400))
        self.name = QLineEdit(name)
        self.name.setMaxLength(MAX_NAME)
        self.name.selectAll()
        label = plain_label(self.tr("Name"))
        label.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("Name"))
        self.pinned = QCheckBox(self.tr("Show in the sidebar"))
        self.pinned.setChecked(True)
        if not new:
            self.pinned.hide()
        self.problem = breaking_label()
        set_tone(self.problem, "danger")
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._take)
        self.buttons.addButton(self.save, self.buttons.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(breaking_label(title, "heading"))
        if new:
            what = self.tr("The filters, columns, order, sorting and widths of this page are kept.")
            column.addWidget(breaking_label(what, "soft"))
        for widget in (label, self.name, self.problem, self.pinned):
            column.addWidget(widget)
        column.addSpacing(Space.M)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.name.textChanged.connect(self._on_typed)
        self._on_typed()
        self.name.setFocus()

    def _on_typed(self) -> None:
        name = clean_name(self.name.text())
        taken = bool(name) and self._is_taken(name)
        self.problem.setText(self.tr("There is a view of this name already.") if taken else "")
        self.problem.setVisible(taken)
        set_look(self.name, "invalid", taken)
        self.name.setAccessibleDescription(self.problem.text())
        self.save.setEnabled(bool(name) and not taken)

    def _take(self) -> None:
        self.accept()
        self.named.emit(clean_name(self.name.text()), self.pinned.isChecked())
