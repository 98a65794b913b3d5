"""Draws a report on one page A4. Knows its content and a canvas; no database, no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from partnerdesk.exporting.safe import one_line
from partnerdesk.report.canvas import DPI, INK, LINE, PALE, SOFT, TONES, Canvas
from partnerdesk.report.charts import draw_bar, draw_trend
from partnerdesk.report.content import Report

_MARGIN_MM = 14
_LOGO_WIDTH, _LOGO_HEIGHT = 46.0, 16.0
_MOST_POINTS, _MOST_PRODUCTS, _MOST_QUEUES = 5, 7, 5
_GAP = 4.5
_TREND_HEIGHT, _LOW_TREND_HEIGHT = 34.0, 24.0
_FULL = 8
"""With more lines above them the trends are drawn lower, so that everything fits on the page."""
_WATERMARK = QColor(213, 94, 0)


@dataclass(frozen=True)
class Letterhead:
    """Whose report it is."""

    name: str = ""
    logo: bytes = b""
    """A PNG picture; empty for none."""


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
        _Page(report, head, Canvas(painter, writer)).draw()
    finally:
        painter.end()
        buffer.close()
    file.write(content.data())


class _Page:
    def __init__(self, report: Report, head: Letterhead, canvas: Canvas) -> None:
        self._report, self._letterhead, self._canvas = report, head, canvas
        self._y = 0.0

    def draw(self) -> None:
        """Draw every part, from the top."""
        self._head()
        self._points()
        self._licences()
        self._trends()
        self._calling()
        self._foot()

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
            y = canvas.text(0, y + 0.5, room, report.chips, 9)
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
            canvas.text(3, self._y, 41, point.title, 9, bold=True, colour=colour)
            self._y = canvas.paragraph(46, self._y, canvas.width - 46, point.text, 9) + 1.0
        self._more(len(report.points) - _MOST_POINTS)
        self._y += _GAP

    def _licences(self) -> None:
        canvas, report = self._canvas, self._report
        self._title(report.headings["licences"])
        if not report.licences:
            self._y = canvas.text(0, self._y, canvas.width, report.empty["licences"], 9, colour=SOFT)
        tall = canvas.line_height(9)
        for line in report.licences[:_MOST_PRODUCTS]:
            canvas.text(0, self._y, 44, line.product, 9)
            if line.bar is not None:
                draw_bar(canvas, line.bar, 46, self._y + 0.7, 52, tall - 1.4)
            canvas.text(101, self._y, canvas.width - 101, line.figures, 8, colour=SOFT)
            self._y += tall + 1.0
        self._more(len(report.licences) - _MOST_PRODUCTS)
        self._y += _GAP

    def _trends(self) -> None:
        canvas, report = self._canvas, self._report
        self._title(report.headings["trend"])
        if not report.trends:
            self._y = canvas.text(0, self._y, canvas.width, report.empty["trend"], 9, colour=SOFT) + _GAP
            return
        lines = min(len(report.points), _MOST_POINTS) + min(len(report.licences), _MOST_PRODUCTS)
        tall = _LOW_TREND_HEIGHT if lines > _FULL else _TREND_HEIGHT
        wide = (canvas.width - 8) / 2 if len(report.trends) > 1 else canvas.width
        ends = [
            draw_trend(canvas, trend, number * (wide + 8), self._y, wide, tall)
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
        for number, (name, value, change) in enumerate(report.calling):
            left = number * (wide + gap)
            canvas.fill(left, self._y, wide, 18, PALE)
            canvas.paragraph(left + 2, self._y + 1.5, wide - 4, name, 7, colour=SOFT)
            canvas.text(left + 2, self._y + 8, wide - 4, value, 11, bold=True)
            canvas.text(left + 2, self._y + 13.3, wide - 4, change, 7, colour=SOFT)
        self._y += 18 + _GAP
        self._queues()

    def _queues(self) -> None:
        canvas, report = self._canvas, self._report
        self._title(report.headings["queues"])
        if not report.queues:
            self._y = canvas.text(0, self._y, canvas.width, report.empty["queues"], 9, colour=SOFT)
            return
        first, other = 80.0, (canvas.width - 80) / (len(report.queue_headings) - 1)
        rows = [report.queue_headings, *report.queues[:_MOST_QUEUES]]
        for number, row in enumerate(rows):
            colour = SOFT if number == 0 else INK
            canvas.text(0, self._y, first - 2, row[0], 8, bold=number == 0, colour=colour)
            for place, cell in enumerate(row[1:]):
                left = first + place * other
                canvas.text(left, self._y, other, cell, 8, bold=number == 0, colour=colour, right=True)
            self._y += canvas.line_height(8) + 0.7
            canvas.rule(0, self._y - 0.3, canvas.width, LINE)
        self._more(len(report.queues) - _MOST_QUEUES)

    def _more(self, count: int) -> None:
        if count > 0:
            text = self._report.more.format(count=count)
            self._y = self._canvas.text(0, self._y, self._canvas.width, text, 8, colour=SOFT)

    def _foot(self) -> None:
        canvas = self._canvas
        at = canvas.height - canvas.line_height(7)
        canvas.rule(0, at - 1, canvas.width)
        canvas.text(0, at, canvas.width, self._report.foot, 7, colour=SOFT)
