"""The reports that callers asked for: made in the background, kept as files until deleted. Knows nothing of HTTP."""

from __future__ import annotations

import csv
import hashlib
import io
import threading
import zipfile
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from partnerdesk import weeks
from partnerdesk.sandbox import ids
from partnerdesk.sandbox.account_reports import ACCOUNT_KINDS
from partnerdesk.sandbox.calling_reports import CALLING_KINDS
from partnerdesk.sandbox.clock import day_text
from partnerdesk.sandbox.composing import HISTORY_WEEKS, REGIONS
from partnerdesk.sandbox.partner import Partner
from partnerdesk.sandbox.report_kinds import Kind, View

KINDS: tuple[Kind, ...] = (*ACCOUNT_KINDS, *CALLING_KINDS)
HOME_REGION = REGIONS[0]
KNOWN_REGIONS = (*REGIONS, "CA")
"""The last one has no customers: its reports are blank."""
USUAL_POLLS = 2
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
_BLOCK = 1 << 20


@dataclass(slots=True)
class Made:
    """What came of making a report."""

    size: int
    sha256: str
    content_type: str


@dataclass(slots=True)
class Report:
    """One report that was asked for."""

    number: int
    report_id: str
    kind: Kind
    view: View
    file: Path
    file_name: str
    work: Future[Made] | None = None
    looks: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def made(self) -> Made | None:
        """What was made, once it is there."""
        return self.work.result() if self.work is not None and self.work.done() else None


class ReportStore:
    """All reports of one partner."""

    def __init__(self, partner: Partner, folder: Path) -> None:
        self._partner = partner
        self._folder = folder
        self._lock = threading.Lock()
        self._reports: dict[str, Report] = {}
        self._count = 0
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sandbox-report")
        # its thread starts now, so that it is the sandbox's and not that of the request that asks first
        self._pool.submit(int).result()

    def add(self, kind: Kind, first_day: int, last_day: int, region: str) -> Report:
        """Ask for a report; it is made in the background."""
        with self._lock:
            self._count += 1
            number = self._count
        view = View(self._partner, region, first_day, last_day, self._partner.clock.now())
        inner = ids.uuid_of(self._partner.recipe.seed, "REPORT", str(number)).replace("-", "")
        name = f"{kind.title}_{number}_Org_{day_text(first_day)}_{day_text(last_day)}.csv"
        report = Report(number, ids.webex_id("REPORT", inner), kind, view, self._folder / f"{number}.report", name)
        report.work = self._pool.submit(_make, report)
        with self._lock:
            self._reports[report.report_id] = report
        return report

    def get(self, report_id: str) -> Report | None:
        """Return a report."""
        return self._reports.get(report_id)

    def all(self) -> list[Report]:
        """Return all reports, oldest first."""
        return list(self._reports.values())

    def remove(self, report: Report) -> None:
        """Delete a report and its file."""
        with self._lock:
            self._reports.pop(report.report_id, None)
        if report.work is not None and not report.work.cancel():
            report.work.result()
            report.file.unlink(missing_ok=True)

    def data_days(self) -> tuple[int, int]:
        """Return the first and the last day that reports have data of."""
        recipe = self._partner.recipe
        return weeks.week_first_day(recipe.anchor_week - HISTORY_WEEKS), self._partner.clock.today() - 1

    def close(self) -> None:
        """Stop making reports."""
        self._pool.shutdown(wait=True, cancel_futures=True)


def is_zipped(report: Report) -> bool:
    """Tell whether a report comes as a zip; the files of single calls always do, of the others every second one."""
    return report.kind.most_days <= 31 or report.number % 2 == 1


def pieces_of(file: Path) -> Iterator[bytes]:
    """Yield a file in pieces."""
    with file.open("rb") as stream:
        while piece := stream.read(_BLOCK):
            yield piece


def _make(report: Report) -> Made:
    if is_zipped(report):
        info = zipfile.ZipInfo(report.file_name, date_time=(2020, 1, 1, 0, 0, 0))
        info.compress_type = zipfile.ZIP_DEFLATED
        with zipfile.ZipFile(report.file, "w") as archive, archive.open(info, "w") as raw:
            stream = io.TextIOWrapper(raw, "utf-8", newline="")
            _write(report, stream)
            stream.detach()
        content_type = "application/zip" if report.number % 4 == 1 else "application/octet-stream"
    else:
        with report.file.open("w", encoding="utf-8", newline="") as plain:
            _write(report, plain)
        content_type = "text/csv"
    digest = hashlib.sha256()
    for piece in pieces_of(report.file):
        digest.update(piece)
    return Made(report.file.stat().st_size, digest.hexdigest(), content_type)


def _write(report: Report, stream: io.TextIOWrapper) -> None:
    """Write BOM, headings and rows; nothing at all for a region without customers."""
    writer = csv.writer(stream)
    empty = True
    for customer in report.view.customers():
        if empty:
            stream.write(_BOM)
            writer.writerow(report.kind.headings)
            empty = False
        writer.writerows(report.kind.rows(report.view, customer))
    stream.flush()
