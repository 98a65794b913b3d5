"""Rows of a delimited text file with the line that each starts on. Knows no column's meaning."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO, Self, cast

from partnerdesk.sync.importing.container import FilePart
from partnerdesk.sync.importing.faults import BrokenTextFault, ChangedFileFault, TooManyColumnsFault
from partnerdesk.sync.importing.scan import Scan

MAX_COLUMNS = 1000
MAX_LINE = 1 << 20
DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 50
_SEP_LINE = "sep="


class Lines:
    """Lines of a text, none longer than the limit, so that a file without line ends can't fill the memory."""

    def __init__(self, text: io.TextIOBase, name: str) -> None:
        self._text = text
        self._name = name
        self.number = 0
        self.of_row: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        try:
            line = self._text.readline(MAX_LINE)
        except UnicodeDecodeError as error:
            raise ChangedFileFault(file=self._name) from error
        if not line:
            raise StopIteration
        self.number += 1
        if len(line) >= MAX_LINE:
            _refuse_long(line, self._name, self.number)
        self.of_row.append(line)
        return line


def _refuse_long(line: str, name: str, number: int) -> None:
    if max(line.count(mark) for mark in DELIMITERS) >= MAX_COLUMNS:
        raise TooManyColumnsFault(file=name, line=number, limit=MAX_COLUMNS, column=MAX_COLUMNS + 1)
    raise BrokenTextFault(file=name, line=number, column=1, detail="it is longer than a line of a report can be")


class TextRows:
    """The rows of a part, from its first line, as (line, cells). Use it in a `with` block."""

    def __init__(self, stream: BinaryIO, scan: Scan, name: str, delimiter: str) -> None:
        stream.read(scan.bom)
        self._wrapper = io.TextIOWrapper(
            cast("BinaryIO", io.BufferedReader(cast("io.RawIOBase", stream), 1 << 16))
            if not isinstance(stream, io.BufferedReader)
            else stream,
            encoding=scan.encoding,
            newline="",
        )
        self._lines = Lines(self._wrapper, name)
        self._name = name
        self._delimiter = delimiter
        self._reader = csv.reader(self._lines, delimiter=delimiter)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._wrapper.detach()  # the stream is its opener's to close

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        lines, name = self._lines, self._name
        while True:
            lines.of_row.clear()
            start = lines.number + 1
            try:
                row = next(self._reader, None)
            except csv.Error as error:
                raise BrokenTextFault(
                    file=name, line=start, column=1, detail="a quote that opens there is never closed"
                ) from error
            if row is None:
                return
            if len(row) > MAX_COLUMNS:
                if any(cell.strip() for cell in row[MAX_COLUMNS:]):
                    raise TooManyColumnsFault(file=name, line=start, limit=MAX_COLUMNS, column=MAX_COLUMNS + 1)
                del row[MAX_COLUMNS:]
            if len(lines.of_row) > 1 or '"' in lines.of_row[0]:
                self._refuse_open_quote(start)
            if any(row):
                yield start, row

    def _refuse_open_quote(self, start: int) -> None:
        """A file that ends inside a quote was cut short: its last row must not pass for a whole one."""
        if lines_end_quoted(self._lines.of_row, self._delimiter):
            raise BrokenTextFault(
                file=self._name, line=start, column=1, detail="a quote that opens there is never closed"
            )

    def tell(self) -> int:
        """Return the bytes taken from the stream so far, for progress."""
        try:
            return self._wrapper.buffer.tell()
        except (OSError, ValueError):
            return 0


def lines_end_quoted(lines: list[str], delimiter: str) -> bool:
    """Whether the row made of these lines ends inside a quote."""
    if "".join(lines).count('"') % 2 == 0:
        return False
    try:
        for _row in csv.reader(lines, delimiter=delimiter, strict=True):
            pass
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def text_rows(part: FilePart, stream: BinaryIO, scan: Scan, delimiter: str) -> TextRows:
    """Return the rows of an open text part.

    Args:
        part: the part, for its name.
        stream: its bytes from the start.
        scan: what the scan of it told.
        delimiter: what parts its cells.
    """
    return TextRows(stream, scan, part.name, delimiter)


def sample_rows(part: FilePart, scan: Scan, delimiter: str, limit: int = _SAMPLE_ROWS) -> list[tuple[int, list[str]]]:
    """Return the first rows of a part as `delimiter` parts them.

    Raises:
        TooManyColumnsFault, BrokenTextFault: as they say.
    """
    found = []
    with part.open() as stream, text_rows(part, stream, scan, delimiter) as rows:
        for row in rows:
            found.append(row)
            if len(found) >= limit:
                break
    return found


def declared_delimiter(rows: list[tuple[int, list[str]]]) -> str | None:
    """Return the delimiter that Excel's first line `sep=;` declares, None without one."""
    if not rows:
        return None
    line, cells = rows[0]
    first = cells[0].strip().lower() if cells else ""
    if line != 1 or not first.startswith(_SEP_LINE):
        return None
    mark = first[len(_SEP_LINE) :] or (DELIMITERS[0] if len(cells) == 2 else "")
    return mark if mark in DELIMITERS else None
