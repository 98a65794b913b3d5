"""A field for a number of days that says "1 day" and "30 days", in the language of the moment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QSpinBox, QWidget

translate = QCoreApplication.translate


class DaysBox(QSpinBox):
    """A whole number of days with its unit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.valueChanged.connect(lambda _days: self._name_unit())
        self._name_unit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_unit()
        super().changeEvent(event)

    def _name_unit(self) -> None:
        days = self.value()
        before, _days, after = translate("TrialForm", "%n days", None, days).partition(str(days))
        if (before, after) != (self.prefix(), self.suffix()):
            self.setPrefix(before)
            self.setSuffix(after)
