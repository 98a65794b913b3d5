"""The backup copies: a list of them, make one now, check one, put one back. Does none of it itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models.formats import Formats
from partnerdesk.views.dialogs.restore import RestoreDialog, file_text
from partnerdesk.views.pages.settings_data import size_text
from partnerdesk.views.services import Care, Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import plain_label, set_look
from partnerdesk.views.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from partnerdesk.backups import Copy, Preview

BACKUP_ROWS = ("backups",)
_HEIGHT = 240
_SIZE = 3


class BackupList(QWidget):
    """The copies, newest first, with what can be done with the chosen one.

    `changed()`: the list is another one.
    """

    changed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.copies: list[Copy] = []
        self.dialog: RestoreDialog | None = None
        self.table = PlainTable(services.theme)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.doubleClicked.connect(lambda _index: self._ask_restore())
        self.none = plain_label(role="soft", wrap=True)
        self.make, self.check, self.restore = QPushButton(), QPushButton(), QPushButton()
        self.told = plain_label(role="faint", wrap=True)
        self.told.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.make)
        buttons.addStretch(1)
        buttons.addWidget(self.check)
        buttons.addWidget(self.restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (self.none, self.table):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.told)
        self.make.clicked.connect(self._make)
        self.check.clicked.connect(self._check)
        self.restore.clicked.connect(self._ask_restore)
        self.table.selectionModel().selectionChanged.connect(lambda *_changes: self._show_actions())
        services.theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def chosen(self) -> Copy | None:
        """The copy that is selected."""
        rows = self.table.selectionModel().selectedRows()
        return self.copies[rows[0].row()] if rows else None

    def retranslate(self) -> None:
        """Set every text anew."""
        self.make.setText(self.tr("Make a copy now"))
        self.check.setText(self.tr("Check"))
        self.restore.setText(self.tr("Restore…"))
        self.none.setText(self.tr("There are no copies yet. One is made with each weekly sync."))
        self.table.setAccessibleName(self.tr("Backup copies"))
        self._show_rows()

    def refresh(self) -> None:
        """Read the list anew, off the window's thread."""
        care = self._services.care
        if care is not None:
            self._services.jobs.run("backups", care.copies, self._on_copies, self._on_fault)

    # --- showing ---------------------------------------------------------------------------------------------------

    def _on_copies(self, copies: list[Copy]) -> None:
        if copies != self.copies:
            self.copies = copies
            self._show_rows()
        self._show_actions()

    def _show_rows(self) -> None:
        chosen = self.chosen
        formats = Formats(self._services.language.code, self._services.now())
        headings = (self.tr("Made"), self.tr("Holds"), self.tr("Reason"), self.tr("Size"), self.tr("Checked"))
        self.table.show_rows(headings, [self._cells(copy, formats) for copy in self.copies], frozenset({_SIZE}))
        names = [copy.name for copy in self.copies]
        if chosen is not None and chosen.name in names:
            index = self.table.texts.index(names.index(chosen.name), 0)
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().select(index, flags.ClearAndSelect | flags.Rows)
        self.none.setVisible(not self.copies)
        self.table.setVisible(bool(self.copies))
        self._show_actions()

    def _cells(self, copy: Copy, formats: Formats) -> tuple[str, ...]:
        day = formats.moment(copy.made_at).rpartition(" (")[0]
        checked = formats.age(copy.checked_at) if copy.checked_at else ""
        good = self.tr("good, {when}") if copy.good else self.tr("damaged, {when}")
        return (
            day,
            file_text(copy.file),
            self._reason(copy.reason),
            size_text(copy.bytes, self._services.language.code),
            good.format(when=checked),
        )

    def _reason(self, reason: str) -> str:
        return {
            "sync": self.tr("weekly"),
            "daily": self.tr("daily"),
            "made": self.tr("by hand"),
            "replaced": self.tr("restore"),
        }.get(reason, self.tr("upgrade"))

    def _show_actions(self) -> None:
        free = self._services.care is not None
        self.make.setEnabled(free)
        self.check.setEnabled(free and self.chosen is not None)
        self.restore.setEnabled(free and self.chosen is not None)

    # --- doing -----------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self._begin(self.tr("Copying…"), lambda care: care.make(), lambda made: self._tell_made(len(made)))

    def _check(self) -> None:
        copy = self.chosen
        if copy is not None:
            self._begin(self.tr("Checking…"), lambda care: care.check(copy.name), self._tell_checked)

    def _ask_restore(self) -> None:
        copy = self.chosen
        if copy is not None:
            self._begin("", lambda care: care.preview(copy.name), self._show_preview)

    def _begin(self, text: str, work: Any, done: Any) -> None:
        care: Care | None = self._services.care
        if care is None:
            return
        for button in (self.make, self.check, self.restore):
            button.setEnabled(False)
        self._tell(text, "neutral")
        self._services.jobs.run("backup_work", lambda: work(care), done, self._on_fault)

    def _tell_made(self, count: int) -> None:
        self._tell(self.tr("%Ln copy(s) made and checked.", "", count), "good")
        self.refresh()
        self.changed.emit()

    def _tell_checked(self, copy: Copy) -> None:
        if copy.good:
            self._tell(self.tr("The copy opens and is whole."), "good")
        else:
            self._tell(self.tr("The copy is damaged. Your present data is untouched."), "danger")
        self.refresh()

    def _show_preview(self, preview: Preview) -> None:
        self._tell("", "neutral")
        self._show_actions()
        formats = Formats(self._services.language.code, self._services.now())
        self.dialog = RestoreDialog(self._services.theme, preview, formats, self.window())
        self.dialog.confirmed.connect(self._restore)
        self.dialog.open()

    def _restore(self, name: str) -> None:
        if self._services.care is not None:
            self._services.care.restore(name)

    def _on_fault(self, fault: Fault) -> None:
        self._tell(f"{fault_sentence(fault)} {fault_step(fault)}", "danger")
        self._show_actions()
        if fault.code in {"damaged_copy", "no_such_copy"}:
            self.refresh()

    def _tell(self, text: str, tone: str) -> None:
        self.told.setText(text)
        set_look(self.told, "tone", tone)
        self.told.setVisible(bool(text))

    def _restyle(self) -> None:
        self.table.setFixedHeight(self._services.theme.px(_HEIGHT))
        self._show_rows()
