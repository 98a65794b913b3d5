"""The doors of the import: look, take, take back, and what the sync calls for a downloaded report. Knows no SQL."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from partnerdesk.replica import imports
from partnerdesk.replica.import_desk import ProfileRow, fetch_matches, find_profile, save_match, save_profile
from partnerdesk.replica.import_rows import ImportRecord, ImportRow, Outcome
from partnerdesk.replica.import_undo import UNDONE
from partnerdesk.replica.imports import ImportWriter
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.sync.importing.container import WORKBOOK, FilePart, find_parts
from partnerdesk.sync.importing.customers import Matcher
from partnerdesk.sync.importing.faults import (
    ChangedFileFault,
    CustomerNeededFault,
    LaterImportFault,
    RowError,
    SeveralFilesFault,
    StoppedImportFault,
    UndoneImportFault,
    UnknownImportFault,
)
from partnerdesk.sync.importing.mapping import signature
from partnerdesk.sync.importing.notes import Note
from partnerdesk.sync.importing.percall import CutOffs
from partnerdesk.sync.importing.plan import (
    Cancel,
    ImportOptions,
    ImportPlan,
    OnReject,
    Prepared,
    Progress,
    Unmatched,
)
from partnerdesk.sync.importing.prepare import prepare_part
from partnerdesk.sync.importing.run import Run
from partnerdesk.sync.importing.scan import scan_part
from partnerdesk.sync.importing.sheet import find_sheet
from partnerdesk.weeks import Clock

MAX_SUGGESTED_NAMES = 200


class Importer:
    """Imports into one account. Holds what every file needs: the customers and the confirmed names."""

    def __init__(
        self,
        replica: Replica,
        desk: Desk | None = None,
        *,
        clock: Clock | None = None,
        cut_offs: CutOffs | None = None,
    ) -> None:
        """Make an importer.

        Args:
            replica: the open replica.
            desk: the open desk, for profiles and confirmed names; without it there are none.
            clock: the time that imports are stamped with.
            cut_offs: what a call is poor by in files without grades; None for ours.
        """
        self._cut_offs = cut_offs
        self._replica = replica
        self._desk = desk
        self._clock = clock or Clock()
        self._matcher: Matcher | None = None

    @property
    def matcher(self) -> Matcher:
        """The customers, read once; `forget_customers` has them read anew."""
        if self._matcher is None:
            confirmed = fetch_matches(self._desk) if self._desk else {}
            self._matcher = Matcher(imports.fetch_identities(self._replica), confirmed)
        return self._matcher

    def forget_customers(self) -> None:
        """Have the customers read anew: after a sync, or when a name was confirmed."""
        self._matcher = None

    def confirm(self, name: str, org_id: str) -> None:
        """Keep that `name` in report files means the customer of `org_id`.

        Raises:
            RowError: there is no such customer.
        """
        customer = self.matcher.by_id(org_id)
        if customer is None or self._desk is None:
            raise RowError("unmatched", None, value=org_id)
        save_match(self._desk, name, self.matcher.org_id_of(customer), now=self._clock.now())
        self.forget_customers()

    # --- looking ----------------------------------------------------------------------------------------------------

    def prepare(
        self, part: FilePart, options: ImportOptions, *, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> Prepared:
        """Understand a file without reading its rows for good. Nothing is written.

        Raises:
            ImportFault: it can't be understood.
        """
        tick = _ticker(part, progress, cancel)
        scan = scan_part(part, tick)
        sheet = find_sheet(part, scan)
        profile = self._profile(sheet.headings, options) if not sheet.blank else None
        customer = self._customer(part, options)
        return prepare_part(part, scan, sheet, options, profile, customer, tick)

    def _profile(self, headings: tuple[str, ...], options: ImportOptions) -> ProfileRow | None:
        if self._desk is None or not options.use_profiles:
            return None
        found = find_profile(self._desk, signature(list(headings)))
        return found if found and options.dataset in {None, found.dataset} else None

    def _customer(self, part: FilePart, options: ImportOptions) -> str | None:
        if options.customer is None:
            return None
        try:
            return self.matcher.org_id_of(self.matcher.match_either(options.customer))
        except RowError as error:
            raise CustomerNeededFault(file=part.name) from error

    def preview(
        self,
        part: FilePart,
        options: ImportOptions | None = None,
        *,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
        on_reject: OnReject | None = None,
    ) -> ImportPlan:
        """Return what importing a file would do: every row is read and compared, nothing is written.

        Raises:
            ImportFault: the file can't be imported.
        """
        prepared = self.prepare(part, options or ImportOptions(), progress=progress, cancel=cancel)
        same = self._same(prepared)
        with imports.looking(self._replica, self._record(prepared)) as writer:
            return self._run(prepared, writer, same, progress, cancel, on_reject)

    # --- taking -----------------------------------------------------------------------------------------------------

    def apply(
        self,
        plan: ImportPlan | Prepared,
        *,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
        on_reject: OnReject | None = None,
    ) -> ImportPlan:
        """Import a file as it was looked at, in one transaction, and return what it did.

        A file that was taken before in the same way changes nothing (`same_as` says which import it was), unless rows
        of it named customers that are known by now.

        Raises:
            ChangedFileFault: it is not the file that was looked at.
            StoppedImportFault: the user stopped it.
            Fault: the replica can't be written. In every case nothing of the file is kept.
        """
        prepared = plan.prepared if isinstance(plan, ImportPlan) else plan
        same = self._same(prepared)
        if same is not None:
            with imports.looking(self._replica, self._record(prepared)) as writer:
                return self._run(prepared, writer, same, progress, cancel, on_reject)
        if scan_part(prepared.part, _ticker(prepared.part, progress, cancel)).sha256 != prepared.scan.sha256:
            raise ChangedFileFault(file=prepared.part.name)
        with imports.writing(self._replica, self._record(prepared)) as writer:
            return self._run(prepared, writer, None, progress, cancel, on_reject)

    def _same(self, prepared: Prepared) -> int | None:
        """Return the import that took these bytes in this way, unless it could now take rows that it could not then."""
        found = imports.fetch_same_file(self._replica, prepared.scan.sha256, prepared.settings_text())
        if found is None:
            return None
        import_id, unmatched = found
        places = {use.key: use.place for use in prepared.columns}
        for cells in unmatched:
            org, name = (_cell(cells, places.get(key)) for key in ("customer_id", "customer"))
            try:
                self.matcher.match(org, name)
            except RowError:
                continue
            return None
        return import_id

    def _record(self, prepared: Prepared) -> ImportRecord:
        return ImportRecord(
            dataset=prepared.dataset.key,
            file_name=prepared.part.name,
            sha256=prepared.scan.sha256,
            bytes=prepared.scan.size,
            origin=prepared.origin,
            imported_at=self._clock.now(),
            profile=prepared.profile,
            mapping=prepared.settings_text(),
        )

    def _run(
        self,
        prepared: Prepared,
        writer: ImportWriter,
        same: int | None,
        progress: Progress | None,
        cancel: Cancel | None,
        on_reject: OnReject | None,
    ) -> ImportPlan:
        run = Run(
            prepared,
            self.matcher,
            writer,
            progress=progress,
            cancel=cancel,
            on_reject=on_reject,
            cut_offs=self._cut_offs,
        )
        run.read()
        tallies = run.tallies
        outcome = writer.finish(
            read=tallies.read,
            taken=tallies.taken,
            rejected=tallies.rejected,
            weeks=run.weeks(),
            notes=[{"code": note.code, "params": note.params} for note in run.notes],
            customer=run.customer,
        )
        return self._plan(prepared, run, outcome, writer.weeks, same)

    def _plan(self, prepared: Prepared, run: Run, outcome: Outcome, weeks: set[int], same: int | None) -> ImportPlan:
        tallies = run.tallies
        names = sorted(tallies.unmatched.items(), key=lambda item: (-item[1], item[0]))
        notes = list(run.notes)
        if same is not None:
            notes.append(Note("same", {"id": same}))
        else:
            notes += self._replace_notes(outcome)
        return ImportPlan(
            prepared=prepared,
            rows_read=tallies.read,
            rows_taken=tallies.taken,
            rows_rejected=tallies.rejected,
            reasons=tallies.reasons,
            rejects=tuple(tallies.first),
            unmatched=tuple(
                Unmatched(name, count, tuple(self.matcher.suggestions(name)) if place < MAX_SUGGESTED_NAMES else ())
                for place, (name, count) in enumerate(names)
            ),
            weeks=tuple(sorted(weeks | run.weeks())),
            changes=outcome.changes,
            replaces=tuple(outcome.replaced),
            same_as=same,
            notes=tuple(notes),
            import_id=outcome.import_id,
        )

    def _replace_notes(self, outcome: Outcome) -> list[Note]:
        found = []
        for import_id in outcome.replaced:
            old = imports.fetch_import(self._replica, import_id)
            if old:
                found.append(Note("replaces", {"file": old.file_name, "id": import_id}))
        return found

    # --- profiles and the way back ----------------------------------------------------------------------------------

    def keep_profile(self, prepared: Prepared, name: str = "") -> None:
        """Keep how a file is read, so that files with the same headings are read the same way.

        Args:
            prepared: the file.
            name: the profile's name; without one, the report's title with a mark of the headings.
        """
        if self._desk is None:
            return
        mapping = prepared.settings() | {
            "unit_names": {use.key: use.unit for use in prepared.columns if use.unit},
        }
        mark = signature(list(prepared.sheet.headings))
        name = name or f"{prepared.dataset.title} {mark[:6]}"
        save_profile(self._desk, ProfileRow(name, prepared.dataset.key, mark, mapping), now=self._clock.now())

    def imports(self) -> list[ImportRow]:
        """Return every import, the latest first."""
        return imports.fetch_imports(self._replica)

    def undoable(self, import_id: int) -> ImportRow:
        """Return an import that can be taken back, as far as itself is concerned.

        Raises:
            UnknownImportFault: there is no such import.
            UndoneImportFault: it is taken back already.
        """
        row = imports.fetch_import(self._replica, import_id)
        if row is None:
            raise UnknownImportFault(file="", id=import_id)
        if row.state == UNDONE:
            raise UndoneImportFault(file=row.file_name, id=import_id)
        return row

    def undo(self, import_id: int) -> int:
        """Take an import back: every row that it wrote becomes what it was before.

        Returns:
            How many rows were put back or taken out.

        Raises:
            UnknownImportFault: there is no such import.
            UndoneImportFault: it is taken back already.
            LaterImportFault: a later import built on it.
        """
        self.undoable(import_id)
        state, number, name = imports.undo(self._replica, import_id)
        if state == "unknown":
            raise UnknownImportFault(file="", id=import_id)
        if state == "later":
            raise LaterImportFault(file=name, id=import_id, later=number)
        return number

    def import_report(
        self,
        path: Path,
        *,
        dataset: str,
        week: int | None = None,
        title: str = "",
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> list[ImportPlan]:
        """Import a report that was downloaded from the service: zip or plain, with or without an ending.

        A blank file is a fact (a region without customers) and is recorded as such.

        Args:
            path: the downloaded file; size and checksum have been checked.
            dataset: key of the data set that the template is known to give.
            week: the week that was asked for.
            title: the template's title, shown as the name of the source.
            progress: told how far it came.
            cancel: asked whether to stop.

        Returns:
            What each file in it did; rejected rows are in `rows_rejected` and kept.

        Raises:
            ImportFault: it can't be read; nothing of that file is kept.
        """
        options = ImportOptions(dataset=dataset, week=week, title=title, origin="report")
        done = []
        for part in find_parts(path):
            named = replace(part, name=title or part.name)
            prepared = self.prepare(named, options, progress=progress, cancel=cancel)
            done.append(self.apply(prepared, progress=progress, cancel=cancel))
        return done


def only_part(path: Path) -> FilePart:
    """Return the one table of a file.

    Raises:
        SeveralFilesFault: it is a zip of several.
        ImportFault: it can't be opened.
    """
    parts = find_parts(path)
    if len(parts) != 1:
        raise SeveralFilesFault(file=path.name, count=len(parts))
    return parts[0]


def _cell(cells: tuple[str, ...], place: int | None) -> str | None:
    return cells[place] or None if place is not None and place < len(cells) else None


def _ticker(part: FilePart, progress: Progress | None, cancel: Cancel | None) -> Callable[[int], None]:
    def tick(done: int) -> None:
        if cancel is not None and cancel.is_set():
            raise StoppedImportFault(file=part.name)
        if progress is not None:
            progress(done, part.size if part.kind != WORKBOOK else 0)

    return tick
