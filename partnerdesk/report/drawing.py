"""Draws a report on one page A4. Knows its content and a canvas; no database, no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import IO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from partnerdesk.exporting.safe import one_line
from partnerdesk.report.canvas import DPI, INK, LINE, PALE, SOFT, TONES, Canvas
from partnerdesk.report.charts import draw_bar, draw_trend
from partnerdesk.report.content import LicenceLine, Report

_MARGIN_MM = 14
_LOGO_WIDTH, _LOGO_HEIGHT = 46.0, 16.0
_MOST_POINTS, _MOST_PRODUCTS, _MOST_QUEUES = 5, 7, 5
_GAP = 4.5
_LABELS = 0.34
"""Part of the page's width that the names at the left may take."""
_BAR, _SHORT_BAR = 56.0, 30.0
_TALLEST_TREND = 46.0
_WATERMARK = QColor(213, 94, 0)


@dataclass(frozen=True)
class Letterhead:
    """Whose report it is."""

    name: str = ""
    logo: bytes = b""
    """A PNG picture; empty for none."""


@dataclass(frozen=True)
class _Size:
    """How large things are drawn."""

    scale: float
    """Of letters and all lengths."""
    trend: float
    """Height of a trend."""
    lines: int
    """Lines that a point's text may take."""


_SIZES = (
    *(_Size(scale, 34.0, 4) for scale in (1.3, 1.2, 1.1, 1.0)),
    _Size(1.0, 24.0, 3),
    _Size(1.0, 24.0, 2),
)
"""From the one that is read best to the one that has room for everything."""


def write_report(report: Report, head: Letterhead, file: IO[bytes]) -> None:
    """Draw the page and write it as PDF. Needs a QGuiApplication and may run on any thread."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(one_line(report.title))
    writer.setCreator("partnerdesk")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    try:
        size = _chosen(report, head, writer)
        _Page(report, head, Canvas(painter, writer, size.scale), size).draw()
    finally:
        painter.end()
        buffer.close()
    file.write(content.data())


def _chosen(report: Report, head: Letterhead, writer: QPdfWriter) -> _Size:
    """Return the largest size at which all is on the page; room that is left makes the trends taller."""
    nowhere = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(nowhere)
    painter.setClipRect(0, 0, 0, 0)
    try:
        for size in _SIZES:
            canvas = Canvas(painter, writer, size.scale)
            left = _Page(report, head, canvas, size).draw()
            if left >= 0:
                break
    finally:
        painter.end()
    return replace(size, trend=min(_TALLEST_TREND, size.trend + max(0.0, left))) if report.trends else size


class _Page:
    def __init__(self, report: Report, head: Letterhead, canvas: Canvas, size: _Size) -> None:
        self._report, self._letterhead, self._canvas, self._size = report, head, canvas, size
        self._column = self._label_width()
        self._y = 0.0

    def draw(self) -> float:
        """Draw every part, from the top; return the height that is left above the foot."""
        self._head()
        self._points()
        self._licences()
        self._trends()
        self._calling()
        return self._foot() - self._y

    def _label_width(self) -> float:
        """Return where the texts beside the names of points and products begin."""
        canvas = self._canvas
        points = (3 + canvas.text_width(point.title, 9, bold=True) for point in self._report.points[:_MOST_POINTS])
        products = (canvas.text_width(line.product, 9) for line in self._report.licences[:_MOST_PRODUCTS])
        return min(_LABELS * canvas.width, max((*points, *products), default=0.0) + 0.5) + 4

    def _head(self) -> None:
        canvas, report, head = self._canvas, self._report, self._letterhead
        taken = self._logo(head.logo)
        wide = min(70.0, canvas.text_width(head.name, 9, bold=True) + 1)
        if head.name:
            canvas.text(canvas.width - wide, taken, wide, head.name, 9, bold=True, colour=SOFT, right=True)
            taken += canvas.line_height(9)
        room = canvas.width - (max(_LOGO_WIDTH if head.logo else 0.0, wide) + 6 if taken else 0)
        y = canvas.paragraph(0, 0, room, report.title, 16, bold=True)
        y = canvas.paragraph(0, y + 0.5, room, report.subtitle, 9, colour=SOFT)
        if report.chips:
            y = canvas.paragraph(0, y + 0.5, room, report.chips, 9)
        if report.sample:
            y = canvas.text(0, y + 0.5, room, report.sample, 9, bold=True, colour=_WATERMARK)
        self._y = max(y, taken) + 2.5
        canvas.rule(0, self._y, canvas.width)
        self._y += _GAP

    def _logo(self, content: bytes) -> float:
        """Draw the logo at the right; return the place below it."""
        image = QImage.fromData(content) if content else QImage()
        if image.isNull():
            return 0.0
        scale = min(_LOGO_WIDTH / image.width(), _LOGO_HEIGHT / image.height())
        wide, tall = image.width() * scale, image.height() * scale
        self._canvas.painter.drawImage(self._canvas.rect(self._canvas.width - wide, 0, wide, tall), image)
        return tall + 1.5

    def _title(self, text: str) -> None:
        self._y = self._canvas.text(0, self._y, self._canvas.width, text, 11, bold=True) + 1.5

    def _points(self) -> None:
        canvas, report = self._canvas, self._report
        self._title(report.headings["points"])
        if not report.points:
            self._y = canvas.text(0, self._y, canvas.width, report.empty["points"], 9, colour=SOFT)
        for point in report.points[:_MOST_POINTS]:
            colour = TONES.get(point.tone, SOFT)
            canvas.fill(0, self._y + 0.4, 1.0, canvas.line_height(9) - 0.8, colour)
            title = canvas.paragraph(3, self._y, self._column - 7, point.title, 9, bold=True, colour=colour, lines=3)
            room = canvas.width - self._column
            text = canvas.paragraph(self._column, self._y, room, point.text, 9, lines=self._size.lines)
            self._y = max(title, text) + 1.0
        self._more(len(report.points) - _MOST_POINTS)
        self._y += _GAP

    def _licences(self) -> None:
        canvas, report = self._canvas, self._report
        self._title(report.headings["licences"])
        if not report.licences:
            self._y = canvas.text(0, self._y, canvas.width, report.empty["licences"], 9, colour=SOFT)
        lines = report.licences[:_MOST_PRODUCTS]
        wanted = max((canvas.text_width(line.figures, 8) for line in lines if line.bar is not None), default=0.0)
        bar = min(_BAR, max(_SHORT_BAR, canvas.width - self._column - 3.5 - wanted))
        for line in lines:
            self._y = self._licence(line, bar) + 1.0
        self._more(len(report.licences) - _MOST_PRODUCTS)
        self._y += _GAP

    def _licence(self, line: LicenceLine, wide: float) -> float:
        """Draw a product with its bar; without a limit its figures stand in the bar's place. Return the place below."""
        canvas, left, tall = self._canvas, self._column, self._canvas.line_height(9)
        below = canvas.paragraph(0, self._y, left - 4, line.product, 9)
        if line.bar is not None:
            draw_bar(canvas, line.bar, left, self._y + 0.7, wide, tall - 1.4)
            left += wide + 3
        lower = self._y + (tall - canvas.line_height(8)) / 2
        return max(below, canvas.paragraph(left, lower, canvas.width - left, line.figures, 8, colour=SOFT))

    def _trends(self) -> None:
        canvas, report = self._canvas, self._report
        self._title(report.headings["trend"])
        if not report.trends:
            self._y = canvas.text(0, self._y, canvas.width, report.empty["trend"], 9, colour=SOFT) + _GAP
            return
        wide = (canvas.width - 8) / 2 if len(report.trends) > 1 else canvas.width
        ends = [
            draw_trend(canvas, trend, number * (wide + 8), self._y, wide, self._size.trend)
            for number, trend in enumerate(report.trends)
        ]
        self._y = max(ends) + _GAP

    def _calling(self) -> None:
        canvas, report = self._canvas, self._report
        self._title(report.calling_title)
        if not report.calling:
            self._y = canvas.text(0, self._y, canvas.width, report.empty["calling"], 9, colour=SOFT)
            return
        gap = 3.0
        wide = (canvas.width - gap * (len(report.calling) - 1)) / len(report.calling)
        room = wide - 4
        small, large = canvas.line_height(7), canvas.line_height(11, bold=True)
        names = max(len(canvas.lines(name, room, 7, 3)) for name, _value, _change in report.calling) * small
        changes = max(len(canvas.lines(change, room, 7, 2)) for _name, _value, change in report.calling) * small
        for number, (name, value, change) in enumerate(report.calling):
            left = number * (wide + gap)
            canvas.fill(left, self._y, wide, 3.6 + names + large + changes, PALE)
            canvas.paragraph(left + 2, self._y + 1.5, room, name, 7, lines=3, colour=SOFT)
            canvas.text(left + 2, self._y + 1.8 + names, room, value, 11, bold=True)
            canvas.paragraph(left + 2, self._y + 2.1 + names + large, room, change, 7, colour=SOFT)
        self._y += 3.6 + names + large + changes + _GAP
        self._queues()

    def _queues(self) -> None:
        canvas, report = self._canvas, self._report
        self._title(report.headings["queues"])
        if not report.queues:
            self._y = canvas.text(0, self._y, canvas.width, report.empty["queues"], 9, colour=SOFT)
            return
        rows = [report.queue_headings, *report.queues[:_MOST_QUEUES]]
        widths = [
            max(canvas.text_width(row[place], 8, bold=row is rows[0]) for row in rows) + 5
            for place in range(1, len(report.queue_headings))
        ]
        first = canvas.width - sum(widths)
        for number, row in enumerate(rows):
            colour = SOFT if number == 0 else INK
            below = canvas.paragraph(0, self._y, first - 2, row[0], 8, bold=number == 0, colour=colour)
            left = first
            for cell, wide in zip(row[1:], widths, strict=True):
                canvas.text(left, self._y, wide, cell, 8, bold=number == 0, colour=colour, right=True)
                left += wide
            self._y = below + 0.7
            canvas.rule(0, self._y - 0.3, canvas.width, LINE)
        self._more(len(report.queues) - _MOST_QUEUES)

    def _more(self, count: int) -> None:
        if count > 0:
            text = self._report.more.format(count=count)
            self._y = self._canvas.text(0, self._y, self._canvas.width, text, 8, colour=SOFT)

    def _foot(self) -> float:
        """Draw the foot; return the place above it."""
        canvas = self._canvas
        at = canvas.height - canvas.line_height(7)
        canvas.rule(0, at - 1, canvas.width)
        canvas.text(0, at, canvas.width, self._report.foot, 7, colour=SOFT)
        return at - 3
