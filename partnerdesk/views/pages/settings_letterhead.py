"""The settings of customer reports: the partner's name and logo on them. Knows no report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.report.logo import drop_logo, keep_logo, read_logo
from partnerdesk.settings import Settings
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.labels import plain_label
from partnerdesk.views.widgets.setting_row import SettingRow

LETTERHEAD_ROWS = ("report_partner", "report_logo")
_LONGEST_NAME = 120
_WIDE, _TALL = 160, 48


class LetterheadSettings(QObject):
    """`changed(name, value)`: a setting is to be saved. The logo is kept as a file of the data folder."""

    changed = Signal(str, object)

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._page = services, parent
        self.asking: QFileDialog | None = None
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.picture = plain_label(role="soft")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.choose, self.drop = QPushButton(), QPushButton()
        self.drop.setProperty("kind", "quiet")
        logo = QWidget()
        across = QHBoxLayout(logo)
        across.setContentsMargins(0, 0, 0, 0)
        for widget in (self.picture, self.choose, self.drop):
            across.addWidget(widget)
        self.rows = {"report_partner": SettingRow(self.name, wide=True), "report_logo": SettingRow(logo)}
        self.name.editingFinished.connect(lambda: self.changed.emit("report_partner", self.name.text().strip()))
        self.choose.clicked.connect(self.ask)
        self.drop.clicked.connect(self.take_away)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.rows["report_partner"].set_texts(
            self.tr("Name on reports"), self.tr("Stands at the upper right of a customer report; empty for none.")
        )
        self.rows["report_logo"].set_texts(
            self.tr("Logo on reports"), self.tr("A PNG or SVG of at most 2 MB; a copy is kept in the data folder.")
        )
        self.choose.setText(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the logo"))
        self.drop.setText(self.tr("Remove"))
        self.drop.setAccessibleName(self.tr("Remove the logo"))
        self._show_logo()

    def show_settings(self, settings: Settings) -> None:
        """Show the name that counts. Emits nothing."""
        if not self.name.hasFocus():
            self.name.setText(settings.report_partner)
        self._show_logo()

    def ask(self) -> None:
        """Ask for a picture."""
        self.asking = QFileDialog(self._page, self.tr("Choose the logo"))
        self.asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.asking.setNameFilters([self.tr("Pictures") + " (*.png *.svg)"])
        self.asking.fileSelected.connect(lambda name: self.take(Path(name)))
        self.asking.open()

    def take(self, path: Path) -> None:
        """Keep a picture as the logo, or say why it can't be one."""
        folder = self._services.folder
        self._services.jobs.run("logo", lambda: keep_logo(folder, path), self._on_kept, self._on_fault)

    def take_away(self) -> None:
        """Do without a logo."""
        folder = self._services.folder
        self._services.jobs.run("logo", lambda: drop_logo(folder), self._on_kept, self._on_fault)

    def _on_kept(self, _nothing: None) -> None:
        self._show_logo()

    def _on_fault(self, fault: Fault) -> None:
        self._services.toast(f"{fault_sentence(fault)} {fault_step(fault)}", "danger")

    def _show_logo(self) -> None:
        picture = QPixmap()
        picture.loadFromData(read_logo(self._services.folder))
        self.drop.setVisible(not picture.isNull())
        self.picture.setAccessibleName(self.tr("Logo on reports"))
        if picture.isNull():
            self.picture.setText(self.tr("None"))
            return
        px = self._services.theme.px
        smooth = Qt.TransformationMode.SmoothTransformation
        self.picture.setPixmap(picture.scaled(QSize(px(_WIDE), px(_TALL)), Qt.AspectRatioMode.KeepAspectRatio, smooth))
