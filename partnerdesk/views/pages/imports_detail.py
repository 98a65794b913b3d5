"""One import beside the list: what it took, from where, what it refused, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.models.formats import Formats
from partnerdesk.replica.import_rows import ImportRow
from partnerdesk.sync.importing.faults import Reject
from partnerdesk.sync.importing.notes import Note
from partnerdesk.views.import_words import (
    dataset_title,
    note_sentence,
    origin_text,
    reason_sentence,
    rows_text,
    state_text,
    weeks_text,
)
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import badge, plain_label, rule
from partnerdesk.views.widgets.scroll import ScrollColumn

SHOWN_REJECTS = 50
WIDTH = 360
TONES = {"current": "good", "replaced": "neutral", "undone": "neutral"}


class ImportDetail(QFrame):
    """Emits `undo_wanted()`, `keep_wanted()` while an undo waits, and `save_wanted()` for the rejected rows."""

    undo_wanted = Signal()
    keep_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._services = services
        self.row: ImportRow | None = None
        self._content: QWidget | None = None
        self.title = plain_label(role="heading", wrap=True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body = ScrollColumn(margin=0)
        self.undo, self.keep, self.save = QPushButton(), QPushButton(), QPushButton()
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button, signal in (
            (self.undo, self.undo_wanted),
            (self.keep, self.keep_wanted),
            (self.save, self.save_wanted),
        ):
            button.clicked.connect(signal)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.S, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.title)
        column.addLayout(buttons)
        column.addWidget(self.body, 1)

    def show_import(self, row: ImportRow, rejects: Sequence[Reject] | None, *, waiting: bool) -> None:
        """Show an import; `rejects` is None until they are read, `waiting` while it is about to be undone."""
        self.row = row
        self.title.setText(row.file_name)
        self.undo.setText(self.tr("Undo import"))
        self.keep.setText(self.tr("Keep it"))
        self.save.setText(self.tr("Save rejected rows…"))
        self.undo.setVisible(row.state != "undone" and not waiting)
        self.keep.setVisible(waiting)
        self.save.setVisible(row.rows_rejected > 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.M)
        column.addLayout(self._facts(row, waiting=waiting))
        for note in row.notes:
            text = note_sentence(Note(str(note.get("code", "")), dict(note.get("params") or {})))
            column.addWidget(plain_label(text, "soft", wrap=True))
        if row.rows_rejected:
            self._add_rejects(column, row, rejects)
        column.addStretch(1)
        if self._content is not None:
            self.body.column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self.body.column.addWidget(content)
        content.show()

    def _facts(self, row: ImportRow, *, waiting: bool) -> QGridLayout:
        formats = Formats(self._services.language.code, self._services.now())
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        state = self.tr("Being undone") if waiting else state_text(row.state)
        grid.addWidget(plain_label(self.tr("State"), "soft"), 0, 0)
        grid.addWidget(badge(state, "warning" if waiting else TONES.get(row.state, "neutral")), 0, 1)
        facts = [
            (self.tr("Report"), dataset_title(row.dataset)),
            (self.tr("Weeks"), weeks_text(row.weeks, formats)),
            (self.tr("Rows"), rows_text(row.rows_taken, row.rows_read, row.rows_rejected)),
            (self.tr("Imported"), formats.moment(row.imported_at)),
            (self.tr("Origin"), origin_text(row.origin)),
            (self.tr("Size"), self._services.language.size(row.bytes)),
            (self.tr("Read by"), row.profile or self.tr("its headings")),
            (self.tr("Checksum"), row.sha256[:16]),
        ]
        for place, (name, value) in enumerate(facts, start=1):
            grid.addWidget(plain_label(name, "soft"), place, 0, Qt.AlignmentFlag.AlignTop)
            label = plain_label(value, wrap=True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, place, 1)
        return grid

    def _add_rejects(self, column: QVBoxLayout, row: ImportRow, rejects: Sequence[Reject] | None) -> None:
        column.addWidget(rule())
        column.addWidget(plain_label(self.tr("Rejected rows"), "strong"))
        if rejects is None:
            column.addWidget(plain_label(self.tr("Reading…"), "soft"))
            return
        for reject in rejects:
            text = self.tr("Line {line}: {reason}").format(line=reject.line, reason=reason_sentence(reject.problem))
            column.addWidget(plain_label(text, "soft", wrap=True))
        left = row.rows_rejected - len(rejects)
        if left > 0:
            column.addWidget(plain_label(self.tr("and %Ln more", "", left), "faint"))
