"""Other words that people look for a setting by, in the window's language; shown nowhere. Knows no control."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def keywords() -> dict[str, str]:
    """Return words by the name of a row; a row without any is found by its own texts."""
    return {**_window_words(), **_sync_words(), **_figure_words(), **_account_words(), **_care_words()}


def _window_words() -> dict[str, str]:
    return {
        "language": translate("SettingsKeywords", "language English Turkish translation locale"),
        "theme": translate("SettingsKeywords", "dark light mode night colors appearance contrast"),
        "text_size": translate("SettingsKeywords", "font zoom scale larger smaller letters accessibility"),
        "motion": translate("SettingsKeywords", "animation movement accessibility"),
        "launch_url": translate("SettingsKeywords", "Control Hub link URL browser"),
    }


def _sync_words() -> dict[str, str]:
    return {
        "auto_sync": translate("SettingsKeywords", "schedule timer weekly automatic refresh update"),
        "background": translate("SettingsKeywords", "schedule timer background task service automatic"),
        "pause": translate("SettingsKeywords", "schedule stop suspend holiday"),
        "sync_on_metered": translate("SettingsKeywords", "network mobile data hotspot tethering roaming"),
        "notify_after_sync": translate("SettingsKeywords", "notification message tray alert"),
        "lock_minutes": translate("SettingsKeywords", "idle password timeout away screen"),
        "lock_with_system": translate("SettingsKeywords", "idle sleep screen suspend standby"),
    }


def _figure_words() -> dict[str, str]:
    return {
        "expiring_soon_days": translate("SettingsKeywords", "expiry expiration renewal end warning limit"),
        "activity_days": translate("SettingsKeywords", "inactive idle sign-in limit"),
        "horizon_days": translate("SettingsKeywords", "horizon forecast days ahead limit"),
        "low_rate_percent": translate("SettingsKeywords", "unused utilization rate limit"),
        "usage_bands": translate("SettingsKeywords", "heavy light usage levels ranges"),
        "report_titles": translate("SettingsKeywords", "CSV report template name pattern"),
        "report_regions": translate("SettingsKeywords", "CSV report region country"),
        "report_partner": translate("SettingsKeywords", "PDF company letterhead brand"),
        "report_logo": translate("SettingsKeywords", "PDF picture image letterhead brand"),
    }


def _account_words() -> dict[str, str]:
    return {
        "sign_in": translate("SettingsKeywords", "login log in sign out token integration OAuth"),
        "recovery": translate("SettingsKeywords", "password lock restore keyring lost key"),
        "proxy": translate("SettingsKeywords", "network connection internet firewall certificate"),
        "addresses": translate("SettingsKeywords", "network internet firewall hosts URL"),
        "encryption": translate("SettingsKeywords", "security key cipher SQLCipher"),
        "telemetry": translate("SettingsKeywords", "tracking statistics analytics usage data"),
        "kept": translate("SettingsKeywords", "personal data protection GDPR KVKK storage"),
    }


def _care_words() -> dict[str, str]:
    return {
        "folder": translate("SettingsKeywords", "path directory location files database"),
        "storage": translate("SettingsKeywords", "disk size space memory"),
        "backups": translate("SettingsKeywords", "backup copy restore recover undo"),
        "doctor": translate("SettingsKeywords", "health check problem support"),
        "bundle": translate("SettingsKeywords", "support help problem ZIP"),
        "logs": translate("SettingsKeywords", "log error debug support"),
        "version_notice": translate("SettingsKeywords", "update upgrade release download"),
    }
