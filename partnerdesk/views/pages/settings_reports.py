"""Which titles the reports of Webex have, and which regions are asked: the part of the settings that the sync reads."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from partnerdesk.settings import Settings
from partnerdesk.sync.report_profiles import LOOKED_AT_REGIONS, PROFILES
from partnerdesk.views.import_words import dataset_title
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import plain_label

_DEFAULTS = {profile.dataset: list(profile.patterns) for profile in PROFILES}


def split_list(text: str, mark: str) -> list[str]:
    """Return the parts of a text between marks, without blanks and empty parts."""
    return [part.strip() for part in text.split(mark) if part.strip()]


class ReportTitles(QWidget):
    """A line for each report: its titles, parted by semicolons. `changed(patterns)`: those that are not the usual."""

    changed = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QLineEdit] = {}
        self.resets: dict[str, QPushButton] = {}
        self._names = {key: plain_label(wrap=True) for key in _DEFAULTS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, key in enumerate(_DEFAULTS):
            field, reset = QLineEdit(), QPushButton()
            reset.setProperty("kind", "quiet")
            field.editingFinished.connect(self._on_edited)
            reset.clicked.connect(lambda _checked=False, key=key: self._put_back(key))
            for column, widget in enumerate((self._names[key], field, reset)):
                grid.addWidget(widget, row, column)
            self.fields[key], self.resets[key] = field, reset

    def retranslate(self) -> None:
        """Set every text anew."""
        for key, label in self._names.items():
            label.setText(dataset_title(key))
            self.fields[key].setAccessibleName(dataset_title(key))
            self.fields[key].setPlaceholderText(self.tr("not asked for"))
            self.resets[key].setText(self.tr("Reset to default"))

    def show_settings(self, settings: Settings) -> None:
        """Show the titles that count."""
        for key, usual in _DEFAULTS.items():
            patterns = settings.report_patterns.get(key, usual)
            if not self.fields[key].hasFocus():
                self.fields[key].setText("; ".join(patterns))
                self.fields[key].setCursorPosition(0)
            self.resets[key].setEnabled(patterns != usual)

    def patterns(self) -> dict[str, list[str]]:
        """Return the titles of those reports that have others than usual."""
        typed = {key: split_list(field.text(), ";") for key, field in self.fields.items()}
        return {key: value for key, value in typed.items() if value != _DEFAULTS[key]}

    def _on_edited(self) -> None:
        self.changed.emit(self.patterns())

    def _put_back(self, key: str) -> None:
        self.fields[key].setText("; ".join(_DEFAULTS[key]))
        self._on_edited()


class ReportRegions(QWidget):
    """The regions that are asked besides the partner's own. `changed(regions)`: None for those with customers."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.reset = QLineEdit(), QPushButton()
        self.reset.setProperty("kind", "quiet")
        self.field.editingFinished.connect(self._on_edited)
        self.reset.clicked.connect(lambda: self.changed.emit(None))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.field, 1)
        across.addWidget(self.reset)

    def retranslate(self) -> None:
        """Set every text anew."""
        regions = ", ".join(LOOKED_AT_REGIONS)
        self.field.setPlaceholderText(self.tr("those with customers; {regions} are looked at").format(regions=regions))
        self.field.setAccessibleName(self.tr("Regions"))
        self.reset.setText(self.tr("Reset to default"))

    def show_settings(self, settings: Settings) -> None:
        """Show the regions that count."""
        regions = settings.report_regions
        if not self.field.hasFocus() or regions is None:
            self.field.setText("" if regions is None else ", ".join(regions))
        self.reset.setEnabled(regions is not None)

    def _on_edited(self) -> None:
        named = [region.upper() for region in split_list(self.field.text(), ",")]
        self.changed.emit(named or None)
