"""The usage bands of calling: where each begins, as one line of numbers. Saves nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.settings import Settings
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.focus_start import FocusStart
from partnerdesk.views.widgets.labels import plain_label, set_look

_MOST = 6
_HIGHEST = 10_000
_USUAL = Settings().usage_bands


def read_bounds(text: str) -> list[int] | None:
    """Return the lower bounds in a text such as "1, 6, 21"; None where they are no rising numbers from 1."""
    parts = text.replace(";", ",").split(",")
    try:
        found = [int(part) for part in parts if part.strip()]
    except ValueError:
        return None
    rising = found == sorted(set(found)) and 0 < len(found) <= _MOST
    return found if rising and found[0] == 1 and found[-1] <= _HIGHEST else None


def band_names(bounds: list[int]) -> list[str]:
    """Return the bands that lower bounds make: "0", "1–5", "6–20", "21+"."""
    ends = [bound - 1 for bound in bounds[1:]]
    whole = [f"{first}–{last}" if last > first else str(first) for first, last in zip(bounds, ends, strict=False)]
    return ["0", *whole, f"{bounds[-1]}+"]


class UsageBands(QWidget):
    """Asks for the numbers of calls at which a band begins. `changed(bounds)`: others that can be taken."""

    changed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.reset = QLineEdit(), QPushButton()
        self.reset.setProperty("kind", "quiet")
        self.told = plain_label(role="faint", wrap=True)
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(line)
        column.addWidget(self.told)
        FocusStart(self, self.field)
        self.field.textEdited.connect(self._tell)
        self.field.editingFinished.connect(self._on_edited)
        self.reset.clicked.connect(lambda: self.changed.emit(list(_USUAL)))

    def retranslate(self) -> None:
        """Set every text anew."""
        self.reset.setText(self.tr("Reset to default"))
        self.field.setAccessibleName(QCoreApplication.translate("SettingsPage", "Usage bands"))
        self._tell()

    def show_settings(self, settings: Settings) -> None:
        """Show the bounds that count. Emits nothing."""
        if not self.field.hasFocus() or read_bounds(self.field.text()) is not None:
            self.field.setText(", ".join(map(str, settings.usage_bands)))
        self.reset.setEnabled(settings.usage_bands != _USUAL)
        self._tell()

    def _tell(self) -> None:
        bounds = read_bounds(self.field.text())
        set_look(self.field, "invalid", bounds is None)
        if bounds is None:
            self.told.setText(self.tr("Up to six rising whole numbers, the first one 1, such as 1, 6, 21."))
        else:
            names = " · ".join(band_names(bounds))
            self.told.setText(self.tr("Bands: {bands} calls").format(bands=names))

    def _on_edited(self) -> None:
        bounds = read_bounds(self.field.text())
        if bounds is not None:
            self.changed.emit(bounds)
