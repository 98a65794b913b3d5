"""The titles of the sections of the settings, for their page and for whoever leads there. Knows no control."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def section_titles() -> dict[str, str]:
    """Return the title of each section in the current language, by its name, in the order of the page."""
    return {
        "look": translate("SettingsPage", "Language and look"),
        "sync": translate("SettingsPage", "Weekly sync"),
        "lock": translate("SettingsPage", "Lock"),
        "thresholds": translate("SettingsPage", "Thresholds"),
        "low_assignment": translate("SettingsPage", "Low license assignment"),
        "calling": translate("SettingsPage", "Calling engagement"),
        "reports": translate("SettingsPage", "Reports"),
        "letterhead": translate("SettingsPage", "Customer reports"),
        "links": translate("SettingsPage", "Links"),
        "data": translate("SettingsPage", "Account and data"),
        "backups": translate("SettingsPage", "Backups"),
        "privacy": translate("SettingsPage", "Privacy"),
        "network": translate("SettingsPage", "Network"),
        "diagnostics": translate("SettingsPage", "Diagnostics"),
    }
