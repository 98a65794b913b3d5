"""Which heading of a file is which column of its report, with units where a column leaves them open. Knows no file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.sync.importing.datasets import DATASETS
from partnerdesk.sync.importing.schema import ColumnSpec, Kind
from partnerdesk.sync.importing.values import text_of
from partnerdesk.views.dialogs.import_files import FileEntry
from partnerdesk.views.import_words import column_label, unit_name
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import plain_label, rule
from partnerdesk.views.widgets.panels import set_tone
from partnerdesk.views.widgets.scroll import ScrollColumn

UNITS = ("ms", "s", "min", "h")
_EXAMPLES = 3
_LONGEST = 60
_SHOWN_HEADING = 60
_MOST_HEADINGS = 500


class ColumnsView(ScrollColumn):
    """One line a column of the report: its name, the heading that it is read from, examples, the unit.

    `column_chosen(key, heading)`: heading is None for "not in this file". `unit_chosen(key, unit)`.
    """

    column_chosen = Signal(str, object)
    unit_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=0, parent=parent)
        self.headings: dict[str, QComboBox] = {}
        self.units: dict[str, QComboBox] = {}
        self.extras = plain_label(role="soft", wrap=True)
        self._body: QWidget | None = None

    def show_entry(self, entry: FileEntry) -> None:
        """Show how a file's columns are read."""
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self.headings, self.units = {}, {}
        self._body = QWidget()
        while self.column.takeAt(0) is not None:
            pass
        self.column.addWidget(self._body)
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, Space.S, Space.S, Space.S)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(2, 1)
        sheet = entry.look.sheet if entry.look else None
        if sheet is None or entry.dataset is None:
            text = self.tr("Say which report it is first.") if sheet else self.tr("There are no headings to read.")
            grid.addWidget(plain_label(text, "soft"), 0, 0)
            self.column.addStretch(1)
            return
        titles = (self.tr("Column"), self.tr("Heading in the file"), self.tr("Examples"), self.tr("Unit"))
        for place, title in enumerate(titles):
            grid.addWidget(plain_label(title, "caption"), 0, place)
        mapping = entry.mapping()
        names = list(dict.fromkeys(name for name in sheet.headings if name))[:_MOST_HEADINGS]
        columns = DATASETS[entry.dataset].columns
        for number, column in enumerate(sorted(columns, key=lambda one: (not one.required, one.key not in mapping))):
            self._add_line(grid, 1 + number, entry, column, names, mapping.get(column.key))
        self._add_extras(grid, 2 + len(columns), names, set(mapping.values()))
        self.column.addStretch(1)

    def _add_line(
        self, grid: QGridLayout, row: int, entry: FileEntry, column: ColumnSpec, names: list[str], heading: str | None
    ) -> None:
        label = plain_label(column_label(column), "strong" if column.required or heading else "soft")
        grid.addWidget(label, row, 0)
        box = QComboBox()
        box.setMinimumWidth(200)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(self.tr("needed: choose a heading") if column.required else self.tr("not in this file"), None)
        for name in names:
            box.addItem(" ".join(name[:_SHOWN_HEADING].split()), name)
        box.setCurrentIndex(names.index(heading) + 1 if heading in names else 0)
        box.setAccessibleName(column_label(column))
        box.activated.connect(lambda _index, key=column.key, box=box: self._choose(key, box))
        grid.addWidget(box, row, 1)
        self.headings[column.key] = box
        if column.required and heading is None:
            set_tone(label, "danger")
        examples = plain_label(self._examples(entry, heading), "soft")
        examples.setToolTip(plain_tooltip(examples.text()))
        examples.setSizePolicy(examples.sizePolicy().Policy.Ignored, examples.sizePolicy().Policy.Preferred)
        grid.addWidget(examples, row, 2)
        if heading is not None and (column.kind is Kind.DURATION or column.unit == "ms"):
            self._add_unit(grid, row, entry, column)

    def _add_unit(self, grid: QGridLayout, row: int, entry: FileEntry, column: ColumnSpec) -> None:
        use = next((use for use in entry.plan.prepared.columns if use.key == column.key), None) if entry.plan else None
        box = QComboBox()
        for unit in UNITS:
            box.addItem(unit_name(unit), unit)
        chosen = use.unit if use else entry.options.units.get(column.key, "s")
        box.setCurrentIndex(UNITS.index(chosen) if chosen in UNITS else UNITS.index("s"))
        sure = use is None or use.unit_sure
        box.setToolTip("" if sure else self.tr("The file does not say the unit. Check it."))
        box.setAccessibleName(f"{column_label(column)} {self.tr('Unit')}")
        box.activated.connect(lambda _index, key=column.key, box=box: self.unit_chosen.emit(key, box.currentData()))
        grid.addWidget(box, row, 3)
        if not sure:
            doubt = plain_label(self.tr("check"), "faint")
            set_tone(doubt, "warning")
            grid.addWidget(doubt, row, 4)
        self.units[column.key] = box

    def _add_extras(self, grid: QGridLayout, row: int, names: list[str], taken: set[str]) -> None:
        left = [" ".join(name[:_SHOWN_HEADING].split()) for name in names if name not in taken]
        if not left:
            return
        grid.addWidget(rule(), row, 0, 1, 5)
        self.extras = plain_label(wrap=True, role="soft")
        self.extras.setText(
            self.tr("Kept as they came, without a meaning: {headings}").format(headings=", ".join(left))
        )
        grid.addWidget(self.extras, row + 1, 0, 1, 5)

    @staticmethod
    def _examples(entry: FileEntry, heading: str | None) -> str:
        sheet = entry.look.sheet if entry.look else None
        if sheet is None or heading not in sheet.headings:
            return ""
        place = sheet.headings.index(heading)
        cells = (text_of(cells[place]) for _line, cells in sheet.sample if place < len(cells))
        found = list(dict.fromkeys(" ".join(cell[:_LONGEST].split()) for cell in cells if cell))
        return " · ".join(found[:_EXAMPLES])

    def _choose(self, key: str, box: QComboBox) -> None:
        self.column_chosen.emit(key, box.currentData())
