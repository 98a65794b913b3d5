"""Asks for whom and in which language reports are written, then shows how far it is. Knows a run, no drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from partnerdesk import roles
from partnerdesk.i18n import fault_sentence
from partnerdesk.models.formats import Formats
from partnerdesk.models.straight import straight
from partnerdesk.replica.people import fetch_own_roles
from partnerdesk.report.files import ENDING, report_name
from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.exports.places import ask_folder, ask_path, folder_of
from partnerdesk.views.exports.report_run import ReportRun, Written
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import plain_label, set_look

_WIDTH = 460
_LETTERS = 16
"""A box does not get wider than it must for the longest name of a customer."""
_NAMED = 5
"""So many failed customers are named; of the others there is the number."""
_LANGUAGES = {"en": "English", "tr": "Türkçe"}


@dataclass(frozen=True)
class Wanted:
    """Customers that a report may be wanted of."""

    customers: Sequence[int]
    """The one, or those that are selected."""
    name: str = ""
    """Of the one customer, for its file."""
    whole: Sequence[int] = ()
    """Everyone in the list as it is filtered; empty where there is no list."""


class ReportDialog(FramedDialog):
    """One or many reports. `reported(Written)`: files were written, whether or not others failed."""

    reported = Signal(object)

    def __init__(self, services: Services, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(services.theme, parent)
        self._services, self.wanted = services, wanted
        self.asking: QFileDialog | None = None
        self.run: ReportRun | None = None
        self._refusal = ""
        self.title = plain_label(role="heading", wrap=True)
        self.about = plain_label(role="soft", wrap=True)
        self.whom, self.language = QComboBox(), QComboBox()
        for box in (self.whom, self.language):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LETTERS)
        self.told = plain_label(role="soft", wrap=True)
        self.bar = QProgressBar()
        self.save = QPushButton()
        self._lay_out()
        self._connect()
        services.reader.ask("report.role", fetch_own_roles, self._on_roles)

    @property
    def customers(self) -> Sequence[int]:
        """Those that are chosen."""
        return self.wanted.whole if self.whom.currentData() == "whole" else self.wanted.customers

    def write_to(self, place: Path) -> None:
        """Write to a file, or one file each into a folder."""
        language = self.language.currentData()
        folder = place if place.is_dir() else place.parent
        self._services.change_settings(report_language=language, export_folder=str(folder))
        self.run = ReportRun(self._services, self.customers, language, place, self)
        self.run.progressed.connect(self._on_progress)
        self.run.finished.connect(self._on_finished)
        self.bar.setRange(0, len(self.customers))
        self.bar.setVisible(len(self.customers) > 1)
        self._fit()
        self.run.start()

    def ask_where(self) -> None:
        """Ask for the file of one report, for the folder of several."""
        folder = folder_of(self._services)
        if len(self.customers) != 1:
            self.asking = ask_folder(self, folder, self.write_to)
            return
        sample = self._services.account.is_sandbox
        name = report_name(self.wanted.name, self._services.context(), self.language.currentData(), is_sample=sample)
        self.asking = ask_path(self, folder / f"{name}{ENDING}", ENDING, self.write_to)

    def reject(self) -> None:
        """Stop what is under way, else close."""
        if self.run is not None:
            self.run.stop()
        else:
            super().reject()

    def _lay_out(self) -> None:
        self.setMinimumWidth(self._services.theme.px(_WIDTH))
        self.setWindowTitle(self.tr("Customer report"))
        count, whole = len(self.wanted.customers), len(self.wanted.whole)
        one = straight(self.wanted.name) or self.tr("this customer")
        self.whom.addItem(one if count == 1 else self.tr("%Ln selected customers", "", count), "chosen")
        if whole > count:
            self.whom.addItem(self.tr("All %Ln customers of the list as it is filtered", "", whole), "whole")
        for code, name in _LANGUAGES.items():
            self.language.addItem(name, code)
        kept = self._services.settings().report_language or self._services.language.code
        self.language.setCurrentIndex(max(0, self.language.findData(kept)))
        self.title.setText(self.tr("Customer report"))
        self.about.setText(
            self.tr(
                "One page A4 as PDF: open points, licenses, their last 12 months, calling and call queues. "
                "Name and logo on it are yours, from the settings."
            )
        )
        self.save.setProperty("kind", "primary")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reports written"))
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Cancel"))
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        form = QFormLayout()
        form.setSpacing(Space.S)
        for text, field in ((self.tr("Customers"), self.whom), (self.tr("Language"), self.language)):
            label = plain_label(text, "soft")
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addWidget(self.bar)
        column.addSpacing(Space.S)
        column.addWidget(self.buttons)
        self.bar.hide()
        self._say("")
        self._fit()

    def _connect(self) -> None:
        self.whom.activated.connect(self._fit)
        self.save.clicked.connect(self.ask_where)

    def _on_roles(self, own: Any) -> None:
        reason = roles.may(roles.held(own), "export_customers")
        self._refusal = "" if reason is None else Formats(self._services.language.code, 0).phrase(reason)
        self._fit()

    def _fit(self, *_values: object) -> None:
        one = len(self.customers) == 1
        self.save.setText(self.tr("Save as…") if one else self.tr("Choose a folder…"))
        refused = bool(self._refusal) and self.whom.currentData() == "whole"
        for widget in (self.whom, self.language):
            widget.setEnabled(self.run is None)
        self.save.setEnabled(self.run is None and not refused)
        if refused:
            self._say(self._refusal, "warning")
        elif self.told.property("tone") == "warning":
            self._say("")

    def _say(self, text: str, tone: str = "") -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        set_look(self.told, "tone", tone)
        self.adjustSize()

    def _on_progress(self, count: int) -> None:
        self.bar.setValue(count)
        if len(self.customers) > 1:
            shown = Formats(self._services.language.code, 0).number
            text = self.tr("{count} of {all} written")
            self._say(text.format(count=shown(count), all=shown(len(self.customers))))

    def _on_finished(self, written: Written) -> None:
        self.run = None
        self.bar.hide()
        self._fit()
        if written.paths:
            self.reported.emit(written)
        if written.failed:
            self._say(self._failures(written), "danger")
        elif written.stopped:
            self._say(self.tr("Stopped. %Ln reports were written.", "", len(written.paths)))
        else:
            self.accept()

    def _failures(self, written: Written) -> str:
        count = len(written.failed)
        head = self.tr("%Ln reports could not be written:", "", count)
        lines = [f"{name}: {fault_sentence(fault)}" for name, fault in written.failed[:_NAMED]]
        if count > _NAMED:
            lines.append(self.tr("and %Ln more", "", count - _NAMED))
        return "\n".join([head, *lines])
