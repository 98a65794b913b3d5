"""Finds the tables in a file: the file itself, a workbook, or the entries of a zip. Knows no encoding and no column.

Names inside a zip are for show alone: nothing is ever unpacked onto the disk.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, cast

from partnerdesk.errors import Fault
from partnerdesk.sync.importing.faults import BadWorkbookFault, BadZipFault, UnreadableFileFault

MAX_ENTRIES = 10
MAX_RATIO = 100
RATIO_FREE_BYTES = 1 << 20
"""An entry smaller than this is never a bomb, however well it packs."""
MAX_INNER_WORKBOOK = 64 << 20
MAX_SHARED_STRINGS = 64 << 20
MAX_WORKBOOK = 1 << 30
_ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
_READ = 1 << 20

TEXT = "text"
WORKBOOK = "xlsx"


@dataclass(frozen=True, slots=True)
class FilePart:
    """One table: a file, or an entry of a zip."""

    path: Path
    name: str
    """For show: the file's name, or the entry's without its folders."""
    kind: str
    """`text` or `xlsx`."""
    size: int
    """Bytes, unpacked."""
    entry: int | None = None
    """Place in the zip's list, None when the file itself is the table."""

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """Give its bytes.

        Raises:
            UnreadableFileFault: the file is gone or locked.
            BadZipFault: the entry turns out to be damaged.
        """
        with _opened(self.path) as file:
            if self.entry is None:
                yield file
                return
            with _guard_zip(self.path.name):
                archive = zipfile.ZipFile(file)
                packed = archive.open(archive.infolist()[self.entry])
            with archive, packed:
                yield cast("BinaryIO", _Guarded(packed, self.path.name))


class _Guarded(io.RawIOBase):
    """An entry being unpacked; whatever the unpacker raises becomes the fault of the zip."""

    def __init__(self, packed: IO[bytes], name: str) -> None:
        super().__init__()
        self._packed = packed
        self._name = name

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        with _guard_zip(self._name):
            return self._packed.read(size)

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


@contextmanager
def _guard_zip(name: str) -> Iterator[None]:
    try:
        yield
    except Fault:
        raise
    except Exception as error:  # a crafted zip makes zipfile and zlib raise nearly anything
        raise BadZipFault(file=name, detail="it is cut short or damaged") from error


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        file = path.open("rb")
    except (OSError, ValueError) as error:
        raise UnreadableFileFault(file=path.name, detail=getattr(error, "strerror", None) or "no such file") from error
    with file:
        yield file


def find_parts(path: Path) -> list[FilePart]:
    """Return the tables of a file; a zip may hold several.

    Raises:
        UnreadableFileFault: it can't be opened.
        BadZipFault: cut short, damaged, locked, nested, too many entries, or a bomb.
        BadWorkbookFault: a workbook with oversized parts.
    """
    with _opened(path) as file:
        try:
            mark = file.read(4)
            size = path.stat().st_size
        except OSError as error:
            raise UnreadableFileFault(file=path.name, detail=error.strerror or "error") from error
        if mark not in _ZIP_MARKS:
            return [FilePart(path, path.name, TEXT, size)]
        with _guard_zip(path.name), zipfile.ZipFile(file) as archive:
            if is_workbook(archive):
                check_workbook(archive, path.name)
                return [FilePart(path, path.name, WORKBOOK, size)]
            return _entries(archive, path)


def is_workbook(archive: zipfile.ZipFile) -> bool:
    """Whether a zip is an XLSX file."""
    names = set(archive.namelist())
    return "[Content_Types].xml" in names and "xl/workbook.xml" in names


def check_workbook(archive: zipfile.ZipFile, name: str) -> None:
    """Make sure that a workbook unpacks to a bearable size and has no document type definition in it.

    Raises:
        BadWorkbookFault: it does not.
    """
    total = 0
    for entry in archive.infolist():
        total += entry.file_size
        if entry.flag_bits & 0x1:
            raise BadWorkbookFault(file=name, detail="it is locked with a password")
        limit = MAX_SHARED_STRINGS if entry.filename.lower().endswith("sharedstrings.xml") else MAX_WORKBOOK
        if entry.file_size > limit or total > MAX_WORKBOOK or _is_bomb(entry):
            raise BadWorkbookFault(file=name, detail="it unpacks to far more than a report can be")
        if entry.filename.endswith((".xml", ".rels")):
            with archive.open(entry) as part:
                head = part.read(4096)
            if b"<!" in head.replace(b"<!--", b"").replace(b"\0", b""):
                raise BadWorkbookFault(file=name, detail="it holds a document type definition")


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > RATIO_FREE_BYTES and entry.file_size > MAX_RATIO * max(1, entry.compress_size)


def _entries(archive: zipfile.ZipFile, path: Path) -> list[FilePart]:
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise BadZipFault(file=path.name, detail=f"it holds {len(entries)} files, more than {MAX_ENTRIES}")
    found = []
    for place, entry in enumerate(entries):
        name = show_name(entry.filename)
        if entry.is_dir() or entry.filename.startswith("__MACOSX/") or name.startswith("."):
            continue
        if entry.flag_bits & 0x1:
            raise BadZipFault(file=path.name, detail="it is locked with a password")
        if _is_bomb(entry):
            raise BadZipFault(file=path.name, detail=f"“{name}” unpacks to more than {MAX_RATIO} times its size")
        found.append(FilePart(path, name, _kind(archive, entry, path), entry.file_size, place))
    if not found:
        raise BadZipFault(file=path.name, detail="it holds no file")
    return found


def _kind(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> str:
    with archive.open(entry) as packed:
        if packed.read(4) not in _ZIP_MARKS:
            return TEXT
    if entry.file_size <= MAX_INNER_WORKBOOK:
        with zipfile.ZipFile(io.BytesIO(archive.read(entry))) as inner:
            if is_workbook(inner):
                check_workbook(inner, show_name(entry.filename))
                return WORKBOOK
    raise BadZipFault(file=path.name, detail=f"“{show_name(entry.filename)}” is a zip inside the zip")


def show_name(name: str) -> str:
    """Return the last part of an entry's name, without signs that could mislead on screen."""
    last = name.replace("\\", "/").rstrip("/").rsplit("/", maxsplit=1)[-1]
    clean = "".join(sign for sign in last if sign.isprintable())
    return clean[:120] or "report"


def workbook_bytes(part: FilePart) -> BinaryIO:
    """Return a workbook as something that can be read at any place; the caller closes it.

    Raises:
        UnreadableFileFault, BadZipFault: as `FilePart.open`.
    """
    if part.entry is None:
        try:
            return part.path.open("rb")
        except OSError as error:
            raise UnreadableFileFault(file=part.name, detail=error.strerror or "error") from error
    with part.open() as packed:
        return io.BytesIO(packed.read(MAX_INNER_WORKBOOK + 1))
