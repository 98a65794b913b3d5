"""A threshold where it acts: a button that says it, a panel that changes it. Knows settings by name, no query.

    button = ThresholdButton(services, [ThresholdField("horizon_days", 7, 365, "days")])
    button.set_texts("Within 90 days", [("Outlook", "How far ahead …")])

A change is saved at once through `services.change_settings` and told to every page as a change of settings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget

from partnerdesk.settings import Settings
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import breaking_label
from partnerdesk.views.widgets.popup import Popup
from partnerdesk.views.widgets.scroll import ScrollColumn

_ICON = 14
_WIDTH = 330
_MOST_OF_SCREEN = 0.8


@dataclass(frozen=True)
class ThresholdField:
    """One setting: its name in `Settings`, bounds, and how its number is written."""

    name: str
    lowest: int
    highest: int
    unit: Literal["days", "percent", "licenses", "calls", "ms", ""] = ""


class ThresholdButton(QPushButton):
    """Says a threshold; pressed, it opens the settings behind it."""

    def __init__(self, services: Services, fields: Sequence[ThresholdField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._fields = tuple(fields)
        self._names: tuple[tuple[str, str], ...] = ()
        self.popup: ThresholdPopup | None = None
        self.setProperty("kind", "quiet")
        self.clicked.connect(self.open_popup)
        services.theme.changed.connect(self._restyle)
        self._restyle()

    def set_texts(self, text: str, names: Sequence[tuple[str, str]]) -> None:
        """Show a translated text; `names` are name and explanation of each field, in order."""
        self.setText(f" {text}".replace("&", "&&"))
        self.setAccessibleName(text)
        self.setToolTip(self.tr("Change this threshold"))
        self.setAccessibleDescription(self.tr("Change this threshold"))
        self._names = tuple(names)

    def open_popup(self) -> None:
        """Open the panel below the button."""
        popup = ThresholdPopup(self._services, self._fields, self._names, self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.destroyed.connect(self._on_closed)
        self.popup = popup
        popup.open_below(self)
        next(iter(popup.spins.values())).setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_closed(self) -> None:
        self.popup = None

    def _restyle(self) -> None:
        side = self._services.theme.px(_ICON)
        self.setIcon(self._services.theme.icon("sliders-horizontal"))
        self.setIconSize(QSize(side, side))


class ThresholdPopup(Popup):
    """The settings behind a threshold; each change counts at once."""

    def __init__(
        self,
        services: Services,
        fields: Sequence[ThresholdField],
        names: Sequence[tuple[str, str]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self.spins: dict[str, QSpinBox] = {}
        self._area = ScrollColumn(margin=Space.S)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = self._area.column
        self._rows.setSpacing(Space.XS)
        self.column.addWidget(self._area)
        settings = services.settings()
        for field, (name, explanation) in zip(fields, names, strict=True):
            self._add(field, name, explanation, settings)
        self.reset = QPushButton(self.tr("Reset to default"))
        self.reset.setProperty("kind", "quiet")
        self.reset.clicked.connect(self._on_reset)
        self._rows.addSpacing(Space.S)
        self._rows.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)

    def open_below(self, anchor: QWidget) -> None:
        """Show the panel below a widget, inside the screen."""
        self._fit()
        super().open_below(anchor)

    def _fit(self) -> None:
        """Be as tall as the settings need, within the screen; more of them are scrolled to."""
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()  # the sizes of texts come from the style sheet
        content = self._area.widget()
        inside = content.layout() if content is not None else None
        assert inside is not None
        inside.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        inside.activate()
        width = self._services.theme.px(_WIDTH)
        most = round(self.screen().availableGeometry().height() * _MOST_OF_SCREEN)
        self._area.setFixedSize(width, min(inside.totalHeightForWidth(width), most))

    def _add(self, field: ThresholdField, name: str, explanation: str, settings: Settings) -> None:
        if self.spins:
            self._rows.addSpacing(Space.M)
        spin = threshold_spin(field)
        spin.setMinimumWidth(self._services.theme.px(120))
        spin.setAccessibleName(name)
        spin.setAccessibleDescription(explanation)
        write_unit(spin, field, self._services.language.code)
        spin.setValue(getattr(settings, field.name))
        spin.valueChanged.connect(lambda value, key=field.name: self._services.change_settings(**{key: value}))
        self._rows.addWidget(breaking_label(name, "strong"))
        if explanation:
            self._rows.addWidget(breaking_label(explanation, "soft"))
        self._rows.addWidget(spin, 0, Qt.AlignmentFlag.AlignLeft)
        self.spins[field.name] = spin

    def _on_reset(self) -> None:
        plain = Settings()
        for name, spin in self.spins.items():
            spin.setValue(getattr(plain, name))


def threshold_spin(field: ThresholdField) -> QSpinBox:
    """Return the control of one setting; its value is for the caller to set."""
    spin = QSpinBox()
    spin.setRange(field.lowest, field.highest)
    spin.setKeyboardTracking(False)
    spin.lineEdit().setTextMargins(Space.S, 0, 0, 0)  # the style sheet does not reach it
    return spin


def write_unit(spin: QSpinBox, field: ThresholdField, language: str) -> None:
    """Write the unit of a setting behind its number, or before it where the language wants it there."""
    units = {
        "days": QCoreApplication.translate("ThresholdPopup", "days"),
        "licenses": QCoreApplication.translate("ThresholdPopup", "licenses"),
        "calls": QCoreApplication.translate("ThresholdPopup", "calls"),
        "ms": QCoreApplication.translate("ThresholdPopup", "ms"),
        "percent": "%",
    }
    spin.setPrefix("%" if field.unit == "percent" and language == "tr" else "")
    unit = "" if spin.prefix() else units.get(field.unit, "")
    spin.setSuffix(unit if unit in {"", "%"} else f" {unit}")
