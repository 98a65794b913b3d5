"""Counts the queued changes that wait or need a decision, for the sidebar. Knows no widget."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import QObject

from partnerdesk.changes import Dataset
from partnerdesk.views.services import Services

_NUMBERS = itertools.count(1)


class WaitingChanges(QObject):
    """Tells `show(count)` at the start and whenever the queue changed."""

    def __init__(self, services: Services, show: Callable[[int], object], parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._show = services, show
        self._channel = f"changes.waiting{next(_NUMBERS)}"
        services.changes.changed.connect(self._on_changed)
        self._ask()

    def _on_changed(self, flags: Dataset, _origin: object) -> None:
        if flags & (Dataset.ADMIN_CHANGES | Dataset.ADMINS):
            self._ask()

    def _ask(self) -> None:
        self._services.desk.ask(self._channel, self._services.queries.waiting_changes, self._on_counted)

    def _on_counted(self, count: int) -> None:
        self._show(count)
