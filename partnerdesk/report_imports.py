"""What the window does with report files, off its thread. Joins the import, the account's lock and its files; no Qt."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from partnerdesk.errors import Fault, UnknownCustomerFault
from partnerdesk.replica import imports
from partnerdesk.replica.import_desk import ProfileRow, find_profile, forget_match
from partnerdesk.replica.import_rows import ImportRow
from partnerdesk.sync.importing.actions import Importer
from partnerdesk.sync.importing.container import FilePart, find_parts
from partnerdesk.sync.importing.faults import Problem, Reject, RowError
from partnerdesk.sync.importing.mapping import signature
from partnerdesk.sync.importing.percall import CutOffs
from partnerdesk.sync.importing.plan import Cancel, ImportOptions, ImportPlan, Progress
from partnerdesk.sync.importing.prepare import choose_dataset
from partnerdesk.sync.importing.rejects import RejectFile, kept_reject
from partnerdesk.sync.importing.scan import scan_part
from partnerdesk.sync.importing.sheet import Sheet, find_sheet
from partnerdesk.sync.lock import sync_lock
from partnerdesk.weeks import Clock

if TYPE_CHECKING:
    from partnerdesk.paths import AccountFolder
    from partnerdesk.replica.store import Desk, Replica

_TELL_SECONDS = 0.1
Words = Callable[[Problem], str]


@dataclass(frozen=True)
class Look:
    """What a look at a file gave: what importing it would do, or why it can't be said yet."""

    plan: ImportPlan | None
    fault: Fault | None
    sheet: Sheet | None
    """Headings and first rows, also where only an answer of the user is missing; None when it is no table."""
    dataset: str | None = None
    """Key of the report that it is, as told or as its headings say."""
    kept_profile: bool = False
    """Whether a profile of the user's own says how it is read."""


class ReportImports:
    """The doors of the import for one open account. All read or write files: call none on the window's thread."""

    def __init__(
        self,
        folder: AccountFolder,
        replica: Replica,
        desk: Desk,
        clock: Callable[[], Clock],
        cut_offs: Callable[[], CutOffs] = CutOffs,
    ) -> None:
        self._folder, self._replica, self._desk, self._clock = folder, replica, desk, clock
        self._cut_offs = cut_offs
        self._stopping = threading.Event()

    def stop(self) -> None:
        """Have whatever runs end soon: nothing of a file under way is kept."""
        self._stopping.set()

    # --- looking ----------------------------------------------------------------------------------------------------

    def parts(self, path: Path) -> list[FilePart]:
        """Return the tables of a file; a zip may hold several.

        Raises:
            ImportFault: it can't be opened.
        """
        return find_parts(path)

    def look(
        self, part: FilePart, options: ImportOptions, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> Look:
        """Return what importing a file would do. Nothing is written.

        A fault of the file is part of the answer: most of them only want a word of the user.

        Raises:
            StoppedImportFault: the user stopped it.
        """
        stop = self._either(cancel)
        try:
            plan = self._importer().preview(part, options, progress=_seldom(progress), cancel=stop)
        except Fault as fault:
            if fault.code == "import_stopped":
                raise
            sheet = self._sheet(part)
            return Look(None, fault, sheet, self._dataset(part, options, sheet))
        kept = options.use_profiles and self._profile(plan.prepared.sheet) is not None
        return Look(plan, None, plan.prepared.sheet, plan.prepared.dataset.key, kept)

    def _sheet(self, part: FilePart) -> Sheet | None:
        try:
            sheet = find_sheet(part, scan_part(part))
        except Fault:
            return None
        return None if sheet.blank else sheet

    def _dataset(self, part: FilePart, options: ImportOptions, sheet: Sheet | None) -> str | None:
        if sheet is None:
            return options.dataset
        try:
            return choose_dataset(sheet, options, part.name, self._profile(sheet)).key
        except Fault:
            return options.dataset

    def _profile(self, sheet: Sheet) -> ProfileRow | None:
        return None if sheet.blank else find_profile(self._desk, signature(list(sheet.headings)))

    def customers(self) -> list[tuple[str, str]]:
        """Return (organisation id, name) of every customer by name."""
        people = imports.fetch_identities(self._replica)
        return sorted(
            ((person.org_id, person.name) for person in people), key=lambda item: (item[1].casefold(), item[0])
        )

    def rows(self) -> list[ImportRow]:
        """Return every import, the latest first."""
        return imports.fetch_imports(self._replica)

    def rejects(self, import_id: int, limit: int) -> list[Reject]:
        """Return the first rejected rows of an import."""
        return [kept_reject(row) for row in imports.fetch_rejects(self._replica, import_id)[:limit]]

    # --- writing ----------------------------------------------------------------------------------------------------

    def apply(
        self,
        plan: ImportPlan,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
        *,
        keep_profile: bool = False,
    ) -> ImportPlan:
        """Import a file as it was looked at, in one transaction.

        Args:
            plan: what the user agreed to.
            progress: told how far it came, ten times a second at most.
            cancel: asked whether to stop.
            keep_profile: read files with these headings in the same way from now on.

        Raises:
            BusyFault: a sync or another import is writing.
            ImportFault: the file changed, is broken or was stopped. Nothing of it is kept then.
        """
        importer = self._importer()
        with sync_lock(self._folder.sync_lock):
            done = importer.apply(plan, progress=_seldom(progress), cancel=self._either(cancel))
        if keep_profile:
            importer.keep_profile(plan.prepared)
        return done

    def undo(self, import_id: int) -> int:
        """Take an import back; return how many rows became what they were.

        Raises:
            BusyFault: a sync or another import is writing.
            UnknownImportFault, LaterImportFault: it can't be taken back.
        """
        with sync_lock(self._folder.sync_lock):
            return self._importer().undo(import_id)

    def confirm(self, name: str, org_id: str) -> None:
        """Keep that a name in report files means a customer.

        Raises:
            UnknownCustomerFault: there is no such customer any more.
        """
        try:
            self._importer().confirm(name, org_id)
        except RowError as error:
            raise UnknownCustomerFault(customer=org_id) from error

    def forget(self, name: str) -> None:
        """Forget what a name in report files means."""
        forget_match(self._desk, name)

    def save_rejects(
        self, plan: ImportPlan, options: ImportOptions, path: Path, words: Words, head: tuple[str, str, str]
    ) -> int:
        """Write every row of a file that would be rejected as a CSV with the reason; return how many.

        Args:
            plan: the look at the file.
            options: how it was looked at.
            path: where the CSV goes.
            words: says a reason in the user's language.
            head: the headings before those of the file: file, line, reason.

        Raises:
            ImportFault: the file can't be read any more.
            ReadOnlyFault, DiskFullFault: the CSV can't be written.
        """
        count = 0
        with RejectFile(path, words, head) as file:
            file.heading(plan.prepared.part.name, plan.prepared.sheet.headings)

            def write(reject: Reject) -> None:
                nonlocal count
                count += 1
                file.write(reject)

            self._importer().preview(plan.prepared.part, options, on_reject=write, cancel=self._stopping)
        return count

    def save_kept_rejects(self, row: ImportRow, path: Path, words: Words, head: tuple[str, str, str]) -> int:
        """Write the rejected rows that were kept of an import as a CSV with the reason; return how many.

        Raises:
            ReadOnlyFault, DiskFullFault: the CSV can't be written.
        """
        rejects = [kept_reject(kept) for kept in imports.fetch_rejects(self._replica, row.id)]
        with RejectFile(path, words, head) as file:
            file.heading(row.file_name, ())
            for reject in rejects:
                file.write(reject)
        return len(rejects)

    def _importer(self) -> Importer:
        # Customers and confirmed names may have changed since the last file: they are read anew.
        return Importer(self._replica, self._desk, clock=self._clock(), cut_offs=self._cut_offs())

    def _either(self, cancel: Cancel | None) -> Cancel:
        return _Either(self._stopping, cancel)


class _Either:
    """Set when the program ends or the user stops."""

    def __init__(self, *events: Cancel | None) -> None:
        self._events = [event for event in events if event is not None]

    def is_set(self) -> bool:
        return any(event.is_set() for event in self._events)


def _seldom(progress: Progress | None) -> Progress | None:
    """Return a progress that passes on ten calls a second: the window has other things to do."""
    if progress is None:
        return None
    told = 0.0

    def tell(done: int, total: int) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told >= _TELL_SECONDS:
            told = now
            progress(done, total)

    return tell
