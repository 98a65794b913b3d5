"""When a sync starts by itself and when the program locks: the settings that work while nobody looks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QWidget

from partnerdesk.errors import Fault
from partnerdesk.models.formats import Formats
from partnerdesk.settings import Settings
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import plain_label
from partnerdesk.views.widgets.setting_row import SettingRow
from partnerdesk.weeks import DAY_SECONDS

PAUSES = (7, 14, 28)
LOCK_MINUTES = (0, 5, 15, 30, 60)
SYNC_ROWS = ("auto_sync", "background", "pause", "sync_on_metered", "notify_after_sync")
_SWITCHES = ("auto_sync", "sync_on_metered", "notify_after_sync", "lock_with_system")
LOCK_ROWS = ("lock_minutes", "lock_with_system")


class SyncSettings(QObject):
    """Makes the rows and keeps them true. `changed(name, value)` for a setting that the user chose."""

    changed = Signal(str, object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._hindrance = ""
        self.auto_sync, self.background = QCheckBox(), QCheckBox()
        self.background.setEnabled(False)  # until it is known whether it can do anything
        self.sync_on_metered, self.lock_with_system = QCheckBox(), QCheckBox()
        self.notify_after_sync = QCheckBox()
        self.pause, self.lock_minutes = QComboBox(), QComboBox()
        self.paused, self.resume = plain_label(role="soft"), QPushButton()
        for days in PAUSES:
            self.pause.addItem("", days)
        for minutes in LOCK_MINUTES:
            self.lock_minutes.addItem("", minutes)
        self.rows = {
            "auto_sync": SettingRow(self.auto_sync),
            "background": SettingRow(self.background),
            "pause": SettingRow(self._pause_control()),
            "sync_on_metered": SettingRow(self.sync_on_metered),
            "notify_after_sync": SettingRow(self.notify_after_sync),
            "lock_minutes": SettingRow(self.lock_minutes),
            "lock_with_system": SettingRow(self.lock_with_system),
        }
        self._connect()

    def _pause_control(self) -> QWidget:
        control = QWidget()
        across = QHBoxLayout(control)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.S)
        for widget in (self.paused, self.resume, self.pause):
            across.addWidget(widget)
        return control

    def _connect(self) -> None:
        for name in _SWITCHES:
            box: QCheckBox = getattr(self, name)
            box.clicked.connect(lambda checked, name=name: self.changed.emit(name, bool(checked)))
        self.lock_minutes.activated.connect(
            lambda _index: self.changed.emit("lock_minutes", self.lock_minutes.currentData())
        )
        self.pause.activated.connect(lambda _index: self._pause())
        self.resume.clicked.connect(lambda: self.changed.emit("sync_paused_until", 0))
        self.background.clicked.connect(self._on_background)

    def retranslate(self) -> None:
        """Set the texts of the controls anew."""
        for box in (self.background, *(getattr(self, name) for name in _SWITCHES)):
            box.setText(self.tr("On") if box.isChecked() else self.tr("Off"))
        self.pause.setPlaceholderText(self.tr("Pause for…"))
        self.pause.setAccessibleName(self.tr("Pause for…"))
        for index, days in enumerate(PAUSES):
            self.pause.setItemText(index, self.tr("%Ln week(s)", "", days // 7))
        self.resume.setText(self.tr("Resume"))
        for index, minutes in enumerate(LOCK_MINUTES):
            text = self.tr("after %Ln minute(s)", "", minutes) if minutes else self.tr("never")
            self.lock_minutes.setItemText(index, text)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, and ask the system what is registered there."""
        for name in _SWITCHES:
            box: QCheckBox = getattr(self, name)
            box.setChecked(getattr(settings, name))
        self.lock_minutes.setCurrentIndex(max(0, self.lock_minutes.findData(settings.lock_minutes)))
        until, now = settings.sync_paused_until, self._services.now()
        formats = Formats(self._services.language.code, now)
        self.paused.setText(self.tr("until {moment}").format(moment=formats.moment(until)))
        for widget in (self.paused, self.resume):
            widget.setVisible(until > now)
        self.pause.setVisible(until <= now)
        self.pause.setCurrentIndex(-1)
        self.pause.setEnabled(settings.auto_sync)
        self.sync_on_metered.setEnabled(settings.auto_sync)
        self._ask_system()
        self.retranslate()

    def _pause(self) -> None:
        until = self._services.now() + int(self.pause.currentData()) * DAY_SECONDS
        self.changed.emit("sync_paused_until", until)

    def texts(self) -> dict[str, tuple[str, str]]:
        """Return title and explanation of each row, in the current language."""
        key = self._services.account.key
        recoverable = self._services.sign_ins.recoverable()
        return sync_texts(lock_text(key.method if key else "", recoverable=recoverable), closed_text(self._hindrance))

    # --- the system's scheduler ------------------------------------------------------------------------------------

    def _ask_system(self) -> None:
        services = self._services

        def hinders() -> str:
            from partnerdesk.unattended import any_can, hindrance

            return "" if any_can(services.folder) else hindrance(services.account, services.account_folder)

        work = self._work(lambda register, job: (register.show(job), hinders()))
        services.jobs.run("timer", work, self._on_registered)

    def _on_background(self, checked: bool) -> None:
        self.background.setEnabled(False)
        work = self._work(lambda register, job: register.install(job) if checked else register.remove(job))
        self._services.jobs.run("timer", work, lambda _done: self._on_changed_there(checked), self._on_refused)

    def _work(self, ask: Callable[..., object]) -> Callable[[], object]:
        folder = self._services.folder

        def work() -> object:
            from partnerdesk.timers import register
            from partnerdesk.timers.job import sync_job

            return ask(register, sync_job(folder))

        return work

    def _on_registered(self, told: tuple[object, str]) -> None:
        """Show it; where it can never do anything it can be switched off alone."""
        registered, hindrance = told
        installed = bool(getattr(registered, "installed", False))
        self._hindrance = hindrance
        self.background.setEnabled(installed or not hindrance)
        self.background.setChecked(installed)
        self.rows["background"].set_texts(*self.texts()["background"])
        self.retranslate()

    def _on_changed_there(self, checked: bool) -> None:
        text = self.tr("The weekly sync now runs with the window closed too.")
        if not checked:
            text = self.tr("The weekly sync runs with the window open alone.")
        self._services.toast(text, "good")
        self._ask_system()

    def _on_refused(self, fault: Fault) -> None:
        from partnerdesk.i18n import fault_sentence, fault_step

        self._services.toast(f"{fault_sentence(fault)} {fault_step(fault)}", "danger")
        self._ask_system()


def lock_text(key_method: str, *, recoverable: bool) -> str:
    """Return what a lock does to an account whose key is kept so, in the current language."""
    translate = QCoreApplication.translate
    if key_method == "keyring" and not recoverable:
        return translate(
            "SyncSettings",
            "Closes the files and drops key and tokens after some time without input, but does not stop someone who "
            "uses this session: for that, set a recovery passphrase under “Account and data”.",
        )
    if key_method == "keyring":
        return translate(
            "SyncSettings",
            "Closes the files and drops key and tokens after some time without input; the recovery passphrase opens "
            "them again.",
        )
    return translate("SyncSettings", "Closes the files and drops key and tokens after some time without input.")


def closed_text(hindrance: str) -> str:
    """Return what the check with the window closed does, or in one sentence why it can't, in the current language."""
    translate = QCoreApplication.translate
    return {
        "sample": translate("SyncSettings", "Sample data are synced only when you ask for it, so there is no check."),
        "typed": translate(
            "SyncSettings",
            "Not for this account: nobody is there to type the passphrase that opens its files while the window is "
            "closed.",
        ),
        "sign_in": translate(
            "SyncSettings",
            "Not for this account: its sign-in is not kept, so nothing can use it while the window is closed; sign in "
            "with your own Integration.",
        ),
    }.get(hindrance, translate("SyncSettings", "Registers a check with the scheduler of this system, for you alone."))


def sync_texts(lock: str, closed: str) -> dict[str, tuple[str, str]]:
    """Return title and explanation of each row, in the current language; `lock` and `closed` as above."""
    translate = QCoreApplication.translate
    return {
        "auto_sync": (
            translate("SyncSettings", "Sync every week by itself"),
            translate("SyncSettings", "Once Webex has the figures of a new week: Sunday 00:00 UTC and up to an hour."),
        ),
        "background": (
            translate("SyncSettings", "With the window closed too"),
            closed,
        ),
        "pause": (
            translate("SyncSettings", "Pause"),
            translate("SyncSettings", "No sync starts by itself for a while; “Sync now” still works."),
        ),
        "sync_on_metered": (
            translate("SyncSettings", "On metered connections too"),
            translate("SyncSettings", "Otherwise it waits for a connection that does not cost by volume."),
        ),
        "notify_after_sync": (
            translate("SyncSettings", "Notify after a sync"),
            translate(
                "SyncSettings", "One sentence when customers newly expire or exceed their licenses, or it failed."
            ),
        ),
        "lock_minutes": (
            translate("SyncSettings", "Lock when nobody is there"),
            lock,
        ),
        "lock_with_system": (
            translate("SyncSettings", "Lock with the system"),
            translate("SyncSettings", "When this computer is locked or sleeps. Sample data is never locked by itself."),
        ),
    }
