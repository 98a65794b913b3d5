"""Asks before the last administrator of a customer is removed, naming both. Knows no queue."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import breaking_label


class RemoveDialog(FramedDialog):
    """`accepted()` when the user says so."""

    def __init__(self, theme: Theme, person: str, customer: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Remove {person} from {customer}?").format(person=person, customer=customer)
        self.setWindowTitle(self.tr("Remove the last administrator"))
        self.setMinimumWidth(theme.px(420))
        self.title = breaking_label(title, "heading")
        self.text = breaking_label(
            self.tr("Nobody is assigned to this customer then; only people with access to all customers reach it."),
            "soft",
        )
        keep = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        keep.setText(self.tr("Keep"))
        keep.setDefault(True)
        self.remove = self.buttons.addButton(self.tr("Remove"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.remove.setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(Space.S)
        column.addWidget(self.buttons)
