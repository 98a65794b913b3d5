"""What a restore would put in the place of what, before it is done. Restores nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.models.formats import Formats
from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label, set_look

if TYPE_CHECKING:
    from partnerdesk.backups import Preview
    from partnerdesk.replica.copy_facts import CopyFacts


def file_text(file: str) -> str:
    """Return what a file of an account holds, in the current language."""
    if file == "desk":
        return QCoreApplication.translate("RestoreDialog", "Views and drafts")
    return QCoreApplication.translate("RestoreDialog", "Data from Webex")


class RestoreDialog(FramedDialog):
    """Now and after side by side. `confirmed(name)` names the copy."""

    confirmed = Signal(str)

    def __init__(self, theme: Theme, preview: Preview, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._preview, self._formats = preview, formats
        self.setWindowTitle(self.tr("Restore a copy"))
        self.setMinimumWidth(theme.px(520))
        self.go = QPushButton(self.tr("Restore"))
        self.go.setProperty("kind", "primary")
        self.go.clicked.connect(self._on_go)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Cancel"))
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        self.words = plain_label(self._words(), "soft", wrap=True)
        self.warning = plain_label(self._warning(), "faint", wrap=True)
        self.warning.setVisible(bool(self.warning.text()))
        set_look(self.warning, "tone", "warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(plain_label(self._title(), "heading", wrap=True))
        column.addWidget(self.words)
        column.addLayout(self._table())
        column.addWidget(self.warning)
        column.addWidget(self.buttons)

    def _title(self) -> str:
        made = self._formats.moment(self._preview.copy.made_at).rpartition(" (")[0]
        text = self.tr("{what}: restore the copy of {moment}?")
        return text.format(what=file_text(self._preview.copy.file), moment=made)

    def _words(self) -> str:
        if self._preview.before is None:
            return self.tr("The present file cannot be read. It is set aside, and the copy takes its place.")
        return self.tr("The present file is kept as a copy of its own, so that you can go back.")

    def _warning(self) -> str:
        waiting = self._preview.after.waiting
        if waiting:
            return self.tr(
                "%Ln change(s) of administrators wait in this copy. They are sent with the next sync unless you cancel "
                "them; what was done already is noticed.",
                "",
                waiting,
            )
        if self._preview.copy.file == "replica":
            return self.tr("The next sync brings the present data again; what you import or sync is kept from then on.")
        return ""

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        grid.addWidget(plain_label(self.tr("Now"), "faint"), 0, 1, right)
        grid.addWidget(plain_label(self.tr("In the copy"), "faint"), 0, 2, right)
        rows = zip(self._facts(self._preview.before), self._facts(self._preview.after), strict=True)
        shown = [(name, now, then) for (name, now), (_name, then) in rows if then != "" or now != ""]
        for row, (name, now, then) in enumerate(shown, 1):
            grid.addWidget(plain_label(name), row, 0)
            grid.addWidget(plain_label(now or "–", "soft"), row, 1, right)
            grid.addWidget(plain_label(then or "–", "strong"), row, 2, right)
        return grid

    def _facts(self, facts: CopyFacts | None) -> list[tuple[str, str]]:
        def count(value: int | None) -> str:
            return "" if value is None else self._formats.number(value)

        synced = facts.synced_at if facts else None
        if self._preview.copy.file == "replica":
            return [
                (self.tr("Synced"), self._formats.moment(synced).rpartition(" (")[0] if synced else ""),
                (self.tr("Customers"), count(facts.customers if facts else None)),
                (self.tr("Weeks of history"), count(facts.weeks if facts else None)),
            ]
        return [
            (self.tr("Saved views"), count(facts.views if facts else None)),
            (self.tr("Drafts"), count(facts.drafts if facts else None)),
            (self.tr("Waiting changes"), count(facts.waiting if facts else None)),
        ]

    def _on_go(self) -> None:
        self.accept()
        self.confirmed.emit(self._preview.copy.name)
