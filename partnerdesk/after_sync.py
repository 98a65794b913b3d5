"""What follows a sync: its result in words, one sentence of news if wanted, and the tour after the first sync."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from partnerdesk.analytics.context import Context, thresholds_of
from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence
from partnerdesk.jobs import Reader
from partnerdesk.views.notifier import Notifier
from partnerdesk.views.status import result_text

if TYPE_CHECKING:
    from partnerdesk.figures.news import News, Standing
    from partnerdesk.session import Session
    from partnerdesk.sync.worker_events import Outcome

_NO_NEWS = frozenset({"cancelled", "offline", "busy", "throttled"})
"""Faults that nobody is called for: the user did it, or the next sync makes up for it."""


class AfterSync(QObject):
    """Remembers how things stood before a sync and tells what is new after it. Never more than one message a sync."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._before: Standing | None = None
        self._tour_due = False
        self.notifier = Notifier(self)
        session.changes.changed.connect(self._on_changed)

    @property
    def _wanted(self) -> bool:
        return self._session.store.current.notify_after_sync

    def first_sync_done(self, outcome: Outcome) -> None:
        """Tell the result of the first sync, and show the tour as soon as the pages are there."""
        self._tour_due = True
        self._tell(outcome)

    def enter(self) -> None:
        """Begin with an account that was opened."""
        self._before = None
        due, self._tour_due = self._tour_due, False
        if due and not self._session.store.current.tour_seen:
            self._session.window.start_tour()
        self._remember()

    def close(self) -> None:
        """Take the icon out of the tray."""
        self.notifier.close()

    def finished(self, outcome: Outcome, fault: Fault | None) -> None:
        """Tell how a sync ended, and what matters of it if the user wants to be told."""
        if fault is not None:
            self._session.tell_fault(fault)
        else:
            self._tell(outcome)
        if not self._wanted or self._session.opened is None:
            return
        if fault is not None:
            if fault.code not in _NO_NEWS and self.notifier.available():
                self.notifier.tell(fault_sentence(fault), lambda: self._open("sync_log", None))
            return
        before, self._before = self._before, None
        if before is None:
            self._remember()
            return
        context = self._context()

        def work(connection: object) -> tuple[News, Standing]:
            from partnerdesk.figures.news import fetch_standing, news_between

            after = fetch_standing(connection, context)  # type: ignore[arg-type]
            return news_between(before, after), after

        self._reader().ask("news", work, lambda found: self._on_news(outcome, *found))

    def sentence(self, news: News) -> str:
        """Return the news in one sentence; nothing where there is none."""
        parts = []
        if news.expiring:
            parts.append(self.tr("%Ln customer(s) newly expiring soon", "", news.expiring))
        if news.overage:
            parts.append(self.tr("%Ln customer(s) newly over their licenses", "", news.overage))
        if len(parts) == 2:
            return self.tr("{first} and {second}.").format(first=parts[0], second=parts[1])
        return self.tr("{news}.").format(news=parts[0]) if parts else ""

    def _tell(self, outcome: Outcome, news: str = "", on_news: Callable[[], object] | None = None) -> None:
        """Show the result as a toast, with the news where they have no other place."""
        window = self._session.window
        result = result_text(outcome.summary, outcome.problems, in_part=outcome.state == "partial")
        text = f"{result} {news}".strip()
        if news:
            action, act = self.tr("Show customers"), on_news
        else:
            action, act = (self.tr("Show log") if outcome.problems else ""), lambda: window.go("sync_log")
        window.toaster.tell(text, "warning" if outcome.problems else "good", action, act)

    def _on_news(self, outcome: Outcome, news: News, after: Standing) -> None:
        self._before = after
        text = self.sentence(news)
        if not text or self._session.opened is None:
            return
        place = {"statuses": news.statuses}
        if self.notifier.available():
            self.notifier.tell(text, lambda: self._open("customers", place))
        else:  # one message alone: it repeats the result that is shown now
            self._tell(outcome, text, lambda: self._open("customers", place))

    def _open(self, page: str, place: object) -> None:
        window = self._session.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        window.go(page, place)

    def _on_changed(self, flags: Dataset, _origin: object) -> None:
        if flags & Dataset.SETTINGS and self._before is None and not self._session.sync.running:
            self._remember()

    def _remember(self) -> None:
        if not self._wanted or self._session.opened is None:
            return
        context = self._context()

        def work(connection: object) -> Standing:
            from partnerdesk.figures.news import fetch_standing

            return fetch_standing(connection, context, as_of_sync=True)  # type: ignore[arg-type]

        def keep(standing: Standing) -> None:
            self._before = standing

        self._reader().ask("news", work, keep)

    def _context(self) -> Context:
        session = self._session
        return Context(session.now(), thresholds_of(session.store.current), session.language.code)

    def _reader(self) -> Reader:
        opened = self._session.opened
        assert opened is not None
        return Reader(self._session.jobs, opened.read)
