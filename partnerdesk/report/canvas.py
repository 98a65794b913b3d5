"""Paper to draw a report on: lengths in millimetres, texts that never leave their place. Knows no report.

All of it can be drawn larger: a length, also that of a letter, is then so many times as long, and the page has room for
that many fewer of them.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPdfWriter, QPen

from partnerdesk.exporting.safe import one_line
from partnerdesk.exporting.wrapping import wrapped
from partnerdesk.models.straight import straight

FAMILY = "Inter"
DPI = 300
MM = DPI / 25.4
INK, SOFT, LINE, PALE = QColor("#16181d"), QColor("#5b6270"), QColor("#d5d9e0"), QColor("#f3f5f8")
TONES = {
    "danger": QColor("#b42318"),
    "warning": QColor("#9a5b00"),
    "info": QColor("#2b49b8"),
    "good": QColor("#1a7a3f"),
    "neutral": QColor("#5b6270"),
}
BANDS = {
    "used": QColor("#2b49b8"),
    "assigned": QColor("#8aa3f0"),
    "unknown": QColor("#b9c0cc"),
    "available": QColor("#dde1e8"),
    "overage": QColor("#d55e00"),
}
"""As on screen in the light theme."""


class Canvas:
    """A painter whose lengths are millimetres, or `scale` times as long, from the upper left corner of the page."""

    def __init__(self, painter: QPainter, writer: QPdfWriter, scale: float = 1.0) -> None:
        self.painter, self._writer = painter, writer
        self._scale, self.dots = scale, MM * scale
        """`dots`: how many make one of this canvas's lengths."""
        self.width, self.height = writer.width() / self.dots, writer.height() / self.dots

    def line_height(self, points: float, *, bold: bool = False) -> float:
        """Return the height of a line of text."""
        return self._metrics(points, bold=bold).height() / self.dots

    def text_width(self, text: str, points: float, *, bold: bool = False) -> float:
        """Return the width that a text wants."""
        return self._metrics(points, bold=bold).horizontalAdvance(one_line(straight(text))) / self.dots

    def lines(self, text: str, width: float, points: float, most: int, *, bold: bool = False) -> list[str]:
        """Return a text as up to so many lines; the last one is too long where the text goes on."""
        metrics = self._metrics(points, bold=bold)
        found = wrapped(straight(text), width * self.dots, metrics.horizontalAdvance)
        return found if len(found) <= most else [*found[: most - 1], " ".join(found[most - 1 :])]

    def _font(self, points: float, *, bold: bool) -> QFont:
        return font(points * self._scale, bold=bold)

    def _metrics(self, points: float, *, bold: bool) -> QFontMetricsF:
        return QFontMetricsF(self._font(points, bold=bold), self._writer)

    def text(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        points: float = 9,
        *,
        bold: bool = False,
        colour: QColor = INK,
        right: bool = False,
    ) -> float:
        """Draw one line, cut with an ellipsis where it needs more; return the place below it."""
        metrics = self._metrics(points, bold=bold)
        shown = metrics.elidedText(one_line(straight(text)), Qt.TextElideMode.ElideRight, width * self.dots)
        self.painter.setFont(self._font(points, bold=bold))
        self.painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        place = QRectF(x * self.dots, y * self.dots, width * self.dots, metrics.height())
        self.painter.drawText(place, int(side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine), shown)
        return y + metrics.height() / self.dots

    def paragraph(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        points: float = 9,
        *,
        lines: int = 2,
        bold: bool = False,
        colour: QColor = INK,
    ) -> float:
        """Draw up to so many lines, the last one cut where the text goes on; return the place below."""
        for line in self.lines(text, width, points, lines, bold=bold):
            y = self.text(x, y, width, line, points, bold=bold, colour=colour)
        return y

    def fill(self, x: float, y: float, width: float, height: float, colour: QColor) -> None:
        """Fill a rectangle."""
        self.painter.fillRect(self.rect(x, y, width, height), colour)

    def hatch(self, x: float, y: float, width: float, height: float, colour: QColor) -> None:
        """Draw slanting lines over a rectangle: a second sign beside the colour."""
        self.painter.save()
        self.painter.setClipRect(self.rect(x, y, width, height))
        self.painter.setPen(self.pen(colour, 0.2))
        step, at = 1.2, -height
        while at < width:
            self.painter.drawLine(
                round((x + at) * self.dots),
                round((y + height) * self.dots),
                round((x + at + height) * self.dots),
                round(y * self.dots),
            )
            at += step
        self.painter.restore()

    def rule(self, x: float, y: float, width: float, colour: QColor = LINE) -> None:
        """Draw a hairline."""
        self.painter.setPen(self.pen(colour, 0.15))
        self.painter.drawLine(
            round(x * self.dots), round(y * self.dots), round((x + width) * self.dots), round(y * self.dots)
        )

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return a rectangle in dots."""
        return QRectF(x * self.dots, y * self.dots, width * self.dots, height * self.dots)

    def pen(self, colour: QColor, width: float) -> QPen:
        """Return a pen of a width."""
        return QPen(colour, width * self.dots)


def font(points: float, *, bold: bool = False) -> QFont:
    """Return the report's font."""
    made = QFont(FAMILY)
    made.setPointSizeF(points)
    for feature in ("tnum", "calt"):  # figures of one width and raised colons could not be searched for and copied
        made.setFeature(QFont.Tag(feature), 0)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made
