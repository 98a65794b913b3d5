"""The line at the bottom that is always true: how old the data is, what the sync does, what can be done about it."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from partnerdesk.changes import Dataset
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.views.services import Services
from partnerdesk.views.status import FAILED, FRESH, STALE, SYNCING, TONES, StatusView, status_of
from partnerdesk.views.theme import Size, Space
from partnerdesk.views.theme.motion import show_busy
from partnerdesk.views.widgets.labels import badge, set_look

TICK_MS = 20_000
WATCH_MS = 5_000
SILENCE_S = 8.0
"""After so long without a word of the sync, how fast it was says nothing any more."""
_ICONS = {FRESH: "circle-check", STALE: "clock", SYNCING: "refresh-cw", FAILED: "circle-alert"}


class StatusLine(QWidget):
    """Four states: fresh, stale, syncing, failed. Emits `log_wanted()` when the text is clicked.

    It reads the replica's state again every 20 seconds, so that a sync run by the scheduler shows as well; when the
    data turns out to be newer than what was shown, it tells every page. Every five seconds it looks whether another
    process is syncing.
    """

    log_wanted = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._services = services
        self._replica = None
        self._generation: int | None = None
        self._other: str | None = None
        self._told_at = time.monotonic()
        self.view = StatusView(STALE, "")
        self.icon = QLabel()
        self.text = QPushButton()
        self.text.setProperty("kind", "quiet")
        self.text.setProperty("size", "small")
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.offline = badge(tone="neutral")
        self.action = QPushButton()
        self.action.setProperty("kind", "quiet")
        self.action.setProperty("size", "small")
        self._lay_out()
        self._connect()
        self.ask()

    def ask(self) -> None:
        """Read the replica's state anew."""
        self._services.reader.ask("status", self._services.queries.state, self._on_state, self._on_state_fault)

    def show_now(self) -> None:
        """Say what is true at this moment."""
        sync = self._services.sync
        progress = sync.progress if sync.running else None
        self.view = status_of(
            self._replica,
            progress,
            self._services.now(),
            self._services.language,
            other=self._other,
            own_clock=self._services.account.sample is not None,
            silent=time.monotonic() - self._told_at > SILENCE_S,
            decision=self._services.schedule(),
        )
        self._render()

    def watch(self) -> None:
        """Look whether another process is syncing; what it brought is read when it ends."""
        if self._services.sync.running:
            self.show_now()  # how long it has been silent is told too
        before = self._other
        self._other = None if self._services.sync.running else self._services.other_sync()
        if self._other == before:
            return
        self.show_now()
        if self._other is None:
            self.ask()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_now()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.XS)
        row.addWidget(self.icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.offline)
        row.addSpacing(Space.S)
        row.addWidget(self.bar)
        row.addSpacing(Space.S)
        row.addWidget(self.action)

    def _connect(self) -> None:
        services = self._services
        self.text.clicked.connect(self.log_wanted)
        self.action.clicked.connect(self._on_action)
        services.theme.changed.connect(self._render)
        services.changes.changed.connect(self._on_changed)
        for signal in (services.sync.started, services.sync.progressed):
            signal.connect(lambda *_: self._on_told())
        services.sync.promoted.connect(lambda _dataset: self.ask())
        services.sync.finished.connect(lambda *_: self.ask())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.ask)
        self._timer.start(TICK_MS)
        self._watch_timer = QTimer(self)
        self._watch_timer.timeout.connect(self.watch)
        self._watch_timer.start(WATCH_MS)
        self.watch()

    def _on_told(self) -> None:
        self._told_at = time.monotonic()
        self.show_now()

    def _on_changed(self, flags: Dataset, origin: object) -> None:
        if origin is not self and flags & (Dataset.RUNS | Dataset.SETTINGS):
            self.ask()

    def _on_state(self, state) -> None:  # type: ignore[no-untyped-def]
        before, self._generation = self._generation, state.generation
        self._replica = state
        self.show_now()
        if before is not None and before != state.generation:
            self._services.changes.tell(Dataset.replica(), self)

    def _on_state_fault(self, _fault: object) -> None:
        self.show_now()

    def _on_action(self) -> None:
        if self._services.sync.running:
            self._services.sync.cancel()
            self.action.setEnabled(False)
        else:
            self._services.start_sync()

    def _render(self) -> None:
        view, theme = self.view, self._services.theme
        syncing = view.progress is not None
        side = theme.px(14)
        self.icon.setPixmap(theme.tone_icon(_ICONS[view.state], TONES[view.state]).pixmap(QSize(side, side)))
        self.text.setText(view.text.replace("&", "&&"))
        self.text.setToolTip(plain_tooltip(view.detail))
        self.text.setAccessibleName(self.tr("Data: {state}").format(state=view.text))
        self.text.setStyleSheet("text-align: left;")
        self.bar.setVisible(syncing)
        self._render_bar()
        self.offline.setText(self.tr("Offline"))
        self.offline.setToolTip(self.tr("No network. You can go on reading; your data is all here."))
        self.offline.setVisible(self._services.is_offline())
        self.action.setEnabled(syncing or view.state != SYNCING)
        label = self.tr("Retry") if view.state == FAILED else self.tr("Sync now")
        label = self.tr("Cancel") if syncing else label
        self.action.setText(f"\u2002{label}")
        self.action.setAccessibleName(label)
        self.action.setIconSize(QSize(theme.px(Size.ICON), theme.px(Size.ICON)))
        self.action.setIcon(theme.icon("x" if syncing else "refresh-cw"))
        set_look(self, "state", view.state)

    def _render_bar(self) -> None:
        share = self.view.progress.share if self.view.progress else None
        if share is None:
            show_busy(self.bar)
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(share * 1000))
        self.bar.setAccessibleName(self.tr("Progress of the sync"))
