"""One export on its way: reads rows in blocks off the window thread while the file is written. Knows no dialog."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from partnerdesk.errors import Fault
from partnerdesk.exporting.kinds import Kind, clipboard_text, write_sheet
from partnerdesk.exporting.sheet import Value
from partnerdesk.models.export_source import ExportSource, export_facts
from partnerdesk.views.services import Services

translate = QCoreApplication.translate

BLOCK = 500
_numbers = itertools.count(1)


class Stopped(Exception):
    """The user asked to stop: the half of the file is dropped."""


@dataclass(frozen=True)
class Done:
    """What became of an export."""

    rows: int
    path: Path | None
    """None: `text` is for the clipboard."""
    text: str = ""


class ExportRun(QObject):
    """Writes one table. `progressed(rows)`, then one of `finished(Done)`, `failed(fault)`, `stopped()`."""

    progressed = Signal(int)
    finished = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(
        self, services: Services, source: ExportSource, ids: Sequence[int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._source, self._ids = services, source, tuple(ids)
        self._channel = f"export.{next(_numbers)}"
        self._stop = threading.Event()

    def write(self, path: Path, kind: Kind) -> None:
        """Write a file; what was there stays until the new one is whole."""
        page_text = translate("Export", "Page {page}")
        self._ask(path, lambda sheet: write_sheet(path, kind, sheet, page_text=page_text))

    def copy(self) -> None:
        """Make the text for the clipboard."""
        self._ask(None, clipboard_text)

    def stop(self) -> None:
        """Stop at the next row."""
        self._stop.set()

    def _ask(self, path: Path | None, use: Any) -> None:
        source, ids, services = self._source, self._ids, self._services
        now, is_sample = services.now(), services.account.is_sandbox

        def work(connection: Any) -> Done | None:
            count = 0

            def rows() -> Iterator[Sequence[Value]]:
                nonlocal count
                for start in range(0, len(ids), BLOCK):
                    for row in source.fetch(connection, ids[start : start + BLOCK]):
                        if self._stop.is_set():
                            raise Stopped
                        count += 1
                        yield row
                    self.progressed.emit(min(start + BLOCK, len(ids)))

            state = services.queries.state(connection)
            facts = export_facts(source, len(ids), state.promoted_at, now, is_sample=is_sample)
            try:
                text = use(source.sheet(facts, rows()))
            except Stopped:
                return None
            return Done(count, path, text or "")

        services.reader.ask(self._channel, work, self._on_done, self._on_fault)

    def _on_done(self, done: Done | None) -> None:
        if done is None:
            self.stopped.emit()
        else:
            self.finished.emit(done)

    def _on_fault(self, fault: Fault) -> None:
        self.failed.emit(fault)
