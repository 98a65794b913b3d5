"""Writes rejected rows as a CSV with the reason, safe to open in a spreadsheet. Knows no SQL."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from partnerdesk.errors import fault_from_os
from partnerdesk.replica.import_rows import RejectRow
from partnerdesk.sync.importing.faults import Problem, Reject

HEAD = ("File", "Line", "Reason")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe_cell(text: str) -> str:
    """Return a text cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


class RejectFile:
    """A CSV being written; the whole file appears at its place when the block ends well."""

    def __init__(
        self,
        path: Path,
        words: Callable[[Problem], str] = Problem.sentence,
        head: tuple[str, str, str] = HEAD,
    ) -> None:
        """Make one for `path`; `words` says a reason and `head` the first three headings in the user's language."""
        self._path = path
        self._words, self._head = words, head
        self._part = path.with_name(f".{path.name}.part")
        self._count = 0

    def __enter__(self) -> Self:
        try:
            # Customer data: for this user's eyes alone.
            handle = os.open(self._part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        except OSError as error:
            raise fault_from_os(error, self._path.parent) from error
        self._file = os.fdopen(handle, "w", encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._file)
        return self

    def heading(self, file: str, headings: Iterable[str]) -> None:
        """Write the headings of a file's rejected rows; a second file gets a blank line before its own."""
        if self._count:
            self._writer.writerow([])
        self._count += 1
        self._writer.writerow([*self._head, *(safe_cell(heading) for heading in headings)])
        self._file_name = file

    def write(self, reject: Reject) -> None:
        """Write one row."""
        cells = (safe_cell(cell) for cell in reject.cells)
        self._writer.writerow([safe_cell(self._file_name), reject.line, safe_cell(self._words(reject.problem)), *cells])

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._file.flush()
                os.fsync(self._file.fileno())
            self._file.close()
            if kind is None:
                self._part.replace(self._path)
            else:
                self._part.unlink(missing_ok=True)
        except OSError as failure:
            raise fault_from_os(failure, self._path.parent) from failure


def kept_reject(row: RejectRow) -> Reject:
    """Return a kept rejected row as the import first saw it."""
    return Reject(row.line, Problem(row.reason, row.column, row.params), row.raw)
