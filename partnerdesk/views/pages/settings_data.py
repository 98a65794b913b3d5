"""Where the data lie, what is kept and who is asked, and what support may get: rows of the settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk import notice
from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.views.dialogs.doctor import DoctorDialog
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import breaking_label, plain_label, set_look
from partnerdesk.views.widgets.setting_row import SettingRow

if TYPE_CHECKING:
    from partnerdesk.folder_care import FolderCare

FOLDER_ROWS = ("folder", "storage")
PRIVACY_ROWS = ("kept", "secrets", "telemetry", "addresses")
DIAGNOSTICS_ROWS = ("doctor", "bundle", "logs")


class DataSettings(QObject):
    """Makes the rows and does what their buttons say."""

    def __init__(self, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._page = services, page
        self._care: FolderCare | None = None
        self.path = breaking_label(role="mono", selectable=True)
        self.risk = plain_label(role="faint", wrap=True)
        self.storage = plain_label(role="soft", wrap=True)
        self.folder_open, self.logs_open = QPushButton(), QPushButton()
        self.doctor, self.bundle = QPushButton(), QPushButton()
        self._nothing = {name: QWidget() for name in PRIVACY_ROWS}
        self.rows = {
            "folder": SettingRow(self._folder_control(), wide=True),
            "storage": SettingRow(self.storage, wide=True),
            **{name: SettingRow(blank, wide=True) for name, blank in self._nothing.items()},
            "doctor": SettingRow(self.doctor),
            "bundle": SettingRow(self.bundle),
            "logs": SettingRow(self.logs_open),
        }
        for blank in self._nothing.values():
            blank.hide()  # these rows only tell
        self.risk.hide()
        self.folder_open.clicked.connect(lambda: _open(services.folder.root))
        self.logs_open.clicked.connect(lambda: _open(services.folder.logs))
        self.doctor.clicked.connect(self.show_doctor)
        care = services.care
        self.bundle.setEnabled(care is not None)
        if care is not None:
            self.bundle.clicked.connect(care.show_diagnostics)

    def _folder_control(self) -> QWidget:
        control = QWidget()
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        across = QHBoxLayout()
        across.addWidget(self.path, 1)
        across.addWidget(self.folder_open)
        column.addLayout(across)
        column.addWidget(self.risk)
        return control

    def retranslate(self) -> None:
        """Set the texts of the controls anew."""
        self.path.setText(str(self._services.folder.root))
        self.folder_open.setText(self.tr("Open"))
        self.logs_open.setText(self.tr("Open"))
        self.doctor.setText(self.tr("Show…"))
        self.bundle.setText(self.tr("Look and save…"))
        self._show_care()

    def refresh(self) -> None:
        """Measure the folder anew, off the window's thread."""
        care = self._services.care
        if care is not None:
            self._services.jobs.run("folder_care", care.examine_folder, self._on_care)

    def _on_care(self, care: FolderCare) -> None:
        self._care = care
        self._show_care()

    def _show_care(self) -> None:
        if self._care is None:
            return
        names = {
            "replica": self.tr("data from Webex"),
            "desk": self.tr("your own"),
            "backups": self.tr("backup copies"),
            "downloads": self.tr("report files"),
            "damaged": self.tr("set aside"),
            "logs": self.tr("logs"),
            "other": self.tr("other"),
        }
        code = self._services.language.code
        parts = [f"{names[name]} {size_text(size, code)}" for name, size in self._care.parts.items() if size]
        whole = self.tr("{size} in all").format(size=size_text(self._care.bytes, code))
        self.storage.setText(" · ".join([whole, *parts]))
        self.risk.setVisible(bool(self._care.risk))
        self.risk.setText(self._risk_text(self._care))
        set_look(self.risk, "tone", "warning")

    def _risk_text(self, care: FolderCare) -> str:
        if care.risk == "cloud":
            text = self.tr(
                "This folder seems to be kept in step with a cloud ({named}), which can damage a database that is in "
                "use. Move it to a folder of this computer alone, or leave it out of the synchronization."
            )
        else:
            text = self.tr(
                "This folder lies on a network drive ({named}), which cannot keep a database safe. Use a folder on a "
                "disk of this computer."
            )
        return text.format(named=care.named)

    def show_doctor(self) -> None:
        """Run the doctor off the window's thread and show what it says."""
        self.doctor.setEnabled(False)
        self._services.jobs.run("doctor", self._services.queries.doctor, self._on_doctor, self._on_fault)

    def _on_doctor(self, report: dict[str, Any]) -> None:
        self.doctor.setEnabled(True)
        dialog = DoctorDialog(self._services.theme, report, self._page.window())
        dialog.setModal(True)
        dialog.open()

    def _on_fault(self, fault: Fault) -> None:
        self.doctor.setEnabled(True)
        self._services.toast(f"{fault_sentence(fault)} {fault_step(fault)}", "danger")

    def texts(self) -> dict[str, tuple[str, str]]:
        """Return title and explanation of each row, in the current language."""
        return {
            "folder": (self.tr("Data folder"), self.tr("Everything that partnerdesk writes lies here.")),
            "storage": (self.tr("Disk space"), self.tr("Of all accounts in this folder.")),
            **self._privacy_texts(),
            "doctor": (
                self.tr("Doctor report"),
                self.tr("Versions, paths, integrity and the age of the data, without any secret."),
            ),
            "bundle": (
                self.tr("Diagnostics for support"),
                self.tr(
                    "Report, settings, last syncs and logs in one file. You see all of it first; secrets, names and "
                    "ids are taken out."
                ),
            ),
            "logs": (self.tr("Log files"), self.tr("Redacted: no token, password or mail address is in them.")),
        }

    def _privacy_texts(self) -> dict[str, tuple[str, str]]:
        hosts = [self._services.account.base_url.split("//")[-1].split("/")[0]]
        hosts += [] if not notice.KEYS else [notice.HOSTS[0]]
        addresses = self.tr(
            "It asks {hosts} alone, besides the addresses that Webex names for report files. Links open in your "
            "browser."
        )
        return {
            "kept": (
                self.tr("What is kept"),
                self.tr(
                    "Customers, licenses, administrators and weekly figures of your partner account, and your own "
                    "views and drafts: in the data folder of this computer, encrypted, and nowhere else."
                ),
            ),
            "secrets": (
                self.tr("Passwords and tokens"),
                self.tr("In the keyring of this computer alone, or in memory for this run; never in a file or a log."),
            ),
            "telemetry": (
                self.tr("No telemetry"),
                self.tr("Nothing about you, your customers or how you use the program is sent to anybody."),
            ),
            "addresses": (self.tr("Network addresses"), addresses.format(hosts=", ".join(hosts))),
        }


def size_text(size: int, language: str) -> str:
    """Return a number of bytes in the unit that fits: "4.2 MB"."""
    return QLocale(language).formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
