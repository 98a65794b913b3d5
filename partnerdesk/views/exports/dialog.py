"""Asks which rows go out and as what, then shows how far it is. Knows sources and a run, no page and no format."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from partnerdesk import roles
from partnerdesk.errors import Fault
from partnerdesk.exporting.files import safe_name
from partnerdesk.exporting.kinds import ENDINGS, Kind
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models.export_source import ExportSource
from partnerdesk.models.formats import Formats
from partnerdesk.replica.people import fetch_own_roles
from partnerdesk.views.analytics.segments import Segments
from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.exports.places import ask_path, folder_of
from partnerdesk.views.exports.run import Done, ExportRun
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import plain_label, set_look

_WIDTH = 460
_PATIENCE_MS = 400
"""What takes longer shows how far it is."""


class ExportDialog(FramedDialog):
    """One export. `exported(Done)`: the file is whole, or the text is made."""

    exported = Signal(object)

    def __init__(self, services: Services, sources: Sequence[ExportSource], parent: QWidget | None = None) -> None:
        super().__init__(services.theme, parent)
        self._services, self.sources = services, list(sources)
        self.asking: QFileDialog | None = None
        self.run: ExportRun | None = None
        self._refusal = self._doubt = ""
        self.title = plain_label(role="heading")
        self.tables = QComboBox()
        self.tables.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.all_rows, self.selected_rows = QRadioButton(), QRadioButton()
        self._rows = QButtonGroup(self)
        self.kind = Segments(services.theme)
        self.about = plain_label(role="soft", wrap=True)
        self.told = plain_label(role="soft", wrap=True)
        self.bar = QProgressBar()
        self.copy, self.save = QPushButton(), QPushButton()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._lay_out()
        self._set_texts()
        self._connect()
        self._show_source()
        services.reader.ask("export.role", fetch_own_roles, self._on_roles)

    @property
    def source(self) -> ExportSource:
        """The table that is chosen."""
        return self.sources[max(0, self.tables.currentIndex())]

    def save_to(self, path: Path) -> None:
        """Write the file, and remember where to and as what."""
        kind: Kind = self.kind.key  # type: ignore[assignment]
        self._services.change_settings(export_kind=kind, export_folder=str(path.parent))
        self._start().write(path, kind)

    def copy_rows(self) -> None:
        """Put the rows on the clipboard."""
        self._start().copy()

    def ask_where(self) -> None:
        """Ask for the name and the folder of the file."""
        kind: Kind = self.kind.key  # type: ignore[assignment]
        sample = self.tr("sample") + " " if self._services.account.is_sandbox else ""
        name = safe_name(f"{sample}{self.source.title} {self._formats().day(self._formats().today)}")
        self.asking = ask_path(self, folder_of(self._services) / f"{name}{ENDINGS[kind]}", ENDINGS[kind], self.save_to)

    def reject(self) -> None:
        """Stop what is under way, else close."""
        if self.run is not None:
            self.run.stop()
        else:
            super().reject()

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setMinimumWidth(self._services.theme.px(_WIDTH))
        for button in (self.all_rows, self.selected_rows):
            self._rows.addButton(button)
        self.bar.setTextVisible(False)
        self.save.setProperty("kind", "primary")
        self.buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        for source in self.sources:
            self.tables.addItem(source.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        for widget in (self.title, self.tables, self.all_rows, self.selected_rows, self.kind, self.about, self.told):
            column.addWidget(widget)
        column.addWidget(self.bar)
        column.addSpacing(Space.S)
        column.addWidget(self.buttons)
        self.tables.setVisible(len(self.sources) > 1)
        self.bar.hide()

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Export"))
        self.tables.setAccessibleName(self.tr("Table"))
        self.kind.set_choices([("xlsx", "Excel"), ("csv", "CSV"), ("pdf", "PDF")], self.tr("Format"))
        self.kind.set_chosen(self._services.settings().export_kind)
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the rows with their headings, for a spreadsheet"))
        self.save.setText(self.tr("Save as…"))
        self.bar.setAccessibleName(self.tr("Rows written"))
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Cancel"))
        self._say_kind()

    def _connect(self) -> None:
        self.tables.activated.connect(self._show_source)
        self.kind.chosen.connect(self._say_kind)
        self._rows.buttonToggled.connect(self._fit)
        self.copy.clicked.connect(self.copy_rows)
        self.save.clicked.connect(self.ask_where)
        self._patience.timeout.connect(self.bar.show)

    def _say_kind(self, *_values: object) -> None:
        self.about.setText(
            {
                "xlsx": self.tr("Numbers and dates stay what they are; nothing becomes a formula."),
                "csv": self.tr("Plain text for other programs. Texts that look like formulas get an apostrophe."),
                "pdf": self.tr("Pages to read, print or send, A4 across."),
            }[self.kind.key]
        )

    # --- showing ---------------------------------------------------------------------------------------------------

    def _show_source(self, *_values: object) -> None:
        source = self.source
        several = len(self.sources) > 1
        self.title.setText(self.tr("Export what you see") if several else source.title)
        count, chosen = len(source.ids), len(source.selected)
        everything = self.tr("All %Ln rows", "", count)
        self.all_rows.setText(self.tr("%Ln rows, as filtered", "", count) if source.filter else everything)
        self.selected_rows.setText(self.tr("%Ln selected rows", "", chosen))
        self.selected_rows.setVisible(1 <= chosen < count)
        (self.selected_rows if 1 < chosen < count else self.all_rows).setChecked(True)
        self._fit()

    def _on_roles(self, own: Any) -> None:
        held = roles.held(own)
        formats = self._formats()
        reason, doubt = roles.may(held, "export_customers"), roles.doubt(held, "export_customers")
        self._refusal = formats.phrase(reason) if reason is not None else ""
        if doubt is not None and not self._services.account.is_sandbox:
            self._doubt = formats.phrase(doubt)
        self._fit()

    def _fit(self, *_values: object) -> None:
        refused = bool(self._refusal) and self.source.of_customers
        self.all_rows.setEnabled(not refused and self.run is None)
        if refused and self.selected_rows.isVisibleTo(self):
            self.selected_rows.setChecked(True)
        closed = refused and self.all_rows.isChecked()
        for button in (self.copy, self.save):
            button.setEnabled(not closed and self.run is None)
        text = self._refusal if refused else self._doubt if self.source.of_customers else ""
        self._say(text, "warning" if refused else "")

    def _say(self, text: str, tone: str = "") -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        set_look(self.told, "tone", tone)
        self.adjustSize()

    # --- doing -----------------------------------------------------------------------------------------------------

    def _start(self) -> ExportRun:
        source = self.source
        ids = source.selected if self.selected_rows.isChecked() else source.ids
        self.run = ExportRun(self._services, source, ids, self)
        self.run.progressed.connect(self.bar.setValue)
        self.run.finished.connect(self._on_finished)
        self.run.failed.connect(self._on_failed)
        self.run.stopped.connect(self._on_stopped)
        self.bar.setRange(0, len(ids))
        self.bar.setValue(0)
        self._patience.start()
        for widget in (self.tables, self.all_rows, self.selected_rows, self.kind, self.copy, self.save):
            widget.setEnabled(False)
        return self.run

    def _end(self) -> None:
        self._patience.stop()
        self.run = None
        self.bar.hide()
        for widget in (self.tables, self.selected_rows, self.kind):
            widget.setEnabled(True)
        self._fit()

    def _on_finished(self, done: Done) -> None:
        self._end()
        if done.path is None:
            QGuiApplication.clipboard().setText(done.text)
        self.accept()
        self.exported.emit(done)

    def _on_failed(self, fault: Fault) -> None:
        self._end()
        self._say(f"{fault_sentence(fault)} {fault_step(fault)}", "danger")

    def _on_stopped(self) -> None:
        self._end()
        self._say(self.tr("Stopped. No file was written."))

    def _formats(self) -> Formats:
        return Formats(self._services.language.code, self._services.now())
