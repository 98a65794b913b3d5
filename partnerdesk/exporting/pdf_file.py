"""A sheet as PDF: A4 across, headings on every page, every cell whole. Draws with QtGui; no widget."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from typing import IO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from partnerdesk.exporting.pdf_columns import LARGEST, column_needs, fitted
from partnerdesk.exporting.safe import one_line
from partnerdesk.exporting.sheet import Sheet, Value, written
from partnerdesk.exporting.wrapping import wrapped

FAMILY = "Inter"
_DPI = 300
_MM = _DPI / 25.4
_MARGIN_MM = 12
_TITLE = 14.0
_PADDING = 1.2 * _MM
_MEASURED = 500
"""Rows by which the columns get their widths; a file may have many more, which are read as they are drawn."""
_SLACK = 1.02
"""Letters of another size are not to the dot as wide as their measure says."""
_KNOWN = 10_000
_FLAGS = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
_LEFT, _RIGHT = int(Qt.AlignmentFlag.AlignLeft | _FLAGS), int(Qt.AlignmentFlag.AlignRight | _FLAGS)
_INK, _SOFT, _LINE, _BAND = QColor("#16181d"), QColor("#5b6270"), QColor("#d5d9e0"), QColor("#f3f5f8")


class _Ink:
    """A font and how wide its texts are; all lengths in dots."""

    def __init__(self, points: float, writer: QPdfWriter, *, bold: bool = False) -> None:
        self.font = _font(points, bold=bold)
        self._metrics = QFontMetricsF(self.font, writer)
        self.line = self._metrics.height()
        self.width = lru_cache(_KNOWN)(self._metrics.horizontalAdvance)
        """The width that a text wants; the words of a table come again and again."""

    def lines(self, text: str, width: float) -> list[str]:
        """Return a text as lines that fit."""
        return wrapped(text, width, self.width)

    def elided(self, text: str, width: float) -> str:
        """Return a text in one line, cut where it needs more."""
        return self._metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, width)


@dataclass(frozen=True)
class _Page:
    """Where things stand on a page; all lengths in dots."""

    width: float
    bottom: float
    """Where the room for rows ends."""
    foot: float
    widths: tuple[float, ...]
    plain: _Ink
    bold: _Ink


def write_pdf(sheet: Sheet, file: IO[bytes], *, page_text: str = "{page}") -> None:
    """Write the sheet over as many pages as it needs. `page_text` is the translated foot, with the field `page`.

    Columns are as wide as what stands in them wants, within reason; the letters get smaller where the words would not
    stay whole. A cell goes on in the next line of its row, so that all can be read on paper. Needs a QGuiApplication
    and may run on any thread.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(one_line(sheet.title))
    writer.setCreator("partnerdesk")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    try:
        _Drawing(sheet, writer, painter, page_text).draw()
    finally:
        painter.end()
        buffer.close()
    file.write(content.data())


class _Drawing:
    def __init__(self, sheet: Sheet, writer: QPdfWriter, painter: QPainter, page_text: str) -> None:
        self._sheet, self._writer, self._painter, self._page_text = sheet, writer, painter, page_text
        rows = iter(sheet.rows)
        first = list(islice(rows, _MEASURED))
        self._rows: Iterator[Sequence[Value]] = chain(first, rows)
        self._page = _laid_out(sheet, first, writer)
        self._y = 0.0
        self._top = 0.0
        """Where the rows of this page begin."""
        self._number = 1

    def draw(self) -> None:
        """Draw everything."""
        self._head()
        self._headings()
        for number, row in enumerate(self._rows):
            self._row([written(value, self._sheet) for value in row], _BAND if number % 2 else None)
        self._foot()

    def _head(self) -> None:
        title = _Ink(_TITLE, self._writer, bold=True)
        self._paragraph(self._sheet.title, title, _INK)
        self._y += _PADDING
        for name, value in self._sheet.facts:
            self._paragraph(f"{name}: {written(value, self._sheet)}", self._page.plain, _SOFT)
            self._y += _PADDING / 2
        self._y += 2 * _PADDING

    def _paragraph(self, text: str, ink: _Ink, colour: QColor) -> None:
        for line in ink.lines(text, self._page.width):
            if self._y + ink.line > self._page.bottom:
                self._next_page()
            self._text(0, self._y, self._page.width, line, ink, colour)
            self._y += ink.line

    def _headings(self) -> None:
        lines = self._lines([heading.text for heading in self._sheet.headings], self._page.bold)
        self._cells(lines, self._page.bold)
        self._painter.setPen(_LINE)
        self._painter.drawLine(0, round(self._y), round(self._page.width), round(self._y))
        self._top = self._y

    def _row(self, cells: Sequence[str], band: QColor | None) -> None:
        """Draw a row on the page that has room for all of it; one that fits on no page goes on over the next ones."""
        lines = self._lines(cells, self._page.plain)
        if self._y > self._top and self._fitting() < max(map(len, lines), default=1):
            self._next_page()
            self._headings()
        while any(lines):
            count = max(1, self._fitting())
            self._cells([each[:count] for each in lines], self._page.plain, band)
            lines = [each[count:] for each in lines]
            if any(lines):
                self._next_page()
                self._headings()

    def _fitting(self) -> int:
        """Return how many lines of a row the page has room for."""
        return int((self._page.bottom - self._y - _PADDING) / self._page.plain.line)

    def _lines(self, cells: Sequence[str], ink: _Ink) -> list[list[str]]:
        return [ink.lines(cell, width - 2 * _PADDING) for cell, width in zip(cells, self._page.widths, strict=True)]

    def _cells(self, lines: Sequence[Sequence[str]], ink: _Ink, band: QColor | None = None) -> None:
        height = max(map(len, lines), default=1) * ink.line + _PADDING
        if band is not None:
            self._painter.fillRect(QRectF(0, self._y, self._page.width, height), band)
        x = 0.0
        for cell, width, heading in zip(lines, self._page.widths, self._sheet.headings, strict=True):
            y = self._y + _PADDING / 2
            for line in cell:
                self._text(x + _PADDING, y, width - 2 * _PADDING, line, ink, _INK, right=heading.number)
                y += ink.line
            x += width
        self._y += height

    def _text(
        self, x: float, y: float, width: float, text: str, ink: _Ink, colour: QColor, *, right: bool = False
    ) -> None:
        self._painter.setFont(ink.font)
        self._painter.setPen(colour)
        self._painter.drawText(QRectF(x, y, width, ink.line), _RIGHT if right else _LEFT, text)

    def _foot(self) -> None:
        ink, page = self._page.plain, self._page
        number = self._page_text.format(page=self._number)
        room = page.width - ink.width(number) - 2 * _PADDING
        self._text(0, page.foot, room, ink.elided(self._sheet.title, room), ink, _SOFT)
        self._text(0, page.foot, page.width, number, ink, _SOFT, right=True)

    def _next_page(self) -> None:
        self._foot()
        self._writer.newPage()
        self._number += 1
        self._y = 0.0


def _laid_out(sheet: Sheet, rows: Sequence[Sequence[Value]], writer: QPdfWriter) -> _Page:
    width, height = float(writer.width()), float(writer.height())
    inks = {bold: _Ink(LARGEST, writer, bold=bold) for bold in (False, True)}
    cells = [[written(value, sheet) for value in row] for row in rows]
    needs = column_needs(sheet.headings, rows, cells, lambda text, bold: inks[bold].width(text) * _SLACK)
    size, widths = fitted(needs, width, 2 * _PADDING)
    plain, bold = _Ink(size, writer), _Ink(size, writer, bold=True)
    foot = height - plain.line
    return _Page(width, foot - _PADDING, foot, widths, plain, bold)


def _font(points: float, *, bold: bool = False) -> QFont:
    font = QFont(FAMILY)
    font.setPointSizeF(points)
    for feature in ("tnum", "calt"):  # figures of one width and raised colons could not be searched for and copied
        font.setFeature(QFont.Tag(feature), 0)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
