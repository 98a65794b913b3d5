"""Reads a part once from end to end: its checksum, its encoding, and whether it is text at all. Knows no column."""

from __future__ import annotations

import codecs
import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from partnerdesk.sync.importing.container import WORKBOOK, FilePart
from partnerdesk.sync.importing.faults import BrokenTextFault, NotATableFault, WrongEncodingFault

CHUNK = 1 << 20
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xd0\xcf\x11\xe0", "an old Excel file (XLS)"),
    (b"\x1f\x8b", "a gzip file"),
    (b"7z\xbc\xaf", "a 7-Zip file"),
    (b"Rar!", "a RAR file"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "a text document"),
)
_TEXT_MARKS = ((b"<!doctype html", "a web page"), (b"<html", "a web page"), (b"<?xml", "an XML file"))

SHOWN = {"utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "cp1254": "Windows-1254"}
"""Encodings as a user knows them."""

Tick = Callable[[int], None]
"""Called with the bytes read so far; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What one pass over a part told."""

    sha256: str
    size: int
    encoding: str
    """Codec name; "" for a workbook."""
    bom: int
    """Bytes of the byte-order mark to skip."""


def scan_part(part: FilePart, tick: Tick = lambda _done: None) -> Scan:
    """Read a part from end to end.

    Raises:
        UnreadableFileFault, BadZipFault: it can't be read.
        NotATableFault: it is a PDF, a picture, a web page or the like.
        WrongEncodingFault: it is no text in a known encoding.
        BrokenTextFault: it holds NUL bytes.
    """
    digest = hashlib.sha256()
    size = 0
    reader: _Decoder | None = None
    with part.open() as file:
        while chunk := _read(file, part):
            digest.update(chunk)
            if part.kind != WORKBOOK:
                if reader is None:
                    reader = _Decoder(part.name, chunk)
                reader.feed(chunk)
            size += len(chunk)
            tick(size)
    if reader is not None:
        reader.finish()
    return Scan(digest.hexdigest(), size, reader.encoding if reader else "utf-8", reader.bom if reader else 0)


def _read(file: object, part: FilePart) -> bytes:
    try:
        return file.read(CHUNK)  # type: ignore[attr-defined, no-any-return]
    except OSError as error:
        from partnerdesk.sync.importing.faults import UnreadableFileFault

        raise UnreadableFileFault(file=part.name, detail=error.strerror or "error") from error


class _Decoder:
    """Finds the encoding while the bytes pass: byte-order mark, UTF-16 by its zeros, UTF-8, else Windows-1254."""

    def __init__(self, name: str, head: bytes) -> None:
        self._name = name
        self._refuse_marks(head)
        self.bom, self.encoding = 0, "utf-8"
        for mark, encoding in _BOMS:
            if head.startswith(mark):
                self.bom, self.encoding = len(mark), encoding
        if not self.bom:
            self.encoding = _zeros_say(head) or "utf-8"
        self._sure = bool(self.bom) or self.encoding != "utf-8"
        self._decoder = codecs.getincrementaldecoder(self.encoding)()
        self._skip = self.bom
        self._line, self._column = 1, 0
        self._foreign = False

    def _refuse_marks(self, head: bytes) -> None:
        for mark, kind in _MARKS:
            if head.startswith(mark):
                raise NotATableFault(file=self._name, kind=kind, line=1, column=1)
        start = head[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
        for mark, kind in _TEXT_MARKS:
            if start.startswith(mark):
                raise NotATableFault(file=self._name, kind=kind, line=1, column=1)

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes."""
        if self._skip:
            chunk, self._skip = chunk[self._skip :], 0
        self._take(chunk, final=False)

    def finish(self) -> None:
        """Tell that there is no more."""
        self._take(b"", final=True)

    def _take(self, chunk: bytes, *, final: bool) -> None:
        pending = self._decoder.getstate()[0]
        try:
            text = self._decoder.decode(chunk, final)
        except UnicodeDecodeError as error:
            self._fall_back(pending + chunk, error)
            return
        self._pass(text)

    def _fall_back(self, data: bytes, error: UnicodeDecodeError) -> None:
        good = data[: error.start].decode(self.encoding, "replace")
        if self._sure or self._foreign or not good.isascii():
            self._pass(good)
            raise WrongEncodingFault(
                file=self._name, encoding=SHOWN[self.encoding], line=self._line, column=self._column + 1
            )
        self.encoding, self._sure = "cp1254", True
        self._decoder = codecs.getincrementaldecoder("cp1254")()
        self._take(data, final=False)

    def _pass(self, text: str) -> None:
        nul = text.find("\0")
        if nul >= 0:
            self._count(text[:nul])
            raise BrokenTextFault(
                file=self._name, line=self._line, column=self._column + 1, detail="it holds a NUL byte"
            )
        self._foreign = self._foreign or not text.isascii()
        self._count(text)

    def _count(self, text: str) -> None:
        self._line += text.count("\n")
        last = text.rfind("\n")
        self._column = len(text) - last - 1 if last >= 0 else self._column + len(text)


def _zeros_say(head: bytes) -> str | None:
    """Return the kind of UTF-16 that text without a byte-order mark is in, judged by where its zeros stand."""
    sample = head[:4096]
    half = len(sample) // 2
    if half < 4 or b"\0" not in sample:
        return None
    even, odd = sample[0 : half * 2 : 2].count(0), sample[1 : half * 2 : 2].count(0)
    if odd > half * 0.5 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.5 and odd < half * 0.05 else None
