"""The files of one visit to the import wizard: looked at, answered for, imported in a row. Knows no widget."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.report_imports import Look
from partnerdesk.sync.importing.container import FilePart
from partnerdesk.sync.importing.datasets import DATASETS
from partnerdesk.sync.importing.mapping import match_columns
from partnerdesk.sync.importing.plan import ImportOptions, ImportPlan
from partnerdesk.views.services import Services

ANSWERABLE = frozenset(
    {
        "import_unknown_report", "import_missing_column", "import_ambiguous_dates", "import_week_needed",
        "import_customer_needed", "import_duplicate_heading", "import_wrong_mapping", "import_empty",
    }
)  # fmt: skip
"""Faults of a file that a word of the user mends."""
MOST_FILES = 200


@dataclass
class FileEntry:
    """One table on its way in."""

    number: int
    path: Path
    name: str
    part: FilePart | None = None
    options: ImportOptions = field(default_factory=ImportOptions)
    look: Look | None = None
    fault: Fault | None = None
    """Why it could not be opened or imported."""
    state: str = "reading"
    """reading | ready | same | asks | broken | importing | done"""
    keep: bool = False
    """Read files with these headings in this way from now on."""
    done: ImportPlan | None = None
    progress: tuple[int, int] = (0, 0)
    """Bytes (rows, for a workbook) done and in all; written by the job, read by the window now and then."""
    cancel: threading.Event = field(default_factory=threading.Event)

    @property
    def plan(self) -> ImportPlan | None:
        """What importing it would do, once that is known."""
        return self.look.plan if self.look else None

    @property
    def dataset(self) -> str | None:
        """Key of its data set: as chosen or as found."""
        return self.look.dataset if self.look else self.options.dataset

    def tell(self, done: int, total: int) -> None:
        """Note how far it came; called by the job."""
        self.progress = (done, total)

    def mapping(self) -> dict[str, str]:
        """Return the heading of each canonical column as the file would be read."""
        if self.plan is not None:
            return {use.key: use.heading for use in self.plan.prepared.columns}
        if self.look is None or self.look.sheet is None or self.dataset is None:
            return {}
        headings = self.look.sheet.headings
        found = {key: headings[place] for key, place in match_columns(DATASETS[self.dataset], list(headings)).items()}
        for heading, key in self.options.columns.items():
            found = {known: name for known, name in found.items() if known != key and name != heading}
            if key:
                found[key] = heading
        return found


class ImportFiles(QObject):
    """The files, and what is done with them in the account's row of import jobs.

    `listed()` tells that files were added, `changed(number)` that one of them has another state, `settled()` that the
    importing that `import_ready` began came to its end.
    """

    listed = Signal()
    changed = Signal(int)
    settled = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._files, self._jobs = services.imports.files, services.imports.jobs
        self.entries: list[FileEntry] = []
        self.confirmed: dict[str, str] = {}
        """Names that the user said a customer for, with the customer's name."""
        self.stopped_by: Fault | None = None
        """Why the importing ended before its last file: another writer, or the user."""
        self._queue: list[FileEntry] = []
        self._current: FileEntry | None = None
        self._channels: set[str] = set()

    @property
    def importing(self) -> bool:
        """Whether files are being imported."""
        return self._current is not None

    @property
    def reading(self) -> bool:
        """Whether a file is being looked at."""
        return any(entry.state == "reading" for entry in self.entries)

    @property
    def ready(self) -> list[FileEntry]:
        """The files that can be imported."""
        return [entry for entry in self.entries if entry.state == "ready"]

    # --- looking ----------------------------------------------------------------------------------------------------

    def add(self, paths: Iterable[Path]) -> None:
        """Take files up; those that are there already are not taken twice."""
        known = {entry.path for entry in self.entries}
        for path in dict.fromkeys(paths):
            if path not in known and len(self.entries) < MOST_FILES:
                entry = self._new(path)
                self._run(
                    f"open-{entry.number}",
                    partial(self._files.parts, path),
                    partial(self._on_parts, entry),
                    partial(self._on_broken, entry),
                )
        self.listed.emit()

    def _new(self, path: Path) -> FileEntry:
        entry = FileEntry(len(self.entries), path, path.name)
        self.entries.append(entry)
        return entry

    def _on_parts(self, entry: FileEntry, parts: list[FilePart]) -> None:
        for number, part in enumerate(parts):
            one = entry if number == 0 else self._new(entry.path)
            one.part, one.name = part, part.name
            self.read(one)
        self.listed.emit()

    def read(self, entry: FileEntry, **options: Any) -> None:
        """Look at a file, with other `options` (fields of `ImportOptions`) than before where some are given."""
        if entry.part is None or entry.state in {"importing", "done"}:
            return
        entry.cancel.set()
        entry.cancel, entry.progress = threading.Event(), (0, 0)
        entry.options = replace(entry.options, **options)
        entry.state, entry.fault = "reading", None
        work = partial(self._files.look, entry.part, entry.options, entry.tell, entry.cancel)
        self._run(f"look-{entry.number}", work, partial(self._on_look, entry), partial(self._on_broken, entry))
        self.changed.emit(entry.number)

    def choose_column(self, entry: FileEntry, key: str, heading: str | None) -> None:
        """Have the canonical column `key` read from `heading`, or from none."""
        mapping = {known: name for known, name in entry.mapping().items() if known != key and name != heading}
        if heading is not None:
            mapping[key] = heading
        assert entry.look is not None
        assert entry.look.sheet is not None
        taken = set(mapping.values())
        left = {name: "" for name in entry.look.sheet.headings if name and name not in taken}
        self.read(entry, columns=left | {name: known for known, name in mapping.items()}, dataset=entry.dataset)

    def choose_dataset(self, entry: FileEntry, dataset: str) -> None:
        """Read a file as another report: what was said about its columns counts no more."""
        self.read(entry, dataset=dataset, columns={}, units={})

    def choose_unit(self, entry: FileEntry, key: str, unit: str) -> None:
        """Read bare numbers of a column in a unit."""
        self.read(entry, units={**entry.options.units, key: unit})

    def _on_look(self, entry: FileEntry, look: Look) -> None:
        entry.look = look
        if look.fault is not None:
            entry.state = "asks" if look.fault.code in ANSWERABLE else "broken"
        else:
            assert look.plan is not None
            nothing = look.plan.rows_rejected > 0 and look.plan.rows_taken == 0
            entry.state = "same" if look.plan.same_as is not None else "asks" if nothing else "ready"
        self.changed.emit(entry.number)

    def _on_broken(self, entry: FileEntry, fault: Fault) -> None:
        entry.state, entry.fault = "broken", fault
        self.changed.emit(entry.number)

    # --- customers --------------------------------------------------------------------------------------------------

    def confirm(self, name: str, org_id: str, customer: str) -> None:
        """Keep that a name means a customer, and look anew at every file that has it."""

        def done(_nothing: object) -> None:
            self.confirmed[name] = customer
            self._reread(name)

        self._run(f"confirm-{name}", partial(self._files.confirm, name, org_id), done, self._on_not_kept)

    def forget(self, name: str) -> None:
        """Take a confirmed name back."""

        def done(_nothing: object) -> None:
            self.confirmed.pop(name, None)
            for entry in self.entries:
                self.read(entry)

        self._run(f"confirm-{name}", partial(self._files.forget, name), done, self._on_not_kept)

    def _reread(self, name: str) -> None:
        for entry in self.entries:
            if entry.plan is not None and any(each.name == name for each in entry.plan.unmatched):
                self.read(entry)

    def _on_not_kept(self, fault: Fault) -> None:
        self.stopped_by = fault
        self.settled.emit()

    # --- importing --------------------------------------------------------------------------------------------------

    def import_ready(self) -> None:
        """Import every file that is ready, one after the other."""
        if self.importing or self.reading:
            return
        self.stopped_by = None
        self._queue = self.ready
        self._next()

    def stop(self) -> None:
        """Stop: the file under way is left as it was, the next ones are not begun."""
        self._queue = []
        if self._current is not None:
            self._current.cancel.set()

    def _next(self) -> None:
        self._current = self._queue.pop(0) if self._queue else None
        entry = self._current
        if entry is None:
            self.settled.emit()
            return
        assert entry.plan is not None
        entry.state, entry.fault, entry.progress, entry.cancel = "importing", None, (0, 0), threading.Event()
        work = partial(self._files.apply, entry.plan, entry.tell, entry.cancel, keep_profile=entry.keep)
        self._run("apply", work, partial(self._on_imported, entry), partial(self._on_not_imported, entry))
        self.changed.emit(entry.number)

    def _on_imported(self, entry: FileEntry, plan: ImportPlan) -> None:
        entry.done, entry.state = plan, "done"
        self._services.changes.tell(Dataset.replica(), self)
        self.changed.emit(entry.number)
        self._next()

    def _on_not_imported(self, entry: FileEntry, fault: Fault) -> None:
        entry.fault = fault
        entry.state = "broken" if fault.code.startswith("import_") and fault.code != "import_stopped" else "ready"
        if entry.state == "ready":
            self.stopped_by, self._queue = fault, []
        self.changed.emit(entry.number)
        self._next()

    def close(self) -> None:
        """Stop everything and hear no more of it."""
        self._queue = []
        for entry in self.entries:
            entry.cancel.set()
        for channel in self._channels:
            self._jobs.drop(channel)

    def _run(self, channel: str, work: Any, on_done: Any, on_fault: Any) -> None:
        self._channels.add(channel)
        self._jobs.run(channel, work, on_done, on_fault)
