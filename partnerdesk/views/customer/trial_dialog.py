"""Start a trial: a guided hand-over to Partner Hub, which has no public interface for it. Sends nothing itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence
from partnerdesk.models.formats import Formats
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.models.straight import straight
from partnerdesk.replica.drafts import drop_draft, fetch_draft, save_draft
from partnerdesk.settings import PARTNER_HUB_URL
from partnerdesk.views.customer.trial_form import TrialForm, summary_lines
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import breaking_label, plain_label, rule
from partnerdesk.views.widgets.panels import set_tone
from partnerdesk.views.widgets.scroll import ScrollColumn

_PAUSE_MS = 300
_SIZE = (560, 680)


class TrialDialog(QDialog):
    """The form, what will be typed in Partner Hub, and the way there. A draft is kept as it is typed.

    Args:
        services: of the tab.
        org_id: the customer's organisation.
        name: the customer's name, to begin with.
        reason: why Partner Hub can't be gone to now, translated; empty when it can.
    """

    def __init__(self, services: Services, org_id: str, name: str, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._reason = services, reason
        self._key, self._name = f"trial:{org_id}", straight(name)
        self._loaded = False
        self.form = TrialForm()
        self.title = breaking_label(role="heading")
        self.help = breaking_label(role="soft")
        self.summary_title = plain_label(role="strong")
        self.summary = QPlainTextEdit()
        self.summary.setReadOnly(True)
        self.missing = breaking_label()
        set_tone(self.missing, "warning")
        self.anew, self.close_button = QPushButton(), QPushButton()
        self.copy, self.hub = QPushButton(), QPushButton()
        self.hub.setProperty("kind", "primary")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self._lay_out()
        self._connect()
        self.retranslate()
        services.desk.ask(
            f"draft.{self._key}", lambda connection: fetch_draft(connection, self._key), self._on_draft, self._on_lost
        )

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Start trial"))
        self.title.setText(self.tr("Start a trial for {name}").format(name=self._name))
        self.help.setText(
            self.tr(
                "Trials are started in Partner Hub. Fill in here what it asks for, copy the summary and go there. What "
                "you type is kept. Tier-2 partners start trials through their distributor."
            )
        )
        self.summary_title.setText(self.tr("Summary"))
        self.summary.setAccessibleName(self.tr("Summary"))
        self.copy.setText(self.tr("Copy summary"))
        self.hub.setText(self.tr("Open Partner Hub"))
        self.anew.setText(self.tr("Begin anew"))
        self.close_button.setText(self.tr("Close"))
        self.form.retranslate()
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def done(self, result: int) -> None:
        """Keep what was typed last."""
        if self._pause.isActive():
            self._pause.stop()
            self.save()
        super().done(result)

    def save(self) -> None:
        """Keep what is typed."""
        key, content, now = self._key, self.form.content(), self._services.now()
        self._services.desk.ask(
            f"draft.{key}", lambda connection: save_draft(connection, key, content, now), _nothing, self._on_lost
        )

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self._services.theme
        screen = self.screen().availableGeometry()
        self.resize(min(theme.px(_SIZE[0]), screen.width()), min(theme.px(_SIZE[1]), screen.height()))
        body = ScrollColumn()
        body.column.setContentsMargins(0, Space.M, 0, Space.M)
        body.column.setSpacing(Space.M)
        for widget in (self.help, self.form, rule(), self.summary_title, self.summary):
            body.column.addWidget(widget)
        self.summary.setMinimumHeight(theme.px(190))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self.anew, self.close_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.copy, self.hub):
            buttons.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        foot.setSpacing(Space.S)
        foot.addWidget(self.missing)
        foot.addLayout(buttons)
        head = QVBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        head.addWidget(self.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(body, 1)
        column.addWidget(rule())
        column.addLayout(foot)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.copy.clicked.connect(self._on_copy)
        self.hub.clicked.connect(self._on_open)
        self.anew.clicked.connect(self._on_anew)
        self.close_button.clicked.connect(self.reject)
        for button in (self.anew, self.close_button, self.copy):
            button.setAutoDefault(False)

    # --- what happens ----------------------------------------------------------------------------------------------

    def _on_draft(self, found: dict[str, Any] | None) -> None:
        if not self._loaded:
            self._take(found if found is not None else {"company": self._name})

    def _on_lost(self, fault: Fault) -> None:
        text = self.tr("What you type here could not be kept. {reason}")
        self._services.toast(text.format(reason=fault_sentence(fault)), "warning")
        self._on_draft(None)

    def _take(self, content: dict[str, Any]) -> None:
        self.form.blockSignals(True)
        self.form.fill(content)
        self.form.blockSignals(False)
        kept = set(content) > {"company"}
        for field in self.form.fields.values():
            field.touched = kept and field.touched
        self._loaded = True
        self._show_state()

    def _on_changed(self) -> None:
        self._loaded = True
        self._pause.start()
        self._show_state()

    def _on_anew(self) -> None:
        self._pause.stop()
        self._take({"company": self._name})
        for field in self.form.fields.values():
            field.touched = False
        self._show_state()
        key = self._key
        self._services.desk.ask(f"draft.{key}", lambda connection: drop_draft(connection, key), _nothing, self._on_lost)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.summary.toPlainText())
        self._services.toast(self.tr("Summary copied"), "good")

    def _on_open(self) -> None:
        QGuiApplication.clipboard().setText(self.summary.toPlainText())
        self._services.open_link(PARTNER_HUB_URL)
        self._services.toast(self.tr("Partner Hub opens in the browser; the summary is on the clipboard."), "good")

    def _show_state(self) -> None:
        formats = Formats(self._services.language.code, self._services.now())
        wrong = self.form.check(formats)
        self.summary.setPlainText("\n".join(summary_lines(self.form.request(), formats)))
        told = self._reason or next(iter(wrong.values()), "")
        self.missing.setText(told)
        self.missing.setVisible(bool(told))
        self.hub.setEnabled(not told)
        self.hub.setToolTip(plain_tooltip(told))
        self.hub.setAccessibleDescription(told)


def _nothing(_value: object) -> None:
    """There is nothing to say."""
