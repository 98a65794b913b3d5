"""One file in the import wizard: what it is, what is unclear, what would change, how it is read. Knows no import."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models.formats import Formats
from partnerdesk.sync.importing.plan import SHOWN_ROWS
from partnerdesk.sync.importing.values import text_of
from partnerdesk.views.dialogs.import_columns import ColumnsView
from partnerdesk.views.dialogs.import_files import FileEntry, ImportFiles
from partnerdesk.views.dialogs.import_matches import MatchesView
from partnerdesk.views.dialogs.import_questions import QuestionsForm
from partnerdesk.views.import_words import (
    changes_text,
    note_sentence,
    reason_sentence,
    rows_text,
    weeks_text,
)
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import plain_label, set_look
from partnerdesk.views.widgets.panels import set_tone
from partnerdesk.views.widgets.plain_table import PlainTable
from partnerdesk.views.widgets.scroll import ScrollColumn
from partnerdesk.views.widgets.tab_bar import TabRow

_TABS = ("changes", "columns", "rows", "rejects")


class ImportPanel(QWidget):
    """Shows a `FileEntry` and passes the user's answers on to `ImportFiles`.

    `save_wanted()`: the rejected rows are to be saved.
    """

    save_wanted = Signal()

    def __init__(self, services: Services, files: ImportFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._files = services, files
        self.entry: FileEntry | None = None
        self._placed: FileEntry | None = None
        self.name = plain_label(role="heading", wrap=True)
        self.questions = QuestionsForm()
        self.banner = QFrame()
        self.said = plain_label(wrap=True)
        self.tabs = TabRow(services.theme)
        self.views = QStackedWidget()
        self.changes = ScrollColumn(margin=0)
        self.summary = plain_label(role="strong", wrap=True)
        self.facts = plain_label(wrap=True)
        self.notes = plain_label(role="soft", wrap=True)
        self.matches = MatchesView(services.language)
        self.columns = ColumnsView()
        self.first = PlainTable(services.theme)
        self.rejects = PlainTable(services.theme)
        self.rejects_note = plain_label(role="soft", wrap=True)
        self.save = QPushButton(self.tr("Save as CSV…"))
        self.keep = QCheckBox(self.tr("Read files like this the same way from now on"))
        self._lay_out()
        self._connect()

    # --- building ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self.banner)
        inner.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        inner.addWidget(self.said)
        for widget in (self.summary, self.facts, self.notes, self.matches):
            self.changes.column.addWidget(widget)
        self.changes.column.setSpacing(Space.M)
        self.changes.column.setContentsMargins(0, Space.M, Space.S, 0)
        self.changes.column.addStretch(1)
        for _key in _TABS:
            self.tabs.addTab("")
        for view in (self.changes, self.columns, self.first, self._rejects_view()):
            self.views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.name)
        column.addWidget(self.questions)
        column.addWidget(self.banner)
        column.addWidget(self.tabs)
        column.addWidget(self.views, 1)
        column.addWidget(self.keep)

    def _rejects_view(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, Space.S, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.rejects_note, 1)
        line.addWidget(self.save)
        column.addLayout(line)
        column.addWidget(self.rejects, 1)
        return view

    def _connect(self) -> None:
        files = self._files
        self.tabs.currentChanged.connect(self.views.setCurrentIndex)
        self.questions.dataset_chosen.connect(self._on_dataset)
        self.questions.answered.connect(self._on_answered)
        self.columns.column_chosen.connect(self._on_column)
        self.columns.unit_chosen.connect(self._on_unit)
        self.matches.confirmed.connect(files.confirm)
        self.matches.forgotten.connect(files.forget)
        self.save.clicked.connect(self.save_wanted)
        self.keep.toggled.connect(self._on_keep)

    def _on_dataset(self, key: str) -> None:
        if self.entry is not None:
            self._files.choose_dataset(self.entry, key)

    def _on_answered(self, options: dict[str, Any]) -> None:
        if self.entry is not None:
            self._files.read(self.entry, **options)

    def _on_unit(self, key: str, unit: str) -> None:
        if self.entry is not None:
            self._files.choose_unit(self.entry, key, unit)

    def _on_column(self, key: str, heading: str | None) -> None:
        if self.entry is not None:
            self._files.choose_column(self.entry, key, heading)

    def _on_keep(self, keep: bool) -> None:
        if self.entry is not None:
            self.entry.keep = keep

    def set_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer these customers, as (organisation id, name)."""
        self.questions.customer.set_people(people)
        self.matches.set_people(people)

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_entry(self, entry: FileEntry) -> None:
        """Show a file as it stands."""
        other = entry is not self.entry
        self.entry = entry
        self.name.setText(entry.name)
        reading = entry.state == "reading"
        settled = entry.state in {"importing", "done"}
        for widget in (self.questions, self.columns, self.matches):
            widget.setEnabled(not settled)
        self._show_banner(entry)
        if reading and not other:
            return
        self.questions.show_entry(entry, self._formats())
        self._show_changes(entry)
        self.columns.show_entry(entry)
        self._show_rows(entry)
        self._show_rejects(entry)
        self.keep.setVisible(entry.plan is not None and bool(entry.plan.prepared.sheet.headings))
        self.keep.setEnabled(not settled)
        self.keep.setChecked(entry.keep)
        self._name_tabs(entry)
        if self._placed is not entry:
            self._placed = None if reading else entry
            self.tabs.setCurrentIndex(_TABS.index("columns") if _wants_columns(entry) else 0)

    def _name_tabs(self, entry: FileEntry) -> None:
        rejected = entry.plan.rows_rejected if entry.plan else 0
        names = {
            "changes": self.tr("What would change"),
            "columns": self.tr("Columns"),
            "rows": self.tr("First rows"),
            "rejects": self.tr("Rejected rows ({count})").format(count=self._services.language.number(rejected)),
        }
        for place, key in enumerate(_TABS):
            self.tabs.setTabText(place, names[key])

    def _show_banner(self, entry: FileEntry) -> None:
        text, tone = self._banner(entry)
        self.said.setText(text)
        set_look(self.banner, "banner", tone)
        self.banner.setVisible(bool(text))
        self.banner.setAccessibleName(text)

    def _banner(self, entry: FileEntry) -> tuple[str, str]:
        fault: Fault | None = entry.fault or (entry.look.fault if entry.look else None)
        if entry.state == "done":
            return self.tr("Imported."), "good"
        if entry.state == "same" and entry.plan is not None:
            note = next((note for note in entry.plan.notes if note.code == "same"), None)
            return (note_sentence(note) if note else ""), "info"
        if entry.state in {"reading", "importing"}:
            return "", "neutral"
        if fault is not None:
            asks = entry.state == "asks" or fault.code == "busy"
            return f"{fault_sentence(fault)} {fault_step(fault)}", "warning" if asks else "danger"
        if entry.state == "asks":
            return self.tr("No row of it can be taken as it is read now. See the rejected rows."), "warning"
        return "", "neutral"

    def _show_changes(self, entry: FileEntry) -> None:
        plan = entry.done or entry.plan
        for label in (self.facts, self.notes):
            label.setVisible(plan is not None)
        set_tone(self.facts, "warning" if plan is not None and plan.total.removed else "")
        if plan is None:
            asks = entry.state in {"asks", "reading"}
            self.summary.setText(
                self.tr("What would change is shown here once the file can be read.")
                if asks
                else self.tr("Nothing of this file can be imported.")
            )
            self.matches.show_names((), {})
            return
        self.summary.setText(rows_text(plan.rows_taken, plan.rows_read, plan.rows_rejected))
        lines = [changes_text(plan.total)]
        if plan.weeks:
            lines.append(self.tr("Weeks: {weeks}").format(weeks=weeks_text(plan.weeks, self._formats())))
        self.facts.setText("\n".join(lines))
        self.notes.setText("\n".join(note_sentence(note) for note in plan.notes if note.code != "same"))
        self.notes.setVisible(bool(self.notes.text()))
        self.matches.show_names(plan.unmatched, self._files.confirmed)

    def _show_rows(self, entry: FileEntry) -> None:
        sheet = entry.look.sheet if entry.look else None
        rows = entry.plan.first_rows() if entry.plan else []
        if sheet is not None and not rows:
            rows = [(line, [text_of(cell) for cell in cells]) for line, cells in sheet.sample[:SHOWN_ROWS]]
        headings = sheet.headings if sheet else ()
        self.first.show_rows(
            (self.tr("Line"), *headings), [(str(line), *cells) for line, cells in rows], frozenset({0})
        )

    def _show_rejects(self, entry: FileEntry) -> None:
        plan = entry.done or entry.plan
        rejects = plan.rejects if plan else ()
        headings = plan.prepared.sheet.headings if plan else ()
        self.rejects.show_rows(
            (self.tr("Line"), self.tr("Reason"), *headings),
            [(str(one.line), reason_sentence(one.problem), *one.cells) for one in rejects],
            frozenset({0}),
        )
        count = plan.rows_rejected if plan else 0
        if not count:
            note = self.tr("No row is rejected.")
        elif count > len(rejects):
            note = self.tr("The first {shown} of %Ln rejected rows; saving writes them all.", "", count).format(
                shown=len(rejects)
            )
        else:
            note = self.tr("%Ln rows are left out, each for the reason that it shows.", "", count)
        self.rejects_note.setText(note)
        self.save.setEnabled(count > 0 and entry.done is None)

    def _formats(self) -> Formats:
        return Formats(self._services.language.code, self._services.now())


def _wants_columns(entry: FileEntry) -> bool:
    code = entry.look.fault.code if entry.look and entry.look.fault else ""
    return code in {
        "import_unknown_report",
        "import_missing_column",
        "import_duplicate_heading",
        "import_wrong_mapping",
    }
