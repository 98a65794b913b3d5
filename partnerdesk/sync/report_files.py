"""The file of a report on its way into the replica: fetched, checked, imported, removed. Knows no endpoint, no SQL."""

from __future__ import annotations

import contextlib
import hashlib
import os
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from partnerdesk.errors import CancelledFault, fault_from_os
from partnerdesk.paths import make_private
from partnerdesk.replica.import_desk import find_profile
from partnerdesk.replica.report_requests import ReportRequest
from partnerdesk.replica.store import Desk
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Client
from partnerdesk.sync.importing.actions import Importer
from partnerdesk.sync.importing.container import FilePart, find_parts
from partnerdesk.sync.importing.datasets import DATASETS
from partnerdesk.sync.importing.faults import BadZipFault, StoppedImportFault
from partnerdesk.sync.importing.mapping import match_datasets, signature
from partnerdesk.sync.importing.plan import ImportPlan
from partnerdesk.sync.importing.profiles import built_in_profile
from partnerdesk.sync.importing.scan import scan_part
from partnerdesk.sync.importing.sheet import find_sheet
from partnerdesk.sync.report_faults import ReportDamagedFault, ReportOtherFault, ReportUnusableFault
from partnerdesk.sync.wire_reports import Report

_PREFIX = "report-"
_BLOCK = 1 << 20
_ALGORITHMS = {32: "md5", 40: "sha1", 64: "sha256"}
"""Checksum by the count of its hexadecimal digits; the service does not say which it uses."""
_ABSENT = frozenset({"unmatched", "several", "foreign"})
"""Reasons of rows that name customers which are not (or no longer) the partner's."""


@dataclass(frozen=True)
class Taken:
    """What came of one report."""

    import_id: int | None
    rows: int
    rejected: int
    is_blank: bool
    is_known: bool
    """The very same file was imported before."""


class ReportFiles:
    """Takes reports into one replica."""

    def __init__(self, client: Client, importer: Importer, desk: Desk | None, folder: Path, cancel: Cancel) -> None:
        """Make it.

        Args:
            client: fetches the files.
            importer: imports them.
            desk: what the user said of headings, if anything.
            folder: where files lie until they are imported; made when first needed.
            cancel: stops it.
        """
        self._client = client
        self._importer = importer
        self._desk = desk
        self._folder = folder
        self._cancel = cancel

    def clear(self) -> None:
        """Remove what an earlier, killed run has left."""
        if self._folder.is_dir():
            for left in self._folder.glob(f"{_PREFIX}*"):
                _remove(left)

    def fetch(self, report: Report, title: str) -> Path:
        """Fetch the file of a finished report and check it against what the service says of it.

        Raises:
            ReportDamagedFault: size or checksum differ.
            Fault: see `Client.download`; also DiskFullFault and ReadOnlyFault.
        """
        path = self._folder / f"{_PREFIX}{uuid.uuid4().hex}"
        try:
            make_private(self._folder)
            with _opened(path) as file:
                self._client.download(report.url or "", lambda: self._from_start(file))
            check_file(path, report, title)
        except OSError as error:
            _remove(path)
            raise fault_from_os(error, self._folder) from error
        except BaseException:
            _remove(path)
            raise
        return path

    def _from_start(self, file: BinaryIO) -> Callable[[bytes], object]:
        file.seek(0)
        file.truncate()

        def write(data: bytes) -> None:
            try:
                file.write(data)
            except OSError as error:  # a full disk must not be taken for a broken connection
                raise fault_from_os(error, self._folder) from error

        return write

    def take(self, path: Path, request: ReportRequest) -> Taken:
        """Import a fetched file and remove it.

        Raises:
            ReportOtherFault: its columns are those of another report.
            ReportUnusableFault: none of its rows could be used.
            ImportFault: it can't be read.
            CancelledFault: someone asked to stop.
        """
        try:
            for part in find_parts(path):
                self._check_headings(part, request)
            week = request.weeks[0] if len(request.weeks) == 1 else None
            plans = self._importer.import_report(
                path, dataset=request.dataset, week=week, title=request.title, cancel=self._cancel
            )
        except StoppedImportFault:
            raise CancelledFault from None
        finally:
            _remove(path)
        return _taken(plans, request)

    def _check_headings(self, part: FilePart, request: ReportRequest) -> None:
        sheet = find_sheet(part, scan_part(part, lambda _done: self._cancel.check()))
        headings = list(sheet.headings)
        if sheet.blank or (self._desk is not None and find_profile(self._desk, signature(headings)) is not None):
            return
        built_in = built_in_profile(sheet.headings)
        wanted = DATASETS[request.dataset]
        best = next(iter(match_datasets(headings, wanted.title)), None)
        found = built_in.dataset if built_in else best.dataset if best and best.score else wanted.key
        if found != wanted.key:
            raise ReportOtherFault(report=request.title, found=DATASETS[found].title, wanted=wanted.title)


def check_file(path: Path, report: Report, title: str) -> None:
    """Compare a file with the size and checksum that the service names; what it does not name is not compared.

    Both may be of the file as it came or of the table inside the zip: the service does not say.

    Raises:
        ReportDamagedFault: neither fits.
        OSError: the file can't be read.
    """
    algorithm = _algorithm(report.checksum)
    if report.size is None and algorithm is None:
        return
    size, digest = path.stat().st_size, _digest(path.open("rb"), algorithm)
    if _fits(report, algorithm, size, digest):
        return
    try:
        parts = find_parts(path)
        if len(parts) == 1 and parts[0].entry is not None:
            with parts[0].open() as inner:
                if _fits(report, algorithm, parts[0].size, _digest(inner, algorithm)):
                    return
    except BadZipFault:
        raise ReportDamagedFault(report=title, detail="zip") from None
    detail = "size" if report.size not in {None, size, *(part.size for part in parts)} else algorithm or "size"
    raise ReportDamagedFault(report=title, detail=detail)


def _fits(report: Report, algorithm: str | None, size: int, digest: str) -> bool:
    sized = report.size is None or report.size == size
    return sized and (algorithm is None or digest == (report.checksum or "").lower())


def _algorithm(checksum: str | None) -> str | None:
    plain = (checksum or "").lower()
    return _ALGORITHMS.get(len(plain)) if plain and set(plain) <= set("0123456789abcdef") else None


def _digest(file: BinaryIO, algorithm: str | None) -> str:
    with file:
        if algorithm is None:
            return ""
        digest = hashlib.new(algorithm, usedforsecurity=False)
        while block := file.read(_BLOCK):
            digest.update(block)
        return digest.hexdigest()


def _taken(plans: list[ImportPlan], request: ReportRequest) -> Taken:
    read, rows = sum(plan.rows_read for plan in plans), sum(plan.rows_taken for plan in plans)
    reasons = {reason for plan in plans for reason in plan.reasons}
    if read and not rows and not reasons <= _ABSENT:
        raise ReportUnusableFault(report=request.title, count=read)
    ids = [plan.import_id or plan.same_as for plan in plans]
    return Taken(
        import_id=next((each for each in ids if each is not None), None),
        rows=rows,
        rejected=sum(plan.rows_rejected for plan in plans),
        is_blank=read == 0,
        is_known=all(plan.same_as is not None for plan in plans),
    )


def _opened(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb")


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
