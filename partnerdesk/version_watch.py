"""Asks once a day for the notice of a newer version while the window is open, and shows it. Joins notice and window."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from partnerdesk import notice
from partnerdesk.errors import Fault
from partnerdesk.jobs import Jobs
from partnerdesk.settings import SettingsStore
from partnerdesk.views.theme import Theme
from partnerdesk.views.widgets.notice_bar import NoticeBar

log = logging.getLogger("notice")

FIRST_MS = 10_000
"""After the start, which has other things to do."""
TICK_MS = 30 * 60 * 1000


class VersionWatch(QObject):
    """Asks when a day has passed, unless the user wants none of it, the computer is offline or there is no key."""

    def __init__(
        self,
        store: SettingsStore,
        theme: Theme,
        jobs: Jobs,
        is_offline: Callable[[], bool],
        open_link: Callable[[str], None],
        parent: QObject | None = None,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._store, self._jobs, self._is_offline, self._open_link = store, jobs, is_offline, open_link
        self._wall = wall
        self.shown: notice.Notice | None = None
        self.bar = NoticeBar(theme)
        self.bar.page_wanted.connect(self._on_page_wanted)
        self.bar.not_now.connect(self._put_away)
        self.bar.skipped.connect(self._on_skipped)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Ask soon, and then each day."""
        self._timer.start(FIRST_MS)

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()
        self._jobs.drop("notice")

    def tick(self) -> None:
        """Ask if it is time."""
        self._timer.start(TICK_MS)
        settings, now = self._store.current, self._wall()
        if not settings.version_notice:
            self._put_away()
        elif notice.KEYS and notice.is_due(now, settings.notice_asked_at) and not self._is_offline():
            self._keep(notice_asked_at=int(now))
            self._jobs.run("notice", notice.fetch, self._on_fetched, lambda _fault: None)

    def _on_fetched(self, found: notice.Notice | None) -> None:
        settings = self._store.current
        if found is None or not settings.version_notice:
            return
        if not notice.is_worth_showing(found, settings.notice_sequence, settings.notice_skipped):
            return
        self._keep(notice_sequence=found.sequence)
        self.shown = found
        self.bar.show_notice(found)

    def _on_page_wanted(self) -> None:
        if self.shown is not None:
            self._open_link(self.shown.page)
        self._put_away()

    def _on_skipped(self) -> None:
        if self.shown is not None:
            self._keep(notice_skipped=self.shown.version)
        self._put_away()

    def _put_away(self) -> None:
        self.shown = None
        self.bar.hide()

    def _keep(self, **values: int | str) -> None:
        try:
            self._store.change(**values)
        except Fault as fault:
            log.info("what was asked for was not kept: %s", fault.code)
