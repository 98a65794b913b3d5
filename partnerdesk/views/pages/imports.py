"""The imports of report files: which file or report, what it took, and the way back. Knows no format and no SQL."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models.formats import Formats
from partnerdesk.models.imports import COLUMNS, ImportsTableModel, ImportTexts
from partnerdesk.replica.import_rows import ImportRow
from partnerdesk.sync.importing.faults import Reject
from partnerdesk.views.dialogs.import_paths import ask_csv_path
from partnerdesk.views.import_words import (
    dataset_title,
    origin_text,
    reason_sentence,
    reject_head,
    span_text,
    state_text,
)
from partnerdesk.views.page import Page
from partnerdesk.views.pages.imports_detail import SHOWN_REJECTS, WIDTH, ImportDetail
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.headers import PageHeader
from partnerdesk.views.widgets.labels import plain_label
from partnerdesk.views.widgets.panels import FaultPanel, LoadingPanel, MessagePanel

UNDO_DELAY_MS = 6_000
"""How long an undo can still be taken back: what is undone can be had again only with the file."""
_ROW = 36
_WIDTHS = {"state": 110, "file": 205, "dataset": 190, "weeks": 200, "taken": 75, "rejected": 90, "when": 110}
_ICONS = {"current": ("circle-check", "good"), "replaced": ("history", "neutral"), "undone": ("undo-2", "neutral")}


class ImportsPage(Page):
    """All imports, the latest first, with the chosen one beside them."""

    key: ClassVar[str] = "imports"
    wants: ClassVar[Dataset] = Dataset.IMPORTS | Dataset.SETTINGS

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self._chosen: int | None = None
        self._rejects: tuple[int, Sequence[Reject]] | None = None
        self._waiting: ImportRow | None = None
        self.header = PageHeader()
        self.search = QLineEdit()
        self.search.setProperty("look", "search")
        self.search.setClearButtonEnabled(True)
        self.take = QPushButton()
        self.take.setProperty("kind", "primary")
        self.header.add_action(self.search)
        self.header.add_action(self.take)
        self.model = ImportsTableModel(self._texts())
        self.table = QTableView()
        self.count = plain_label(role="faint")
        self.detail = ImportDetail(services)
        self.loading, self.fault = LoadingPanel(), FaultPanel(services.theme)
        self.empty, self.nothing = MessagePanel(services.theme), MessagePanel(services.theme)
        self.stack = QStackedWidget()
        self.lists = QStackedWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._undo_waiting)
        self._lay_out()
        self._connect()

    # --- building ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setProperty("texts", True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(COLUMNS.index("when"), Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self.lists.addWidget(table)
        self.lists.addWidget(self.nothing)
        column.addWidget(self.lists, 1)
        column.addWidget(self.count)
        body = QWidget()
        across = QHBoxLayout(body)
        across.setContentsMargins(Space.XL, 0, Space.XL, Space.L)
        across.setSpacing(Space.L)
        across.addWidget(left, 1)
        across.addWidget(self.detail)
        self.detail.hide()
        self._body = body
        for widget in (self.loading, self.fault, self.empty, body):
            self.stack.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.take.clicked.connect(lambda _checked=False: self.services.imports.choose())
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.detail.undo_wanted.connect(self.undo)
        self.detail.keep_wanted.connect(self.keep)
        self.detail.save_wanted.connect(self.save_rejects)

    # --- texts and looks --------------------------------------------------------------------------------------------

    def _texts(self) -> ImportTexts:
        services = self.services
        formats = Formats(services.language.code, services.now())

        def icon(state: str) -> Any:
            return services.theme.tone_icon(*_ICONS.get(state, ("info", "neutral")))

        headings = {
            "state": self.tr("State"),
            "file": self.tr("File or report"),
            "dataset": self.tr("Report"),
            "weeks": self.tr("Weeks"),
            "taken": self.tr("Taken"),
            "rejected": self.tr("Rejected"),
            "when": self.tr("When"),
            "origin": self.tr("Origin"),
        }
        return ImportTexts(
            formats, state_text, dataset_title, lambda found: span_text(found, formats), origin_text, headings, icon
        )

    def retranslate(self) -> None:
        """Set every text anew."""
        self.header.set_texts(
            self.tr("Imports"), self.tr("Report files that were imported, by hand or by the sync, and what they gave.")
        )
        self.search.setPlaceholderText(self.tr("Search imports"))
        self.search.setAccessibleName(self.tr("Search imports"))
        self.take.setText(self.tr("Import…"))
        self.table.setAccessibleName(self.tr("Imports"))
        self.empty.show_message(
            "file-up",
            self.tr("Nothing was imported yet"),
            self.tr(
                "Renewal dates, invoices, licenses used and calling figures come from report files. Drop them on the "
                "window, or choose them here: CSV, XLSX, or a zip of these."
            ),
            button=self.tr("Import…"),
            on_button=self.services.imports.choose,
        )
        self.nothing.show_message(
            "search", self.tr("No import fits"), button=self.tr("Show all"), on_button=self.search.clear
        )
        self._say_anew()

    def restyle(self) -> None:
        """Take colours and icons anew."""
        px = self.services.theme.px
        self.table.verticalHeader().setDefaultSectionSize(px(_ROW))
        self.table.setIconSize(QSize(px(14), px(14)))
        self.search.setMinimumWidth(min(px(220), 300))  # large letters leave the head's other things room
        self.detail.setFixedWidth(px(WIDTH))
        for place, key in enumerate(COLUMNS[:-1]):
            self.table.setColumnWidth(place, px(_WIDTHS[key]))
        self._say_anew()

    def _say_anew(self) -> None:
        chosen = self._chosen
        self.model.set_texts(self._texts())
        self._choose(chosen)
        self._show_list()

    # --- reading ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for the imports."""
        imports = self.services.imports
        imports.jobs.run("imports", imports.files.rows, self._on_rows, self._on_fault)

    def start_search(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus()
        self.search.selectAll()

    def place(self) -> Any:
        """Return the chosen import."""
        return self._chosen

    def go_to(self, place: Any) -> None:
        """Choose an import again."""
        if isinstance(place, int):
            self._choose(place)

    def _on_rows(self, rows: list[ImportRow]) -> None:
        chosen = self._chosen
        self._rejects = None
        self.loading.stop()
        self.model.set_texts(self._texts())
        self.model.show(rows)
        self.stack.setCurrentWidget(self._body if rows else self.empty)
        self._choose(chosen)
        self._show_list()

    def _on_fault(self, fault: Fault) -> None:
        self.fault.show_fault(fault, button=self.tr("Try again"), on_button=self.refresh)
        self.stack.setCurrentWidget(self.fault)

    def _on_search(self, text: str) -> None:
        chosen = self._chosen
        self.model.filter(text)
        self._choose(chosen)
        self._show_list()

    def _show_list(self) -> None:
        shown, whole = len(self.model.rows), self.model.count
        number = self.services.language.number
        self.lists.setCurrentWidget(self.table if shown or not whole else self.nothing)
        if shown == whole:
            self.count.setText(self.tr("%Ln imports", "", whole))
        else:
            self.count.setText(self.tr("{shown} of %Ln imports", "", whole).format(shown=number(shown)))

    # --- the chosen one ---------------------------------------------------------------------------------------------

    @property
    def row(self) -> ImportRow | None:
        """The import that is chosen."""
        place = self.model.place_of(self._chosen) if self._chosen is not None else -1
        return self.model.rows[place] if place >= 0 else None

    def _choose(self, import_id: int | None) -> None:
        self._chosen = import_id
        place = self.model.place_of(import_id) if import_id is not None else -1
        if place >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
        self._show_detail()

    def _on_row(self, current: Any, _previous: Any) -> None:
        if current.isValid():
            self._chosen = self.model.rows[current.row()].id
            self._show_detail()

    def _show_detail(self) -> None:
        row = self.row
        self.detail.setVisible(row is not None)
        if row is None:
            return
        rejects = self._rejects[1] if self._rejects and self._rejects[0] == row.id else None
        self.detail.show_import(row, rejects, waiting=self._waiting is not None and self._waiting.id == row.id)
        if row.rows_rejected and rejects is None:
            imports = self.services.imports
            work = partial(imports.files.rejects, row.id, SHOWN_REJECTS)
            imports.jobs.run("import-rejects", work, partial(self._on_rejects, row.id), self._tell_fault)

    def _on_rejects(self, import_id: int, rejects: Sequence[Reject]) -> None:
        self._rejects = (import_id, rejects)
        if self._chosen == import_id:
            self._show_detail()

    # --- doing ------------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the chosen import back in a few seconds; until then it can be kept."""
        row = self.row
        if row is None or row.state == "undone":
            return
        if self._waiting is not None:
            self._undo_waiting()
        self._waiting = row
        self._pause.start(UNDO_DELAY_MS)
        text = self.tr("“{file}” is being taken back.").format(file=row.file_name)
        self.services.toast(text, "neutral", self.tr("Keep it"), self.keep)
        self._show_detail()

    def keep(self) -> None:
        """Keep the import that was about to be taken back."""
        self._pause.stop()
        self._waiting = None
        self._show_detail()

    def _undo_waiting(self) -> None:
        row, self._waiting = self._waiting, None
        self._pause.stop()
        if row is not None:
            imports = self.services.imports
            work = partial(imports.files.undo, row.id)
            imports.jobs.run(f"undo-{row.id}", work, partial(self._on_undone, row), self._on_not_undone)

    def _on_undone(self, row: ImportRow, rows: int) -> None:
        text = self.tr("“{file}” is taken back: %Ln rows are as they were before.", "", rows)
        self.services.toast(text.format(file=row.file_name), "good")
        self.services.changes.tell(Dataset.replica(), None)

    def _on_not_undone(self, fault: Fault) -> None:
        self._tell_fault(fault)
        self._show_detail()

    def save_rejects(self) -> None:
        """Ask where the rejected rows of the chosen import go, and write them there."""
        row = self.row
        if row is not None:
            ask_csv_path(self, Path(f"{Path(row.file_name).stem} rejected.csv"), partial(self._save, row))

    def _save(self, row: ImportRow, path: Path) -> None:
        imports = self.services.imports
        work = partial(imports.files.save_kept_rejects, row, path, reason_sentence, reject_head())
        imports.jobs.run("import-save", work, partial(self._on_saved, path), self._tell_fault)

    def _on_saved(self, path: Path, count: int) -> None:
        text = self.tr("%Ln rejected rows are saved in {file}.", "", count)
        self.services.toast(text.format(file=path.name), "good")

    def _tell_fault(self, fault: Fault) -> None:
        calm = fault.code == "busy"
        self.services.toast(f"{fault_sentence(fault)} {fault_step(fault)}", "neutral" if calm else "danger")
