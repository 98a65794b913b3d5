"""Reports on their way: one customer after the other, off the window thread; one that fails stops no other."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from partnerdesk.errors import Fault
from partnerdesk.report.drawing import Letterhead
from partnerdesk.report.files import write_customer_report
from partnerdesk.report.logo import read_logo
from partnerdesk.views.pages.customers_query import rows_of
from partnerdesk.views.services import Services

_numbers = itertools.count(1)


@dataclass
class Written:
    """What became of it."""

    paths: list[Path] = field(default_factory=list)
    failed: list[tuple[str, Fault]] = field(default_factory=list)
    """Names of customers with what went wrong."""
    stopped: bool = False


class ReportRun(QObject):
    """Writes reports. `progressed(count)` after each customer, then `finished(Written)`."""

    progressed = Signal(int)
    finished = Signal(object)

    def __init__(
        self, services: Services, customers: Sequence[int], language: str, place: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._customers, self._language, self._place = services, list(customers), language, place
        self._channel = f"report.{next(_numbers)}"
        self._head = Letterhead(services.settings().report_partner, read_logo(services.folder))
        self._names: dict[int, str] = {}
        self._stop = False
        self._next = 0
        self.written = Written()

    def start(self) -> None:
        """Begin: the names first, to tell of those that fail."""
        context = self._services.context()
        self._services.reader.ask(
            self._channel,
            lambda connection: {row.id: row.name for row in rows_of(connection, self._customers, context)},
            self._on_names,
            self._on_fault,
        )

    def stop(self) -> None:
        """Stop after the customer at hand; what is written stays."""
        self._stop = True

    def _on_names(self, names: dict[int, str]) -> None:
        self._names = names
        self._go_on()

    def _go_on(self) -> None:
        self.progressed.emit(self._next)
        if self._stop or self._next >= len(self._customers):
            self.written.stopped = self._next < len(self._customers)
            self.finished.emit(self.written)
            return
        customer, context = self._customers[self._next], self._services.context()
        language, head, place = self._language, self._head, self._place
        is_sample = self._services.account.is_sandbox

        def work(connection: Any) -> Path:
            return write_customer_report(connection, context, customer, language, head, place, is_sample=is_sample)

        self._services.reader.ask(self._channel, work, self._on_written, self._on_fault)

    def _on_written(self, path: Path) -> None:
        self.written.paths.append(path)
        self._next += 1
        self._go_on()

    def _on_fault(self, fault: Fault) -> None:
        if self._next < len(self._customers):
            gone = QCoreApplication.translate("Export", "a customer that is no longer here")
            self.written.failed.append((self._names.get(self._customers[self._next], gone), fault))
        self._next += 1
        self._go_on()
