"""The thresholds that are numbers: their fields in the settings, with bounds and units. Saves nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QSpinBox

from partnerdesk.settings import Settings
from partnerdesk.views.analytics.threshold_button import ThresholdField, threshold_spin, write_unit

translate = QCoreApplication.translate

STATUS_FIELDS = (
    ThresholdField("expiring_soon_days", 1, 90, "days"),
    ThresholdField("activity_days", 1, 365, "days"),
    ThresholdField("horizon_days", 7, 365, "days"),
)
LOW_FIELDS = (
    ThresholdField("low_rate_percent", 1, 100, "percent"),
    ThresholdField("low_rate_few_peers_percent", 1, 100, "percent"),
    ThresholdField("low_min_peers", 4, 100),
    ThresholdField("low_min_total", 1, 1000, "licenses"),
    ThresholdField("low_min_age_days", 0, 365, "days"),
)
"""The rule of low assignment (glossary 4.7)."""

CALLING_FIELDS = (
    ThresholdField("poor_loss_percent", 1, 99, "percent"),
    ThresholdField("poor_latency_ms", 1, 10_000, "ms"),
    ThresholdField("poor_jitter_ms", 1, 10_000, "ms"),
    ThresholdField("small_group_calls", 1, 1000, "calls"),
)
"""Call quality that we compute, and groups too small to judge by (glossary 5.3 and 5.4)."""


def threshold_texts() -> dict[str, tuple[str, str]]:
    """Return name and explanation of each threshold in the current language."""
    return {**_subscription_texts(), **_calling_texts()}


def _calling_texts() -> dict[str, tuple[str, str]]:
    return {
        "poor_loss_percent": (
            translate("SettingsPage", "Poor call: packet loss above"),
            translate(
                "SettingsPage",
                "Our cut-off, for calls whose source gives no grade of its own. Counts for files imported from now on.",
            ),
        ),
        "poor_latency_ms": (
            translate("SettingsPage", "Poor call: latency above"),
            translate("SettingsPage", "As for packet loss; one of the three is enough."),
        ),
        "poor_jitter_ms": (
            translate("SettingsPage", "Poor call: jitter above"),
            translate("SettingsPage", "As for packet loss; one of the three is enough."),
        ),
        "small_group_calls": (
            translate("SettingsPage", "Small group below"),
            translate("SettingsPage", "Groups with fewer calls are hatched: they are too small to judge by."),
        ),
    }


def _subscription_texts() -> dict[str, tuple[str, str]]:
    return {
        "expiring_soon_days": (
            translate("SettingsPage", "“Expiring soon” within"),
            translate(
                "SettingsPage", "A customer has this status when a subscription or trial ends within this many days."
            ),
        ),
        "activity_days": (
            translate("SettingsPage", "“No recent activity” after"),
            translate("SettingsPage", "Days since an administrator of the customer last signed in."),
        ),
        "horizon_days": (
            translate("SettingsPage", "Outlook"),
            translate(
                "SettingsPage",
                "How far ahead “Nearing expiration” and “Nearing renewal” look, and how far back “Recently added”.",
            ),
        ),
        "low_rate_percent": (
            translate("SettingsPage", "Low assignment below"),
            translate(
                "SettingsPage", "Assigned of bought licenses; the lowest quarter of its peers alone counts as low."
            ),
        ),
        "low_rate_few_peers_percent": (
            translate("SettingsPage", "Low assignment below, with few peers"),
            translate("SettingsPage", "Where there are too few peers for a lowest quarter."),
        ),
        "low_min_peers": (
            translate("SettingsPage", "Fewest peers"),
            translate("SettingsPage", "Subscriptions of the same product that a lowest quarter needs."),
        ),
        "low_min_total": (
            translate("SettingsPage", "Smallest subscription judged"),
            translate("SettingsPage", "Subscriptions with fewer licenses are neither judged nor peers."),
        ),
        "low_min_age_days": (
            translate("SettingsPage", "Youngest subscription judged"),
            translate("SettingsPage", "Younger subscriptions are neither judged nor peers."),
        ),
    }


class Thresholds(QObject):
    """The fields by name. `changed(name, value)`: the user set another number."""

    changed = Signal(str, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.fields = {field.name: field for field in (*STATUS_FIELDS, *LOW_FIELDS, *CALLING_FIELDS)}
        self.spins: dict[str, QSpinBox] = {}
        for name, field in self.fields.items():
            spin = threshold_spin(field)
            spin.setMinimumWidth(120)
            spin.valueChanged.connect(lambda value, name=name: self.changed.emit(name, value))
            self.spins[name] = spin

    def show_settings(self, settings: Settings) -> None:
        """Show the numbers that count. Emits nothing."""
        for name, spin in self.spins.items():
            spin.blockSignals(True)
            spin.setValue(getattr(settings, name))
            spin.blockSignals(False)

    def retranslate(self, language: str) -> None:
        """Write the units anew."""
        for name, spin in self.spins.items():
            write_unit(spin, self.fields[name], language)
