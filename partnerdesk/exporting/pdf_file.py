"""A sheet as PDF: A4 across, headings on every page, nothing cut without saying so. Draws with QtGui; no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from partnerdesk.exporting.safe import one_line
from partnerdesk.exporting.sheet import Sheet, written

FAMILY = "Inter"
_DPI = 300
_MM = _DPI / 25.4
_MARGIN_MM = 12
_TEXT = 8.0
_TITLE = 14.0
_SMALLEST = 5.0
_PADDING = 1.2 * _MM
_INK, _SOFT, _LINE, _BAND = QColor("#16181d"), QColor("#5b6270"), QColor("#d5d9e0"), QColor("#f3f5f8")


@dataclass(frozen=True)
class _Page:
    """Where things stand on a page; all lengths in dots."""

    width: float
    height: float
    line: float
    widths: tuple[float, ...]
    font: QFont
    bold: QFont


def write_pdf(sheet: Sheet, file: IO[bytes], *, page_text: str = "{page}") -> None:
    """Write the sheet over as many pages as it needs. `page_text` is the translated foot, with the field `page`.

    Columns share the width of a page by what they want; where they want more, the letters get smaller down to 5 points,
    and what still does not fit ends in an ellipsis. Needs a QGuiApplication and may run on any thread.
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
        self._page = _laid_out(sheet, writer)
        self._y = 0.0
        self._number = 1

    def draw(self) -> None:
        """Draw everything."""
        self._head()
        self._headings()
        for number, row in enumerate(self._sheet.rows):
            if self._y + 2 * self._page.line > self._page.height:
                self._next_page()
            cells = [written(value, decimal_comma=self._sheet.decimal_comma) for value in row]
            self._row(cells, self._page.font, _BAND if number % 2 else None)
        self._foot()

    def _head(self) -> None:
        title = _font(_TITLE, bold=True)
        height = QFontMetricsF(title, self._writer).height()
        self._text(QRectF(0, 0, self._page.width, height), self._sheet.title, title, _INK)
        self._y = height + _PADDING
        for name, value in self._sheet.facts:
            self._text(
                QRectF(0, self._y, self._page.width, self._page.line), f"{name}: {value}", self._page.font, _SOFT
            )
            self._y += self._page.line
        self._y += 2 * _PADDING

    def _headings(self) -> None:
        self._row([heading.text for heading in self._sheet.headings], self._page.bold, None)
        self._painter.setPen(_LINE)
        self._painter.drawLine(0, round(self._y), round(self._page.width), round(self._y))

    def _row(self, cells: Sequence[str], font: QFont, band: QColor | None) -> None:
        if band is not None:
            self._painter.fillRect(QRectF(0, self._y, self._page.width, self._page.line), band)
        x = 0.0
        for cell, width, heading in zip(cells, self._page.widths, self._sheet.headings, strict=True):
            place = QRectF(x + _PADDING, self._y, width - 2 * _PADDING, self._page.line)
            self._text(place, cell, font, _INK, right=heading.number)
            x += width
        self._y += self._page.line

    def _text(self, place: QRectF, text: str, font: QFont, colour: QColor, *, right: bool = False) -> None:
        metrics = QFontMetricsF(font, self._writer)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown = metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, place.width())
        self._painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)

    def _foot(self) -> None:
        place = QRectF(0, self._page.height - self._page.line, self._page.width, self._page.line)
        self._text(place, self._sheet.title, self._page.font, _SOFT)
        self._text(place, self._page_text.format(page=self._number), self._page.font, _SOFT, right=True)

    def _next_page(self) -> None:
        self._foot()
        self._writer.newPage()
        self._number += 1
        self._y = 0.0
        self._headings()


def _laid_out(sheet: Sheet, writer: QPdfWriter) -> _Page:
    width, height = float(writer.width()), float(writer.height())
    letters = sum(heading.width for heading in sheet.headings) or 1
    size = _TEXT
    while size > _SMALLEST and letters * QFontMetricsF(_font(size), writer).averageCharWidth() > width:
        size -= 0.5
    font, bold = _font(size), _font(size, bold=True)
    line = QFontMetricsF(bold, writer).height() + _PADDING
    widths = tuple(width * heading.width / letters for heading in sheet.headings)
    return _Page(width, height, line, widths, font, bold)


def _font(points: float, *, bold: bool = False) -> QFont:
    font = QFont(FAMILY)
    font.setPointSizeF(points)
    font.setFeature(QFont.Tag("tnum"), 0)  # figures of one width could not be searched for and copied
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
